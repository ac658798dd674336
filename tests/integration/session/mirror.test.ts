import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PlanSession } from '../../../electron/session/plan-session.ts';
import type { Bridge, PlanChanged } from '../../../shared/contract/contract.ts';
import { STATUSES, type Status, type StatusWord } from '../../../shared/domain/action.ts';
import { planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';
import { KINDS, type Kind, type Plan } from '../../../shared/domain/plan.ts';
import { SECTIONS } from '../../../shared/domain/paper.ts';
import { aDesk } from './a-desk.ts';
import { START, surroundings, value } from './a-plan.ts';

/** What the window's mirror asks main: here the desk of the run under way. */
let desk: ReturnType<typeof aDesk>['desk'];
const bridge = { ask: (channel: string) => Promise.resolve(channel === 'plan:snapshot' ? structuredClone(desk.snapshot()) : null) } as unknown as Bridge;
Object.assign(globalThis, { window: { matters: bridge } });
const { mirrorChanges, mirrorSnapshot, currentPlan } = await import('../../../renderer/store/plan-mirror.ts');
const { appStore } = await import('../../../renderer/store/app-store.ts');

const everything = (plan: Plan) => ({ ...Object.fromEntries((Object.keys(KINDS) as Kind[]).map((kind) => [kind, plan.all(kind)])), unreadable: [...plan.unreadable].sort() });

type Step = readonly [what: number, which: number, how: number, isHeard: boolean];
const nth = <Thing>(list: readonly Thing[], n: number): Thing | undefined => list[n % Math.max(1, list.length)];
const statusFor = (word: StatusWord): Status =>
  ({ is: word, cause: 'Why', route: 'How', evidence: 'Shown', reason: 'Why', proposedOn: null, agreedBy: null, meeting: null, minute: '' }) as Status;

/** A command on what the plan has at this moment; some are refused, as they are in life. */
function commandFor(plan: Plan, [what, which, how]: Step): object | null {
  const [action, person, recommendation, section] = [nth(plan.all('action'), which)?.id, nth(plan.all('person'), how)?.id, nth(plan.all('recommendation'), how)?.id, nth(plan.all('section'), which)?.id];
  const on = action === undefined ? null : { ids: [action] };
  switch (what % 16) {
    case 0: return { do: 'action.add', fields: { title: `Do ${how}`, ...(person && how % 2 ? { owner: person } : {}) }, answers: recommendation && how % 3 ? [recommendation] : [] };
    case 1: return on && { do: 'action.set', ...on, fields: { title: `Say ${how}`, order: how, detail: how % 2 ? '' : 'x' } };
    case 2: return on && { do: 'action.setStatus', ...on, status: statusFor(nth(STATUSES, how)!) };
    case 3: return action ? { do: 'action.setDueDate', id: action, dueOn: how % 4 ? `2027-01-${String(1 + (how % 28)).padStart(2, '0')}` : null, reason: how % 5 ? 'Agreed' : '' } : null;
    case 4: return on && { do: 'action.remove', ...on };
    case 5: return action ? { do: 'update.add', action, fields: { progress: `Begun ${how}` } } : null;
    case 6: return action ? { do: 'milestone.add', action, fields: { title: `By ${how}` } } : null;
    case 7: return { do: 'person.add', fields: { name: `Person ${how}`, type: how % 2 ? 'member' : 'officer' } };
    case 8: return person ? { do: 'person.remove', id: person } : null;
    case 9: return recommendation ? { do: 'recommendation.respond', ids: [recommendation], response: how % 3 ? { answer: 'accepted', reason: '' } : null } : null;
    case 10: return action && recommendation ? { do: 'action.answer', id: action, recommendation, answers: which % 2 === 0 } : null;
    case 11: return { do: 'paper.add', fields: { subject: `Paper ${how}` }, sections: [{ name: nth(SECTIONS, how)!, blocks: [{ type: 'paragraph', runs: [{ text: `Words ${how}` }] }] }] };
    case 12: return section ? { do: 'section.write', id: section, blocks: Array.from({ length: how % 4 }, (_, n) => ({ type: 'paragraph', runs: [{ text: `Line ${n} ${how}` }] })) } : null;
    case 13: return { do: 'many', label: 'Several', commands: [{ do: 'action.add', fields: { title: 'One' } }, { do: 'action.add', fields: { title: 'Two' } }] };
    case 14: return { do: 'council.set', fields: { name: `Council ${how}` } };
    default: return { do: 'round.add', fields: {} };
  }
}

describe('the window’s mirror', () => {
  test('is the session’s plan after every run of commands, undoing, redoing, what others did, and missed events', async () => {
    const step = fc.tuple(fc.nat(21), fc.nat(30), fc.nat(60), fc.boolean());
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 45 }), async (steps) => {
        const set = aDesk();
        desk = set.desk;
        value(await desk.start(START, 'x'));
        const { session } = desk.plan!;
        const colleague = new PlanSession(session.record.copy(), surroundings('Tom Okoro'));
        mirrorSnapshot(structuredClone(desk.snapshot()!));
        for (const one of steps) {
          const before = set.told.length;
          const [what, , , isHeard] = one;
          if (what === 16 || what === 17) session.undo();
          else if (what === 18) session.redo();
          else if (what === 19) session.takeIn(colleague.changes());
          else if (what === 20) colleague.takeIn(session.changes());
          else {
            const at = what === 21 ? colleague : session;
            const command = commandFor(at.plan, one);
            if (command) at.run(command);
          }
          for (const { event, told } of set.told.slice(before)) if (event === 'plan:changed' && isHeard) await mirrorChanges(structuredClone(told as PlanChanged));
        }
        // Whatever was missed is noticed with the next event, at the latest.
        const before = set.told.length;
        value(session.run({ do: 'plan.set', fields: { title: 'The last thing' } }));
        for (const { event, told } of set.told.slice(before)) if (event === 'plan:changed') await mirrorChanges(structuredClone(told as PlanChanged));
        expect(everything(currentPlan()!)).toEqual(everything(session.plan));
        expect(appStore.get().history).toEqual(session.history);
        // And both are what folding everything anew gives.
        expect(everything(planOfRecord(new RecordSource(session.record.copy().state)))).toEqual(everything(session.plan));
      }),
      { numRuns: Math.min(Number(process.env['RUNS'] ?? 60), 5_000) },
    );
  });
});
