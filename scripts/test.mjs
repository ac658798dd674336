// `npm test`: everything there is to check, from the types to the application in its window. `npm test -- --only e2e …` runs a part.
import process from 'node:process';
import { clearReports, close } from './lib/reports.mjs';
import { readArguments, runSteps } from './lib/steps.mjs';
import { findNode, run } from './with-node.mjs';

const asked = readArguments(process.argv.slice(2));
if ('problem' in asked) {
  console.error(asked.problem);
  process.exit(2);
}
if (!findNode()) process.exit(await run('vitest'));
clearReports();
await runSteps(asked.names, asked.args);
process.exit(close());
