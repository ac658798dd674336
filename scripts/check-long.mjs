// `npm run check:long`: the laws of merging over 10,000 histories each, and the integration tests with their long counts; RUNS sets another count.
// The histories of a law are shared among as many processes as there are cores, each with seeds of its own; SEED, from a failure, makes it one.
import { availableParallelism } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { clearReports, close, recordStep, reportsFolder } from './lib/reports.mjs';
import { runSteps } from './lib/steps.mjs';
import { run } from './with-node.mjs';

const args = process.argv.slice(2);
const runs = Number(process.env.RUNS ?? 10_000);
const processes = process.env.SEED ? 1 : Math.min(availableParallelism(), runs);

/** Names each law as it is through, and says how long it took: so it is seen to get on. */
async function laws(part) {
  const name = processes === 1 ? 'merge' : `merge, part ${part} of ${processes}`;
  const report = path.join(reportsFolder, `${name}.json`);
  const status = await run('vitest', ['run', '--project', 'merge', '--reporter=verbose', '--reporter=json', `--outputFile.json=${report}`, ...args],
    { RUNS: String(Math.ceil(runs / processes)) });
  recordStep(name, status);
}

clearReports();
console.log(`\n── merge: ${runs.toLocaleString('en-GB')} histories a law, in ${processes} processes ──`);
await Promise.all(Array.from({ length: processes }, (_, place) => laws(place + 1)));
await runSteps(['integration'], args, { RUNS: String(runs) });
process.exit(close());
