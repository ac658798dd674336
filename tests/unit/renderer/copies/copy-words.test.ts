import { expect, test } from 'vitest';
import { comparedTitle, comparedWords, newcomers, nothingNewWords, titleFor, wordsFor } from '../../../../renderer/features/copies/copy-words.ts';
import type { CopyBeside, OtherCopy } from '../../../../shared/contract/copies.ts';

const copy = (given: Partial<OtherCopy>): OtherCopy => ({
  path: '/post/Plan (1).matters', name: 'Plan (1).matters', stands: 'newer', theirs: 3, people: ['Tom Okoro'], ours: 0, last: { at: '2026-11-03T14:02:00Z', by: 'Tom Okoro' }, ...given,
});

test('a copy is named for how it stands to the open plan, with who worked on it last, and when', () => {
  expect(titleFor(copy({}))).toBe('This is another copy of your plan');
  expect(wordsFor(copy({}))).toBe('“Plan (1).matters” has 3 changes by Tom Okoro that your plan has not, and everything that your plan has. It was last worked on by Tom Okoro on 3 November 2026.');
  expect(wordsFor(copy({ stands: 'apart', theirs: 1, ours: 1200 }))).toBe('“Plan (1).matters” has 1 change by Tom Okoro that your plan has not. It was last worked on by Tom Okoro on 3 November 2026. Your plan has 1,200 changes that this copy has not.');
});

test('an older copy is named as older, with its day; an equal one says so', () => {
  expect(titleFor(copy({ stands: 'older' }))).toBe('This is an older copy of your plan');
  expect(wordsFor(copy({ stands: 'older', theirs: 0, ours: 1 }))).toBe('“Plan (1).matters” is from 3 November 2026. Everything in it is already in your plan, which has 1 change more.');
  expect(wordsFor(copy({ stands: 'same', theirs: 0, ours: 0 }))).toBe('“Plan (1).matters” holds exactly what your plan holds, so there is nothing to merge.');
});

test('names that nobody gave, times that nobody can read and many people make no nonsense', () => {
  expect(wordsFor(copy({ people: [''], last: { at: '', by: '' } }))).toBe('“Plan (1).matters” has 3 changes that your plan has not, and everything that your plan has.');
  expect(wordsFor(copy({ stands: 'older', last: null, ours: 2 }))).toContain('is from an earlier day.');
  expect(wordsFor(copy({ people: ['Asha', 'Tom', '', 'Priya', 'Jo'] }))).toContain(' by Asha, Tom and 2 others that');
});

test('a comparison says which is older, when each was last worked on, and what each has', () => {
  const compared = (stands: Parameters<typeof copy>[0]) => ({
    copy: copy(stands), ours: { at: '2026-11-09T09:30:00Z', by: 'Asha Rahman' }, notices: [], comparison: { things: [], counts: { added: 0, changed: 0, removed: 0 } },
  });
  expect(comparedTitle(compared({}))).toBe('Nothing that a reader sees is different');
  expect(comparedWords(compared({ stands: 'older', theirs: 0, ours: 2 }))).toBe(
    'This is an older copy. This copy was last worked on by Tom Okoro on 3 November 2026. Your plan was last worked on by Asha Rahman on 9 November 2026. Everything in it is in your plan already, which has 2 changes more; there is nothing to merge.',
  );
  expect(comparedWords(compared({ stands: 'apart', theirs: 3, ours: 1, last: null }))).toBe(
    'Your plan was last worked on by Asha Rahman on 9 November 2026. The copy has 3 changes that your plan has not, and your plan 1 change that the copy has not.',
  );
});

test('a copy that comes and brings nothing is named at the look that finds it, and never one that lay there, that brings something or that was taken in', () => {
  const beside = (name: string, theirs: number, isNewHere: boolean): CopyBeside => ({ ...copy({ path: `/plans/${name}`, name, theirs }), isNewHere });
  const [lay, came, brings] = [beside('Old.matters', 0, false), beside('New.matters', 0, true), beside('Tom.matters', 2, true)];
  expect(newcomers([], [lay, came, brings])).toEqual([came]);
  expect(newcomers([lay, came], [lay, came])).toEqual([]);
  expect(newcomers([brings], [{ ...brings, theirs: 0 }])).toEqual([]);
  expect(nothingNewWords(newcomers([], [lay, brings]))).toBeNull();
  expect(nothingNewWords([came])).toContain('“New.matters”');
  expect(nothingNewWords([came, lay])).toMatch(/^2 other copies/);
});
