import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { HouseTemplate } from '../../../electron/intake/template/house-template.ts';
import { packed } from '../../../electron/intake/template/template-bytes.ts';
import { Merges } from '../../../electron/session/merging/merges.ts';
import { settleClash } from '../../../electron/session/merging/settle-clash.ts';
import { PLACES } from '../../../electron/places.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { templateFileOf } from '../../../shared/template/kept-template.ts';
import { bytesOf, proposed, readBytes, type TemplateName } from '../template/support/templates.ts';
import { folder, registry, startedPlan, value } from './a-plan.ts';

const keep = (name: TemplateName) => ({ do: 'template.keep', file: packed(name, bytesOf(name)), mapping: proposed(readBytes(bytesOf(name))).mapping }) as const;
const [tidy, awkward] = [keep('tidy.dotx'), keep('awkward.docx')];
const house = new HouseTemplate(PLACES.intakeWorker);

async function twoCopies() {
  const dir = await folder();
  const theirs = path.join(dir, 'theirs.matters');
  const { plan, session } = startedPlan();
  value(await plan.saveAs(path.join(dir, 'ours.matters')));
  await copyFile(path.join(dir, 'ours.matters'), theirs);
  const tom = value(await registry(undefined, 'Tom Okoro').open(theirs));
  const merges = new Merges(new PlanFiles());
  const preview = async () => {
    value(await tom.save());
    return value(await merges.preview(session, theirs));
  };
  return { session, tom, merges, preview };
}

test('two copies bring two templates: the clash names both files, no part of either is listed, and whichever is chosen is read', async () => {
  const { session, tom, merges, preview } = await twoCopies();
  value(session.run(tidy));
  value(tom.session.run(awkward));
  const looked = await preview();
  const words = JSON.stringify(looked.items);
  expect(words).not.toMatch(/[A-Za-z0-9+/]{200}/);
  expect(words).not.toContain('Part of a Word template');
  expect(looked.items.filter(({ clash }) => clash !== null)).toMatchObject([{ clash: 'field', ours: expect.stringContaining('tidy.dotx') as string, theirs: expect.stringContaining('awkward.docx') as string }]);
  value(merges.merge(session, looked.id, [], []));
  for (const [name, command] of [['awkward.docx', awkward], ['tidy.dotx', tidy]] as const) {
    const mine = session.record.state.value('council/main', 'reportTemplate');
    const chosen = { ...command.mapping, template: `template/${command.file.digest.slice(0, 20)}` };
    value(settleClash(session, { kind: 'field', entity: 'council/main', field: 'reportTemplate' }, { take: 'value', value: chosen }));
    expect(mine).toBeDefined();
    expect(session.record.state.clashes()).toEqual([]);
    expect(value(await house.of(session.plan))).toMatchObject({ name, mapping: command.mapping });
    value(session.undo());
    expect(session.record.state.clashes()).toHaveLength(1);
  }
});

test('one replaces the template while the other changes what goes where: it clashes, and the one before can be restored', async () => {
  const { session, tom, merges, preview } = await twoCopies();
  value(session.run(tidy));
  tom.session.takeIn(session.changes());
  value(tom.session.run({ do: 'template.keep', file: tidy.file, mapping: { ...tidy.mapping, places: tidy.mapping.places.slice(0, 3) } }));
  value(session.run(awkward));
  const looked = await preview();
  expect(looked.items).toMatchObject([{ clash: 'field' }]);
  value(merges.merge(session, looked.id, ['council/main reportTemplate'], []));
  expect(value(await house.of(session.plan))?.name).toBe('awkward.docx');
  const first = session.changes().find(({ label }) => (label ?? '').includes('tidy.dotx'))!;
  value(session.restore({ is: 'field', id: 'council/main', field: 'reportTemplate' }, { is: 'after', change: first.id }));
  expect(value(await house.of(session.plan))).toMatchObject({ name: 'tidy.dotx', mapping: tidy.mapping });
});

test('words that are taken out for good leave a template’s bytes alone, though its letters hold them', () => {
  const { session } = startedPlan();
  value(session.run(tidy));
  const words = tidy.file.pieces[0]!.slice(100, 103);
  value(session.run({ do: 'council.set', fields: { name: `Ashbourne ${words} Vale` } }));
  value(session.strike({ words, insideWords: true, why: 'Asked to', instead: [{ entity: 'council/main', field: 'name', path: [], text: 'Ashbourne Vale' }] }));
  expect(session.plan.council.name).toBe('Ashbourne Vale');
  expect(templateFileOf(session.plan)).toEqual(tidy.file);
});
