import { expect, test } from 'vitest';
import { inPlaces, type SpanningCell } from '../../../../renderer/components/rich-text/paste/html-table.ts';

const cell = (words: string, columns = 1, rows = 1): SpanningCell => ({ words, columns, rows });

test('a cell that reaches down leaves its place empty below, so that nothing moves under another heading', () => {
  expect(inPlaces([[cell('Theme'), cell('Year'), cell('Cost')], [cell('Finance', 1, 2), cell('2026'), cell('£5')], [cell('2027'), cell('£6')], [cell('Place'), cell('2026'), cell('£7')]])).toEqual([
    ['Theme', 'Year', 'Cost'], ['Finance', '2026', '£5'], ['', '2027', '£6'], ['Place', '2026', '£7'],
  ]);
});
test('one that reaches over columns and rows takes all of them, also at the end of a row', () => {
  expect(inPlaces([[cell('A'), cell('Both', 2, 2)], [cell('B')], [cell('C'), cell('c1'), cell('c2')]])).toEqual([['A', 'Both', ''], ['B', '', ''], ['C', 'c1', 'c2']]);
});
test('what reaches further than a table can is cut off, and rows that say nothing are left out', () => {
  const [row, ...more] = inPlaces([[cell('Wide', 1_000, 1_000)], [], [cell('Below')]]);
  expect([row!.length, row![0], more]).toEqual([20, 'Wide', []]);
});
