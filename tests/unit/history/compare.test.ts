import { describe, expect, test } from 'vitest';
import { compare, type Comparison } from '../../../shared/history/compare.ts';
import { comparisonAsText, countsInWords } from '../../../shared/history/compared-text.ts';
import type { Edits } from '../../../shared/record/change.ts';
import { A12, Copy } from '../record/copy.ts';

const OSEI = 'person/k7d2m4x9qa-3';
const MILESTONE = `${A12}/milestone/k7d2m4x9qa-4`;

function started(): Copy {
  const copy = new Copy('Asha');
  copy.edit({
    [A12]: { ref: 'A12', title: 'Publish a narrative of place', dueOn: '2027-03-31', status: { is: 'on track' }, order: 1 },
    [OSEI]: { name: 'Margaret Osei' },
    [MILESTONE]: { title: 'Draft agreed', dueOn: '2027-01-31' },
  });
  return copy;
}
/** What these edits look like beside what stood before them, and the other way round. */
function compared(...all: readonly Edits[]): [there: Comparison, back: Comparison] {
  const copy = started();
  const from = copy.record.frontier();
  for (const edits of all) copy.edit(edits);
  const [there, back] = [compare(copy.record, from, copy.record.frontier()), compare(copy.record, copy.record.frontier(), from)];
  if (!there.ok || !back.ok) throw new Error('not compared');
  return [there.value, back.value];
}

describe('two points compared', () => {
  test('a changed thing has its old and new values, and why a date moved', () => {
    const [there, back] = compared({
      [A12]: { dueOn: '2027-06-30', owner: OSEI, status: { is: 'at risk', cause: 'No staff', route: 'Recruit' }, order: 7 },
      [`${A12}/move/k7d2m4x9qa-9`]: { from: '2027-03-31', to: '2027-06-30', reason: 'The supplier is late.', approvedBy: 'Cabinet' },
    });
    expect(there.things).toMatchObject([{
      id: A12, kind: 'action', is: 'changed', name: 'A12', title: 'Publish a narrative of place',
      lines: [
        { what: 'Target date', before: '31 March 2027', after: '30 June 2027', why: 'The supplier is late; approved by Cabinet', field: { id: A12, name: 'dueOn' } },
        { what: 'Owner', before: null, after: 'Margaret Osei', why: '' },
        { what: 'Status', before: 'on track', after: 'at risk. Cause: No staff. Route to green: Recruit.', why: '' },
      ],
    }]);
    expect(back.things[0]!.lines[0]).toMatchObject({ before: '30 June 2027', after: '31 March 2027' });
  });
  test('what was added one way was removed the other', () => {
    const [there, back] = compared({ 'action/k7d2m4x9qa-7': { ref: 'A13', title: 'Train managers', owner: OSEI }, [A12]: { removed: true } });
    expect(there.things.map(({ name, is, lines }) => [name, is, lines.map(({ after }) => after)])).toEqual([['A12', 'removed', []], ['A13', 'added', ['Margaret Osei']]]);
    expect(there.counts).toEqual({ added: 1, changed: 0, removed: 1 });
    expect(back.things.map(({ name, is }) => [name, is])).toEqual([['A12', 'added'], ['A13', 'removed']]);
  });
  test('parts stand under what they belong to', () => {
    const [{ things }] = compared({ [MILESTONE]: { dueOn: '2027-02-28' }, [`${A12}/update/k7d2m4x9qa-9`]: { madeOn: '2027-01-04', progress: 'Two drafts.', nextStep: 'A third' } });
    expect(things.flatMap(({ lines }) => lines)).toMatchObject([
      { what: 'Milestone “Draft agreed”: date', before: '31 January 2027', after: '28 February 2027', why: '' },
      { what: 'Update', before: null, after: '4 January 2027. Two drafts. Next: A third.', why: '' },
    ]);
  });
  test('what a reader does not care about is no difference: the order, a point, what was put back', () => {
    const [there] = compared({ [A12]: { order: 9 } }, { 'point/k7d2m4x9qa-8': { name: 'x', frontier: ['asha1:1'] } }, { [A12]: { detail: 'x' } }, { [A12]: { detail: null } });
    expect(there.things).toEqual([]);
    expect(countsInWords(there)).toBe('Nothing is different');
  });
  test('as text it needs neither colour nor a stroke', () => {
    const [there] = compared({ [A12]: { dueOn: '2027-06-30', owner: OSEI }, 'action/k7d2m4x9qa-7': { ref: 'A13', title: 'Train managers' } });
    expect(comparisonAsText(there, 'Since Cabinet saw it')).toBe([
      'Since Cabinet saw it', '1 added, 1 changed', '', 'Changed (1)', 'A12: Publish a narrative of place', '  Target date: was 31 March 2027; now 30 June 2027', '  Owner: Margaret Osei',
      '', 'Added (1)', 'A13: Train managers',
    ].join('\n'));
  });
  test('a frontier of changes that are not here is refused', () => {
    expect(compare(started().record, ['bob1:1'], ['asha1:1'])).toMatchObject({ ok: false, failure: { kind: 'frontierUnknown' } });
  });
});
