/** Milliseconds: each time in the order it was taken, the first before anything was warm. */
export interface Times {
  readonly first: number;
  readonly median: number;
  /** The time that nineteen in twenty stay under. */
  readonly p95: number;
}

export function timesOf(taken: readonly number[]): Times {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { first: taken[0] ?? Number.NaN, median: at(0.5), p95: at(0.95) };
}

/**
 * Something to time; with `ready`, what it gives is timed, and how it is made ready is not. What the timed part gives, where that is a
 * function, is called afterwards to clear up.
 */
type Contestant = (() => unknown) | { readonly ready: () => () => unknown };

/**
 * Times several ways of doing a thing in turn, round after round, so that a busy moment of the machine strikes all of them alike. What one
 * leaves behind is collected before the next begins, where Node was started with `--expose-gc`. The first round is not in the medians.
 */
export async function sideBySide<Name extends string>(rounds: number, contestants: Readonly<Record<Name, Contestant>>): Promise<Record<Name, Times>> {
  const taken = new Map<Name, number[]>();
  const names = Object.keys(contestants) as Name[];
  for (let round = 0; round <= rounds; round++) {
    for (const name of names) {
      const time = await timed(contestants[name]);
      taken.set(name, [...(taken.get(name) ?? []), time]);
    }
  }
  return Object.fromEntries(names.map((name) => {
    const [first = Number.NaN, ...rest] = taken.get(name)!;
    return [name, { ...timesOf(rest), first }];
  })) as Record<Name, Times>;
}

async function timed(contestant: Contestant): Promise<number> {
  const run = typeof contestant === 'function' ? contestant : contestant.ready();
  globalThis.gc?.();
  const start = performance.now();
  const result = await run();
  const taken = performance.now() - start;
  if (typeof result === 'function') await (result as () => unknown)();
  return taken;
}
