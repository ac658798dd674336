// `npm run seed -- --actions 2000 --updates 20000 --seed 7 --out big.matters`: a plan file of any size, the same one for the same numbers, to try the application with.
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { bigPlan, bytesOf, sizeOf } from './bench/plans/big-plan.ts';
import { veryFull } from './seed/very-full.ts';

const { values } = parseArgs({
  options: { actions: { type: 'string', default: '2000' }, updates: { type: 'string', default: '20000' }, seed: { type: 'string', default: '7' }, out: { type: 'string' } },
});
const [actions, updates, seed] = ['actions', 'updates', 'seed'].map((name) => {
  const number = Number(values[name]);
  if (Number.isInteger(number) && number >= (name === 'actions' ? 1 : 0) && number <= 1_000_000) return number;
  console.error(`--${name} is a whole number, from ${name === 'actions' ? 1 : 0} to 1,000,000.`);
  return process.exit(2);
});
const out = path.resolve(process.env.INIT_CWD ?? '', values.out ?? 'big.matters');

const writer = bigPlan({ actions, updates }, seed);
writer.put('Filled some things very full', veryFull(writer.draws, actions, writer.nextKey));
const bytes = bytesOf(writer.record);
try {
  // Never over a plan that is there: it may be somebody's.
  await writeFile(out, bytes, { flag: 'wx' });
} catch (cause) {
  console.error(cause.code === 'EEXIST' ? `${path.basename(out)} is there already and was left as it is. Name another file with --out.` : `The plan could not be written: ${cause.message}`);
  process.exit(1);
}
console.log(`Wrote ${path.basename(out)}: ${sizeOf({ actions, updates }, bytes)}.`);
