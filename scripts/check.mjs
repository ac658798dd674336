// `npm run check`: types, lint, unit and boundary tests, unused code. Quick enough for before every commit.
import process from 'node:process';
import { clearReports, close } from './lib/reports.mjs';
import { runSteps } from './lib/steps.mjs';

clearReports();
await runSteps(['types', 'lint', 'unit', 'unused']);
process.exit(close());
