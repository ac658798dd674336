import { textOf, type Cell, type ContentBlock, type ListItem } from './content.ts';
import { stretchesOf } from './list-stretches.ts';

const INDENT = '   ';
const wordsOfCell = ({ paragraphs }: Cell): string => paragraphs.map(({ runs }) => textOf(runs)).join('; ');

/** What a document says as plain text, for where nothing else can be had: a blank line between blocks, each row of a table on lines of its own. */
export const contentText = (blocks: readonly ContentBlock[]): string => blocks.map(blockText).filter((words) => words !== '').join('\n\n');

function blockText(block: ContentBlock): string {
  switch (block.type) {
    case 'title': return block.text.toLocaleUpperCase('en-GB');
    case 'heading': return block.level === 1 ? block.text.toLocaleUpperCase('en-GB') : block.text;
    case 'paragraph': return textOf(block.runs);
    case 'list': return listText(block.items);
    case 'details': return block.rows.map(({ label, value }) => `${label} ${value.map(textOf).join('; ')}`).join('\n');
    case 'table': return [
      ...(block.caption === null ? [] : [block.caption]),
      ...block.rows.map((row) => row.map((cell, at) => `${at === 0 ? '- ' : '  '}${block.columns[at]?.heading ?? ''}: ${wordsOfCell(cell)}`).join('\n')),
    ].join('\n');
  }
}

/** `1. ` and `- `, indented by level. */
const listText = (items: readonly ListItem[], level = 0): string =>
  stretchesOf(items, level)
    .flatMap(({ kind, start, items: of }) => of.flatMap(({ item, inner }, at) => [
      `${INDENT.repeat(level)}${kind === 'numbered' ? `${start + at}.` : '-'} ${textOf(item.runs)}`, ...(inner.length > 0 ? [listText(inner, level + 1)] : []),
    ]))
    .join('\n');
