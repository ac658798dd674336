import { oneLine } from '../../../shared/papers/clean-text.ts';
import { plain, type ContentBlock, type ListItem } from '../../../shared/papers/content.ts';
import { paragraphAsXml, runsAsXml } from './paragraphs.ts';
import type { References } from './references.ts';
import { dataTable, detailsTable, type TableRoom } from './tables.ts';

const LOOKS = { plain: 'Normal', marking: 'Marking', 'lead-in': 'LeadIn' } as const;

/** Blocks as WordprocessingML, one text a block. */
export const blocksAsXml = (blocks: readonly ContentBlock[], room: TableRoom, references: References): string[] =>
  blocks.map((block, at) => {
    const before = blocks[at - 1]?.type;
    switch (block.type) {
      case 'title':
        return paragraphAsXml(plain(oneLine(block.text)), 'Title', references);
      case 'heading':
        return `<w:p><w:pPr><w:pStyle w:val="Heading${block.level}"/></w:pPr>${runsAsXml(plain(oneLine(block.text)), references)}</w:p>`;
      case 'paragraph':
        // Space after a table belongs to what follows it: an empty paragraph would be read out.
        return paragraphAsXml(block.runs, LOOKS[block.look], references, before === 'table' || before === 'details' ? { spacing: { before: 200 } } : {});
      case 'list':
        return list(block.items, references);
      case 'details':
        return detailsTable(block, room, references);
      case 'table': {
        const caption = block.caption === null ? '' : paragraphAsXml(plain(oneLine(block.caption)), 'Caption', references);
        return caption + dataTable(block, room, references);
      }
    }
  });

/** Its numbers begin at 1, and its last item has space below it. */
function list(items: readonly ListItem[], references: References): string {
  let numbers: number | null = null;
  const listOf = (kind: ListItem['kind']) => (kind === 'bullet' ? references.bullets() : (numbers ??= references.numberedList()));
  return items
    .map(({ kind, level, runs }, at) =>
      paragraphAsXml(runs, kind === 'numbered' ? 'ListNumber' : 'ListBullet', references, {
        listed: { list: listOf(kind), level },
        ...(at === items.length - 1 ? { spacing: { after: 180 } } : {}),
      }),
    )
    .join('');
}
