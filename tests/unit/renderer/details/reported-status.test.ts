import { expect, test } from 'vitest';
import { statusAlong } from '../../../../renderer/features/details/reported-status.ts';

test('what an owner calls complete is proposed, with the owner’s words as evidence; trouble asks for more than an update says', () => {
  const of = (word: Parameters<typeof statusAlong>[0]) => statusAlong(word, ' The page is up. ', '2026-02-17');
  expect(of('complete')).toEqual({ is: 'proposed complete', evidence: 'The page is up.', proposedOn: '2026-02-17' });
  expect(of('proposed complete')).toEqual(of('complete'));
  expect(of('on track')).toEqual({ is: 'on track' });
  expect([of('at risk'), of('off track'), of('withdrawn')]).toEqual([null, null, null]);
});
