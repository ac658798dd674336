import { startTransition, useEffect, useState, useSyncExternalStore } from 'react';
import type { PlanChanged, PlanSnapshot } from '../../shared/contract/contract.ts';
import type { Council } from '../../shared/domain/council.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { planAfter, planOfRecord, RecordSource } from '../../shared/domain/plan-of-record.ts';
import { isChange } from '../../shared/record/bounds.ts';
import type { Change } from '../../shared/record/change.ts';
import { PlanRecord } from '../../shared/record/record.ts';
import { bridge } from '../bridge/bridge.ts';
import { appStore, withdrawUndos } from './app-store.ts';
import { asAtStore, backToNow } from './as-at.ts';
import { Store, useSelected, useStore } from './store.ts';

/** The plan as this window has folded it, from the same changes and by the same function as the main process. */
interface Mirror {
  readonly record: PlanRecord;
  readonly source: RecordSource;
  readonly plan: Plan;
  readonly revision: number;
}
const mirror = new Store<Mirror | null>(null);
const readable = (changes: readonly unknown[]): Change[] => changes.filter(isChange);

export function mirrorSnapshot(snapshot: PlanSnapshot): void {
  backToNow();
  const record = new PlanRecord(snapshot.planId);
  record.take(readable(snapshot.changes));
  const source = new RecordSource(record.state);
  mirror.set({ record, source, plan: planOfRecord(source), revision: snapshot.revision });
  withdrawUndos(null);
  const { file, history, notices, standsOn, mayBeKept, repair, copies } = snapshot;
  appStore.update({ file, history, notices, standsOn, mayBeKept, repair, copies });
}
export function forgetPlan(): void {
  backToNow();
  withdrawUndos(null);
  mirror.set(null);
}

/** Folds what came in. Where an event was missed the whole is asked for again: a mirror is never guessed. */
export async function mirrorChanges(changed: PlanChanged): Promise<void> {
  const held = mirror.get();
  if (held === null || held.record.planId !== changed.planId || changed.revision <= held.revision) return;
  if (changed.revision !== held.revision + 1) {
    const snapshot = await bridge.ask('plan:snapshot', null);
    if (snapshot) mirrorSnapshot(snapshot);
    return;
  }
  const taken = held.record.take(readable(changed.changes));
  // A plan as it once stood still has the words that are gone now.
  if (taken.struck.length > 0) backToNow();
  mirror.set({ ...held, plan: planAfter(held.plan, held.source, taken), revision: changed.revision });
  appStore.update({ history: changed.history });
  withdrawUndos(changed.revision);
}

/** The plan on the screen: as it is, or as it once stood. Only used below the plan screen, where there is one. */
export function usePlan(): Plan {
  const now = useSelected(mirror, (held) => held?.plan ?? null);
  const plan = useStore(asAtStore)?.plan ?? now;
  if (plan === null) throw new Error('no plan is open');
  return plan;
}
/**
 * A part of the plan on the screen: draws anew only when that part is another one. `select` must give the same reference for the same value, as
 * `all`, `owned`, `get` and `find` do. For what shows one thing beside thousands that change.
 */
export function usePart<Part>(select: (plan: Plan) => Part): Part {
  const part = useSyncExternalStore(watchPlan, () => {
    const plan = currentPlan();
    return plan === null ? NO_PLAN : select(plan);
  });
  if (part === NO_PLAN) throw new Error('no plan is open');
  return part as Part;
}
const NO_PLAN = Symbol('no plan');
const watchPlan = (listener: () => void): (() => void) => {
  const stops = [mirror.subscribe(listener), asAtStore.subscribe(listener)];
  return () => { for (const stop of stops) stop(); };
};
/** The plan for what stands around the work, the counts and marks at its edges: drawn when there is time, after what somebody is doing. */
export function usePlanLater(): Plan {
  const [plan, setPlan] = useState(currentPlan);
  useEffect(() => {
    const follow = () => startTransition(() => setPlan((before) => currentPlan() ?? before));
    follow();
    return watchPlan(follow);
  }, []);
  if (plan === null) throw new Error('no plan is open');
  return plan;
}
/** The council of the plan on the screen; null where none is open. Only draws anew when the council itself has changed. */
export function useCouncil(): Council | null {
  const now = useSelected(mirror, (held) => held?.plan.get('council', 'council/main') ?? null);
  const asAt = useStore(asAtStore)?.plan;
  return asAt ? asAt.council : now;
}
/** The record behind it, for histories. It changes in place: use it with `usePlan`, which says when. */
export const currentRecord = (): PlanRecord | null => mirror.get()?.record ?? null;
export const currentPlanId = (): string | null => mirror.get()?.record.planId ?? null;
export const currentPlan = (): Plan | null => asAtStore.get()?.plan ?? mirror.get()?.plan ?? null;
/** Waits until this window has folded a revision, so that what was just made can be selected. */
export function whenAt(revision: number): Promise<void> {
  if ((mirror.get()?.revision ?? 0) >= revision) return Promise.resolve();
  return new Promise((resolve) => {
    const stop = mirror.subscribe(() => {
      if ((mirror.get()?.revision ?? revision) < revision) return;
      stop();
      resolve();
    });
  });
}
export const currentRevision = (): number => mirror.get()?.revision ?? 0;
/** Draws anew what is made from the record, whose changes come in place. */
export const useRevision = (): number => useSelected(mirror, (held) => held?.revision ?? 0);
