import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseTemplate, type TemplateRead } from '../../../../electron/intake/template/parse-template.ts';
import { proposeMapping, type Proposal } from '../../../../shared/template/propose-mapping.ts';
import { reportLayout } from '../../../../shared/papers/report-layout.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures');
export const fixture = (...names: string[]): string => path.join(FIXTURES, ...names);
/** The three of the invented council: made by `tests/fixtures/make/templates.py`. */
export const TEMPLATES = ['tidy.dotx', 'front-table.docx', 'awkward.docx'] as const;
export type TemplateName = (typeof TEMPLATES)[number];

/** One that is filled in by its fields, as they were made long ago: by `old_fields.py` beside it. */
type OldTemplate = 'old-fields.docx';

export const bytesOf = (name: TemplateName | OldTemplate): Uint8Array => new Uint8Array(readFileSync(fixture('templates', name)));
export function readBytes(bytes: Uint8Array): TemplateRead {
  const read = parseTemplate(bytes, { isDrawn: true });
  if (!read.ok) throw new Error(read.failure.message);
  return read.value;
}
export const proposed = (read: Pick<TemplateRead, 'facts'>): Proposal => proposeMapping(read.facts, reportLayout([]));

/** The same file with some of its parts changed, added (from empty text) or taken out (null). */
export function changed(
  bytes: Uint8Array, changes: Readonly<Record<string, (text: string) => string | null>>, pictures: Readonly<Record<string, (bytes: Uint8Array) => Uint8Array>> = {},
): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, change] of Object.entries(pictures)) parts[name] = change(parts[name]!).slice();
  for (const [name, change] of Object.entries(changes)) {
    const text = change(parts[name] ? strFromU8(parts[name]) : '');
    if (text === null) delete parts[name];
    else parts[name] = strToU8(text);
  }
  return zipSync(parts);
}
/** A front-table template with these blocks before all else. */
export const withBlocks = (blocks: string): Uint8Array => changed(bytesOf('front-table.docx'), { 'word/document.xml': (xml) => xml.replace('<w:body>', () => `<w:body>${blocks}`) });
