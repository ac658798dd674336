import { fork as forkNode, type ForkOptions } from 'node:child_process';
import { EventEmitter } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { refuseUnknown, unsupported } from './refuse-unknown.ts';

interface Options {
  readonly env?: NodeJS.ProcessEnv;
  readonly execArgv?: readonly string[];
  readonly serviceName?: string;
  readonly stdio?: 'ignore' | 'inherit';
}
/** What gives the process its `process.parentPort`. */
const PORT = pathToFileURL(path.join(import.meta.dirname, 'utility-port.ts')).href;

/** A process of Node's own, with Electron's port in it instead of Node's channel. */
function fork(modulePath: string, args: readonly string[] = [], { env, execArgv = [], stdio = 'inherit' }: Options = {}): object {
  const options: ForkOptions = { serialization: 'advanced', execArgv: ['--import', PORT, ...execArgv], stdio: [stdio, stdio, stdio, 'ipc'], ...(env ? { env } : {}) };
  const child = forkNode(modulePath, args, options);
  const events = new EventEmitter();
  child.on('spawn', () => events.emit('spawn')).on('message', (message) => events.emit('message', message)).on('exit', (code) => events.emit('exit', code ?? 1));
  return refuseUnknown('utilityProcess', Object.assign(events, {
    pid: child.pid,
    postMessage(message: unknown, ports: readonly unknown[] = []) {
      if (ports.length > 0) throw unsupported('ports handed to a utility process');
      child.send(message as object, () => {});
    },
    // Electron asks it to end, and a thread of it that runs on does not keep it.
    kill: () => child.kill(),
  }));
}

export const utilityProcess = refuseUnknown('utilityProcess', { fork });
