import { expect, test } from 'vitest';
import { OneReading } from '../../../../electron/ipc/one-reading.ts';

test('a second reading takes the place of the first, which hears it and says nothing more; the window is told when the last is over', async () => {
  const told: (string | null)[] = [];
  const reading = new OneReading((_event, said) => told.push(said === null ? null : (said as { words: string }).words), 'reading');
  const first = reading.read(async (signal, progress) => {
    progress('first');
    await new Promise((resolve) => signal.addEventListener('abort', resolve));
    progress('first, again');
    return signal.aborted;
  });
  const second = reading.read(async (signal, progress) => {
    await first;
    progress('second', { done: 1, total: 2 });
    return signal.aborted;
  });
  expect([await first, await second]).toEqual([true, false]);
  expect(told).toEqual(['first', 'second', null]);
});
