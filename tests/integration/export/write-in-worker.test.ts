import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { paperDraft, trackerDraft } from '../../../electron/export/drafts.ts';
import { bytesOf } from '../../../electron/export/orders.ts';
import { bytesInWorker } from '../../../electron/export/write-in-worker.ts';
import { PLACES } from '../../../electron/places.ts';
import { ashbourneValePlan } from '../../fixtures/plans/ashbourne-vale.ts';
import { folder, value } from '../session/a-plan.ts';

const at = new Date('2026-11-25T09:00:00Z');
const today = '2026-11-25';
const plan = ashbourneValePlan();

describe('a document written in a worker', () => {
  test.each([['paper', value(paperDraft(plan, null, today)).order], ['tracker', trackerDraft(plan, today).order]] as const)('%s: is the same, byte for byte', async (_, order) => {
    const bytes = await bytesInWorker(order, at, PLACES.exportWorker);
    expect(Buffer.compare(bytes, await bytesOf(order, at))).toBe(0);
    expect(bytes.length).toBeGreaterThan(5_000);
  });

  test('this thread goes on meanwhile', async () => {
    let turns = 0;
    let isWritten = false;
    const written = bytesInWorker(trackerDraft(plan, today).order, at, PLACES.exportWorker).then(() => { isWritten = true; });
    while (!isWritten) {
      await new Promise((resolve) => setImmediate(resolve));
      turns++;
    }
    await written;
    expect(turns).toBeGreaterThan(10);
  });

  test('a writer that fails, or ends without a word, is a fault and not a wait without end', async () => {
    const dir = await folder();
    const order = trackerDraft(plan, today).order;
    for (const [name, code] of [['throws.cjs', 'throw new Error("broken")'], ['ends.cjs', 'process.exit(0)'], ['rejects.cjs', 'Promise.reject(new Error("broken"))']] as const) {
      await writeFile(path.join(dir, name), code);
      await expect(bytesInWorker(order, at, path.join(dir, name))).rejects.toThrow(/broken|without a file/);
    }
    await expect(bytesInWorker(order, at, path.join(dir, 'gone.cjs'))).rejects.toThrow();
  });
});
