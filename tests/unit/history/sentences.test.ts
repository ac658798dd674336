import { describe, expect, test } from 'vitest';
import { KINDS, type Kind } from '../../../shared/domain/plan.ts';
import { lookBefore } from '../../../shared/history/before.ts';
import { describeField } from '../../../shared/history/field-words.ts';
import { Names } from '../../../shared/history/names.ts';
import { sentenceOf, tellChange } from '../../../shared/history/sentences.ts';
import { describeValue } from '../../../shared/history/value-words.ts';
import type { Change, Edits } from '../../../shared/record/change.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { A12, Copy, digest, meet } from '../record/copy.ts';

const KR3 = 'recommendation/k7d2m4x9qa-2';
const PRIYA = 'person/k7d2m4x9qa-3';
const CABINET = 'committee/k7d2m4x9qa-4';
const MEETING = 'meeting/k7d2m4x9qa-5';

/** A copy in which Asha has put what the sentences are about. */
function started(): Copy {
  const asha = new Copy('Asha');
  asha.edit({
    [A12]: { ref: 'A12', title: 'Publish a narrative of place', dueOn: '2027-03-31', originalDueOn: '2027-03-31', status: { is: 'on track' } },
    [KR3]: { ref: 'KR3', text: 'Agree a short list of outcomes' },
    [PRIYA]: { name: 'Priya Raman' },
    [CABINET]: { name: 'Cabinet' },
    [MEETING]: { committee: CABINET, heldOn: '2027-03-03' },
  });
  return asha;
}
const told = (record: PlanRecord, change: Change) => tellChange(change, lookBefore(record, change.id), new Names(record.state));
const sentence = (record: PlanRecord, change: Change) => sentenceOf(change, lookBefore(record, change.id), new Names(record.state));
/** What is told of some edits made on a plan just started. */
function after(edits: Edits): string {
  const asha = started();
  return sentence(asha.record, asha.edit(edits)!);
}

