import type { utilityProcess } from 'electron';
import type { Fork, FromChild } from './child.ts';
import { Hearing } from './hearing.ts';

/** A process apart as Electron has them: its binary cannot be started as Node, which is switched off in it. `isReady`: when processes may be started. */
export const forkInElectron = ({ fork }: Pick<typeof utilityProcess, 'fork'>, isReady: () => Promise<void>): Fork => async (entry) => {
  await isReady();
  const child = fork(entry, [], { serviceName: 'Matters Arising reader', env: {}, execArgv: [], stdio: 'ignore' });
  const hearing = new Hearing();
  // Of an error it is gone in a moment.
  child.on('message', (message: FromChild) => hearing.heard(message)).on('exit', () => hearing.gone()).on('error', () => {});
  return {
    say: (message) => child.postMessage(message),
    hear: (heard, gone) => hearing.by(heard, gone),
    // The application ends when it is closed, whatever is being read.
    keepWaiting: () => {},
    end: () => void child.kill(),
  };
};
