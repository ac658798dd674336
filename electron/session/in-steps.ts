import { setImmediate as aTurn } from 'node:timers/promises';

/** At most so long, in milliseconds, does work in steps keep everybody else waiting. */
const AT_A_STRETCH = 12;

/** Goes through work that is made of short steps, and lets others have their turn now and then. */
export async function inSteps<Made>(work: Generator<void, Made>): Promise<Made> {
  let since = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < AT_A_STRETCH) continue;
    await aTurn();
    since = performance.now();
  }
}
/** The same at one go, where nobody waits. */
export function atOnce<Made>(work: Generator<void, Made>): Made {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
