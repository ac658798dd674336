import { describe, expect, test } from 'vitest';
import { linesAsCells, manyLines } from '../../../../renderer/features/actions/adding/many-lines.ts';
import { actionsFor, withoutAction } from '../../../../renderer/features/actions/adding/per-recommendation.ts';
import { copyCells } from '../../../../renderer/features/actions/clipboard/copying.ts';
import { changeCommand } from '../../../../renderer/features/actions/dialogs/change.ts';
import { fillFrom } from '../../../../renderer/features/actions/filling.ts';
import { actionRows } from '../../../../renderer/features/actions/rows.ts';
import type { Classification } from '../../../../shared/domain/classification.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const TODAY = '2026-03-01';
const EXEMPT: Classification = { level: 'exempt', paragraphs: [3], reason: '', publicInterest: '', decidedBy: '', reviewOn: null };
const plan = planOf({
  recommendation: {
    r1: { ref: 'KR1', text: 'Agree a short list' }, r2: { ref: 'KR2', text: 'Publish it', response: { answer: 'not accepted', reason: 'No' } }, r3: { ref: 'KR3', text: 'Again', response: { answer: 'covered by another', by: 'recommendation/r1', reason: '' } },
    r4: { ref: 'KR4', text: 'Has one' }, r5: { ref: 'KR5', text: `Sell ${'the depot '.repeat(60)}`, classification: EXEMPT }, r6: { ref: 'KR6', text: 'Had one' },
  },
  person: { osei: { name: 'Margaret Osei' } },
  action: {
    a1: { ref: 'A1', title: 'First', answers: ['recommendation/r4'], owner: 'person/osei', dueOn: '2026-05-01', originalDueOn: '2026-05-01' }, a2: { ref: 'A2', title: '=SUM(1)', detail: '- one\n- two', answers: ['recommendation/r6'], status: { is: 'withdrawn', reason: 'No' } },
  },
});

describe('many at once', () => {
  test('one action a line, blank lines left out', () => {
    expect(manyLines(plan, linesAsCells('Write to the parishes\n\n  Meet them \n'), TODAY)).toEqual({ actions: [{ fields: { title: 'Write to the parishes' }, answers: [] }, { fields: { title: 'Meet them' }, answers: [] }], left: [], columns: [] });
    expect(manyLines(plan, linesAsCells(' '), TODAY).actions).toEqual([]);
  });
  test('a table by its headings, in the words of councils; what is not known is named', () => {
    const read = manyLines(plan, linesAsCells('No.\tRecommendation\tAction\tLead officer\tBy when\tCost\n1\tKR1\tWrite\tmargaret osei\t29/5/26\t12\n2\tKR9\tMeet\t\tsoon\t3'), TODAY);
    expect(read.columns.map(({ name }) => name)).toEqual(['ref', 'answers', 'title', 'owner', 'dueOn', null]);
    expect(read.actions).toEqual([{ fields: { title: 'Write', owner: 'person/osei', dueOn: '2026-05-29' }, answers: ['recommendation/r1'] }, { fields: { title: 'Meet' }, answers: [] }]);
    expect(read.left).toEqual(['row 3, answers: “KR9” is no recommendation', 'row 3, target date: “soon” is not a date']);
  });
  test('a table without headings: its first column is what will be done', () => {
    expect(manyLines(plan, linesAsCells('Write\tto whom\nMeet\twhom'), TODAY).actions.map(({ fields }) => fields.title)).toEqual(['Write', 'Meet']);
  });
});

test('one for each recommendation that waits for one: not for what is declined, covered, or has one that is not withdrawn', () => {
  const waiting = withoutAction(plan);
  expect(waiting.map(({ ref }) => ref)).toEqual(['KR1', 'KR5', 'KR6']);
  const [first, kept] = actionsFor(waiting);
  expect(first).toEqual({ fields: { title: 'Agree a short list' }, answers: ['recommendation/r1'] });
  expect(kept!.fields.classification, 'what is not public stays so').toEqual(EXEMPT);
  expect(kept!.fields.title!.length).toBeLessThanOrEqual(300);
  expect(kept!.fields.title).toMatch(/ the…$/);
});

describe('copying', () => {
  const copied = new Map<string, string>();
  copyCells({ setData: (kind, words) => void copied.set(kind, words) }, actionRows(plan, TODAY), ['ref', 'title', 'detail', 'dueOn']);
  test('as text with tabs, in which no cell is a formula', () => {
    expect(copied.get('text/plain')).toBe('A1\tFirst\t\t1 May 2026\r\nA2\t\'=SUM(1)\t"• one\n• two"\t');
  });
  test('as a table, whose words are text for a spreadsheet and whose dates may be dates', () => {
    const html = copied.get('text/html')!;
    expect(html).toContain('<td style="mso-number-format:\'\\@\'">=SUM(1)</td>');
    expect(html).toContain('<td>1 May 2026</td>');
    expect(html).toContain('• one<br>• two');
    const hostile = new Map<string, string>();
    copyCells({ setData: (kind, words) => void hostile.set(kind, words) }, actionRows(planOf({ action: { a1: { ref: 'A1', title: '<img src=x onerror="a()">&' } } }), TODAY), ['title']);
    expect(hostile.get('text/html')).toContain('&lt;img src=x onerror=&quot;a()&quot;&gt;&amp;');
  });
});

describe('several actions at once', () => {
  test('only what is chosen changes, as one step; the reason goes to the dates that move', () => {
    expect(changeCommand(plan, ['action/a1', 'action/a2'], { fields: {} })).toBeNull();
    expect(changeCommand(plan, ['action/a1'], { fields: { owner: null } })).toEqual({ do: 'action.set', ids: ['action/a1'], fields: { owner: null } });
    expect(changeCommand(plan, ['action/a1', 'action/a2'], { fields: { risk: null }, status: { is: 'on track' }, dueOn: { day: '2026-06-01', reason: 'Elections', approvedBy: 'Cabinet' } })).toEqual({
      do: 'many', label: 'Changed 2 actions', commands: [
        { do: 'action.set', ids: ['action/a1', 'action/a2'], fields: { risk: null } }, { do: 'action.setStatus', ids: ['action/a1', 'action/a2'], status: { is: 'on track' } },
        { do: 'action.setDueDate', id: 'action/a1', dueOn: '2026-06-01', reason: 'Elections', approvedBy: 'Cabinet' }, { do: 'action.setDueDate', id: 'action/a2', dueOn: '2026-06-01' },
      ],
    });
  });
  test('one row’s value fills the others; what follows from other things, and a target date, do not', () => {
    const [one] = plan.all('action');
    expect(fillFrom(one!, 'owner', ['action/a2'])).toEqual({ do: 'action.set', ids: ['action/a2'], fields: { owner: 'person/osei' } });
    expect(fillFrom(one!, 'answers', ['action/a2'])).toEqual({ do: 'action.setAnswers', ids: ['action/a2'], recommendations: ['recommendation/r4'] });
    expect([fillFrom(one!, 'theme', ['action/a2']), fillFrom(one!, 'dueOn', ['action/a2'])]).toEqual([null, null]);
  });
});
