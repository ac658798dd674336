import { PlanSession } from '../../../electron/session/plan-session.ts';
import type { Figure, Piece } from '../figure.ts';
import { BIG, bigPlan } from '../plans/big-plan.ts';
import { actionId } from '../plans/things.ts';
import { timesOf } from '../side-by-side.ts';
import { SURROUNDINGS } from './reading.ts';

const TIMES = { full: 200, small: 3 } as const;
/** Milliseconds: our share of a frame, and a frame. */
const OURS = 1;
const FRAME = 16;

/** One command, from the session's door to the next plan, with the lists that a screen reads from it: what happens between a key press and a row. */
export const edit: Piece = (scale) => {
  const session = new PlanSession(bigPlan(BIG[scale]).record, SURROUNDINGS);
  const first = actionId(1);
  const commands: Readonly<Record<string, (time: number) => unknown>> = {
    'the title of an action': (time) => ({ do: 'action.set', ids: [first], fields: { title: `Another title ${time}` } }),
    'the status of an action': (time) => ({ do: 'action.setStatus', ids: [first], status: { is: 'at risk', cause: `Cause ${time}`, route: 'A route' } }),
    'a new update': (time) => ({ do: 'update.add', action: first, fields: { progress: `What happened, ${time}` } }),
    'a new action': (time) => ({ do: 'action.add', fields: { title: `A new action ${time}` }, answers: ['recommendation/r-1'] }),
    'an action removed': () => ({ do: 'action.remove', ids: [session.plan.all('action').at(-1)!.id] }),
  };
  const figures = Object.entries(commands).flatMap(([work, command]): Figure[] => {
    const taken: number[] = [];
    for (let time = 0; time < TIMES[scale]; time++) {
      const sent = command(time);
      const start = performance.now();
      const ran = session.run(sent);
      read(session);
      taken.push(performance.now() - start);
      if (!ran.ok) throw new Error(ran.failure.message);
    }
    return figuresOf(work, taken);
  });
  const undos: number[] = [];
  for (let time = 0; time < TIMES[scale]; time++) {
    const start = performance.now();
    const undone = session.undo();
    read(session);
    undos.push(performance.now() - start);
    if (!undone.ok) throw new Error(undone.failure.message);
  }
  return Promise.resolve([...figures, ...figuresOf('undo', undos)]);
};

const read = ({ plan }: PlanSession): number => plan.all('action').length + plan.owned('update', actionId(1)).length;

function figuresOf(work: string, taken: readonly number[]): Figure[] {
  const { first, median, p95 } = timesOf(taken);
  const common = { unit: 'ms', against: 'a frame at 60 Hz', theirs: 1000 / 60 } as const;
  return [
    { ...common, work: `${work}: median`, first, ours: median, goal: { atMost: OURS } },
    { ...common, work: `${work}: 95 in 100`, first: null, ours: p95, goal: { atMost: FRAME } },
  ];
}
