import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { profileHandlers, readProfileFile } from '../../../electron/ipc/profile-handlers.ts';
import { WrittenFiles } from '../../../electron/ipc/written-files.ts';
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
  await writeFile(large, ' '.repeat(500_001));
  expect(await readProfileFile(large)).toMatchObject({ ok: false, failure: { message: '“large.json” is too large to be a council’s profile. Nothing was changed.' } });
  expect(await readProfileFile(path.join(dir, 'gone.json'))).toMatchObject({ ok: false, failure: { kind: 'fileGone' } });
});
