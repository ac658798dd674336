// `npm run dev`: the application while it is being written. Real Electron gets electron-vite's own server. The stand-in is built
// anew at every change, started again when main or preload came out different, and else loads its page again.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { build, buildIfStale } from './lib/build.mjs';
import { findElectron } from './lib/machine.mjs';
import { show } from './lib/show.mjs';
import { root, run } from './with-node.mjs';

if (findElectron() && process.env.MATTERS_HOST !== 'stand-in') {
  process.exit(await run('electron-vite', ['dev', '--watch', ...process.argv.slice(2)]));
}

process.env.MATTERS_HOST = 'stand-in';
/** The status by which the stand-in asks to be started again; see tests/host/follow-builds.ts. */
const RESTART = 75;
const SETTLED_MS = 300;
const note = path.join(root, 'out', 'built');

function hashOfMain() {
  const hash = createHash('sha256');
  for (const folder of ['main', 'preload'].map((name) => path.join(root, 'out', name))) {
    for (const name of readdirSync(folder).sort()) hash.update(readFileSync(path.join(folder, name)));
  }
  return hash.digest('hex');
}

const built = await buildIfStale();
if (built !== 0) process.exit(built);
let main = hashOfMain();
let building = false;
let again = false;
async function rebuild() {
  again = building;
  if (building) return;
  building = true;
  const status = await build();
  building = false;
  if (again) return rebuild();
  if (status !== 0) return; // what is wrong stands on the screen; the window keeps what last worked
  const before = main;
  main = hashOfMain();
  writeFileSync(note, `${main === before ? 'reload' : 'restart'} ${Date.now()}`);
}
let settled;
for (const folder of ['electron', 'renderer', 'shared']) {
  watch(path.join(root, folder), { recursive: true }, () => {
    clearTimeout(settled);
    settled = setTimeout(rebuild, SETTLED_MS);
  });
}

let status = RESTART;
while (status === RESTART) status = await show(process.argv.slice(2), { STAND_IN_FOLLOWS: note });
process.exit(status);
