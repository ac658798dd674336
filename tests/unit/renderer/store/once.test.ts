import { expect, test } from 'vitest';
import { once } from '../../../../renderer/store/once.ts';
import type { Command } from '../../../../shared/commands/decide.ts';

/** Answers when it is told to, and counts how often it ran. */
function slow() {
  let ran = 0;
  let answer: (words: string) => void = () => {};
  const promise = new Promise<string>((resolve) => { answer = resolve; });
  return { run: () => { ran += 1; return promise; }, answer, ran: () => ran };
}
const brief = { do: 'action.add', fields: { title: 'Brief new managers' } } satisfies Command;

test('the same addition, asked for again while it is on its way, runs once, and both hear the answer', async () => {
  const one = slow();
  const [first, second] = [once(brief, one.run), once({ ...brief }, one.run)];
  one.answer('made');
  expect(await Promise.all([first, second])).toEqual(['made', 'made']);
  expect(one.ran()).toBe(1);
});

test('once it is there, or was refused, the same may be added again', async () => {
  const [one, two] = [slow(), slow()];
  const refused = once(brief, () => one.run().then(() => { throw new Error('refused'); }));
  one.answer('');
  await expect(refused).rejects.toThrow('refused');
  two.answer('made');
  expect(await once(brief, two.run)).toBe('made');
  expect([one.ran(), two.ran()]).toEqual([1, 1]);
});

test('several in one step are one addition; what is different, or adds nothing, runs each time', async () => {
  const all = slow();
  const both = { do: 'many', label: 'Added two', commands: [brief, brief] } satisfies Command;
  const other = { do: 'action.add', fields: { title: 'Train report authors' } } satisfies Command;
  const up = { do: 'action.set', ids: ['action/1'], fields: { title: 'Up' } } satisfies Command;
  for (const command of [both, both, brief, other, up, up]) void once(command, all.run);
  expect(all.ran()).toBe(5);
});
