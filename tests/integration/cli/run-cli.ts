import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../../../electron/cli/command-line.ts';

const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');

export interface CliRun {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}
/** The command line as a person runs it: in a process of its own, from sources, in a folder of their choosing. */
export function matters(folder: string, ...words: string[]): Promise<CliRun> {
  const child = spawn(process.execPath, [path.join(project, 'scripts/with-node.mjs'), 'electron/cli.ts', ...words], {
    cwd: folder, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, npm_lifecycle_event: 'test' },
  });
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (some: Buffer) => out.push(some));
  child.stderr.on('data', (some: Buffer) => err.push(some));
  return new Promise((resolve) => child.once('close', (status) => resolve({ status, out: Buffer.concat(out).toString('utf8'), err: Buffer.concat(err).toString('utf8') })));
}

/** The same without a process of its own, for the many ways of using it wrongly. */
export async function mattersHere(folder: string, ...words: string[]): Promise<CliRun> {
  let [out, err] = ['', ''];
  const status = await runCommandLine(words, { folder, out: { write: (text) => (out += text) }, err: { write: (text) => (err += text) } });
  return { status, out, err };
}
