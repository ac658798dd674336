import { expect, test } from 'vitest';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from './deciding.ts';

const PAPER: Things = { paper: { p1: { subject: 'Peer challenge' } }, person: { vane: { name: 'Ian Vane' } } };
const given = (id: string, section: 'legal' | null, more: object = {}): Things => ({ clearance: { [`paper/p1/clearance/${id}`]: { role: 'Head of Law', onBehalfOf: 'Monitoring Officer', name: 'Ian Vane', section, ...more } } });
const add = { do: 'clearance.add', paper: 'paper/p1', fields: { role: 'Monitoring Officer', onBehalfOf: 'Monitoring Officer', name: 'Janet Hill', clearedOn: '2026-11-25', version: '0123456789abcdef' } };

test('a clearance takes the place of the one before of the same part and office, and of no other', () => {
  const plan = planOf(together(PAPER, given('whole', null), given('legal', 'legal')));
  const whole = decisionOn(plan, add);
  expect([whole.edits['paper/p1/clearance/whole'], whole.edits['paper/p1/clearance/legal']]).toEqual([{ removed: true }, undefined]);
  expect(whole.label).toBe('Recorded the clearance of “Peer challenge” for the Monitoring Officer');
  const legal = decisionOn(plan, { ...add, fields: { ...add.fields, section: 'legal' } });
  expect([legal.edits['paper/p1/clearance/whole'], legal.edits['paper/p1/clearance/legal']]).toEqual([undefined, { removed: true }]);
  expect(legal.label).toBe('Recorded the clearance of the section “Legal Implications” of “Peer challenge” for the Monitoring Officer');
});

test('asking is noted with the day, whom and which words', () => {
  const { edits, label, made } = decisionOn(planOf(PAPER), { do: 'clearance.ask', paper: 'paper/p1', fields: { office: 'Monitoring Officer', person: 'person/vane', version: 'abc', section: 'legal' } });
  expect(edits[made!]).toEqual({ office: 'Monitoring Officer', person: 'person/vane', version: 'abc', section: 'legal', askedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) });
  expect(label).toBe('Asked Ian Vane to clear the section “Legal Implications” of “Peer challenge”');
});

test('what cannot be noted is refused in a sentence', () => {
  const plan = planOf(PAPER);
  expect(refusalOf(plan, { do: 'clearance.ask', paper: 'paper/p1', fields: { office: ' ' } })).toMatchObject({ kind: 'officeNeeded', message: expect.stringMatching(/Nothing was recorded\.$/) });
  expect(refusalOf(plan, { do: 'clearance.ask', paper: 'paper/p1', fields: { office: 'Monitoring Officer', person: 'person/gone' } }).message).toMatch(/\.$/);
  for (const gone of [{ do: 'clearance.ask', paper: 'paper/p2', fields: { office: 'Monitoring Officer' } }, { do: 'clearance.unask', id: 'paper/p1/clearancerequest/q1' }, { do: 'clearance.remove', id: 'paper/p1/clearance/c1' }]) expect(refusalOf(plan, gone).kind).toBe('notInPlan');
});

test('what was noted can be taken back, and says of what', () => {
  const asked: Things = { clearancerequest: { 'paper/p1/clearancerequest/q1': { office: 'Monitoring Officer', section: 'legal' } } };
  const plan = planOf(together(PAPER, given('c1', 'legal'), asked));
  expect(decisionOn(plan, { do: 'clearance.unask', id: 'paper/p1/clearancerequest/q1' })).toMatchObject({ edits: { 'paper/p1/clearancerequest/q1': { removed: true } }, label: 'Took back that the Monitoring Officer was asked to clear the section “Legal Implications” of “Peer challenge”' });
  expect(decisionOn(plan, { do: 'clearance.remove', id: 'paper/p1/clearance/c1' }).label).toBe('Took back the clearance of the section “Legal Implications” of “Peer challenge” for the Monitoring Officer');
});
