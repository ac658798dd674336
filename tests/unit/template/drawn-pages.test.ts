import { describe, expect, test } from 'vitest';
import type { DrawnBlock, DrawnMargins, DrawnParagraph, DrawnSection, DrawnTable, TemplateDrawing, WordsLook } from '../../../shared/template/drawing.ts';
import { pagesOf } from '../../../shared/template/drawn-pages.ts';

const look: WordsLook = { bold: false, italic: false, underlined: false, struck: false, capitals: false, raised: null, colour: null, fill: null, size: 10, font: null };
const none = { top: null, right: null, bottom: null, left: null };
const p = (words: string, more: Partial<DrawnParagraph['look']> = {}, breaks: Partial<DrawnParagraph> = {}): DrawnParagraph => ({
  is: 'paragraph', marker: null, pieces: words === '' ? [] : [{ is: 'words', words, look }], size: 10, breaksBefore: false, breaksAfter: false, ...breaks,
  look: { align: 'left', before: 0, after: 0, line: { points: 20 }, left: 0, right: 0, firstLine: 0, fill: null, borders: none, stops: [], isKeptWithNext: false, ...more },
});
/** Room for ten lines of twenty points. */
const page = { width: 400, height: 300, top: 50, right: 50, bottom: 50, left: 50, header: 20, footer: 20 };
const NO_MARGINS: DrawnMargins = { first: null, even: null, other: null };
const section = (blocks: readonly DrawnBlock[], more: Partial<DrawnSection> = {}): DrawnSection => ({ page, isContinued: false, headers: NO_MARGINS, footers: NO_MARGINS, blocks, ...more });
const drawing = (sections: readonly DrawnSection[], headers: readonly string[] = []): TemplateDrawing =>
  ({ sections, margins: headers.map((words) => ({ within: 'header', blocks: [p(words)] })), pictures: [], isCutShort: false });
const lines = (count: number): DrawnParagraph[] => Array.from({ length: count }, (_, at) => p(`line ${at + 1}`));
const said = (blocks: readonly DrawnBlock[]): string[] => blocks.map((block) => (block.is === 'paragraph' ? block.pieces.map((piece) => (piece.is === 'words' ? piece.words : '')).join('') : block.is));
const pagesSaid = (of: TemplateDrawing) => pagesOf(of).map(({ blocks }) => said(blocks));

describe('where a page ends', () => {
  test('what does not fit goes on the next, and a heading goes with what it heads', () => {
    expect(pagesSaid(drawing([section(lines(12))])).map((all) => all.length)).toEqual([10, 2]);
    const headed = [...lines(9), p('Heading', { isKeptWithNext: true }), p('Words')];
    expect(pagesSaid(drawing([section(headed)]))[1]).toEqual(['Heading', 'Words']);
  });
  test('breaks that somebody made are kept, and a section that only goes on begins no page', () => {
    expect(pagesSaid(drawing([section([p('cover', {}, { breaksAfter: true }), p('inside'), p('last', {}, { breaksBefore: true })])]))).toEqual([['cover'], ['inside'], ['last']]);
    expect(pagesSaid(drawing([section([p('one')]), section([p('two')], { isContinued: true }), section([p('three')])]))).toEqual([['one', 'two'], ['three']]);
  });
  test('a table goes on with its rows, and rows that a cell reaches over stay together', () => {
    const cell = (words: string, rows = 1) => ({ columns: 1, rows, fill: null, borders: none, padding: { top: 0, right: 0, bottom: 0, left: 0 }, vertical: 'top' as const, blocks: [p(words)] });
    const table: DrawnTable = { is: 'table', columns: [150, 150], align: 'left', indent: 0, rows: [{ height: 0, cells: [cell('a'), cell('b')] }, { height: 0, cells: [cell('c', 2), cell('d')] }, { height: 0, cells: [cell('e')] }] };
    const rowsOn = pagesOf(drawing([section([...lines(8), table])])).map(({ blocks }) => blocks.map((block) => (block.is === 'table' ? block.rows.length : 0)).filter((rows) => rows > 0));
    expect(rowsOn).toEqual([[1], [2]]);
  });
  test('a header that is higher than its margin leaves less room', () => {
    const tall: TemplateDrawing = { ...drawing([section(lines(10), { headers: { first: 0, even: 0, other: 0 } })]), margins: [{ within: 'header', blocks: lines(5) }] };
    expect(pagesSaid(tall).map((all) => all.length)).toEqual([6, 4]);
  });
});

describe('headers', () => {
  const headers = { first: 0, even: 1, other: 1 };

  test('the first page has its own, the others theirs; on later pages it is the same one again', () => {
    const shown = pagesOf(drawing([section(lines(25), { headers })], ['First', 'Others']));
    expect(shown.map(({ header }) => header)).toEqual([{ margin: 0, isAgain: false }, { margin: 1, isAgain: false }, { margin: 1, isAgain: true }]);
    expect(shown.map(({ number }) => number)).toEqual([1, 2, 3]);
  });
  test('one that only later pages have is shown once where there is one page; not where a later section shows it', () => {
    expect(pagesOf(drawing([section(lines(1), { headers })], ['First', 'Others'])).map(({ is, header }) => [is, header?.margin])).toEqual([['page', 0], ['following', 1]]);
    const later = drawing([section(lines(1), { headers }), section(lines(1), { headers: { ...headers, first: 1 } })], ['First', 'Others']);
    expect(pagesOf(later).map(({ is, header }) => [is, header?.margin])).toEqual([['page', 0], ['page', 1]]);
  });
  test('one that no section has is shown at the end; one that says nothing is not', () => {
    expect(pagesOf(drawing([section(lines(1))], ['Forgotten', ''])).map(({ is, header }) => [is, header?.margin])).toEqual([['page', undefined], ['unused', 0]]);
  });
});
