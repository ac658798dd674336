import type { Command } from '../../../shared/commands/decide.ts';
import { roundsOf } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { PlanRegistry } from '../../../electron/session/registry.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { examplePlan } from '../harness/colleague.ts';

const must = <Value>(result: { ok: true; value: Value } | { ok: false; failure: { message: string } }): Value => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};
const openedBy = async (by: string, file: string) => must(await new PlanRegistry(new PlanFiles(), { now: () => new Date('2026-03-03T10:00:00Z'), by: () => by }).open(file));

/** The example plan in a file, with what Asha and Tom did to their copies of it put together: neither had seen the other's. */
export async function clashingPlan(file: string, asha: (plan: Plan) => readonly Command[], tom: (plan: Plan) => readonly Command[]): Promise<string> {
  const [ours, theirs] = [await openedBy('Asha Rahman', await examplePlan(file)), await openedBy('Tom Okoro', await examplePlan(`${file}.theirs`))];
  for (const command of asha(ours.session.plan)) must(ours.session.run(command));
  for (const command of tom(theirs.session.plan)) must(theirs.session.run(command));
  ours.session.takeIn(theirs.session.changes());
  must(await ours.save());
  await ours.close();
  await theirs.close();
  return file;
}

/** Both sides set the same fields to something else, one in each kind of thing that has a place of its own. */
export const everywhere = (who: string) => (plan: Plan): readonly Command[] => [
  { do: 'action.set', ids: [plan.all('action')[0]!.id], fields: { title: `As ${who} has it` } },
  { do: 'recommendation.respond', ids: [plan.all('recommendation')[0]!.id], response: { answer: 'not accepted', reason: `As ${who} says` } },
  { do: 'person.set', id: plan.all('person')[0]!.id, fields: { email: `${who}@ashbournevale.example` } },
  { do: 'committee.set', id: plan.all('committee')[0]!.id, fields: { name: `Committee of ${who}` } },
  { do: 'meeting.set', id: plan.all('meeting')[0]!.id, fields: { place: `Room of ${who}` } },
  { do: 'paper.set', id: plan.all('paper')[0]!.id, fields: { subject: `Paper of ${who}` } },
  { do: 'resolution.set', id: plan.all('resolution')[0]!.id, fields: { text: `As ${who} minuted it` } },
  { do: 'comment.set', id: plan.all('comment')[0]!.id, fields: { reason: `As ${who} explains` } },
  { do: 'round.set', id: roundsOf(plan).at(-1)!.id, fields: { name: `Round of ${who}` } },
  { do: 'council.set', fields: { name: `Council of ${who}` } },
];
