// Runs a script or a package's command under a Node the toolchain accepts: this one if it is new enough,
// else the pinned one that `npm ci` put into node_modules. Plain JavaScript for Node 20, as it runs before that choice.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const NEEDED = [22, 18];

/** @returns {boolean} whether a version such as `24.21.0` runs the toolchain and TypeScript without a build step. */
const newEnough = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
};

/** The path of a Node that is new enough, or null when the machine has none and no pinned one fits it. */
export function findNode() {
  if (newEnough(process.versions.node)) return process.execPath;
  const folder = path.join(root, 'node_modules', `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`);
  const binary = path.join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(binary) ? binary : null;
}

/** The script behind a package's command (`vitest`), or the path itself when it is one. */
function scriptOf(name) {
  const file = path.resolve(root, name);
  if (name.includes('/') && existsSync(file)) return file;
  for (const owner of [name, `@${name}/test`, 'typescript']) {
    const manifest = path.join(root, 'node_modules', owner, 'package.json');
    if (!existsSync(manifest)) continue;
    const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
    const relative = typeof bin === 'string' ? bin : bin?.[name];
    if (relative) return path.join(path.dirname(manifest), relative);
  }
  throw new Error(`${name} is neither a script of ours nor a command of a package in node_modules. Run "npm ci" and try again.`);
}

/** Runs it with our output, in the project's folder or another, passing signals on; resolves to its exit status. */
export function run(name, args = [], env = {}, folder = root) {
  const node = findNode();
  if (!node) {
    console.error(`Matters Arising needs Node ${NEEDED.join('.')} or newer; this is ${process.versions.node}. Install a newer Node and try again.`);
    return Promise.resolve(2);
  }
  const child = spawn(node, [scriptOf(name), ...args], {
    cwd: folder,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${path.dirname(node)}${path.delimiter}${process.env.PATH ?? ''}`, NODE_NO_WARNINGS: '1', ...env },
  });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0))));
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const [name, ...args] = process.argv.slice(2);
  if (!name) {
    console.error('Usage: node scripts/with-node.mjs <script or command> [arguments]');
    process.exit(2);
  }
  // Paths given to the command line are meant as they are typed: from the folder the person is in, which npm keeps for its scripts.
  const typedIn = process.env.npm_lifecycle_event === 'matters' ? (process.env.INIT_CWD ?? root) : process.cwd();
  process.exit(await run(name, args, {}, name === 'electron/cli.ts' ? typedIn : root));
}
