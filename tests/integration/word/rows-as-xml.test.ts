import { Document, Packer, Table, TableRow } from 'docx';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellAsXml, rowAsXml, RowsAside } from '../../../electron/export/word/rows-as-xml.ts';
import { dataCell, dataTable } from '../../../electron/export/word/tables.ts';
import type { Cell, ContentBlock } from '../../../shared/papers/content.ts';
import { partsOf } from './support/readers.ts';

const WIDTHS = [900, 5_000, 3_100];
const bodyOf = async (table: Table): Promise<string> =>
  partsOf(new Uint8Array(await Packer.toArrayBuffer(new Document({ sections: [{ children: [table] }] }))))['word/document.xml']!;

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', '\r', '\v', '&', '<', '>', '"', "'", 'ש', 'ל', 'ع', '.', '(', '\u00a0', '\u200f', '\ud800', '\udc00', '😀'), maxLength: 20 }),
  fc.constantFrom('CURRENT', 'TOTAL_PAGES', '<w:rowsAside w:val="0"/>', ']]>', '$&', '$1'),
);
const run = fc.record({ text: words, bold: fc.boolean(), italic: fc.boolean(), struck: fc.boolean() }, { requiredKeys: ['text'] });
const cell: fc.Arbitrary<Cell> = fc.record({
  paragraphs: fc.array(fc.record({ runs: fc.array(run, { maxLength: 4 }), look: fc.constantFrom('plain', 'quiet') }), { minLength: 1, maxLength: 3 }),
  rag: fc.constantFrom('none', 'blue', 'red', 'amber', 'green'),
});
const row = fc.record({ isWhole: fc.boolean(), cells: fc.tuple(cell, cell, cell) });

describe('Rows written as XML', () => {
  test('are letter for letter what the library writes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(row, { minLength: 20, maxLength: 60 }), async (rows) => {
        const byLibrary = await bodyOf(new Table({
          rows: rows.map(({ isWhole, cells }) => new TableRow({ cantSplit: isWhole, children: cells.map((one, at) => dataCell(one, WIDTHS[at]!)) })),
        }));
        const ours = rows.map(({ isWhole, cells }) => rowAsXml(isWhole, cells.map((one, at) => cellAsXml(one, WIDTHS[at]!))));
        expect(ours.join('')).toBe(byLibrary.slice(byLibrary.indexOf('<w:tr>'), byLibrary.lastIndexOf('</w:tr>') + '</w:tr>'.length));
      }),
      { numRuns: 25 },
    );
  });

  const tableOf = (...rows: readonly (readonly Cell[])[]): Extract<ContentBlock, { type: 'table' }> =>
    ({ type: 'table', caption: null, name: 'Name', description: 'Description', columns: [{ heading: 'One', width: 1 }], rows });
  const said = (text: string, link?: string): Cell => ({ paragraphs: [{ runs: [{ text, ...(link === undefined ? {} : { link }) }], look: 'plain' }], rag: 'none' });
  const ROOM = { width: 9_000, lines: 40 };

  test('stand in their own table, whatever their words', async () => {
    const aside = new RowsAside();
    const [first, second] = [dataTable(tableOf([said('<w:rowsAside w:val="1"/> $&')]), ROOM, aside), dataTable(tableOf([said('second')]), ROOM, aside)];
    const bodies = [aside.putInto(await bodyOf(first)), aside.putInto(await bodyOf(second))];
    expect(bodies[0]).toContain('&lt;w:rowsAside w:val=&quot;1&quot;/&gt; $&amp;</w:t>');
    expect(bodies[1]).toContain('>second</w:t>');
    for (const body of bodies) expect(body.match(/<w:tr>/g)).toHaveLength(2);
    expect(bodies.join('')).not.toContain('<w:rowsAside');
  });

  test('are the library’s own in a table with links, which need a place in another part of the file', async () => {
    const aside = new RowsAside();
    const body = await bodyOf(dataTable(tableOf([said('Council', 'https://ashbournevale.example/')]), ROOM, aside));
    expect(body).toMatch(/<w:hyperlink [^>]*r:id="rId[^"]+"/);
    expect(aside.putInto(body)).toBe(body);
  });
});
