import { plain, textOf, type ContentBlock, type Runs } from '../../../shared/papers/content.ts';

/** Two thirds of the text of an upright page, in twentieths of a point: wider places hold a table as any page does. */
const NARROW = 6_000;

/** Blocks for a place of this width: in a narrow one, such as a cell of the template, a table is said in lines, since its words would break, and a table inside another is hard to follow by ear. */
export const laidOutFor = (blocks: readonly ContentBlock[], width: number): readonly ContentBlock[] =>
  width >= NARROW ? blocks : blocks.flatMap((block) => (block.type === 'table' ? inLines(block) : [block]));

type Table = Extract<ContentBlock, { type: 'table' }>;

/** A paragraph for each row: what it is about, and below it each of its other cells after the heading of its column. */
function inLines({ caption, columns, rows }: Table): ContentBlock[] {
  const written = rows.map((cells): ContentBlock => ({
    type: 'paragraph', look: 'plain',
    runs: cells.flatMap(({ paragraphs }, at): Runs => {
      const said = paragraphs.map(({ runs }) => textOf(runs)).join('; ');
      return at === 0 ? [{ text: said, bold: true }] : plain(`\n${columns[at]!.heading}: ${said}`);
    }),
  }));
  return [...(caption === null ? [] : [{ type: 'paragraph', look: 'lead-in', runs: [{ text: caption, bold: true }] } satisfies ContentBlock]), ...written];
}
