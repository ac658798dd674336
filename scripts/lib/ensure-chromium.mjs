import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { chromiumCommand, findChromium, isDebian, isRoot } from './machine.mjs';

/**
 * Finds the system's Chromium for the stand-in host; `install` lets root on Debian fetch it. Says what it did, or the exact command.
 * @returns {boolean} whether there is one now.
 */
export function ensureChromium({ install }) {
  if (findChromium()) return true;
  if (!install || !isDebian() || !isRoot()) {
    console.error(`The stand-in host needs Chromium, and this machine has none. To install it:\n\n  ${chromiumCommand()}\n`);
    return false;
  }
  console.log('The stand-in host needs Chromium, and this machine has none: installing Debian’s package chromium …');
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update', '-q'], ['install', '-y', '-q', '--no-install-recommends', 'chromium']]) {
    const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
    if (status !== 0) {
      console.error(`apt-get ${args.join(' ')} failed.`);
      return false;
    }
  }
  return findChromium() !== null;
}
