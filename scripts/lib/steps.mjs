// The steps of `npm test`, each by its name. `check` and `check:long` run some of them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root, run } from '../with-node.mjs';
import { build } from './build.mjs';
import { ensureChromium } from './ensure-chromium.mjs';
import { displayCommand, obtainElectron } from './fetch-electron.mjs';
import { recordStep, reportsFolder } from './reports.mjs';

const vitest = (name, projects) => (args, env) => run('vitest', [
  'run', ...projects.flatMap((project) => ['--project', project]),
  '--reporter=default', '--reporter=json', `--outputFile.json=${path.join(reportsFolder, `${name}.json`)}`, ...args,
], env);

/** In real Electron, on a display or one made for it; else in the stand-in, for which root on Debian may install Chromium. */
async function endToEnd(args, env) {
  if (!existsSync(path.join(root, 'out/main/main.cjs'))) {
    console.error('The end-to-end tests need the built application: npm run build.');
    return 1;
  }
  const { binary, sentence } = await obtainElectron();
  const display = displayCommand();
  const real = binary !== null && display !== null;
  console.log(sentence);
  if (binary && !display) console.log('There is no display for it, nor Xvfb to make one.');
  if (!real && !ensureChromium({ install: true })) return 2;
  const environment = { ...env, MATTERS_HOST: real ? 'electron' : 'stand-in', MATTERS_REPORT: path.join(reportsFolder, 'e2e.json') };
  if (!real || display.length === 0) return run('playwright', ['test', ...args], environment);
  const [program, ...before] = display;
  const command = [...before, process.execPath, path.join(root, 'scripts/with-node.mjs'), 'playwright', 'test', ...args];
  return spawnSync(program, command, { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } }).status ?? 1;
}

const STEPS = {
  types: (args) => run('node_modules/typescript/bin/tsc', ['-b', ...args]),
  lint: (args) => run('eslint', args.length > 0 ? args : ['.']),
  unit: vitest('unit', ['unit', 'boundaries']),
  unused: (args) => run('knip', args),
  merge: vitest('merge', ['merge']),
  integration: vitest('integration', ['integration']),
  build,
  e2e: endToEnd,
};
const GROUPS = { check: ['types', 'lint', 'unit', 'unused'] };
export const ALL = Object.keys(STEPS);

/**
 * Reads `--only unit,e2e` (or a group such as `check`); everything else is passed to the one step that was named.
 * @returns {{ names: string[], args: string[] } | { problem: string }}
 */
export function readArguments(argv) {
  const at = argv.findIndex((argument) => argument === '--only' || argument.startsWith('--only='));
  const inline = at >= 0 && argv[at].includes('=');
  const asked = at < 0 ? '' : inline ? argv[at].slice('--only='.length) : argv[at + 1] ?? '';
  const args = at < 0 ? argv : argv.filter((_argument, index) => index !== at && (inline || index !== at + 1));
  const names = at < 0 ? ALL : asked.split(',').flatMap((name) => GROUPS[name] ?? [name]);
  const unknown = names.find((name) => !STEPS[name]);
  if (unknown !== undefined) return { problem: `There is no step '${unknown}'; there are ${ALL.join(', ')}, and check.` };
  const rest = args.join(' ');
  if (rest && names.length !== 1) return { problem: `Name the one step that ${rest} is for: --only e2e ${rest}` };
  return { names, args };
}

/** Runs the steps in order and goes on after a failure, so that one run tells everything. */
export async function runSteps(names, args = [], env = {}) {
  for (const name of names) {
    console.log(`\n── ${name} ──`);
    recordStep(name, await STEPS[name](args, env));
  }
}
