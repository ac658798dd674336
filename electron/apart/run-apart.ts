import { giveBack, takeChild } from './children.ts';

export interface RunApart {
  /** The worker's entry, and what it is started with: plain data. */
  readonly workerFile: string;
  readonly data: object;
  /** What it gets besides as `bytes`, none where there are none. They may be many. */
  readonly bytes?: Uint8Array;
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds after which it is given up. */
  readonly time: number;
  /** Megabytes of JavaScript objects, and by how many its process may grow. */
  readonly heapMegabytes: number;
  readonly growthMegabytes: number;
}

/** Why a run was ended, or ended by itself, before it had said all. */
export type Ended = 'cancelled' | 'tookTooLong' | 'neededTooMuch' | 'stopped';

/** What a message means to whoever ran it: that it gets on, that one of several things is done and the time begins anew, or that nothing more is wanted. */
export type Heard = 'gets on' | 'one done' | 'enough';

/**
 * Runs a worker that reads what strangers made, in a process that does nothing else meanwhile, until `take`, given each of its messages, has enough.
 * Whatever the file does to it, even where it ends the process, nothing else is touched. Resolves once nothing of it runs any more: with null, or with
 * why it was ended before. Never throws.
 */
export async function runApart<Message>({ bytes, signal, time, ...run }: RunApart, take: (message: Message) => Heard): Promise<Ended | null> {
  const child = await takeChild().catch(() => null);
  if (child === null) return 'stopped';
  if (signal?.aborted) {
    giveBack(child, 0);
    return 'cancelled';
  }
  return new Promise((resolve) => {
    /** What is said once the process is gone. Nobody ended it: then its memory ran out. */
    let why: Ended = 'neededTooMuch';
    let hasEnough = false;
    let isEnding = false;
    let isOver = false;
    const settle = (ended: Ended | null): void => {
      isOver = true;
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      resolve(ended);
    };
    const end = (because: Ended): void => {
      why = because;
      isEnding = true;
      child.end();
    };
    const cancel = (): void => end('cancelled');
    const timer = setTimeout(() => end('tookTooLong'), time);
    signal?.addEventListener('abort', cancel);
    child.hear((heard) => {
      // What was still on its way from a process that is being ended.
      if (isEnding) return;
      // A worker that ends after its last word is as it should be: the process says in a moment that it is ready.
      if (heard.is === 'ended') return hasEnough ? undefined : end(heard.why);
      if (heard.is === 'ready') {
        giveBack(child, heard.megabytes);
        return settle(null);
      }
      if (hasEnough) return;
      const said = take(heard.message as Message);
      if (said === 'one done') timer.refresh();
      if (said !== 'enough') return;
      hasEnough = true;
      child.say({ is: 'enough' });
    }, () => settle(hasEnough ? null : why));
    void handedOver(bytes ?? NOTHING, (part) => {
      if (!isOver) child.say({ is: 'part', part });
    }).then(() => {
      if (!isOver) child.say({ is: 'run', ...run });
    });
  });
}

const NOTHING = new Uint8Array();
const PART_BYTES = 1024 * 1024;

/** Part by part, with others getting their turn in between. Each has a memory of its own: of a view, all that is behind it would go over. */
async function handedOver(bytes: Uint8Array, say: (part: Uint8Array) => void): Promise<void> {
  for (let from = 0; from < bytes.length; from += PART_BYTES) {
    say(bytes.slice(from, from + PART_BYTES));
    await new Promise(setImmediate);
  }
}
