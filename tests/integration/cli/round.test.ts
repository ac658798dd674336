import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { folder, registry, START, value } from '../session/a-plan.ts';
import { matters, mattersHere } from './run-cli.ts';

const MEETING = ['--meeting', '2026-03-12'] as const;

/** A plan with two meetings on one day, and two owners with three open actions between them. */
async function aPlan(): Promise<{ readonly dir: string; readonly file: string }> {
  const dir = await folder();
  const file = path.join(dir, 'Plan.matters');
  const plans = registry();
  const plan = value(plans.start(START, 'x'));
  const { session } = plan;
  const made = (command: object) => value(session.run(command)).made!;
  const committees = [['Overview and Scrutiny Committee', 'scrutiny'], ['Cabinet', 'executive']].map(([name, type]) => made({ do: 'committee.add', fields: { name, type } }));
  for (const committee of committees) made({ do: 'meeting.add', fields: { committee, heldOn: '2026-03-12' } });
  const [ben, ffion] = ['Ben Thackeray', 'Ffion Pryce'].map((name) => made({ do: 'person.add', fields: { name } }));
  for (const [title, owner] of [['Publish the list', ben], ['Brief the parishes', ben], ['Recruit', ffion]]) made({ do: 'action.add', fields: { title, owner } });
  value(await plans.saveAs(plan, file));
  await plans.close(plan);
  return { dir, file };
}

test('round makes a round for a meeting, saves the plan, and says its id, its days and whom it asks', async () => {
  const { dir, file } = await aPlan();
  const { status, out, err } = await matters(dir, 'round', 'Plan.matters', ...MEETING, '--committee', 'overview and scrutiny committee', '--name', 'Spring 2026', '--json', '--today', '2026-01-20');
  expect([status, err]).toEqual([0, '']);
  const told = JSON.parse(out) as { readonly id: string };
  expect(told).toMatchObject({
    ref: 'Round 1', name: 'Spring 2026', days: { askedOn: '2026-01-29', returnsBy: '2026-02-17', publishOn: '2026-03-04', minutesTo: '2026-03-26' }, warnings: [],
    owners: [{ name: 'Ben Thackeray', actions: ['A1', 'A2'] }, { name: 'Ffion Pryce', actions: ['A3'] }],
  });
  const plans = registry();
  const plan = value(await plans.open(file));
  expect(plan.session.plan.get('round', told.id)).toMatchObject({ ref: 'Round 1', meeting: expect.stringMatching(/^meeting\//), askedOn: null });
  await plans.close(plan);
});
test('round in words', async () => {
  const { dir } = await aPlan();
  const { out } = await mattersHere(dir, 'round', 'Plan.matters', ...MEETING, '--committee', 'Cabinet', '--today', '2026-02-01');
  expect(out).toMatch(/^Made Round 1 \(round\/[a-z0-9-]+\) in Plan\.matters\.\n\nThursday 29 January 2026: Owners asked, which is past\n/);
  expect(out).toContain('Thursday 19 February 2026 to Wednesday 25 February 2026: Clearance\n');
  expect(out).toContain('It asks 2 owners about 3 open actions.\n');
});
test('round refuses what is not clear or there already, and leaves the plan as it is', async () => {
  const { dir, file } = await aPlan();
  const before = await readFile(file);
  const refusals = [
    [[...MEETING], 'No round was made: on 12 March 2026 Overview and Scrutiny Committee and Cabinet meet. Say which, with --committee.\n'],
    [[...MEETING, '--committee', 'Council'], /that meeting is not in the plan\. On 12 March 2026 it has Overview and Scrutiny Committee and Cabinet\. Add the meeting/],
    [['--meeting', '2026-03-13'], /that meeting is not in the plan\. It has no meeting on 13 March 2026\./],
    [['--meeting', '2026-02-30'], '“2026-02-30” is not a day of the calendar. Write it as 2016-12-08.\n'],
  ] as const;
  for (const [words, said] of refusals) expect(await mattersHere(dir, 'round', 'Plan.matters', ...words)).toEqual({ status: 1, out: '', err: typeof said === 'string' ? said : expect.stringMatching(said) });
  expect(await readFile(file)).toEqual(before);
  expect((await mattersHere(dir, 'round', 'Plan.matters', ...MEETING, '--committee', 'Cabinet')).status).toBe(0);
  expect((await mattersHere(dir, 'round', 'Plan.matters', ...MEETING, '--committee', 'Cabinet')).err).toMatch(/^No round was made: Round 1 \(round\/[a-z0-9-]+\) belongs to Cabinet, 12 March 2026\.$/m);
  expect((await mattersHere(dir, 'round', 'Plan.matters')).status).toBe(2);
});
