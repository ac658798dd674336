import { fork } from 'node:child_process';
import process from 'node:process';
import type { Child, FromChild } from './child.ts';
import { Hearing } from './hearing.ts';

/** Without this, Node does not start on Windows. Nothing else of the environment is any business of a process apart. */
const needed = (): NodeJS.ProcessEnv => Object.fromEntries(Object.entries(process.env).filter(([name]) => /^systemroot$/i.test(name)));

/** A process apart of Node's own, for the command line and the tests. */
export function forkInNode(entry: string): Promise<Child> {
  const child = fork(entry, [], { serialization: 'advanced', env: needed(), execArgv: [], stdio: ['ignore', 'ignore', 'ignore', 'ipc'] });
  const hearing = new Hearing();
  // Where it could not be started at all, an error is all there is.
  child.on('message', (message) => hearing.heard(message as FromChild)).on('exit', () => hearing.gone()).on('error', () => hearing.gone());
  const unsent = (): void => {};
  return Promise.resolve({
    // That it cannot be told is seen from its being gone.
    say: (message) => void child.send(message, unsent),
    hear: (heard, gone) => hearing.by(heard, gone),
    keepWaiting(isWaitedFor) {
      const { channel } = child as { readonly channel?: { ref(): void; unref(): void } | null };
      for (const each of [child, channel]) {
        if (isWaitedFor) each?.ref();
        else each?.unref();
      }
    },
    end: () => void child.kill('SIGKILL'),
  });
}
