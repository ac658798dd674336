import { randomBytes } from 'node:crypto';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { isRunning, lockNameOf, temporaryNameFor } from './beside.ts';
import { saveFailure, savingElsewhere, stoppedWaitingFor, type LockHolder, type SaveFailureKind } from './file-failures.ts';
import { codeOf, type FileSystem } from './file-system.ts';
import { inTurn } from './path-queue.ts';
import { waited, type Patience } from './patiently.ts';

/** Who is saving, as the lock file says it: names are claims, and a stranger may have written it. */
const holder = z.object({ token: z.string().min(1).max(40), host: z.string().max(255), pid: z.int().min(1), by: z.string().max(200) });
type Holder = z.infer<typeof holder>;

const LONGEST_WAIT_MS = 10_000;
const LONGEST_PAUSE_MS = 250;
/** It is said that we wait once it takes so long. */
const SAID_AFTER_MS = 400;
/** Who makes a lock writes into it at once: one that is empty for longer belongs to nobody any more. */
const EMPTY_MS = 1_000;
/** No save takes so long. Two clocks may differ, so what we have watched ourselves counts after a minute, a file's time after an hour. */
const DEAD_AFTER_MS = 60_000;
const DEAD_BY_ITS_TIME_MS = 60 * 60 * 1000;
/** Locks that were in the way before, and since when by this computer's own clock. */
const watched = new Map<string, { readonly token: string; readonly since: number }>();

/**
 * Does the work while a file beside the plan tells others to wait, and waits while they do. As good as can be had: where no such file can
 * be made (a folder that may only be read, a full disk) the work is done all the same, and what a crash left behind is taken over.
 * Refused only where somebody who is alive is saving for longer than ten seconds, or the person stops waiting.
 */
export function withLock<Value, Kind extends string>(
  file: string, by: string, files: FileSystem, patience: Patience, work: () => Promise<Result<Value, Kind>>,
): Promise<Result<Value, Kind | SaveFailureKind>> {
  const lock = path.join(path.dirname(file), lockNameOf(path.basename(file)));
  // In this process there is no need to ask the disk whose turn it is.
  return inTurn(lock, async () => {
    const mine: Holder = { token: randomBytes(8).toString('hex'), host: os.hostname(), pid: process.pid, by: by.slice(0, 200) };
    const got = await obtained(lock, path.basename(file), mine, files, patience).catch((error: unknown) => saveFailure(error, file, 'plan'));
    if (!got.ok) return got;
    if (got.value !== null && got.value.token !== mine.token) return savingElsewhere(file, await told(lock, got.value, files));
    try {
      return await work();
    } finally {
      if (got.value) await release(lock, mine, files);
    }
  });
}

/** Ours; null where there is none to be had; somebody else's, who would not let go. */
async function obtained(lock: string, plan: string, mine: Holder, files: FileSystem, patience: Patience): Promise<Result<Holder | null, SaveFailureKind>> {
  let said = false;
  for (let [total, pause] = [0, 10]; ; pause = Math.min(LONGEST_PAUSE_MS, pause * 1.2)) {
    const found = await made(lock, mine, files);
    if (found === null || found === mine) {
      watched.delete(lock);
      return done(found);
    }
    // Whatever becomes of that, the time goes on: one that comes back again and again must not keep us for ever.
    if (found !== 'gone again' && (await isDead(lock, found, total, files))) await takeAway(lock, plan, found, files);
    if (total >= LONGEST_WAIT_MS) return done(found === 'gone again' || found.token === '' ? null : found);
    if (!said && total >= SAID_AFTER_MS) {
      said = true;
      patience.onHeld?.(found === 'gone again' ? null : await told(lock, found, files));
    }
    // Two that wait for each other must not do so in step.
    const milliseconds = Math.ceil(pause * (0.5 + Math.random()));
    try {
      await waited(milliseconds, patience);
    } catch (error) {
      if (found === 'gone again' || found.token === '') throw error;
      return stoppedWaitingFor(plan, await told(lock, found, files));
    }
    total += milliseconds;
  }
}

/** For the person: by whom, where, and since when. */
const told = async (lock: string, { by, host }: Holder, files: FileSystem): Promise<LockHolder> =>
  ({ by, host, since: await files.facts(lock).then(({ changedAt }) => new Date(changedAt).toISOString(), () => null) });

async function made(lock: string, mine: Holder, files: FileSystem): Promise<Holder | 'gone again' | null> {
  let isOurs = false;
  try {
    const file = await files.create(lock, null);
    isOurs = true;
    try {
      await file.write(Buffer.from(JSON.stringify(mine)));
    } finally {
      await file.close();
    }
    return mine;
  } catch (error) {
    // One that was made and could not be written would be in everybody's way.
    if (isOurs) await files.remove(lock).catch(() => undefined);
    if (isOurs || codeOf(error) !== 'EEXIST') return null;
  }
  return (await holderOf(lock, files)) ?? 'gone again';
}

/** Null where there is no lock. One that says nothing (yet) has an empty token. */
async function holderOf(lock: string, files: FileSystem): Promise<Holder | null> {
  const bytes = await files.read(lock).catch((error: unknown) => (codeOf(error) === 'ENOENT' ? null : new Uint8Array()));
  if (bytes === null) return null;
  try {
    return holder.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    return { token: '', host: '', pid: 0, by: '' };
  }
}

async function isDead(lock: string, { token, host, pid }: Holder, waitedFor: number, files: FileSystem): Promise<boolean> {
  if (token === '') return waitedFor > EMPTY_MS;
  // One of our own, in our own turn, could not be taken away the last time.
  if (host === os.hostname() && (pid === process.pid || !isRunning(pid))) return true;
  const seen = watched.get(lock);
  if (seen?.token !== token) {
    watched.set(lock, { token, since: performance.now() });
    return files.facts(lock).then(({ changedAt }) => Date.now() - changedAt > DEAD_BY_ITS_TIME_MS, () => false);
  }
  return performance.now() - seen.since > DEAD_AFTER_MS;
}

/** Taken aside first and looked at again: in the same moment somebody else may have taken the dead one away and made one of their own. */
async function takeAway(lock: string, plan: string, dead: Holder, files: FileSystem): Promise<void> {
  // Named like any short-lived file of this plan, so that it goes with those.
  const aside = path.join(path.dirname(lock), temporaryNameFor(plan));
  try {
    await files.rename(lock, aside);
    if ((await holderOf(aside, files))?.token !== dead.token) await files.rename(aside, lock);
    else await files.remove(aside);
  } catch {
    // Somebody else was first, or it cannot be taken away: then it is waited for like any other.
  }
}

async function release(lock: string, mine: Holder, files: FileSystem): Promise<void> {
  if ((await holderOf(lock, files))?.token === mine.token) await files.remove(lock).catch(() => undefined);
}
