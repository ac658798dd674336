import { expect, test } from 'vitest';
import { blocksAsXml } from '../../../../electron/export/word/body.ts';
import { References } from '../../../../electron/export/word/references.ts';
import { plain, said, type ContentBlock } from '../../../../shared/papers/content.ts';

/** A page on its side that has room for 24 lines of a row. */
const PAGE = { width: 13_000, lines: 24 };
const heading: ContentBlock = { type: 'heading', level: 1, text: 'Appendix A – Action plan (exempt rows)' };
const below: ContentBlock = { type: 'heading', level: 2, text: 'Key recommendations' };
const marking: ContentBlock = { type: 'paragraph', look: 'plain', runs: plain('Not for publication: what is marked is exempt. '.repeat(5)) };
/** Of rows with so many lines each. */
const table = (...lines: readonly number[]): ContentBlock => ({
  type: 'table', caption: null, name: 'Actions', description: 'Actions.', columns: [{ heading: 'Action', width: 1 }], rows: lines.map((count) => [said('Agree\n'.repeat(count).trim())]),
});
const item: ContentBlock = { type: 'list', items: [{ kind: 'bullet', level: 0, runs: plain('An item') }] };
/** Of each row but the header: whether it may go over to the next page. */
const goesOver = (...blocks: readonly ContentBlock[]): boolean[] => {
  const xml = blocksAsXml(blocks, PAGE, new References()).at(-1)!;
  return [...xml.matchAll(/<w:trPr>(.*?)<\/w:trPr>/g)].slice(1).map(([, properties]) => properties!.includes('w:val="off"'));
};

test('a row that a page has room for stays whole, and one that no page has may go over', () => {
  expect(goesOver(table(18, 18, 23, 24))).toEqual([false, false, false, true]);
});

test('a first row that has no room below what begins its page may go over, so that this is not left alone there; the others stay whole', () => {
  expect(goesOver(heading, marking, below, table(14, 14))).toEqual([false, false]);
  expect(goesOver(heading, marking, below, table(18, 18))).toEqual([true, false]);
});

test('further down only what stays with the table counts: a heading, and words that lead in to it', () => {
  expect(goesOver(heading, marking, item, below, table(18, 18))).toEqual([false, false]);
  expect(goesOver(heading, marking, item, below, table(22, 22))).toEqual([true, false]);
  expect(goesOver(heading, table(3), marking, table(22))).toEqual([false]);
  expect(goesOver(heading, table(3), { ...marking, look: 'lead-in' }, table(22))).toEqual([true]);
});

test('what fills half a page before a table does not make its rows go over', () => {
  expect(goesOver(heading, ...Array.from({ length: 8 }, () => marking), table(20))).toEqual([false]);
});
