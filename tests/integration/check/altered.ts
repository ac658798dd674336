import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What is done to a sound file: a part’s XML through a function, a new part as its text. */
export type Alteration = Readonly<Record<string, string | ((xml: string) => string)>>;

/** The file with some of its parts altered. A function that changes nothing is a test that tests nothing, so it throws. */
export function altered(bytes: Uint8Array, parts: Alteration): Uint8Array {
  const files = unzipSync(bytes);
  for (const [name, change] of Object.entries(parts)) {
    const before = files[name] ? strFromU8(files[name]) : '';
    const after = typeof change === 'string' ? change : change(before);
    if (after === before) throw new Error(`Nothing was altered in ${name}.`);
    files[name] = strToU8(after);
  }
  return zipSync(files);
}

/** Blocks put at the beginning of a Word file’s body, behind its title. */
export const withBlocks = (xml: string): Alteration => ({ 'word/document.xml': (body) => body.replace('</w:p>', `</w:p>${xml}`) });
export const paragraph = (text: string, { properties = '', run = '' } = {}): string => `<w:p><w:pPr>${properties}</w:pPr><w:r>${run ? `<w:rPr>${run}</w:rPr>` : ''}<w:t>${text}</w:t></w:r></w:p>`;
