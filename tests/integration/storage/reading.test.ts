import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLACES } from '../../../electron/places.ts';
import { disk } from '../../../electron/storage/file-system.ts';
import { contentsOf } from '../../../electron/storage/plan-file/contents.ts';
import { encodePlanFile } from '../../../electron/storage/plan-file/encode-plan-file.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { readsHere, type PlanReader } from '../../../electron/storage/reading/reader.ts';
import { readsApart } from '../../../electron/storage/reading/reads-apart.ts';
import { histories, play } from '../../merge/histories.ts';
import { folder, value } from '../session/a-plan.ts';

/** Each file needs a worker of its own. */
const RUNS = Math.min(Number(process.env['RUNS'] ?? 6), 100);
const FROZEN = path.resolve(import.meta.dirname, '../../fixtures/plans/v1');
const inWorker = readsApart(PLACES.readWorker);

/** All that can be told of what was read, the record as the file it would make. */
async function told(reader: PlanReader, bytes: Uint8Array): Promise<unknown> {
  const [plan, copy] = await Promise.all([reader.plan(bytes, '“a.matters”'), reader.copy(bytes, '“a.matters”')]);
  if (!plan.ok) return { plan, copy };
  const { contents, ...rest } = plan.value;
  const record = { problems: contents.record.problems(), file: Buffer.from(encodePlanFile(contents)).toString('utf8') };
  return { rest, record, copy };
}
async function expectSame(bytes: Uint8Array): Promise<void> {
  expect(await told(inWorker, bytes)).toEqual(await told(readsHere, bytes));
}

describe('the process that reads a plan’s file', () => {
  test('says of every frozen plan what this thread would, damaged and unknown ones too', async () => {
    const names = (await readdir(FROZEN)).filter((name) => name.endsWith('.matters'));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const bytes = await readFile(path.join(FROZEN, name));
      await expectSame(bytes);
      if (name !== 'clashes.matters') continue;
      const flipped = Uint8Array.from(bytes, (byte, place) => (place === Math.floor(bytes.length * 0.8) ? byte ^ 1 : byte));
      for (const each of [flipped, bytes.subarray(0, bytes.length >> 1), Buffer.from(bytes.toString('utf8').replace('"version":1', '"version":99'))]) await expectSame(each);
    }
    for (const words of ['', 'no plan', '{"format":"matters-arising/plan"}']) await expectSame(Buffer.from(words));
  });

  test('gives the same record as this thread, at the end of any history', async () => {
    await fc.assert(fc.asyncProperty(histories, async (history) => {
      let last: Uint8Array | null = null;
      play(history, ({ name, record }) => {
        if (name === 'a' && record.graph.nodes.size > 0) last = encodePlanFile(contentsOf(record));
      });
      if (last !== null) await expectSame(last);
    }), { numRuns: RUNS });
  });

  test('that breaks, ends or hangs is given up: a sentence says so, and the file can be read by the next', async () => {
    const dir = await folder();
    const file = path.join(dir, 'a.matters');
    await writeFile(file, await readFile(path.join(FROZEN, (await readdir(FROZEN)).find((name) => name.endsWith('.matters'))!)));
    for (const words of ['throw new Error();', 'process.exit(0);', 'for (const all = [];;) all.push(JSON.parse("[" + "1.5,".repeat(3e7) + "1]"));', 'setInterval(() => {}, 1000);', 'const all = []; for (;;) all.push(new Array(1e6).fill(all));']) {
      const worker = path.join(dir, 'worker.mjs');
      await writeFile(worker, words);
      const files = new PlanFiles(disk, undefined, undefined, readsApart(worker, { time: words.includes('setInterval') ? 200 : 60_000, megabytes: 64 }));
      expect(await files.read(file), words).toMatchObject({ ok: false, failure: { kind: 'readerLost', message: expect.stringContaining('“a.matters” was not opened') as string } });
    }
    value(await new PlanFiles(disk, undefined, undefined, inWorker).read(file));
  });
});
