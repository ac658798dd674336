import { Schema, type DOMOutputSpec } from 'prosemirror-model';
import { tableNodes } from 'prosemirror-tables';

/** The id a block has in the plan; null for one that is new. No page shows it. */
const id = { default: null };
/** Cells hold words and nothing else, as a paper's tables do. */
const { table, table_row, table_cell, table_header } = tableNodes({ tableGroup: 'block', cellContent: 'text*', cellAttributes: {} });

/**
 * What a section of a paper can be made of, for the editor: just what a paper's blocks hold. A list is no box around its items: each item is a
 * block with a level, as in the plan, so that two people's lists come together item by item.
 */
export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: { content: 'text*', group: 'block', attrs: { id }, parseDOM: [{ tag: 'p' }], toDOM: (): DOMOutputSpec => ['p', 0] },
    heading: {
      content: 'text*', group: 'block', attrs: { id, level: { default: 1 } }, marks: '',
      parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.min(2, level) } })),
      toDOM: (node): DOMOutputSpec => ['p', { 'data-heading': node.attrs['level'] as number }, 0],
    },
    item: {
      content: 'text*', group: 'block', attrs: { id, kind: { default: 'bullet' }, level: { default: 0 } },
      toDOM: (node): DOMOutputSpec => ['p', { 'data-item': node.attrs['kind'] as string, 'data-level': node.attrs['level'] as number }, 0],
    },
    /** `title` is printed above it, after its number. */
    table: { ...table, attrs: { ...table.attrs, id, title: { default: '' } } },
    table_row,
    table_cell: { ...table_cell, marks: '' },
    table_header: { ...table_header, marks: '' },
    text: { group: 'inline' },
  },
  marks: {
    link: {
      attrs: { href: {} }, inclusive: false,
      parseDOM: [{ tag: 'a[href]', getAttrs: (dom) => ({ href: dom.getAttribute('href') }) }],
      // Not a link that can be followed: a click puts the caret there.
      toDOM: (mark): DOMOutputSpec => ['span', { 'data-link': mark.attrs['href'] as string, title: mark.attrs['href'] as string }, 0],
    },
    bold: { parseDOM: [{ tag: 'strong' }, { tag: 'b' }], toDOM: (): DOMOutputSpec => ['strong', 0] },
    italic: { parseDOM: [{ tag: 'em' }, { tag: 'i' }], toDOM: (): DOMOutputSpec => ['em', 0] },
  },
});
export const DEEPEST = 8;
