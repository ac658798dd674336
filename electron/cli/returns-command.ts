import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import { roundsOf } from '../../shared/domain/facts.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { Round } from '../../shared/domain/round.ts';
import { heldBack } from '../../shared/merging/held-back.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { count } from '../../shared/papers/words.ts';
import { whoIsAsked } from '../../shared/returns/ask.ts';
import { returnsToMake } from '../../shared/returns/to-make.ts';
import { bytesOf } from '../export/orders.ts';
import { cannotAsk, namedReturns, noteReturns, withdrawReturns, type NotedReturn } from '../session/note-returns.ts';
import { PlanRegistry } from '../session/registry.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { saveAtomically } from '../storage/save-atomically.ts';
import { print, resolved, type Surface } from './surface.ts';

export interface ReturnsWords {
  readonly plan: string;
  /** Its id, its reference (`Round 3`) or its number. */
  readonly round: string;
  readonly out: string;
  /** Also for owners whose return was made before. */
  readonly again: boolean;
  readonly by: string;
  readonly today: CalendarDay;
}

/**
 * Makes the returns of a round into a folder, notes them in the plan and saves it. What is not public is asked about in none of them. An owner
 * whose return was made before gets another only where that is said, since each is noted as asked.
 */
export async function exportReturns(order: ReturnsWords, surface: Surface): Promise<Result<null>> {
  const folder = resolved(surface, order.out);
  if (!(await stat(folder).catch(() => null))?.isDirectory()) return refused('noFolder', `There is no folder “${order.out}”, so no return was made. Make it first, or name another with --out.`);
  const registry = new PlanRegistry(new PlanFiles(), { now: () => new Date(`${order.today}T09:00:00`), by: () => order.by });
  const opened = await registry.open(resolved(surface, order.plan));
  if (!opened.ok) return opened;
  const plan = opened.value;
  try {
    const { session } = plan;
    const why = cannotAsk(session) ?? heldBack(session.record, 'return');
    if (why !== null) return why;
    const round = roundNamed(session.plan, order.round);
    if (!round.ok) return round;
    const { id } = round.value;
    const asked = new Set(order.again ? [] : session.plan.owned('return', id).map(({ owner }) => owner));
    const owners = whoIsAsked(session.plan).owners.map(({ owner }) => owner.id).filter((owner) => !asked.has(owner));
    if (owners.length === 0) return refused('allAsked', 'The return of every owner was made before, so none was made now. Add --again to make them once more.');
    const wanted = returnsToMake(session.plan, { round: id, owners, internal: [] });
    if (!wanted.ok) return wanted;
    const noted = noteReturns(session, id, await namedReturns(session.plan, id, wanted.value, folder));
    if (!noted.ok) return noted;
    const saved = await plan.save();
    if (!saved.ok) return saved;
    const made: NotedReturn[] = [];
    const problem = await writeAll(noted.value, folder, made);
    if (problem !== null) {
      withdrawReturns(session, noted.value.slice(made.length).map((one) => one.id));
      await plan.save();
    }
    for (const { fileName } of made) print(surface, `  ${fileName}`);
    print(surface, `Made ${count(made.length, 'return')} for ${round.value.ref}, and noted them in the plan.`);
    return problem ?? done(null);
  } finally {
    await registry.close(plan);
  }
}

/** Adds each that is written to `made`; why one could not be, or null. */
async function writeAll(noted: readonly NotedReturn[], folder: string, made: NotedReturn[]): Promise<Result<never> | null> {
  for (const one of noted) {
    const saved = await saveAtomically(path.join(folder, one.fileName), await bytesOf({ what: 'return', content: one.content }, new Date()), { what: 'return', replaces: null });
    if (!saved.ok) return saved;
    made.push(one);
  }
  return null;
}

function roundNamed(plan: Plan, named: string): Result<Round> {
  const rounds = roundsOf(plan);
  const found = rounds.find(({ id, ref }) => id === named || ref.toLowerCase() === named.toLowerCase() || ref.replace(/\D+/g, '') === named);
  return found ? done(found) : refused('noSuchRound', `There is no round “${named}” in the plan, so no return was made. It has ${rounds.map(({ ref }) => ref).join(', ') || 'none'}.`);
}
