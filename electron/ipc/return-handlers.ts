import path from 'node:path';
import type { Chosen, ReturnsMade } from '../../shared/contract/contract.ts';
import { heldBack } from '../../shared/merging/held-back.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { theCount } from '../../shared/papers/words.ts';
import { returnsToMake, type ReturnsOrder, type ReturnToMake } from '../../shared/returns/to-make.ts';
import { eachInWorker } from '../export/write-in-worker.ts';
import { cannotAsk, namedReturns, noteReturns, withdrawReturns, type NamedReturn, type NotedReturn } from '../session/note-returns.ts';
import type { PlanSession } from '../session/plan-session.ts';
import { saveAtomically } from '../storage/save-atomically.ts';
import type { ExportOptions } from './document-writer.ts';
import type { Handlers } from './handle.ts';
import { savedPlan } from './saved-plan.ts';

const noPlan = refused('noPlan', 'No plan is open any more, so no return was made. Open the plan, and try again.');
const NOT_SAVED = 'no return was made';

/** Returns for the owners of a round: noted in the plan, then written into a folder, one workbook each, none over a file that is there. */
export function returnHandlers({ desk, dialogs, typing, tell, written, now, workerFile }: ExportOptions): Handlers<'returns:make' | 'returns:stopMaking'> {
  let making: AbortController | null = null;

  /** What is asked of whom as the plan is now, or why that cannot be. */
  function asked(order: ReturnsOrder): Result<readonly ReturnToMake[]> {
    const session = desk.plan?.session;
    if (!session) return noPlan;
    const why = cannotAsk(session) ?? heldBack(session.record, 'return');
    if (why !== null) return why;
    return returnsToMake(session.plan, order);
  }
  /** Writes one after the other until it is stopped or one cannot be written. Gives those that were. */
  async function write(noted: readonly NotedReturn[], folder: string, stop: AbortSignal): Promise<{ readonly made: readonly NotedReturn[]; readonly problem: string | null }> {
    const made: NotedReturn[] = [];
    const told = (at: number) => tell('task:progress', { task: 'making returns', done: at, total: noted.length, words: `Making the return of ${noted[Math.min(at, noted.length - 1)]!.name}` });
    told(0);
    for await (const bytes of eachInWorker(noted.map(({ content }) => ({ what: 'return', content })), now(), workerFile)) {
      if (stop.aborted) break;
      const one = noted[made.length]!;
      const file = path.join(folder, one.fileName);
      const saved = await saveAtomically(file, bytes, { what: 'return', replaces: null });
      if (!saved.ok) return { made, problem: saved.failure.message };
      written.add(file);
      made.push(one);
      told(made.length);
    }
    return { made, problem: null };
  }
  async function make(session: PlanSession, returns: readonly NamedReturn[], order: ReturnsOrder, folder: string, stop: AbortSignal): Promise<Chosen<ReturnsMade>> {
    const noted = noteReturns(session, order.round, returns);
    if (!noted.ok) return noted;
    let made: readonly NotedReturn[] = [];
    try {
      const saved = await savedPlan(desk, NOT_SAVED);
      if (saved === null || !saved.ok) return saved;
      if (saved.value.session !== session) return noPlan;
      const outcome = await write(noted.value, folder, stop);
      made = outcome.made;
      if (outcome.problem !== null) return refused('returnNotWritten', made.length === 0 ? outcome.problem : `${made.length} of ${theCount(noted.value.length, 'return')} were made. ${outcome.problem}`);
      return done({ path: made[0] ? path.join(folder, made[0].fileName) : null, fileNames: made.map(({ fileName }) => fileName), stopped: made.length < noted.value.length });
    } finally {
      // A return of which there is no file was asked of nobody.
      const isMade = new Set(made.map(({ id }) => id));
      withdrawReturns(session, noted.value.map(({ id }) => id).filter((id) => !isMade.has(id)));
    }
  }

  return {
    'returns:make': async (order) => {
      await typing.settled();
      const wanted = asked(order);
      if (!wanted.ok) return wanted;
      const folder = await dialogs.chooseFolder('return');
      if (folder === null) return null;
      making = new AbortController();
      const { signal } = making;
      try {
        const saved = await savedPlan(desk, NOT_SAVED);
        if (saved === null || !saved.ok) return saved;
        // The plan may have been worked on while the folder was chosen.
        const returns = asked(order);
        if (!returns.ok) return returns;
        const { session } = saved.value;
        const names = await namedReturns(session.plan, order.round, returns.value, folder);
        if (desk.plan?.session !== session) return noPlan;
        if (desk.plan.isDirty) return refused('stillChanging', 'The plan was being changed meanwhile, so no return was made. Try again in a moment.');
        return await make(session, names, order, folder, signal);
      } finally {
        making = null;
        tell('task:progress', null);
      }
    },
    'returns:stopMaking': () => {
      making?.abort();
      return null;
    },
  };
}
