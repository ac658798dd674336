import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { packed } from '../../../electron/intake/template/template-bytes.ts';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { carriedOver, type CarriedOver } from '../../../shared/template/compare-template.ts';
import { mattersHere } from '../cli/run-cli.ts';
import { aDesk } from '../session/a-desk.ts';
import { folder, START, value } from '../session/a-plan.ts';
import { bytesOf, changed, proposed, readBytes, TEMPLATES, type TemplateName } from './support/templates.ts';

/** A fixture with its proposed mapping against the same with some of its words changed in Word's way of them. */
function versions(name: TemplateName, change: (xml: string) => string): CarriedOver & { readonly filled: number } {
  const before = readBytes(bytesOf(name));
  const { mapping } = proposed(before);
  const now = readBytes(changed(bytesOf(name), { 'word/document.xml': (xml) => {
    const is = change(xml);
    if (is === xml) throw new Error('Nothing was changed.');
    return is;
  } }));
  return { ...carriedOver(before.facts, mapping, now.facts, reportLayout([])), filled: mapping.places.length };
}
const told = ({ changes }: CarriedOver): string => changes.map(({ sentence }) => sentence).join('\n');

describe('a new version of a real template', () => {
  test('one with a front table: renumbered and reworded headings are known again, and everything below them', () => {
    const all = versions('front-table.docx', (xml) => xml.replace('3. Reasons for decision', '4. Reason for the decision').replace('6. Implications', '7. Implications').replace('Lead officer:', 'Lead officers'));
    expect(all.gone).toEqual([]);
    expect(all.mapping.places).toHaveLength(all.filled);
    expect(all.places.filter(({ was }) => was === 'new')).toEqual([]);
    expect(told(all)).toContain('The heading “3. Reasons for decision” is now the heading “4. Reason for the decision”. It still takes Reason.');
  });
  test('one with placeholders: one that went is said with where its words come now, and one that came with what it takes', () => {
    const all = versions('tidy.dotx', (xml) => xml.replace('{{legal implications}}', '{{climate implications}}').replace('Legal implications', 'Climate implications'));
    expect(all.mapping.places.find(({ part }) => part === 'legal')).toBeUndefined();
    expect(all.gone).toMatchObject([{ part: 'legal', now: 'the rest' }]);
    expect(told(all)).toMatch(/is gone: it held Legal Implications, which comes with the rest of the report/);
    expect(all.places.find(({ was }) => was === 'new')).toMatchObject({ part: 'climate' });
  });
  test('an awkward one: a prompt in other words under the same heading is the same', () => {
    const all = versions('awkward.docx', (xml) => xml.replace('Attachments', 'Attachment'));
    expect(all.gone).toEqual([]);
    expect(all.places.filter(({ was }) => was === 'renamed').map(({ part }) => part)).toEqual(['enclosures']);
    expect(all.mapping.places).toHaveLength(all.filled);
  });
});

test.each(TEMPLATES.flatMap((was) => TEMPLATES.filter((is) => is !== was).map((is) => [was, is] as const)))('against %s, %s is another template and not a new version', (was, is) => {
  const before = readBytes(bytesOf(was));
  const told = carriedOver(before.facts, proposed(before).mapping, readBytes(bytesOf(is)).facts, reportLayout([]));
  expect([told.isAnother, told.changes[0]!.kind]).toEqual([true, 'another']);
});

test('the command line says it of the template a plan holds, in words and as JSON', async () => {
  const dir = await folder();
  const { desk } = aDesk({ where: [path.join(dir, 'Plan.matters'), path.join(dir, 'Bare.matters')] });
  for (const [name, template] of [['Plan', 'front-table.docx'], ['Bare', null]] as const) {
    value((await desk.start(START, name))!);
    if (template !== null) value(desk.plan!.session.run({ do: 'template.keep', file: packed(template, bytesOf(template)), mapping: proposed(readBytes(bytesOf(template))).mapping }));
    await desk.save();
    await desk.close();
  }
  await writeFile(path.join(dir, 'next.docx'), changed(bytesOf('front-table.docx'), { 'word/document.xml': (xml) => xml.replace('9. Contact officer', '9. Whom to ask').replace('5. Background', '5. Background and history') }));
  await writeFile(path.join(dir, 'same.docx'), bytesOf('front-table.docx'));
  const { status, out, err } = await mattersHere(dir, 'template', 'next.docx', '--against', 'Plan.matters');
  expect([status, err]).toEqual([0, '']);
  expect(out.split('\n')).toEqual([
    'next.docx against “front-table.docx” of the plan:', '',
    '- The heading “9. Whom to ask” is new. It stays as it is, unless you choose something.',
    '- The heading “9. Contact officer” is gone: it held Contact, which comes with the rest of the report under its own heading.',
    '- The heading “5. Background” is now the heading “5. Background and history”. It still takes Background.',
    expect.stringMatching(/^- \d+ places are as before, and keep what you chose\.$/), '',
  ]);
  const json = JSON.parse((await mattersHere(dir, 'template', 'next.docx', '--against', 'Plan.matters', '--json')).out) as { gone: unknown[]; isTheFile: boolean; mapping: { places: unknown[] } };
  expect(json).toMatchObject({ isTheFile: false, gone: [{ part: 'contact', now: 'the rest' }] });
  expect(json.mapping.places.length).toBeGreaterThan(18);
  expect((await mattersHere(dir, 'template', 'same.docx', '--against', 'Plan.matters')).out).toContain('- It is the very file that the plan holds.');
  expect(await mattersHere(dir, 'template', 'same.docx', '--against', 'Bare.matters')).toMatchObject({ status: 1, err: expect.stringContaining('has no Word template yet') as string });
});
