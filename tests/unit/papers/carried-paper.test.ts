import { describe, expect, test } from 'vitest';
import type { Edits } from '../../../shared/commands/command.ts';
import { PUBLIC, type Classification } from '../../../shared/domain/classification.ts';
import { planFor } from '../../../shared/domain/edition.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import { papersToCarry } from '../../../shared/papers/carried-paper.ts';
import { sectionSettings } from '../../../shared/papers/report-layout.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Given, type Things } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from '../commands/deciding.ts';

const EXEMPT: Classification = { ...PUBLIC, level: 'exempt', paragraphs: [3], publicInterest: 'The price would be known.', decidedBy: 'The Monitoring Officer' };
const ORDER = [...sectionSettings([])].reverse();
const NOVEMBER: Things = { meeting: { november: { committee: 'committee/cabinet', heldOn: '2026-11-03' } } };
/** Last time's paper for Cabinet: some of it written, some left to the draft. */
const earlier = (fields: Given<'paper'> = {}): Things => together(ashbourneVale, NOVEMBER, {
  paper: { p1: {
    type: 'progress monitoring', subject: 'Progress', reportFor: 'committee/cabinet', meeting: 'meeting/november', responsibleOfficer: 'person/raman', wardsAffected: 'All', pageBudget: 8,
    appendices: [{ is: 'timeline' }], reportSections: ORDER, equalityAssessment: { done: true, why: '', clearedBy: 'Asha Bell' },
    wardCouncillorsNotified: { done: true, why: '', whom: 'Councillor Hale', on: '2026-10-01' }, callInWaived: { waived: 'yes', why: 'The offer ends on Friday.' }, ...fields,
  } },
  section: {
    'paper/p1/section/background': { name: 'background' }, 'paper/p1/section/priorities': { name: 'priorities', included: false },
    'paper/p1/section/legal': { name: 'legal', classification: EXEMPT },
  },
  block: {
    'paper/p1/section/background/block/b1': { runs: [{ text: 'The panel met twice; {actions overdue} are late.' }], order: 1 },
    'paper/p1/section/legal/block/b1': { runs: [{ text: 'Counsel advised against it.' }], order: 1 },
  },
  clearance: { 'paper/p1/clearance/c1': { role: 'Head of Finance', name: 'Margaret Osei', clearedOn: '2026-10-20' } },
  publication: { 'paper/p1/publication/x1': { publishedOn: '2026-10-26', fileName: 'Progress.docx' } },
});
const FROM = { do: 'paper.addFrom', from: 'paper/p1' };
const MADE = 'paper/new-1';
const carried = (things: Things): Edits => decisionOn(planOf(things), FROM).edits;
/** The plan with what was done as things of it. */
function after(things: Things, edits: Edits): Things {
  const done: Record<string, Record<string, object>> = {};
  for (const [id, fields] of Object.entries(edits)) (done[id.split('/').at(-2)!] ??= {})[id.startsWith('paper/') && id.split('/').length === 2 ? id.slice(6) : id] = fields;
  return together(things, done as Things);
}

describe('a paper that begins from an earlier one', () => {
  test('takes its kind, front, sections and their order, appendices and pages, for the committee’s next meeting', () => {
    expect(carried(earlier())[MADE]).toMatchObject({
      type: 'progress monitoring', subject: 'Progress', reportFor: 'committee/cabinet', meeting: 'meeting/december', responsibleOfficer: 'person/raman', wardsAffected: 'All',
      pageBudget: 8, appendices: [{ is: 'timeline' }], reportSections: ORDER, carriedFrom: '“Progress”, 3 November 2026',
    });
    expect(carried(earlier())[`${MADE}/section/priorities`]).toEqual({ name: 'priorities', included: false, order: expect.any(Number) as number });
  });
  test('takes what somebody wrote, marked as to be looked at, and drafts the rest from the plan as it is', () => {
    const edits = carried(earlier());
    expect(edits[`${MADE}/section/background`]).toMatchObject({ included: true, carriedFrom: '“Progress”, 3 November 2026' });
    expect(Object.values(edits).filter((one) => 'runs' in one)).toEqual([expect.objectContaining({ runs: [{ text: 'The panel met twice; {actions overdue} are late.' }], type: 'paragraph', order: 1 })]);
    expect(Object.keys(edits).some((id) => id.includes('/section/summary'))).toBe(false);
    const content = paperContent(planOf(after(earlier(), edits)), MADE, { today: '2026-11-25' });
    expect(JSON.stringify(content.ok && content.value.parts)).toContain('The panel met twice; ');
    expect(JSON.stringify(content.ok && content.value.parts)).not.toContain('“Progress”, 3 November');
  });
  test('leaves with the earlier one who was told, assessed, waived, cleared it, and what was published', () => {
    const edits = carried(earlier());
    for (const field of ['wardCouncillorsNotified', 'equalityAssessment', 'callInWaived']) expect(edits[MADE]).not.toHaveProperty(field);
    expect(Object.keys(edits).filter((id) => /clearance|publication/.test(id))).toEqual([]);
    const why = carried(earlier({ wardCouncillorsNotified: { done: false, why: 'It affects all wards.' }, callInWaived: { waived: 'no', why: 'It is not waived.' } }))[MADE];
    expect(why).toMatchObject({ wardCouncillorsNotified: { done: false, why: 'It affects all wards.' }, callInWaived: { waived: 'no' } });
  });
  test('takes nothing that its public copy must not hold, and is itself not public where the earlier one was not', () => {
    expect(JSON.stringify(carried(earlier()))).not.toMatch(/Counsel|section\/legal/);
    expect(carried(earlier())[MADE]).not.toHaveProperty('classification');
    const edits = carried(earlier({ classification: EXEMPT }));
    expect(edits[MADE]).toMatchObject({ classification: { level: 'exempt', paragraphs: [3], decidedBy: '' } });
    expect(planFor('public', planOf(after(earlier({ classification: EXEMPT }), edits))).get('paper', MADE)).toBeNull();
    expect(planFor('public', planOf(after(earlier(), carried(earlier())))).get('paper', MADE)).toMatchObject({ subject: 'Progress', carriedFrom: '' });
  });
  test('has its mark until the words are changed or confirmed', () => {
    const plan = planOf(after(earlier(), carried(earlier())));
    const id = `${MADE}/section/background`;
    expect(decisionOn(plan, { do: 'section.confirmCarried', id })).toMatchObject({ edits: { [id]: { carriedFrom: '' } }, label: 'Confirmed the section “Background” of “Progress”' });
    expect(decisionOn(plan, { do: 'section.write', id, blocks: [{ runs: [{ text: 'It met once.' }] }] }).edits[id]).toEqual({ carriedFrom: '' });
    expect(decisionOn(plan, { do: 'paper.confirmCarried', id: MADE }).edits).toEqual({ [MADE]: { carriedFrom: '' } });
  });
  test('is offered from the latest meeting on, and only from a paper of the plan', () => {
    const plan = planOf(together(earlier(), { paper: { p0: { subject: 'Undated' }, p2: { subject: 'Later', meeting: 'meeting/december' } } }));
    expect(papersToCarry(plan).map(({ subject }) => subject)).toEqual(['Later', 'Progress', 'Undated']);
    expect(refusalOf(plan, { do: 'paper.addFrom', from: 'paper/none' }).kind).toBe('notInPlan');
    expect(refusalOf(plan, { do: 'section.confirmCarried', id: 'paper/p1/section/none' }).kind).toBe('notInPlan');
  });
});
