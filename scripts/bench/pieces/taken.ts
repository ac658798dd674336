import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { workerFile } from '../../../electron/intake/read-report.ts';
import { readSheets } from '../../../electron/intake/sheet/read-sheets.ts';
import { ReturnsInHand } from '../../../electron/session/returns/returns-in-hand.ts';
import type { Result } from '../../../shared/outcome/outcome.ts';
import type { Piece } from '../figure.ts';
import { longestPause } from '../pauses.ts';
import { askedRound } from '../plans/asked-round.ts';

const SIZES = { full: { actions: 150, updates: 1_500 }, small: { actions: 12, updates: 20 } } as const;
const OWNERS = { full: 40, small: 3 } as const;

/** Forty returns from the files to the plan that has them: read, looked at beside the plan, and taken in, with the main thread's longest pauses. */
export const taken: Piece = async (scale) => {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'matters-bench-'));
  try {
    const { session, round, files } = await askedRound(SIZES[scale], OWNERS[scale]);
    const paths = await Promise.all(files.map(async (bytes, at) => {
      const file = path.join(folder, `Return ${at + 1}.xlsx`);
      await writeFile(file, bytes);
      return file;
    }));
    const hand = new ReturnsInHand(session);
    const from = performance.now();
    const read = (await readSheets(paths, { workerFile: workerFile() })).map((one) => {
      if (!one.ok) throw new Error(one.failure.message);
      return one.value;
    });
    const readIn = performance.now() - from;
    hand.hold(read);
    const shown: ReturnType<ReturnsInHand['review']>[] = [];
    const looking = performance.now();
    const looked = await longestPause(async () => { shown.push(await hand.reviewInSteps(round)); });
    const lookedIn = performance.now() - looking;
    const review = valueOf(shown[0]);
    const { returns } = review;
    if (returns.length !== files.length) throw new Error(`${returns.length} of ${files.length} returns were understood.`);
    const taking = performance.now();
    const took = await longestPause(async () => {
      const accepted = returns.flatMap(({ actions }) => actions.flatMap(({ answers }) => answers.map(({ key }) => key)));
      valueOf(await hand.takeInInSteps({ review: review.id, returns: returns.map(({ key }) => key), accepted, kept: [], edited: [] }));
    });
    const tookIn = performance.now() - taking;
    const pause = (work: string, own: number) => ({ work, unit: 'ms', first: null, ours: own, against: '', theirs: null, goal: { atMost: 50 } }) as const;
    return [
      { work: `${files.length} returns read, looked at and taken in, in a plan of ${SIZES[scale].actions} actions`, unit: 'ms', first: null, ours: readIn + lookedIn + tookIn, against: '', theirs: null, goal: { atMost: 5_000 } },
      pause('the longest pause of the main thread while they are looked at, by its own time', looked.own),
      pause('and while they are taken in', took.own),
    ];
  } finally {
    await rm(folder, { recursive: true });
  }
};

function valueOf<Value>(result: Result<Value> | undefined): Value {
  if (!result?.ok) throw new Error(result?.failure.message ?? 'Nothing came of it.');
  return result.value;
}
