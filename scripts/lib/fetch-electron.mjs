import { spawn, spawnSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { findElectron, hasDisplay, hasProgram, isRoot } from './machine.mjs';

const electronPackage = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../node_modules/electron');
const REACH_LIMIT_MS = 5_000;
/** About 110 MB at 5 Mbit/s. Nobody waits longer for something that has a replacement. */
const FETCH_LIMIT_MS = 180_000;

const source = () =>
  process.env.npm_config_electron_mirror || process.env.ELECTRON_MIRROR || 'https://github.com/electron/electron/releases/';

/** Null when the place Electron's runtime is fetched from answers, else why not, in a few words. */
async function whyUnreachable() {
  const { host } = new URL(source());
  try {
    await fetch(source(), { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(REACH_LIMIT_MS) });
    return null;
  } catch {
    return `${host} cannot be reached from here`;
  }
}

/** Runs Electron's own installer, which checks what it fetched against sums in the package. Null when it worked, else why not. */
function install() {
  console.log(`Fetching Electron’s runtime, about 110 MB, once (${new URL(source()).host}) …`);
  const child = spawn(process.execPath, [path.join(electronPackage, 'install.js')], { stdio: ['ignore', 'ignore', 'pipe'] });
  let complaint = '';
  child.stderr.on('data', (data) => (complaint = (complaint + data).slice(-2000)));
  const late = setTimeout(() => child.kill(), FETCH_LIMIT_MS);
  return new Promise((resolve) => child.once('exit', (code, signal) => {
    clearTimeout(late);
    if (code === 0) return resolve(null);
    const why = signal ? `took longer than ${FETCH_LIMIT_MS / 60_000} minutes` : `failed: ${complaint.trim().split('\n')[0] || code}`;
    return resolve(`fetching it ${why}`);
  }));
}

/** Whether a binary starts at all here: a bare machine lacks libraries it is linked against. */
function whyItDoesNotStart(binary) {
  const { status, stderr, error } = spawnSync(
    binary, [...(isRoot() ? ['--no-sandbox'] : []), '--version'], { encoding: 'utf8', timeout: 30_000 }
  );
  return status === 0 ? null : `it does not start here (${(error?.message ?? stderr ?? '').trim().split('\n')[0] || `status ${status}`})`;
}

/**
 * Finds or fetches real Electron, and says in one sentence what came of it.
 * @returns {Promise<{binary: string | null, sentence: string}>} `binary` is null when the stand-in has to do; `sentence` says why.
 */
export async function obtainElectron() {
  if (process.env.MATTERS_HOST === 'stand-in') return { binary: null, sentence: 'The stand-in host was asked for (MATTERS_HOST).' };
  let binary = findElectron();
  let how = 'Running in real Electron.';
  if (!binary) {
    const problem = (await whyUnreachable()) ?? (await install());
    binary = problem ? null : findElectron();
    const why = problem ?? 'what was fetched is not where it should be';
    if (!binary) return { binary: null, sentence: `Electron’s runtime is not on this machine, and ${why}.` };
    how = 'Electron’s runtime was fetched; running in real Electron.';
  }
  const problem = whyItDoesNotStart(binary);
  if (problem) return { binary: null, sentence: `Electron’s runtime is on this machine, but ${problem}.` };
  return { binary, sentence: how };
}

/** Under a test, real Electron needs a display, or Xvfb to make one. */
export const displayCommand = () => (hasDisplay() ? [] : hasProgram('xvfb-run') ? ['xvfb-run', '-a'] : null);
