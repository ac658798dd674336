import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { keepLastProfile, profileHandlers, readProfileFile } from '../../../electron/ipc/profile-handlers.ts';
import { reportHandlers } from '../../../electron/ipc/report-handlers.ts';
import { WrittenFiles } from '../../../electron/ipc/written-files.ts';
import { PLACES } from '../../../electron/places.ts';
import { MOST_PROFILE_BYTES } from '../../../shared/profile/profile-file.ts';
import { aDesk } from './a-desk.ts';
import { folder, START, value } from './a-plan.ts';

test('a profile written from one plan is taken over in another as one step, and taken back as one', async () => {
  const file = path.join(await folder(), 'Ashbourne Vale profile.json');
  const first = aDesk({ where: [file] });
  value((await first.desk.start(START, 'One'))!);
  value(first.desk.plan!.session.run({ do: 'council.set', fields: { wordOnTrack: 'In hand', closedDays: ['2026-12-24'] } }));
  value((await profileHandlers({ ...first, written: new WrittenFiles() })['profile:export'](null))!);
  expect(first.offered[0]).toMatchObject({ purpose: 'profile', offered: expect.stringMatching(/ profile\.json$/) as string });
  expect(await readFile(file, 'utf8')).toContain('"wordOnTrack": "In hand"');

  const second = aDesk({ file: [file] });
  value((await second.desk.start(START, 'Two'))!);
  const read = value((await profileHandlers({ ...second, written: new WrittenFiles() })['profile:read'](null))!);
  const { session } = second.desk.plan!;
  const before = session.plan.council;
  expect(before.wordOnTrack).toBe('');
  value(session.run({ do: 'many', label: 'Took over 2 settings', commands: [{ do: 'council.set', fields: { wordOnTrack: read.council.wordOnTrack!, closedDays: read.council.closedDays! } }] }));
  expect(session.plan.council).toMatchObject({ wordOnTrack: 'In hand', closedDays: ['2026-12-24'] });
  value(session.undo());
  expect(session.plan.council).toEqual(before);
});

test('a profile is never written over a plan, and a file too large to be one is not read through', async () => {
  const dir = await folder();
  const plan = path.join(dir, 'Plan.matters');
  await writeFile(plan, '{"format":"matters-arising/plan","version":1}');
  const set = aDesk({ where: [plan] });
  value((await set.desk.start(START, 'One'))!);
  expect(await profileHandlers({ ...set, written: new WrittenFiles() })['profile:export'](null)).toMatchObject({ ok: false, failure: { kind: 'overThePlan' } });
  const large = path.join(dir, 'large.json');
  await writeFile(large, ' '.repeat(MOST_PROFILE_BYTES + 1));
  expect(await readProfileFile(large)).toMatchObject({ ok: false, failure: { message: '“large.json” is too large to be a council’s profile. Nothing was changed. Choose a file that Settings has exported.' } });
  expect(await readProfileFile(path.join(dir, 'gone.json'))).toMatchObject({ ok: false, failure: { kind: 'fileGone' } });
});

const REPORT = fileURLToPath(new URL('../../fixtures/reports/ashbourne-vale-peer-challenge.txt', import.meta.url));
/** A computer on which a plan is made from our report, with the last profile or without. */
async function nextPlan(set: ReturnType<typeof aDesk>, withProfile: boolean) {
  const handlers = reportHandlers({ ...set, workerFile: PLACES.intakeWorker });
  const { id, findings } = value((await handlers['report:read']({ path: REPORT }))!);
  value(await handlers['report:accept']({
    readingId: id, title: 'Next', councilName: 'Ashbourne Vale Council', reviewTitle: 'Review', reviewingBody: '', withProfile, themes: findings.themes, recommendations: findings.recommendations,
  }));
  return set.desk.plan!.session.plan;
}

test('the next plan begins with the profile of the plan before: settings, committees and all but its name, or without it when that is unticked', async () => {
  const dir = await folder();
  const set = aDesk({ where: [path.join(dir, 'First.matters'), path.join(dir, 'Third.matters')], keep: ['discard'] });
  keepLastProfile(set.desk, set.lastProfile);
  value((await set.desk.start(START, 'First'))!);
  const { session } = set.desk.plan!;
  value(session.run({ do: 'council.set', fields: { wordAtRisk: 'Slipping', agendaLead: 8 } }));
  value(session.run({ do: 'committee.add', fields: { name: 'Children’s Scrutiny Panel', type: 'scrutiny', returnsLead: 20 } }));
  expect(set.lastProfile.get()).toBeNull();
  await set.desk.save();
  value(session.run({ do: 'council.set', fields: { callInDays: 3 } }));
  const last = await profileHandlers({ ...set, written: new WrittenFiles() })['profile:last'](null);
  expect(last?.council).toMatchObject({ name: START.councilName, wordAtRisk: 'Slipping', agendaLead: 8, callInDays: 3 });

  const second = await nextPlan(set, true);
  expect(second.council).toMatchObject({ name: 'Ashbourne Vale Council', wordAtRisk: 'Slipping', agendaLead: 8, callInDays: 3 });
  expect(second.all('committee').map(({ name, returnsLead }) => [name, returnsLead])).toContainEqual(['Children’s Scrutiny Panel', 20]);
  expect(set.desk.plan!.session.changes()[0]!.label).toMatch(/and the council’s last profile$/);
  const third = await nextPlan(set, false);
  expect(third.council).toMatchObject({ wordAtRisk: '', agendaLead: 6 });
  expect(third.all('committee').map(({ name }) => name)).toEqual(['Cabinet', 'Overview and Scrutiny Committee', 'Council']);
  await set.desk.save();
  // A plan in which nothing was settled does not take its place.
  expect(set.lastProfile.get()?.council.callInDays).toBe(3);
});

test('a profile that was exported is the last one, also of a plan that has no file yet', async () => {
  const set = aDesk({ where: [path.join(await folder(), 'x profile.json')] });
  value((await set.desk.start(START, 'One'))!);
  value(set.desk.plan!.session.run({ do: 'council.set', fields: { closureAgreedBy: 'the executive' } }));
  value((await profileHandlers({ ...set, written: new WrittenFiles() })['profile:export'](null))!);
  expect(set.lastProfile.get()?.council.closureAgreedBy).toBe('the executive');
});

test.each([
  ['a script', '<script>'], ['a number', 17], ['a field nobody knows', '{"format":"matters-arising/profile","version":1,"council":{"agendaLead":8,"run":"x"}}'],
  ['a word that would be a formula', '{"format":"matters-arising/profile","version":1,"council":{"wordOnTrack":"=1"}}'],
])('what somebody else put in the place of the last profile is not offered: %s', async (_what, kept) => {
  const set = aDesk();
  set.settings.set('lastProfile', kept as string);
  expect(set.lastProfile.get()).toBeNull();
  expect((await nextPlan(set, true)).council.agendaLead).toBe(6);
});
