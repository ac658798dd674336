import { expect, test } from 'vitest';
import { back, begin, forth, step } from '../../../../renderer/features/templates/steps.ts';

test('steps are taken back and done again in their order, and a new one ends what was taken back', () => {
  const two = step(step(begin('a'), 'b'), 'c');
  expect([back(two).now, back(back(two)).now, forth(back(two)).now]).toEqual(['b', 'a', 'c']);
  expect(forth(step(back(two), 'd')).now).toBe('d');
  expect(back(step(back(two), 'd')).now).toBe('b');
});

test('before the first step and after the last there is nowhere to go, and choosing what is chosen is no step', () => {
  const one = step(begin({ part: 'legal' }), { part: 'legal' });
  expect(one).toEqual(begin({ part: 'legal' }));
  expect([back(one), forth(one)]).toEqual([one, one]);
});
