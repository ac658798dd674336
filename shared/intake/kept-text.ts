import type { KeptParagraph, Passage } from '../domain/passage.ts';
import { refused, done, type Result } from '../outcome/outcome.ts';
import { BOUNDS } from '../record/bounds.ts';
import type { Block, ReportText } from './report-text.ts';

/** What of a report goes into a plan as one passage. */
export type PassageText = Pick<Passage, 'from' | 'paragraphs'>;

/** A report of some 250 pages. What is longer would make the plan too heavy to send by email. */
const MOST_CHARACTERS = 500_000;
/** Characters that the names and numbers of a paragraph take beside its words, at most. */
const BESIDE = 48;
const roomOf = ({ text, marker }: Block): number => text.length + (marker?.length ?? 0) + BESIDE;
/** Less than the record allows for one value, since lists and their members count as well. */
const ROOM = BOUNDS.text - 1_000;

/** The text of a report in passages, as few as the record's bounds allow. */
export function passagesOf({ blocks }: ReportText): Result<readonly PassageText[], 'reportTooLongToKeep'> {
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (length > MOST_CHARACTERS || blocks.some((block) => roomOf(block) > ROOM)) {
    return refused('reportTooLongToKeep', 'The text of this report is too long to keep in the plan: it would be too heavy to send by email. Open the report’s own file beside the plan instead. The recommendations are in the plan word for word.');
  }
  const passages: { from: number; paragraphs: KeptParagraph[] }[] = [];
  let room = 0;
  for (const block of blocks) {
    const last = passages.at(-1);
    room -= roomOf(block);
    if (last && room >= 0 && block.paragraph === last.from + last.paragraphs.length) last.paragraphs.push(keptOf(block));
    else {
      passages.push({ from: block.paragraph, paragraphs: [keptOf(block)] });
      room = ROOM - roomOf(block);
    }
  }
  return done(passages);
}
const keptOf = ({ kind, level, text, marker, page }: Block): KeptParagraph => ({
  text,
  ...(kind === 'paragraph' ? {} : { is: kind }),
  ...(level === 0 ? {} : { level }),
  ...(marker === null ? {} : { marker }),
  ...(page === null ? {} : { page }),
});

/** The report as it was read, from the passages that a plan keeps of it. What posed as a heading, and where a cell stood in its table, is not kept. */
export const blocksOf = (passages: readonly PassageText[]): readonly Block[] =>
  passages.flatMap(({ from, paragraphs }) => paragraphs.map(({ text, is, level = 0, marker = null, page = null }, index): Block => (
    { kind: is ?? 'paragraph', level, text, marker, page, paragraph: from + index }
  )));
