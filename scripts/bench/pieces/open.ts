import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PLACES } from '../../../electron/places.ts';
import { PlanSession } from '../../../electron/session/plan-session.ts';
import { PlanRegistry } from '../../../electron/session/registry.ts';
import { disk } from '../../../electron/storage/file-system.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { readsHere, type PlanReader } from '../../../electron/storage/reading/reader.ts';
import { readsApart } from '../../../electron/storage/reading/reads-apart.ts';
import { PLAN_MARK, RECORD_MARK } from '../../../electron/storage/plan-file/format.ts';
import { thingsOf } from '../../../electron/storage/plan-file/readable-plan.ts';
import { planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';
import { Plan } from '../../../shared/domain/plan.ts';
import { checkBounds } from '../../../shared/record/bounds.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import type { Figure, Piece } from '../figure.ts';
import { BIG, bigPlan, bytesOf, sizeOf } from '../plans/big-plan.ts';
import { longestPause } from '../pauses.ts';
import { sideBySide, timesOf, type Times } from '../side-by-side.ts';
import { openedWhole, parsed, ROUNDS, SURROUNDINGS, textOf } from './reading.ts';

/** From the bytes of a plan to a plan: by its readable part alone, with its record folded, and with all of it checked, as the application opens it. */
export const open: Piece = async (scale) => {
  const bytes = bytesOf(bigPlan(BIG[scale]).record);
  const times = await sideBySide(ROUNDS[scale], {
    floor: () => parsed(bytes),
    rows: () => planOfReadablePart(textOf(bytes)),
    folded: () => planOfRecord(new RecordSource(foldedOnly(bytes).state)),
    verified: () => new PlanSession(openedWhole(bytes).record, SURROUNDINGS),
  });
  const figure = (work: string, { first, median }: Times, goal: number): Figure =>
    ({ work, unit: 'ms', first, ours: median, against: 'decoding and JSON.parse of the same file', theirs: times.floor.median, goal: { times: goal } });
  return [
    figure('the readable part alone, to a plan (not what opening does yet)', times.rows, 2),
    figure('the record folded, to a plan', times.folded, 3),
    figure(`opened and verified: ${sizeOf(BIG[scale], bytes)}`, times.verified, 5),
    await heldUp(bytes, Math.min(3, ROUNDS[scale])),
  ];
};

/** How long the main thread answers nobody, in its own time, while the application opens a plan: read in its worker, and read by itself. */
async function heldUp(bytes: Uint8Array, rounds: number): Promise<Figure> {
  const folder = await mkdtemp(path.join(tmpdir(), 'matters-bench-'));
  try {
    const file = path.join(folder, 'big.matters');
    await writeFile(file, bytes);
    const opening = async (reader: PlanReader): Promise<number> => {
      const registry = new PlanRegistry(new PlanFiles(disk, undefined, undefined, reader), SURROUNDINGS);
      const pause = await longestPause(async () => {
        const opened = await registry.open(file);
        if (!opened.ok) throw new Error(opened.failure.message);
        await registry.close(opened.value);
      });
      return pause.own;
    };
    const [ours, theirs]: [number[], number[]] = [[], []];
    for (let round = 0; round <= rounds; round++) {
      ours.push(await opening(readsApart(PLACES.readWorker)));
      theirs.push(await opening(readsHere));
    }
    const { first, median } = timesOf(ours);
    return { work: 'the longest pause of the main thread in it, in its own time', unit: 'ms', first, ours: median, against: 'read on the main thread', theirs: timesOf(theirs).median, goal: null };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** A plan from the part of the file that is for people, without its record: what a first screen could be drawn from. */
function planOfReadablePart(text: string): Plan {
  const start = text.indexOf(PLAN_MARK) + PLAN_MARK.length;
  const things = thingsOf(JSON.parse(text.slice(start, text.indexOf(RECORD_MARK, start))) as Record<string, unknown>);
  return Plan.from({
    ids: () => things.keys(),
    fields: (id) => Object.entries(things.get(id) ?? {}),
    outOfSight: (id) => !things.has(id),
    reference: () => null,
  });
}

function foldedOnly(bytes: Uint8Array): PlanRecord {
  const file = parsed(bytes) as { readonly planId: string; readonly record: { readonly changes: unknown } };
  const changes = checkBounds(file.record.changes);
  if (!changes.ok) throw new Error(changes.failure.message);
  const record = new PlanRecord(file.planId);
  record.take(changes.value);
  return record;
}
