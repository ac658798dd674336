import path from 'node:path';
import type { EntityId } from '../../shared/domain/entity.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { returnFileName } from '../../shared/returns/file-name.ts';
import { returnContents, type ReturnContent } from '../../shared/returns/return-content.ts';
import type { ReturnToMake } from '../../shared/returns/to-make.ts';
import { freeName } from '../storage/free-name.ts';
import type { PlanSession } from './plan-session.ts';

export interface NamedReturn extends ReturnToMake {
  readonly fileName: string;
}
/** A return as the plan has it by now, and what its file is to say. */
export interface NotedReturn {
  readonly id: EntityId;
  readonly fileName: string;
  readonly name: string;
  readonly content: ReturnContent;
}

/** Each with the name of a file that is not in the folder yet. */
export async function namedReturns(plan: Plan, round: EntityId, returns: readonly ReturnToMake[], folder: string): Promise<readonly NamedReturn[]> {
  const ref = plan.get('round', round)?.ref ?? '';
  const taken = new Set<string>();
  const named: NamedReturn[] = [];
  for (const one of returns) {
    const file = await freeName(folder, (again) => returnFileName(ref, one.name, one.edition, again), taken);
    taken.add(file);
    named.push({ ...one, fileName: path.basename(file) });
  }
  return named;
}

/**
 * Notes returns in the plan, and gives what each is to say, in one breath: their rows are those of the frontier they are stamped with. The plan
 * must be saved before, since a frontier that is lost in a crash can never be found again, and once more before the files go out. Undo does not
 * reach it: a file that is out could no longer be taken in.
 */
export function noteReturns(session: PlanSession, round: EntityId, returns: readonly NamedReturn[]): Result<readonly NotedReturn[]> {
  const frontier = [...session.record.frontier()];
  const before = new Set(session.plan.owned('return', round).map(({ id }) => id));
  const noted = session.run({ do: 'returns.ask', round, returns: returns.map(({ owner, fileName, asks }) => ({ owner, fileName, frontier, asks: [...asks] })) }, { forGood: true });
  if (!noted.ok) return noted;
  const made = session.plan.owned('return', round).filter(({ id }) => !before.has(id));
  const ofReturn = new Map(returnContents(session.plan, session.planId, made.map(({ id }) => id)).map((content) => [content.returnId, content]));
  return done(returns.flatMap(({ owner, fileName, name }) => {
    const content = ofReturn.get(made.find((one) => one.owner === owner)?.id ?? '');
    return content === undefined ? [] : [{ id: content.returnId, fileName, name, content }];
  }));
}

/** Takes back the notes of those of which no file was made. */
export function withdrawReturns(session: PlanSession, ids: readonly EntityId[]): Result<unknown> {
  return ids.length === 0 ? done(null) : session.run({ do: 'return.remove', ids: [...ids] }, { forGood: true });
}

/** Why returns cannot be made of a plan that can only be looked at; null where they can. */
export const cannotAsk = ({ readOnly }: PlanSession): ReturnType<typeof refused<'readOnly'>> | null =>
  (readOnly === null ? null : refused('readOnly', `No return was made, because this plan cannot be changed here, and each return is noted in it. ${readOnly}`));
