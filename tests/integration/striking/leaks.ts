import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** The bytes that some words can be written as: in UTF-8, in UTF-16 of either order, with every letter escaped as in JSON, and in base64 at each of its three alignments. */
export function spellingsOf(words: string): readonly Buffer[] {
  const utf8 = Buffer.from(words, 'utf8');
  const little = Buffer.from(words, 'utf16le');
  const big = Buffer.from(little).swap16();
  const escaped = [...Array(words.length).keys()].map((at) => `\\u${words.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');
  const plainEscapes = JSON.stringify(words).slice(1, -1).replace(/[\u0080-\uffff]/g, (one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const base64 = [utf8, little].flatMap((bytes) => [0, 1, 2].map((before) => {
    const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64').replace(/=+$/, '');
    // The letters at either end also depend on what stands beside.
    return Buffer.from(text.slice(before === 0 ? 0 : before + 1, -2));
  }));
  return [utf8, little, big, Buffer.from(escaped), Buffer.from(escaped.toUpperCase().replaceAll('\\U', '\\u')), Buffer.from(plainEscapes), ...base64];
}

/** The files in these folders, at any depth, that hold the words, each with where it is. */
export async function filesWith(words: string, ...folders: readonly string[]): Promise<string[]> {
  const spellings = spellingsOf(words);
  const found: string[] = [];
  for (const folder of folders) {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      const bytes = await readFile(file);
      if (spellings.some((one) => bytes.includes(one)) || entry.name.includes(words)) found.push(file);
    }
  }
  return found;
}
