// `npm run check:long`: the randomised tests with their full counts. Takes hours; RUNS sets another count.
import process from 'node:process';
import { clearReports, close } from './lib/reports.mjs';
import { runSteps } from './lib/steps.mjs';

clearReports();
await runSteps(['merge', 'integration'], process.argv.slice(2), { RUNS: process.env.RUNS ?? '10000', CHECK_LONG: '1' });
process.exit(close());
