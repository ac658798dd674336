import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PLACES } from '../../../electron/places.ts';
import { OpenPlan } from '../../../electron/session/open-plan.ts';
import { encodesInWorker } from '../../../electron/storage/encoding/encodes-in-worker.ts';
import type { PlanEncoder } from '../../../electron/storage/encoding/encoder.ts';
import { disk } from '../../../electron/storage/file-system.ts';
import { contentsOf } from '../../../electron/storage/plan-file/contents.ts';
import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import { encodePlanFile } from '../../../electron/storage/plan-file/encode-plan-file.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { histories, play } from '../../merge/histories.ts';
import { folder, startedPlan, surroundings, value } from '../session/a-plan.ts';

/** Each history needs a worker of its own. */
const RUNS = Math.min(Number(process.env['RUNS'] ?? 12), 300);

/** The plan's file as the worker makes it, held against the same made here. */
async function expectSame(encoder: PlanEncoder, contents: Parameters<PlanEncoder['encode']>[0]): Promise<void> {
  const here = encodePlanFile(contents);
  const { bytes } = value(await encoder.encode(contents));
  expect(Buffer.from(bytes).toString('utf8')).toBe(Buffer.from(here).toString('utf8'));
}
/** An encoder whose worker runs these words instead of ours, until it is mended: then the next worker runs ours. */
async function encoderOf(words: string, longest?: number): Promise<PlanEncoder & { mend(): Promise<void> }> {
  const file = path.join(await folder(), 'worker.mjs');
  await writeFile(file, words);
  let encoder = encodesInWorker(file, longest)();
  onTestFinished(() => encoder.close());
  return {
    encode: (contents) => encoder.encode(contents), close: () => encoder.close(),
    async mend() {
      await writeFile(file, `import ${JSON.stringify(pathToFileURL(PLACES.encodeWorker))};`);
      // A sound worker on a busy computer must not be taken for one that hangs.
      if (longest !== undefined) encoder = encodesInWorker(file)();
    },
  };
}
const worker = (): PlanEncoder => {
  const encoder = encodesInWorker(PLACES.encodeWorker)();
  onTestFinished(() => encoder.close());
  return encoder;
};

describe('the worker that makes the plan’s file', () => {
  test('makes the same bytes as this thread, at any moment of any history: edits, merges in part and whole, undo, returns, strikes', async () => {
    await fc.assert(fc.asyncProperty(histories, async (history) => {
      const encoder = encodesInWorker(PLACES.encodeWorker)();
      try {
        const asked: Promise<void>[] = [];
        // What is asked for is what stands at that moment, though the history goes on before the worker answers.
        play(history, ({ name, record }) => {
          if (name === 'a' && record.graph.nodes.size > 0) asked.push(expectSame(encoder, contentsOf(record)));
        });
        await Promise.all(asked);
      } finally {
        await encoder.close();
      }
    }), { numRuns: RUNS, ...(process.env['SEED'] ? { seed: Number(process.env['SEED']) } : {}) });
  });

  test('is told of what is new alone: a change it has is not sent again', async () => {
    const { session } = startedPlan();
    const counting = await encoderOf(`
      import { parentPort } from 'node:worker_threads';
      let told = 0;
      parentPort.on('message', (one) => {
        if (one.is === 'changes') told += one.changes.length;
        else parentPort.postMessage({ ticket: one.ticket, encoded: { bytes: new Uint8Array([told]), digest: '' } });
      });`);
    const told = async () => value(await counting.encode(contentsOf(session.record))).bytes[0];
    expect(await told()).toBe(session.changes().length);
    value(session.run({ do: 'person.add', fields: { name: 'One more' } }));
    expect(await told()).toBe(session.changes().length);
    // Struck, it is another change.
    session.record.strike(session.changes()[1]!.id, { at: '2026-12-01T09:00:00Z', by: 'Asha Rahman', why: 'Asked for' }, (text) => text.padEnd(64, '0').slice(0, 64));
    expect(await told()).toBe(session.changes().length + 1);
  });

  test('keeps members of the file that this version does not know', async () => {
    const { session } = startedPlan();
    await expectSame(worker(), { record: session.record, unknown: { file: { later: { a: [1] } }, record: { alsoLater: 'x' } } });
  });

  test('that holds something else than the plan begins again from nothing, and what it cannot make is not written', async () => {
    const { session } = startedPlan();
    const astray = await encoderOf(`
      import { parentPort } from 'node:worker_threads';
      parentPort.on('message', (one) => { if (one.is === 'encode') parentPort.postMessage({ ticket: one.ticket, encoded: 'astray' }); });`);
    expect(await astray.encode(contentsOf(session.record))).toMatchObject({ ok: false, failure: { kind: 'notReadBack' } });
  });

  for (const [how, words] of [
    ['dies while it works', `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => process.exit(3));`],
    ['breaks', `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { throw new Error('broken'); });`],
    ['cannot be started', 'import "./there-is-no-such-file.mjs";'],
    ['hangs', `import { parentPort } from 'node:worker_threads'; parentPort.on('message', () => { for (;;); });`],
  ] as const) {
    test(`that ${how}: the work stays unsaved with a sentence, and the next save begins with a new one`, async () => {
      const { session } = startedPlan();
      const file = path.join(await folder(), 'a.matters');
      const broken = await encoderOf(words, how === 'hangs' ? 2_000 : undefined);
      const plan = new OpenPlan({ session, files: new PlanFiles(disk, () => Promise.resolve(), () => broken), now: surroundings().now });
      const failed = await plan.saveAs(file);
      expect(failed).toMatchObject({
        ok: false, failure: { kind: 'encoderLost', message: 'The plan was not saved: the part of Matters Arising that makes the file has stopped. Your work is safe in this window, and the file is as it was. Try again: it is started anew.' },
      });
      expect(plan.isDirty).toBe(true);
      expect(plan.file.state).toBe('failed');
      await broken.mend();
      expect(value(await plan.saveAs(file)).state).toBe('saved');
      await plan.close();
    });
  }
});

test('a plan that is open saves through its worker, and what is in the file opens again', async () => {
  const { session } = startedPlan();
  const file = path.join(await folder(), 'a.matters');
  const plan = new OpenPlan({ session, files: new PlanFiles(disk, undefined, encodesInWorker(PLACES.encodeWorker)), now: surroundings().now });
  value(await plan.saveAs(file));
  value(session.run({ do: 'person.add', fields: { name: 'One more' } }));
  value(await plan.save());
  value(session.undo());
  value(await plan.save());
  expect(decodePlanFile(await disk.read(file))).toMatchObject({ kind: 'opened' });
  expect(Buffer.from(await disk.read(file)).equals(encodePlanFile(contentsOf(session.record)))).toBe(true);
  await plan.close();
});
