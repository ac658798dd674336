import { expect, test } from 'vitest';
import { withMarks } from '../../../../renderer/features/papers/marked-words.ts';

const shown = (runs: readonly string[], marked: readonly string[]) => withMarks(runs.map((text) => ({ text })), marked).map((pieces) => pieces.map(({ text, marked: is }) => (is ? `[${text}]` : text)).join('|'));

test('a marked sentence is marked in each run it goes through, and nothing else is', () => {
  expect(shown(['It is so. It will be ', 'reported', ' in March. Then not.'], ['It will be reported in March.'])).toEqual(['It is so. |[It will be ]', '[reported]', '[ in March.]| Then not.']);
  expect(shown(['All of it.'], ['All of it.'])).toEqual(['[All of it.]']);
  expect(shown(['Nothing here.'], ['Elsewhere.', ''])).toEqual(['Nothing here.']);
  expect(shown([], ['x'])).toEqual([]);
});
