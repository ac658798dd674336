/** Something one works at, with what it was before and what was taken back: nothing of it is in the plan, so the plan's own Undo does not reach it. */
export interface Steps<Value> {
  readonly before: readonly Value[];
  readonly now: Value;
  readonly after: readonly Value[];
}

export const begin = <Value>(now: Value): Steps<Value> => ({ before: [], now, after: [] });
/** What was taken back is gone then. What is the same is no step. */
export const step = <Value>({ before, now, after }: Steps<Value>, to: Value): Steps<Value> =>
  (JSON.stringify(to) === JSON.stringify(now) ? { before, now, after } : { before: [...before, now], now: to, after: [] });
export function back<Value>(steps: Steps<Value>): Steps<Value> {
  const to = steps.before.at(-1);
  return to === undefined ? steps : { before: steps.before.slice(0, -1), now: to, after: [steps.now, ...steps.after] };
}
export function forth<Value>(steps: Steps<Value>): Steps<Value> {
  const [to, ...after] = steps.after;
  return to === undefined ? steps : { before: [...steps.before, steps.now], now: to, after };
}
