// `npm run dev`: the application while it is being written. Real Electron gets electron-vite's own server; the stand-in gets every
// new build, and is started again when main or preload changed and loads its page again when only the renderer did.
import process from 'node:process';
import { buildIfStale } from './lib/build.mjs';
import { findElectron } from './lib/machine.mjs';
import { show } from './lib/show.mjs';
import { run } from './with-node.mjs';

if (findElectron() && process.env.MATTERS_HOST !== 'stand-in') process.exit(await run('electron-vite', ['dev', '--watch', ...process.argv.slice(2)]));

const built = await buildIfStale();
if (built !== 0) process.exit(built);
void run('electron-vite', ['build', '--watch', '--logLevel', 'warn']);
process.env.MATTERS_HOST = 'stand-in';
/** The status by which the stand-in says that main or preload is no longer what it runs; see tests/host/follow-builds.ts. */
const RESTART = 75;
let status = RESTART;
while (status === RESTART) status = await show(process.argv.slice(2), { STAND_IN_RELOADS: '1' });
process.exit(status);
