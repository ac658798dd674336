import { textOf, type ContentBlock } from './content.ts';

/** The texts of a block as they are read, but for a table's caption. What is cleared is told by them, so that another order or another text lets clearances lapse. */
export function textsOf(block: ContentBlock): string[] {
  switch (block.type) {
    case 'title':
    case 'heading': return [block.text];
    case 'paragraph': return [textOf(block.runs)];
    case 'list': return block.items.map(({ runs }) => textOf(runs));
    case 'details': return block.rows.flatMap(({ label, value }) => [label, ...value.map(textOf)]);
    case 'table': return [...block.columns.map(({ heading }) => heading), ...block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs))))];
  }
}
