import path from 'node:path';
import type { ReturnInHand, ReturnsReview, TakenIn, TakeInOrder } from '../../shared/contract/returns.ts';
import type { EntityId } from '../../shared/domain/entity.ts';
import { roundsOf } from '../../shared/domain/facts.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { openClashes } from '../../shared/merging/open-clashes.ts';
import { clashWords } from '../../shared/merging/clash-words.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { count, sentence } from '../../shared/papers/words.ts';
import { readSheets } from '../intake/sheet/read-sheets.ts';
import { PLACES } from '../places.ts';
import { PlanRegistry } from '../session/registry.ts';
import { ReturnsInHand } from '../session/returns/returns-in-hand.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { print, resolved, type Surface } from './surface.ts';

/** `all`: what clashes is settled as the returns have it; `safe`: it comes in as a clash that is still to be settled. */
export const ACCEPTS = ['all', 'safe'] as const;
export interface TakeInWords {
  readonly plan: string;
  readonly returns: readonly string[];
  /** Its reference (`Round 3`), its number or its id; null: the last that is open and has returns out. */
  readonly round: string | null;
  /** Null: only say what would come in. */
  readonly accept: (typeof ACCEPTS)[number] | null;
  readonly asJson: boolean;
  readonly by: string;
}

/** Looks at returns and, where that was said, takes in all of them that can be. What still needs somebody’s word stays out, and is listed. */
export async function takeInReturns(order: TakeInWords, surface: Surface): Promise<Result<null>> {
  const registry = new PlanRegistry(new PlanFiles(), { now: () => new Date(), by: () => order.by });
  const opened = await registry.open(resolved(surface, order.plan));
  if (!opened.ok) return opened;
  const plan = opened.value;
  try {
    const { session } = plan;
    if (session.readOnly !== null || !plan.mayBeKept) return refused('readOnly', `Nothing was taken in. ${session.readOnly ?? ''}`.trim());
    const round = roundOf(session.plan, order.round);
    if (!round.ok) return round;
    const files = order.returns.map((file) => resolved(surface, file));
    const read = await readSheets(files, { workerFile: PLACES.intakeWorker });
    const hand = new ReturnsInHand(session);
    hand.hold(read.map((one, at) => (one.ok ? one.value : { fileName: path.basename(files[at]!), sentence: `“${path.basename(files[at]!)}”: ${one.failure.message}` })));
    const review = hand.review(round.value);
    if (!review.ok) return review;
    const taken = order.accept === null || review.value.returns.length === 0 ? null : hand.takeIn(acceptedOf(review.value, order.accept));
    if (taken && !taken.ok) return taken;
    if (taken) {
      const saved = await plan.save();
      if (!saved.ok) return saved;
    }
    const { id: _, ...looked } = review.value;
    if (order.asJson) print(surface, JSON.stringify({ ...looked, taken: taken?.value ?? null }, null, 2));
    else tell(surface, looked, taken?.value ?? null, order.accept === null);
    if (!order.asJson) for (const clash of taken ? openClashes(session.record) : []) print(surface, `  ${clashWords(clash)}`);
    return done(null);
  } finally {
    await registry.close(plan);
  }
}

function roundOf(plan: Plan, named: string | null): Result<EntityId> {
  const rounds = roundsOf(plan);
  if (named !== null) {
    const found = rounds.find(({ id, ref }) => id === named || ref.toLowerCase() === named.toLowerCase() || ref.replace(/\D+/g, '') === named);
    return found ? done(found.id) : refused('noSuchRound', `There is no round “${named}” in the plan. It has ${rounds.map(({ ref }) => ref).join(', ') || 'none'}. Nothing was taken in.`);
  }
  const open = rounds.filter(({ id, closedOn }) => closedOn === null && plan.owned('return', id).length > 0).at(-1);
  return open ? done(open.id) : refused('noRound', 'No round of this plan is open and has returns out, so nothing can be taken in. Name one with --round.');
}

function acceptedOf({ id, returns }: ReturnsReview, accept: (typeof ACCEPTS)[number]): TakeInOrder {
  const answers = returns.flatMap(({ actions }) => actions.flatMap((action) => action.answers));
  const accepted = accept === 'all' ? answers.filter(({ needs }) => needs === null).map(({ key }) => key) : [];
  return { review: id, returns: returns.map(({ key }) => key), accepted, kept: [], edited: [] };
}

function tell(surface: Surface, { returns, aside }: Omit<ReturnsReview, 'id'>, taken: TakenIn | null, isLook: boolean): void {
  for (const one of returns) {
    print(surface, `${one.owner.name} (${one.fileName})${one.actions.length === 0 ? ': nothing to report' : ''}`);
    for (const line of linesOf(one)) print(surface, `  ${line}`);
  }
  for (const one of aside) print(surface, `Left out: ${one.sentence}`);
  if (taken) print(surface, taken.sentence);
  else if (returns.length === 0) print(surface, 'Nothing can be taken in.');
  else if (isLook) print(surface, `${sentence(count(returns.length, 'return'))} can be taken in. Nothing was written: say --accept safe or --accept all.`);
}

/** `A12, target date: 30 June 2027 (was 31 March 2027; clashes with 31 May 2027 by Asha Rahman)`. */
function linesOf({ notices, actions }: ReturnInHand): string[] {
  return [
    ...notices.map((notice) => `Note: ${notice}`),
    ...actions.flatMap(({ ref, answers, notices: about }) => [
      ...answers.map(({ label, old, new: said, theirs, clash, needs }) => {
        const beside = [old.words === '' ? '' : `was ${oneLine(old.words)}`, clash !== null && theirs ? `clashes with ${oneLine(theirs.words) || 'nothing'} by ${theirs.by}` : '', needs ? `left out: ${needs.sentence}` : ''];
        return `${ref}, ${label.toLowerCase()}: ${oneLine(said.words) || 'nothing'} (${beside.filter(Boolean).join('; ')})`.replace(' ()', '');
      }),
      ...about.map((notice) => `${ref}, note: ${notice}`),
    ]),
  ];
}
const oneLine = (words: string): string => words.replace(/\s+/g, ' ');
