import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { refused, type Result } from '../../shared/outcome/outcome.ts';
import type { PlanSession } from '../session/plan-session.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './handle.ts';

/** `samples` is the folder with the example plan, the only plan file in it. */
export function planHandlers(desk: Desk, samples: string): Handlers<
  | 'plan:open' | 'plan:openExample' | 'plan:strike' | 'plan:unread' | 'plan:repair' | 'plan:startAfresh' | 'plan:snapshot' | 'plan:run' | 'plan:restore' | 'plan:undo' | 'plan:redo'
  | 'plan:save' | 'plan:saveAs' | 'plan:stopWaiting' | 'plan:close'
> {
  const inSession = <Value>(work: (session: PlanSession) => Result<Value>): Result<Value> =>
    desk.plan ? work(desk.plan.session) : refused('noPlan', 'No plan is open any more, so nothing was changed. Open the plan, and try again.');
  return {
    'plan:open': ({ path, inPlace }) => desk.open(path, inPlace),
    'plan:openExample': async () => {
      const example = (await readdir(samples).catch(() => [])).find((name) => name.endsWith('.matters'));
      if (example === undefined) return refused('noExample', 'The example plan is missing from this installation. Install Matters Arising again, or open a plan of your own.');
      return desk.openExample(path.join(samples, example));
    },
    'plan:snapshot': () => desk.snapshot(),
    'plan:run': ({ planId, command }) => inSession((session) => (session.planId === planId ? session.run(command) : anotherPlan)),
    'plan:restore': ({ planId, what, to }) => inSession((session) => (session.planId === planId ? session.restore(what, to) : anotherPlan)),
    'plan:undo': () => inSession((session) => session.undo()),
    'plan:redo': () => inSession((session) => session.redo()),
    'plan:strike': (order) => desk.strike(order),
    'plan:unread': async () => (await desk.plan?.safekeeping?.recovery.journal.unread(desk.plan.session.planId))?.map((file) => path.basename(file)) ?? [],
    'plan:startAfresh': ({ point }) => desk.startAfresh(point),
    'plan:repair': ({ adopt }) => desk.repair(adopt),
    'plan:save': () => desk.save(),
    'plan:saveAs': () => desk.saveAs(),
    'plan:stopWaiting': () => {
      desk.plan?.stopWaiting();
      return null;
    },
    'plan:close': () => desk.close(),
  };
}

const anotherPlan = refused('anotherPlan', 'That was meant for a plan that is no longer open, so nothing was changed. Open that plan again, and do it there.');
