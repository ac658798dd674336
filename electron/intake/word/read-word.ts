import type { ReportText } from '../../../shared/intake/report-text.ts';
import { finishBlocks } from '../draft-block.ts';
import { ReadRefused } from '../read-failures.ts';
import { titleFromProperties } from '../title.ts';
import { openZip } from '../zip/open-zip.ts';
import { blocksOf } from './blocks.ts';
import { readNumbering } from './numbering.ts';
import type { WordBody } from './paragraph.ts';
import { readParts } from './parts.ts';
import { readBody } from './read-body.ts';
import { readStyles } from './styles.ts';

/** Reads a Word file (.docx, .docm, .dotx) from its bytes: the text as Word shows it with all changes accepted. Throws `ReadRefused`. */
export function readWord(bytes: Uint8Array): ReportText {
  const parts = readParts(openZip(bytes));
  const styles = readStyles(parts.styles);
  const body = readBody(parts.document, styles);
  const { blocks, warnings } = finishBlocks(blocksOf(body, styles, readNumbering(parts.numbering)));
  if (blocks.length === 0) throw new ReadRefused('reportHasNoText');
  const titled = body.paragraphs.find((paragraph) => styles.paragraph(paragraph.style).name === 'title' && paragraph.text.trim() !== '');
  return {
    title: titleFromProperties(parts.title) ?? titleFromProperties(titled?.text),
    format: 'word',
    pageCount: null,
    blocks,
    warnings: [...(parts.hasMacros ? [MACROS] : []), ...noticed(body), ...warnings],
  };
}

const MACROS = 'The file contains macros. They were not run; only its text was read.';

function noticed(body: WordBody): string[] {
  const sentences: string[] = [];
  if (body.trackedChanges) sentences.push('The file has tracked changes. It was read as if all of them had been accepted.');
  if (body.hiddenCharacters > 0) sentences.push('The file has hidden text, which was left out.');
  if (body.noteMarks > 0) {
    const marks = body.noteMarks === 1 ? '1 raised number was' : `${body.noteMarks} raised numbers were`;
    sentences.push(`${marks} taken for the marks of notes and left out.`);
  }
  if (body.embedded > 0)
    sentences.push(
      'Another document is embedded in the file. Its text was not read: open the file in Word and save it again to take it in.',
    );
  if (body.unknownSymbols > 0) {
    sentences.push(
      `${body.unknownSymbols === 1 ? '1 symbol' : `${body.unknownSymbols} symbols`} of a symbol font could not be read, shown as \ufffd.`,
    );
  }
  return sentences;
}
