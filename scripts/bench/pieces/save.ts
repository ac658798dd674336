import { mkdtemp, open as openFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PLACES } from '../../../electron/places.ts';
import { PlanRegistry } from '../../../electron/session/registry.ts';
import { encodesInWorker } from '../../../electron/storage/encoding/encodes-in-worker.ts';
import { disk } from '../../../electron/storage/file-system.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { readsApart } from '../../../electron/storage/reading/reads-apart.ts';
import { recoveryIn } from '../../../electron/storage/recovery/recovery.ts';
import type { Figure, Piece } from '../figure.ts';
import { longestPause, type Pause } from '../pauses.ts';
import { BIG, bigPlan, bytesOf, sizeOf } from '../plans/big-plan.ts';
import { actionId } from '../plans/things.ts';
import { sideBySide } from '../side-by-side.ts';
import { ROUNDS, SURROUNDINGS } from './reading.ts';

/** A frame is dropped by less, but nobody notices one. */
const LONGEST_MS = 50;

/**
 * Saving after one edit as the application does it, in a worker, watched and journalled, against the least that survives a power cut; and
 * for how long the main thread is held up by it.
 */
export const save: Piece = async (scale) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'matters-bench-'));
  try {
    const bytes = bytesOf(bigPlan(BIG[scale]).record);
    const file = path.join(folder, 'big.matters');
    await writeFile(file, bytes);
    const say = (sentence: string) => { throw new Error(sentence); };
    const files = new PlanFiles(disk, undefined, encodesInWorker(PLACES.encodeWorker), readsApart(PLACES.readWorker));
    const registry = new PlanRegistry(files, SURROUNDINGS, recoveryIn({ folder, now: SURROUNDINGS.now, say }));
    const opened = await registry.open(file);
    if (!opened.ok) throw new Error(opened.failure.message);
    const plan = opened.value;
    const watched = registry.watch(plan, () => undefined);
    const pauses: Pause[] = [];
    let edits = 0;
    const times = await sideBySide(ROUNDS[scale], {
      floor: () => writtenAndReadBack(path.join(folder, 'floor'), bytes),
      ours: {
        ready: () => {
          const ran = plan.session.run({ do: 'action.set', ids: [actionId(1)], fields: { title: `Another title ${++edits}` } });
          if (!ran.ok) throw new Error(ran.failure.message);
          return async () => {
            pauses.push(await longestPause(async () => {
              const saved = await plan.save();
              if (!saved.ok) throw new Error(saved.failure.message);
            }));
          };
        },
      },
    });
    watched.stop();
    await registry.close(plan);
    const work = `save after one edit: ${sizeOf(BIG[scale], bytes)}`;
    const against = 'write, fsync, read back and rename of the same bytes';
    return [
      { work, unit: 'ms', first: times.ours.first, ours: times.ours.median, against, theirs: times.floor.median, goal: { times: 3 } },
      pauseFigure('the longest pause of the main thread in it', pauses.map(({ waited }) => waited), 'by the clock, whatever else the machine does'),
      pauseFigure('the same in its own processor time', pauses.map(({ own }) => own), 'the worst of all saves, as above'),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** The worst of all saves but the first, which stands by itself. */
function pauseFigure(work: string, pauses: readonly number[], against: string): Figure {
  const [first = Number.NaN, ...rest] = pauses;
  return { work, unit: 'ms', first, ours: Math.max(...rest), against, theirs: null, goal: { atMost: LONGEST_MS } };
}

async function writtenAndReadBack(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.tmp`;
  const written = await openFile(beside, 'w');
  await written.write(bytes);
  await written.sync();
  await written.close();
  if ((await readFile(beside)).length !== bytes.length) throw new Error('The disk lost bytes.');
  await rename(beside, file);
}
