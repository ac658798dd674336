import type { Change, ChangeId } from './change.ts';

export type Problem =
  /** Two sound contents under one id: a session used twice (a cloned machine), or doctoring. */
  | { readonly kind: 'differs'; readonly id: ChangeId }
  /** Did not see its own session's previous change. */
  | { readonly kind: 'sessionBroken'; readonly id: ChangeId }
  /** Its hash does not fit its words and the changes it was made on. */
  | { readonly kind: 'damaged'; readonly id: ChangeId }
  /** More branches at one time than the record allows. */
  | { readonly kind: 'tooWide'; readonly id: ChangeId }
  /** Waits, directly or through others, for changes that this copy has not got. */
  | { readonly kind: 'missing'; readonly id: ChangeId; readonly parents: readonly ChangeId[] }
  /** Waits only for changes that wait for it. */
  | { readonly kind: 'cycle'; readonly id: ChangeId };

/**
 * Tells the waiting changes apart. Honest waiting ends at a change that is truly absent; what waits only for waiting changes is in,
 * or behind, a cycle. Work: the number of waiting changes and their parents.
 */
export function problemsOfWaiting(waiting: readonly Change[], isPlaced: (id: ChangeId) => boolean): Problem[] {
  const ids = new Set(waiting.map(change => change.id));
  const waitingFor = new Map<ChangeId, ChangeId[]>();
  const honest = new Set<ChangeId>();
  for (const { id, after } of waiting) {
    for (const parent of after) {
      if (isPlaced(parent)) continue;
      if (!ids.has(parent)) honest.add(id);
      const others = waitingFor.get(parent);
      if (others) others.push(id);
      else waitingFor.set(parent, [id]);
    }
  }
  // A set is walked in the order things were added, those added on the way included: so this spreads to all that hang on them.
  for (const id of honest) for (const waiter of waitingFor.get(id) ?? []) honest.add(waiter);
  return waiting.map(({ id, after }) =>
    honest.has(id) ? { kind: 'missing', id, parents: after.filter(parent => !isPlaced(parent)) } : { kind: 'cycle', id });
}
