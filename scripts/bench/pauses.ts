/** For how long a thread answered nobody at a stretch, at the longest, in milliseconds. */
export interface Pause {
  /** By the clock: what somebody would have waited, other work of the machine included. */
  readonly waited: number;
  /** By the thread's own processor time: what would be waited on a quiet machine. */
  readonly own: number;
}

/** Asks the event loop every millisecond whether it is free, while this goes on. */
export async function longestPause(work: () => Promise<unknown>): Promise<Pause> {
  const longest = { waited: 0, own: 0 };
  let [at, used] = [performance.now(), ownTime()];
  const ticker = setInterval(() => {
    const [now, usedNow] = [performance.now(), ownTime()];
    longest.waited = Math.max(longest.waited, now - at - EVERY);
    longest.own = Math.max(longest.own, usedNow - used);
    [at, used] = [now, usedNow];
  }, EVERY);
  await work();
  // Once more, for what came last.
  await new Promise((resolve) => setTimeout(resolve, 2 * EVERY));
  clearInterval(ticker);
  return longest;
}
const EVERY = 1;

function ownTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1_000;
}
