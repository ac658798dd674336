import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

interface Arrival {
  argv: string[];
  cwd: string;
}

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * Makes this process the only one for a user-data folder and returns how to give that up; null when another one is running,
 * which is then told how this one was started. Asked and answered at once, so it is done with files and not with a socket.
 */
export function takeSingleInstance(userData: string, arrive: (arrival: Arrival) => void): (() => void) | null {
  const folder = path.join(userData, 'stand-in-instance');
  const holder = path.join(folder, 'holder');
  mkdirSync(folder, { recursive: true });
  const claim = () => {
    const file = openSync(holder, 'wx');
    writeFileSync(file, String(process.pid));
    closeSync(file);
  };
  try {
    claim();
  } catch {
    const pid = Number(readFileSync(holder, 'utf8'));
    if (pid > 0 && isRunning(pid)) {
      const arrival: Arrival = { argv: process.argv, cwd: process.cwd() };
      writeFileSync(path.join(folder, `arrival-${process.pid}.json`), JSON.stringify(arrival));
      return null;
    }
    rmSync(holder, { force: true });
    claim();
  }
  const read = () => {
    for (const name of readdirSync(folder).filter((entry) => entry.endsWith('.json'))) {
      try {
        const arrival = JSON.parse(readFileSync(path.join(folder, name), 'utf8')) as Arrival;
        rmSync(path.join(folder, name), { force: true });
        arrive(arrival);
      } catch {
        // still being written, or already taken: the next change of the folder brings us back
      }
    }
  };
  const watcher = watch(folder, read);
  return () => {
    watcher.close();
    rmSync(holder, { force: true });
  };
}
