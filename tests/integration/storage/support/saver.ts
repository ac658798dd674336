// A process that opens a plan, adds somebody and saves, again and again: `saver.ts FILE NAME TIMES`. Each save that succeeded is a line on standard output.
import process from 'node:process';
import { PlanRegistry } from '../../../../electron/session/registry.ts';
import { PlanFiles } from '../../../../electron/storage/plan-files.ts';

const [file = '', name = '', times = '1'] = process.argv.slice(2);
const opened = await new PlanRegistry(new PlanFiles(), { now: () => new Date(), by: () => name }).open(file);
if (!opened.ok) throw new Error(opened.failure.message);
const plan = opened.value;
for (let n = 0; n < Number(times); n++) {
  const who = `${name} ${n}`;
  const ran = plan.session.run({ do: 'person.add', fields: { name: who } });
  if (!ran.ok) throw new Error(ran.failure.message);
  // A colleague who is saving for long is no failure: it is tried again, as the application does by itself.
  for (let saved = await plan.save(); !saved.ok; saved = await plan.save()) {
    if (saved.failure.kind !== 'savingElsewhere' && saved.failure.kind !== 'changedMeanwhile') throw new Error(saved.failure.message);
  }
  process.stdout.write(`${who}\n`);
}
await plan.close();
