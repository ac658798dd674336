import { tellProblem } from '../history/problems-told.ts';
import type { ChangeNode } from '../record/change-node.ts';
import type { Change, ChangeId } from '../record/change.ts';
import type { Digest } from '../record/hash.ts';
import type { Problem } from '../record/problems.ts';
import type { PlanRecord } from '../record/record.ts';

/** Another copy's changes, tried on a copy of the record: what of them holds, and what the record would then say. */
export interface Trial {
  /**
   * What is here now, without the words that were struck there: those go on every copy, and nothing may bring them back. Where none were it is
   * the record itself, good until something is taken in.
   */
  readonly before: PlanRecord;
  readonly record: PlanRecord;
  readonly placed: readonly ChangeNode[];
  /** What is to be taken in: all that holds, and what waits for changes that nobody here has. */
  readonly sound: readonly Change[];
  /** Sentences naming what is left out, and what waits. */
  readonly notices: readonly string[];
}

export function tryOn(record: PlanRecord, changes: readonly Change[], digest: Digest): Trial {
  const struckThere = changes.filter((change) => change.struck && record.graph.nodes.has(change.id));
  // Each copy is a fold of everything, so one that is not needed is not made.
  const before = struckThere.length === 0 ? record : record.copy();
  const struck = struckThere.length === 0 ? 0 : before.take(struckThere, digest).struck.length;
  const trial = before.copy();
  const known = new Set(trial.problems().map(({ kind, id }) => `${kind} ${id}`));
  const { placed } = trial.take(changes, digest);
  const problems = trial.problems().filter(({ kind, id }) => !known.has(`${kind} ${id}`));
  const refused = problems.filter(({ kind }) => kind !== 'missing' && kind !== 'cycle');
  const left = hangingOn(new Set(refused.map(({ id }) => id)), problems, trial);
  const waiting = problems.filter(({ kind, id }) => kind === 'missing' && !left.has(id));
  const named = new Map(changes.map((change) => [change.id, change]));
  const isOut = new Set([...left, ...problems.filter(({ kind }) => kind === 'cycle').map(({ id }) => id)]);
  const sound = changes.filter(({ id }) => !isOut.has(id));
  return { before, record: trial, placed, sound, notices: [...struckSentence(struck), ...sentences(refused, left.size - refused.length, waiting.length, named)] };
}

/** What was refused, and the waiting changes that wait, directly or through others, for one of them. */
function hangingOn(refused: ReadonlySet<ChangeId>, problems: readonly Problem[], record: PlanRecord): Set<ChangeId> {
  const left = new Set(refused);
  const waiting = new Map(record.graph.waiting.changes().map((change) => [change.id, change]));
  for (let grew = true; grew;) {
    grew = false;
    for (const { id } of problems) {
      if (left.has(id) || !waiting.get(id)?.after.some((parent) => left.has(parent))) continue;
      left.add(id);
      grew = true;
    }
  }
  return left;
}

const struckSentence = (n: number): string[] =>
  n === 0 ? [] : [`The words of ${n === 1 ? 'one change were' : `${n} changes were`} struck from the record there. They go from your copy as well, whatever you decide here.`];

const MOST_NAMED = 5;

function sentences(refused: readonly Problem[], hanging: number, waiting: number, named: ReadonlyMap<ChangeId, Change>): string[] {
  const said = refused.slice(0, MOST_NAMED).map((problem) => `${tellProblem(problem, named.get(problem.id))} It is left out.`);
  if (refused.length > MOST_NAMED) said.push(`${refused.length - MOST_NAMED} more changes are left out for such reasons.`);
  if (hanging > 0) said.push(hanging === 1 ? 'One change that was made after it is left out with it.' : `${hanging} changes that were made after ${refused.length === 1 ? 'it' : 'them'} are left out too.`);
  if (waiting > 0) said.push(`${waiting === 1 ? 'One change waits' : `${waiting} changes wait`} for a copy of the plan that neither you nor this file has. ${waiting === 1 ? 'It is' : 'They are'} kept, and ${waiting === 1 ? 'shows' : 'show'} once that copy is merged.`);
  return said;
}
