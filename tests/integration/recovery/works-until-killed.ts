// A process at work on a plan, for as long as it is left alive: `works-until-killed.ts DATA FILE RUN`. It says on its output what it is about to do
// and what is noted down: `does ID`, `noted ID`, `typed TEXT`.
import { existsSync, writeSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { PlanRegistry } from '../../../electron/session/registry.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { recoveryIn } from '../../../electron/storage/recovery/recovery.ts';

const [data, file, run] = process.argv.slice(2) as [string, string, string];
const say = (words: string): void => void writeSync(1, `${words}\n`);
const now = () => new Date();
const recovery = recoveryIn({ folder: data, now, say: (sentence) => say(`trouble ${sentence}`) });
const plans = new PlanRegistry(new PlanFiles(), { now, by: () => 'Asha Rahman' }, recovery, () => Promise.resolve(null));

async function opened() {
  if (!existsSync(file)) {
    const started = plans.start({ do: 'plan.start', title: 'Killed often', councilName: '', review: { title: 'Review', reviewingBody: '' }, themes: [], recommendations: [] }, 'x');
    if (!started.ok) throw new Error(started.failure.message);
    const saved = await plans.saveAs(started.value, file);
    if (!saved.ok) throw new Error(saved.failure.message);
    return started.value;
  }
  const found = await plans.open(file);
  if (!found.ok) throw new Error(found.failure.message);
  return found.value;
}

const plan = await opened();
const { session, safekeeping } = plan;
say('ready');
for (let number = 1; ; number++) {
  const done = session.run({ do: 'person.add', fields: { name: `Person ${run}-${number}` } });
  if (!done.ok) throw new Error(done.failure.message);
  const { id } = session.changes().findLast(({ by }) => by === 'Asha Rahman')!;
  say(`does ${id}`);
  void safekeeping!.written().then((isNoted) => { if (isNoted) say(`noted ${id}`); });
  if (number % 7 === 0) {
    const text = `half a word ${run}-${number}`;
    safekeeping!.keepTyped([{ view: 'people', pane: 'view', selected: null, paper: null, form: null, label: 'Name', nth: 0, text }]);
    void safekeeping!.written().then((isNoted) => { if (isNoted) say(`typed ${text}`); });
  }
  if (number % 11 === 0) void plan.save();
  await pause(number % 3 === 0 ? 0 : 4);
}
