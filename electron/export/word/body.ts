import { oneLine } from '../../../shared/papers/clean-text.ts';
import { plain, type ContentBlock, type ListItem } from '../../../shared/papers/content.ts';
import { linesAbove } from './lines-above.ts';
import { PLAIN_WORDS } from './look.ts';
import { headingAsXml, paragraphAsXml } from './paragraphs.ts';
import type { BodyReferences } from './references.ts';
import { dataTable, detailsTable, type TableRoom } from './tables.ts';

/** Blocks as WordprocessingML, one text a block, in the look of the file they are for. */
export const blocksAsXml = (blocks: readonly ContentBlock[], room: TableRoom, references: BodyReferences): string[] =>
  blocks.map((block, at) => {
    const { look } = references;
    const before = blocks[at - 1]?.type;
    // Space after a table belongs to what follows it: an empty paragraph would be read out.
    const below = before === 'table' || before === 'details' ? { before: look.space.belowTable } : null;
    switch (block.type) {
      case 'title':
        return paragraphAsXml(plain(oneLine(block.text)), look.title, references, {}, PLAIN_WORDS);
      case 'heading':
        return headingAsXml(oneLine(block.text), look.headings[block.level], references, look.headlines[block.level]);
      case 'paragraph':
        return paragraphAsXml(block.runs, look.paragraphs[block.look], references, below === null ? {} : { spacing: below });
      case 'list':
        return list(block.items, references, below);
      case 'details':
        return detailsTable(block, room, references);
      case 'table': {
        const caption = block.caption === null ? '' : paragraphAsXml(plain(oneLine(block.caption)), look.caption, references, {}, look.headlines.caption);
        return caption + dataTable(block, room, references, linesAbove(blocks, at, room) + (caption === '' ? 0 : 2));
      }
    }
  });

/** Its numbers begin at 1, and its last item has space below it. */
function list(items: readonly ListItem[], references: BodyReferences, above: { readonly before: number } | null): string {
  const { belowList } = references.look.space;
  const itemOf = references.beginList();
  return items
    .map(({ kind, level, runs }, at) => {
      const { style, listed } = itemOf(kind, level);
      const spacing = { ...(at === 0 ? above : null), ...(at === items.length - 1 && belowList !== null ? { after: belowList } : null) };
      return paragraphAsXml(runs, style, references, { ...(listed === undefined ? {} : { listed }), ...(Object.keys(spacing).length === 0 ? {} : { spacing }) });
    })
    .join('');
}
