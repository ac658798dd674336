// `npm run bench [-- name…]`: what the work costs, each piece against a floor or a peer in the same run. BENCH_SIZE=small makes it quick.
// A goal that is not met is a finding, not a failure: only a piece that breaks makes the status other than 0.
import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { PIECES } from './bench/pieces.ts';
import { tableOf } from './bench/table.ts';

const asked = process.argv.slice(2);
const names = asked.length > 0 ? asked : Object.keys(PIECES);
const unknown = names.find((name) => !Object.hasOwn(PIECES, name));
if (unknown !== undefined) {
  console.error(`There is nothing called “${unknown}” to measure; there are ${Object.keys(PIECES).join(', ')}.`);
  process.exit(2);
}
const scale = process.env.BENCH_SIZE === 'small' ? 'small' : 'full';

/** A process of its own each, so that none runs in what another left in memory. Resolves to its figures, or null where it broke. */
const measured = (name) => new Promise((resolve) => {
  const child = fork(path.join(import.meta.dirname, 'bench/run-piece.ts'), [name, scale], { execArgv: ['--expose-gc'] });
  let figures = null;
  child.once('message', (message) => { figures = message; });
  child.once('exit', (code) => resolve(code === 0 ? figures : null));
});

console.log(`${scale === 'small' ? 'A quick run, whose figures mean little. ' : ''}Node ${process.versions.node}, ${availableParallelism()} cores. Medians; read the ratios, since machines differ and are never quiet.`);
const broken = [];
for (const name of names) {
  const figures = await measured(name);
  console.log(`\n── ${name} ──`);
  if (figures) console.log(tableOf(figures).join('\n'));
  else broken.push(name);
}
if (broken.length > 0) console.error(`\nBroke before it had figures: ${broken.join(', ')}.`);
process.exit(broken.length > 0 ? 1 : 0);
