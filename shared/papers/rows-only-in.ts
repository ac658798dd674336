import type { ContentBlock, ContentPart } from './content.ts';

type Table = Extract<ContentBlock, { readonly type: 'table' }>;

/**
 * Of some pages, the rows that the others do not have under the same heading, with their headings: what one edition says that another does not. The
 * sentences between go, as they count and tell of all rows. Pages that have nothing of their own are left out.
 */
export function rowsOnlyIn(pages: readonly ContentPart[], others: readonly ContentPart[]): ContentPart[] {
  return pages.flatMap((part): ContentPart[] => {
    const known = rowsUnderHeadings(others.find(({ name }) => name === part.name)?.blocks ?? []);
    const kept: ContentBlock[] = [];
    let headings: ContentBlock[] = [];
    for (const { table, under } of tablesOf(part.blocks)) {
      const rows = table.rows.filter((row) => !(known.get(under.join('\n'))?.has(JSON.stringify(row)) ?? false));
      if (rows.length === 0) continue;
      const own = under.map((text, at): ContentBlock => ({ type: 'heading', level: at === 0 ? 1 : 2, text }));
      kept.push(...own.filter((_, at) => JSON.stringify(own.slice(0, at + 1)) !== JSON.stringify(headings.slice(0, at + 1))), { ...table, rows });
      headings = own;
    }
    return kept.length === 0 ? [] : [{ ...part, blocks: kept }];
  });
}

/** Each table with the headings it stands under, the widest first. */
function tablesOf(blocks: readonly ContentBlock[]): { readonly table: Table; readonly under: readonly string[] }[] {
  let under: string[] = [];
  return blocks.flatMap((block) => {
    if (block.type === 'heading') under = [...under.slice(0, block.level - 1), block.text];
    return block.type === 'table' ? [{ table: block, under }] : [];
  });
}
function rowsUnderHeadings(blocks: readonly ContentBlock[]): ReadonlyMap<string, ReadonlySet<string>> {
  const rows = new Map<string, Set<string>>();
  for (const { table, under } of tablesOf(blocks)) {
    const known = rows.get(under.join('\n')) ?? new Set();
    for (const row of table.rows) known.add(JSON.stringify(row));
    rows.set(under.join('\n'), known);
  }
  return rows;
}