describe('a change is told in a sentence', () => {
  test('the report’s text, in however many passages, comes and goes as one', () => {
    const [one, two] = ['review/main/passage/1', 'review/main/passage/2'];
    const text = { from: 1, paragraphs: [{ text: 'Feedback report' }], order: 1 };
    expect(after({ [one]: text, [two]: { ...text, from: 2 } })).toBe('Asha kept the report’s text in the plan.');
    expect(after({ [one]: { removed: true }, [two]: { removed: true } })).toBe('Asha took the report’s text out of the plan.');
  });

  test('many things of several kinds are counted kind by kind', () => {
    const many = (kind: string, count: number): Edits => Object.fromEntries(Array.from({ length: count }, (_, at) => [`${kind}/n3wp1an000-${at}`, { order: at }]));
    expect(after({ ...many('committee', 3), ...many('recommendation', 12), ...many('theme', 1) })).toBe('Asha added 3 committees, 12 recommendations and 1 theme.');
  });

  test('a date that moved, with both dates and the reason of the ledger', () => {
    expect(after({ [A12]: { dueOn: '2027-06-30' }, [`${A12}/move/k7d2m4x9qa-9`]: { from: '2027-03-31', to: '2027-06-30', reason: 'The supplier is late.' } }))
      .toBe('Asha moved the target date of A12 from 31 March 2027 to 30 June 2027, because the supplier is late.');
    expect(after({ [A12]: { dueOn: null }, [`${A12}/move/k7d2m4x9qa-9`]: { from: '2027-03-31', to: null, reason: 'Ofsted reports first' } }))
      .toBe('Asha took away the target date of A12, which was 31 March 2027, because Ofsted reports first.');
  });

  test.each<[what: string, edits: Edits, words: string]>([
    ['an action', { 'action/k7d2m4x9qa-7': { ref: 'A13', title: 'Train managers', order: 2 } }, 'Asha added A13 “Train managers”.'],
    ['an owner', { [A12]: { owner: PRIYA } }, 'Asha set the owner of A12 to Priya Raman.'],
    ['words', { [A12]: { title: 'Publish it' } }, 'Asha changed the wording of A12 from “Publish a narrative of place” to “Publish it”.'],
    ['words taken away', { [A12]: { title: '' } }, 'Asha took away the wording of A12, which was “Publish a narrative of place”.'],
    ['a status', { [A12]: { status: { is: 'off track', cause: 'Two posts are empty', route: 'Agency staff' } } }, 'Asha changed the status of A12 from on track to off track, because two posts are empty.'],
    ['a response', { [KR3]: { response: { answer: 'accepted in part', reason: 'Savings come first' } } }, 'Asha answered KR3: accepted in part, because Savings come first.'],
    ['a link', { [A12]: { [`answers:${KR3}`]: true } }, 'Asha linked A12 to KR3.'],
    ['a seat', { [CABINET]: { [`members:${PRIYA}`]: true } }, 'Asha put Priya Raman on Cabinet.'],
    ['a milestone', { [`${A12}/milestone/k7d2m4x9qa-9`]: { title: 'Draft agreed' } }, 'Asha added the milestone “Draft agreed” of A12.'],
    ['an update', { [`${A12}/update/k7d2m4x9qa-9`]: { progress: 'Two drafts were made.' } }, 'Asha gave an update on A12: “Two drafts were made.”'],
    ['a removal', { [A12]: { removed: true } }, 'Asha removed A12.'],
    ['a meeting', { [MEETING]: { removed: true } }, 'Asha removed the meeting of Cabinet on 3 March 2027.'],
    ['a point', { 'point/k7d2m4x9qa-9': { name: 'What Cabinet saw', frontier: ['asha1:1'] } }, 'Asha named the point “What Cabinet saw”.'],
    ['two fields', { [A12]: { owner: PRIYA, startOn: '2027-01-04' } }, 'Asha set the owner of A12 to Priya Raman and set the start date of A12 to 4 January 2027.'],
    ['more fields', { [A12]: { owner: PRIYA, startOn: '2027-01-04', detail: 'x' } }, 'Asha changed the detail, owner and start date of A12.'],
    ['the same of several', { [A12]: { owner: PRIYA }, 'action/k7d2m4x9qa-7': { ref: 'A13' }, 'action/k7d2m4x9qa-8': { ref: 'A14' } }, 'Asha set the owner of A12 to Priya Raman and added A13 and A14.'],
  ])('%s', (_what, edits, words) => expect(after(edits)).toBe(words));

  test('money in a name is no pattern: $& stays what it is', () => {
    expect(after({ 'person/k7d2m4x9qa-7': { name: 'Team $& and $1' } })).toBe('Asha added Team $& and $1.');
  });

  test('what was removed and comes back keeps its name', () => {
    const asha = started();
    const removed = asha.set(A12, 'removed', true)!;
    const back = asha.set(A12, 'removed', false)!;
    expect([removed, back].map((change) => sentence(asha.record, change))).toEqual(['Asha removed A12.', 'Asha brought back A12.']);
    expect([removed, back].map((change) => told(asha.record, change).doing)).toEqual(['removed', 'brought back']);
  });

  test('an undo says what it took back, and a redo what it did again', () => {
    const asha = started();
    asha.set(A12, 'owner', PRIYA);
    const [undone, redone] = [asha.undo()!, asha.redo()!];
    expect(sentence(asha.record, undone)).toBe('Asha took back “Edited”.');
    expect(sentence(asha.record, redone)).toBe('Asha did “Edited” again.');
    expect(told(asha.record, redone).things).toEqual([A12]);
  });

  test('a change that ends a clash settles it', () => {
    const asha = started();
    const bob = new Copy('Bob');
    bob.takeFrom(asha);
    asha.set(A12, 'startOn', '2027-01-04');
    bob.set(A12, 'startOn', '2027-02-01');
    meet(asha, bob);
    const settled = bob.set(A12, 'startOn', '2027-01-18')!;
    expect(sentence(bob.record, settled)).toBe('Bob settled the start date of A12: 18 January 2027.');
  });

  test('where much was done at once its own label stands for it', () => {
    const asha = started();
    const edits = Object.fromEntries(['7', '8', '9'].map((n) => [`action/k7d2m4x9qa-${n}`, { ref: `A${n}`, title: `Number ${n}` }]));
    const change = asha.edit({ ...edits, [A12]: { detail: 'x' }, [KR3]: { oversight: CABINET }, [PRIYA]: { post: 'Head' }, [CABINET]: { chair: PRIYA } })!;
    expect(sentence(asha.record, change)).toBe('Asha edited.');
    expect(told(asha.record, change).things).toHaveLength(7);
  });

  test('struck words are not told; who struck them, when and why is', () => {
    const asha = started();
    const change = asha.set(A12, 'detail', 'A name that must go')!;
    asha.record.strike(change.id, { by: 'Bob', at: '2027-03-04T12:00:00Z', why: 'asked by the person' }, digest);
    expect(sentence(asha.record, asha.record.graph.nodes.get(change.id)!.change)).toBe('Asha made a change whose words were struck out by Bob on 4 March 2027: asked by the person.');
  });

  test('a change that claims to take itself back leads nowhere round', () => {
    const asha = started();
    const written = asha.record.write('asha1:2', asha.origin('Odd'), { [A12]: { detail: 'x' } }, digest, { undoes: 'asha1:2' });
    if (!written.ok) throw new Error(written.failure.kind);
    expect(sentence(asha.record, written.value)).toBe('Asha set the detail of A12 to “x”.');
  });
});

