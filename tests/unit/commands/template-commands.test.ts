import { expect, test } from 'vitest';
import { LONGEST_PIECE, templateId, type TemplateFile } from '../../../shared/domain/report-template.ts';
import { planFor } from '../../../shared/domain/edition.ts';
import { readProfile, writeProfile } from '../../../shared/profile/profile-file.ts';
import { profileOf } from '../../../shared/profile/profile.ts';
import { templateFileOf, templateOf } from '../../../shared/template/kept-template.ts';
import { planOf, type Things } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from './deciding.ts';

const file = (digit: string, name = 'House report.dotx'): TemplateFile => ({ name, digest: digit.repeat(64), bytes: 75_000, pieces: ['A'.repeat(LONGEST_PIECE), 'BBBB'] });
const mapping = { places: [{ place: '{{subject}}', part: 'subject' as const, headed: false }], styles: { paragraph: 'BodyText' } };
const bare = planOf({ council: { 'council/main': { name: 'Ashbourne Vale' } } });
/** The plan as the edits of a command leave it. */
const after = (edits: object): ReturnType<typeof planOf> => {
  const things: Record<string, Record<string, object>> = {};
  for (const [id, fields] of Object.entries(edits)) (things[id.split('/').at(-2)!] ??= {})[id] = fields as object;
  return planOf(things as Things);
};

test('a template is kept with its bytes in their order, and what goes where in it is one value of the council', () => {
  const { edits, label } = decisionOn(bare, { do: 'template.keep', file: file('a'), mapping });
  expect(label).toBe('Took “House report.dotx” as the Word template of reports');
  expect(edits['council/main']).toEqual({ reportTemplate: { ...mapping, template: templateId('a'.repeat(64)) } });
  const plan = after(edits);
  expect(templateOf(plan)).toMatchObject({ name: 'House report.dotx', bytes: 75_000 });
  expect(templateFileOf(plan)).toEqual(file('a'));
});

test('one that is there already is not written again, and goes where the mapping says', () => {
  const plan = after(decisionOn(bare, { do: 'template.keep', file: file('a'), mapping }).edits);
  const { edits, label } = decisionOn(plan, { do: 'template.keep', file: file('a'), mapping: { ...mapping, places: [] } });
  expect(Object.keys(edits)).toEqual(['council/main']);
  expect(label).toBe('Changed what goes where in the Word template “House report.dotx”');
});

test('a mapping of a template that the plan does not have is refused', () => {
  const reportTemplate = { ...mapping, template: 'template/elsewhere' };
  expect(refusalOf(bare, { do: 'council.set', fields: { reportTemplate } })).toMatchObject({ kind: 'notInPlan', message: expect.stringMatching(/^That Word template is no longer in the plan/) as string });
});

test('the profile’s file has it whole, and one that speaks of another template than it holds is refused', () => {
  const plan = after(decisionOn(bare, { do: 'template.keep', file: file('a'), mapping }).edits);
  const written = writeProfile(profileOf(plan));
  const read = readProfile(written, '“x”');
  expect(read).toMatchObject({ ok: true, value: { template: file('a'), council: { reportTemplate: mapping } } });
  const without = JSON.stringify({ ...(JSON.parse(written) as object), template: undefined });
  expect(readProfile(without, '“x”')).toMatchObject({ ok: false, failure: { message: expect.stringContaining('its Word template is not the one it speaks of') as string } });
});

test('no edition that goes out of the office has it', () => {
  const plan = after(decisionOn(bare, { do: 'template.keep', file: file('a'), mapping }).edits);
  for (const edition of ['public', 'exempt'] as const) {
    expect(planFor(edition, plan).all('template')).toEqual([]);
    expect(planFor(edition, plan).council.reportTemplate).toBeNull();
  }
});
