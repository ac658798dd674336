import { expect, test } from 'vitest';
import { atOnce, inSteps } from '../../../../electron/session/in-steps.ts';

function* work(steps: number, done: string[], step = () => {}): Generator<void, string> {
  for (let at = 1; at <= steps; at++) {
    step();
    done.push(`step ${at}`);
    yield;
  }
  return 'made';
}
const longer = (): void => {
  const until = performance.now() + 15;
  while (performance.now() < until);
};

test('work in steps makes the same at one go and by turns', async () => {
  expect(atOnce(work(3, []))).toBe('made');
  expect(await inSteps(work(3, []))).toBe('made');
});
test('after a long step others have their turn; at one go they wait', async () => {
  const done: string[] = [];
  setImmediate(() => done.push('somebody else'));
  await inSteps(work(2, done, longer));
  expect(done).toEqual(['step 1', 'somebody else', 'step 2']);
  const waited: string[] = [];
  setImmediate(() => waited.push('somebody else'));
  atOnce(work(2, waited, longer));
  expect(waited).toEqual(['step 1', 'step 2']);
});
test('a fault in a step is the caller’s to hear of', async () => {
  await expect(inSteps(work(1, [], () => { throw new Error('broken'); }))).rejects.toThrow('broken');
});
