import { expect, test } from 'vitest';
import { flawedTitle, flawedWords, holdsSomething } from '../../../../renderer/features/copies/flawed-words.ts';
import type { Flaw } from '../../../../shared/contract/copies.ts';

const FLAWS: readonly Flaw[] = ['damaged', 'cutShort', 'handEdited', 'tooNew', 'withoutRecord'];
const copyWith = (flaw: Flaw) => ({ path: '/a/From Tom.matters', name: 'From Tom.matters', flaw });

test('a copy that can only be looked at is named as one of the open plan, says that this one is safe, and what can be done', () => {
  for (const flaw of FLAWS) {
    expect(flawedTitle(copyWith(flaw))).toMatch(/copy of your plan/);
    expect(flawedWords(copyWith(flaw))).toMatch(/^“From Tom\.matters” says that it is a copy of the plan that is open, .*Open it instead to read .* Your plan is as it was\.$/);
  }
});

test('a merge is offered only of what a merge could read', () => {
  expect(FLAWS.filter((flaw) => holdsSomething(copyWith(flaw)))).toEqual(['damaged', 'handEdited']);
  expect(flawedWords(copyWith('tooNew'))).toContain('Install the newer version to merge it');
});
