import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root, run } from '../with-node.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { obtainElectron } from './fetch-electron.mjs';
import { hasDisplay, isRoot } from './machine.mjs';

/** Files are named from where the person is, and npm has since gone to the project's folder. */
const fromWherePersonIs = (argument) => {
  const file = path.resolve(process.env.INIT_CWD ?? process.cwd(), argument);
  return !argument.startsWith('-') && existsSync(file) ? file : argument;
};

const runElectron = (binary, args) => {
  const child = spawn(binary, [...(isRoot() ? ['--no-sandbox'] : []), root, ...args], { cwd: root, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => child.once('exit', (code) => resolve(code ?? 1)));
};

/** Opens the built application in real Electron, else in a window of the stand-in, and resolves to its exit status. */
export async function show(argv, env = {}) {
  const args = argv.map(fromWherePersonIs);
  if (!hasDisplay()) {
    console.error('There is no display to open a window on: DISPLAY and WAYLAND_DISPLAY are not set.');
    console.error('Start it from a desktop, over `ssh -X`, or under `xvfb-run`.');
    return 2;
  }
  const { binary, sentence } = await obtainElectron();
  if (binary) {
    console.log(sentence);
    return runElectron(binary, args);
  }
  if (!ensureChromium({ install: false })) {
    console.error(sentence);
    return 2;
  }
  console.log(`${sentence} Opening a window of the stand-in host on this machine’s Chromium instead.`);
  return run('tests/host/run.ts', [root, ...args], { STAND_IN_WINDOW: '1', STAND_IN_DRAWN: '1', ...env });
}
