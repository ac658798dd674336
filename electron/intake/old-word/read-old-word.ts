import type { ReportText } from '../../../shared/intake/report-text.ts';
import { readPlainText } from '../../../shared/intake/text/read-plain-text.ts';
import { ReadRefused } from '../read-failures.ts';
import { streamsOf } from './compound-file.ts';

/** Marks in the header of the document's stream ([MS-DOC], FibBase). */
const [WORD_97, WORD_6] = [0xa5ec, 0xa5dc];
const ENCRYPTED = 0x0100;
const TEXT_ALONE =
  'The file is in the old Word format (.doc), of which the text alone is read: no layout, no page numbers, and none of the numbers and bullets ' +
    'that Word puts before a line by itself. Check that nothing is missing; saved as a Word Document (.docx) it is read whole.';

/**
 * Reads the text of a Word file of the years before 2007 as if it had been saved as plain text, a paragraph a line. Throws `ReadRefused`.
 */
export async function readOldWord(bytes: Uint8Array): Promise<ReportText> {
  const document = streamsOf(bytes).get('WordDocument');
  if (!document || document.start.length < 12) throw new ReadRefused('wordFileDamaged');
  const head = Buffer.from(document.start);
  if (head.readUInt16LE(0) === WORD_6) throw new ReadRefused('reportIsVeryOldWord');
  if (head.readUInt16LE(0) !== WORD_97) throw new ReadRefused('wordFileDamaged');
  if ((head.readUInt16LE(10) & ENCRYPTED) !== 0) throw new ReadRefused('wordFileEncrypted');
  const report = readPlainText(await textOf(bytes));
  if (report.blocks.length === 0) throw new ReadRefused('reportHasNoText');
  return { ...report, format: 'word', warnings: [TEXT_ALONE, ...report.warnings] };
}

async function textOf(bytes: Uint8Array): Promise<string> {
  const { default: WordExtractor } = await import('word-extractor');
  try {
    const texts = await new WordExtractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    return [texts.getBody({ filterUnicode: false }), texts.getTextboxes({ filterUnicode: false, includeHeadersAndFooters: false })].join('\n');
  } catch {
    // What the library throws on a damaged file is whatever went wrong first: an offset beyond the end, most often.
    throw new ReadRefused('wordFileDamaged');
  }
}
