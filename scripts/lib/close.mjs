// For continuous integration, which runs more than `npm test`: `record NAME STATUS` keeps a step of its own,
// `close [--seeds]` adds everything up; with --seeds, tests of the seed documents must have run.
import process from 'node:process';
import { close, readTests, recordStep } from './reports.mjs';

const [verb, ...args] = process.argv.slice(2);
if (verb === 'record') {
  recordStep(args[0], Number(args[1]));
} else {
  const seedTests = readTests().filter(({ name }) => /seed/i.test(name));
  const ran = seedTests.filter(({ outcome }) => outcome !== 'skipped').length;
  console.log(`Seed tests: ${ran} ran, ${seedTests.length - ran} skipped.`);
  if (args.includes('--seeds') && ran === 0) recordStep('seed tests, whose documents are there but which did not run', 1);
  process.exit(close());
}
