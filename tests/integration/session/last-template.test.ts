import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { HouseTemplate } from '../../../electron/intake/template/house-template.ts';
import { packed } from '../../../electron/intake/template/template-bytes.ts';
import { keepLastProfile, profileHandlers, readProfileFile } from '../../../electron/ipc/profile-handlers.ts';
import { reportHandlers } from '../../../electron/ipc/report-handlers.ts';
import { WrittenFiles } from '../../../electron/ipc/written-files.ts';
import { PLACES } from '../../../electron/places.ts';
import { LastProfile } from '../../../electron/storage/last-profile.ts';
import { inMemory, type KeyStore } from '../../../electron/storage/settings.ts';
import { writeProfile } from '../../../shared/profile/profile-file.ts';
import { profileOf } from '../../../shared/profile/profile.ts';
import { templateFileOf } from '../../../shared/template/kept-template.ts';
import { bytesOf, proposed, readBytes } from '../template/support/templates.ts';
import { aDesk } from './a-desk.ts';
import { folder, START, value } from './a-plan.ts';

const REPORT = fileURLToPath(new URL('../../fixtures/reports/ashbourne-vale-peer-challenge.txt', import.meta.url));
const tidy = bytesOf('tidy.dotx');
const { mapping } = proposed(readBytes(tidy));
const keep = { do: 'template.keep', file: packed('tidy.dotx', tidy), mapping } as const;
/** A store that counts what is written into it. */
function counted() {
  const [store, written]: [KeyStore, string[]] = [inMemory(), []];
  return { written, get: (key: string) => store.get(key), set: (key: string, one: unknown) => { written.push(key); store.set(key, one); } };
}

test('the next plan begins with the template of the one before; its bytes are kept once, apart, and never sent to the window', async () => {
  const set = aDesk({ where: [path.join(await folder(), 'First.matters')] });
  const stores = { profile: counted(), template: counted() };
  const lastProfile = new LastProfile(set.settings, stores);
  keepLastProfile(set.desk, lastProfile);
  value((await set.desk.start(START, 'First'))!);
  const { session } = set.desk.plan!;
  value(session.run(keep));
  await set.desk.save();
  for (const agendaLead of [7, 8, 9]) value(session.run({ do: 'council.set', fields: { agendaLead } }));
  expect(stores.template.written).toEqual(['template', 'digest']);
  expect(stores.profile.written.length).toBeGreaterThan(2);
  expect(JSON.stringify(stores.profile.get('profile')).length).toBeLessThan(20_000);
  expect(set.settings.get('lastProfile')).toBe('');
  const told = await profileHandlers({ ...set, lastProfile, written: new WrittenFiles() })['profile:last'](null);
  expect(Object.keys(told!)).toEqual(['council', 'committees']);

  const handlers = reportHandlers({ ...set, lastProfile, workerFile: PLACES.intakeWorker });
  const { id, findings } = value((await handlers['report:read']({ path: REPORT }))!);
  value(await handlers['report:accept']({
    readingId: id, title: 'Next', councilName: 'Ashbourne Vale Council', reviewTitle: 'Review', reviewingBody: '', withProfile: true, themes: findings.themes, recommendations: findings.recommendations,
  }));
  const next = set.desk.plan!.session.plan;
  expect(next.council).toMatchObject({ agendaLead: 9, reportTemplate: mapping });
  const house = value(await new HouseTemplate(PLACES.intakeWorker).of(next))!;
  expect(Buffer.from(house.bytes).equals(tidy)).toBe(true);
});

test('a last profile from when it stood among the settings is read there still, and goes from there when another is kept', async () => {
  const set = aDesk();
  value((await set.desk.start(START, 'One'))!);
  value(set.desk.plan!.session.run(keep));
  const profile = profileOf(set.desk.plan!.session.plan);
  set.settings.set('lastProfile', writeProfile(profile));
  expect(set.lastProfile.get()).toMatchObject({ template: keep.file });
  set.lastProfile.keep({ ...profile, template: null, council: { ...profile.council, reportTemplate: null, agendaLead: 9 } });
  expect(set.settings.get('lastProfile')).toBe('');
  expect(set.lastProfile.get()).toMatchObject({ template: null, council: { agendaLead: 9 } });
});

test('a profile’s file with a template is taken over whole; one whose bytes are not what they say, or no template, is refused where it is read, and never a paper', async () => {
  const dir = await folder();
  const set = aDesk({ where: [path.join(dir, 'House profile.json')] });
  value((await set.desk.start(START, 'One'))!);
  value(set.desk.plan!.session.run(keep));
  value((await profileHandlers({ ...set, written: new WrittenFiles() })['profile:export'](null))!);
  const read = value(await readProfileFile(path.join(dir, 'House profile.json')));
  expect(read.template).toEqual(keep.file);
  for (const [bytes, why] of [[Buffer.from('no template'), 'is not a Word document or template'], [tidy, 'is missing or garbled']] as const) {
    const file = bytes === tidy ? { ...keep.file, pieces: ['AAAA'] } : packed('evil.docx', bytes);
    const evil = path.join(dir, 'evil.json');
    await writeFile(evil, writeProfile({ ...read, council: { ...read.council, reportTemplate: { ...mapping, template: `template/${file.digest.slice(0, 20)}` } }, template: file }));
    const given = value(await readProfileFile(evil)).template!;
    const other = aDesk();
    value((await other.desk.start(START, 'Two'))!);
    value(other.desk.plan!.session.run({ ...keep, file: given }));
    expect(templateFileOf(other.desk.plan!.session.plan)).toEqual(given);
    expect(await new HouseTemplate(PLACES.intakeWorker).of(other.desk.plan!.session.plan)).toMatchObject({ ok: false, failure: { kind: 'templateInPlan', message: expect.stringContaining(why) as string } });
  }
  const large = path.join(dir, 'large.json');
  await writeFile(large, Buffer.alloc(50 * 1024 * 1024, ' '));
  expect(await readProfileFile(large)).toMatchObject({ ok: false, failure: { message: '“large.json” is too large to be a council’s profile. Nothing was changed. Choose a file that Settings has exported.' } });
});
