import { mkdtemp, open as openFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OpenPlan } from '../../../electron/session/open-plan.ts';
import { PlanSession } from '../../../electron/session/plan-session.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { sha256 } from '../../../electron/storage/digest.ts';
import type { Piece } from '../figure.ts';
import { BIG, bigPlan, bytesOf, sizeOf } from '../plans/big-plan.ts';
import { actionId } from '../plans/things.ts';
import { sideBySide } from '../side-by-side.ts';
import { ROUNDS, SURROUNDINGS } from './reading.ts';

/** Saving after one edit, with all that the application does against losing a plan, against the least that survives a power cut. */
export const save: Piece = async (scale) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'matters-bench-'));
  try {
    const { record } = bigPlan(BIG[scale]);
    const bytes = bytesOf(record);
    const file = path.join(folder, 'big.matters');
    await writeFile(file, bytes);
    const session = new PlanSession(record, SURROUNDINGS);
    const plan = new OpenPlan({ session, files: new PlanFiles(), now: SURROUNDINGS.now, from: { path: file, digest: sha256(bytes) } });
    let edits = 0;
    const times = await sideBySide(ROUNDS[scale], {
      floor: () => writtenAndReadBack(path.join(folder, 'floor'), bytes),
      ours: {
        ready: () => {
          const ran = session.run({ do: 'action.set', ids: [actionId(1)], fields: { title: `Another title ${++edits}` } });
          if (!ran.ok) throw new Error(ran.failure.message);
          return async () => {
            const saved = await plan.save();
            if (!saved.ok) throw new Error(saved.failure.message);
          };
        },
      },
    });
    await plan.close();
    const work = `save after one edit: ${sizeOf(BIG[scale], bytes)}`;
    const against = 'write, fsync, read back and rename of the same bytes';
    return [{ work, unit: 'ms', first: times.ours.first, ours: times.ours.median, against, theirs: times.floor.median, goal: { times: 3 } }];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

async function writtenAndReadBack(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.tmp`;
  const written = await openFile(beside, 'w');
  await written.write(bytes);
  await written.sync();
  await written.close();
  if ((await readFile(beside)).length !== bytes.length) throw new Error('The disk lost bytes.');
  await rename(beside, file);
}