describe('fields and values in the clerk’s words', () => {
  const names = new Names(started().record.state);
  test('every field of every kind has a name that is not the code’s', () => {
    const code = (Object.keys(KINDS) as Kind[]).flatMap((kind) => Object.keys(KINDS[kind].fields).map((field) => describeField(kind, field)).filter((words) => /[A-Z]|^$/.test(words)));
    expect(code).toEqual([]);
    expect(describeField('action', `answers:${KR3}`)).toBe('recommendations it answers');
  });

  test.each<[field: string, value: Parameters<typeof describeValue>[3], words: string]>([
    ['dueOn', '2027-03-31', '31 March 2027'],
    ['dueOn', null, 'nothing'],
    ['title', '', 'nothing'],
    ['owner', PRIYA, 'Priya Raman'],
    ['title', PRIYA, PRIYA],
    [`answers:${KR3}`, true, 'KR3'],
    ['status', { is: 'at risk', cause: 'No staff', route: 'Recruit' }, 'at risk. Cause: No staff. Route to green: Recruit.'],
    ['status', { is: 'complete', evidence: '', agreedBy: CABINET, meeting: MEETING, minute: '12' }, 'complete. Agreed: Cabinet, the meeting of Cabinet on 3 March 2027, minute 12.'],
    ['status', { is: 'asleep' }, 'something this version cannot read'],
    ['resourcing', { from: 'new funding', amount: 24500, year: '2026/27', source: 'Transformation reserve', approved: false }, 'new funding: £24,500 in 2026/27 from the Transformation reserve (not yet approved)'],
    ['classification', { level: 'exempt', paragraphs: [1, 3], reason: '' }, 'exempt, paragraphs 1 and 3'],
    ['constructor', 'x', 'x'],
  ])('%s %j', (field, value, words) => expect(describeValue(names, 'action', field, value)).toBe(words));
  test.each<[field: string, value: Parameters<typeof describeValue>[3], words: string]>([
    ['wardCouncillorsNotified', { done: true, why: '', whom: 'Councillors Amble and Marsh', on: '2026-03-03' }, 'yes: Councillors Amble and Marsh, on 3 March 2026'],
    ['wardCouncillorsNotified', { done: false, why: 'It affects all wards.', whom: 'Councillor Amble' }, 'no: It affects all wards.'],
    ['equalityAssessment', { done: true, why: '', clearedBy: 'Asha Bell', screened: true }, 'yes: after a screening, cleared by Asha Bell'],
  ])('of a paper: %s %j', (field, value, words) => expect(describeValue(names, 'paper', field, value)).toBe(words));
  test('of a council: its template, with how many of its places are filled in', () => {
    const kept = { template: 'template/k7d2m4x9qa-20', styles: {}, places: (['subject', 'contact'] as const).map((part) => ({ place: part, part, headed: false })) };
    expect(describeValue(names, 'council', 'reportTemplate', kept)).toMatch(/^.+ \(2 places filled in\)$/);
  });
});
