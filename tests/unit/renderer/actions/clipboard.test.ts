import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsAsText, textAsCells } from '../../../../renderer/features/actions/clipboard/cells-as-text.ts';
import { pasteCommand, pastedWords, pasteInto } from '../../../../renderer/features/actions/clipboard/pasting.ts';
import { readCell } from '../../../../renderer/features/actions/clipboard/read-cell.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

describe('cells on the clipboard', () => {
  test('as Excel writes them: tabs, line ends, quotation marks where a cell holds either', () => {
    expect(textAsCells('A1\tFirst\r\nA2\t"Two\nlines"\r\n')).toEqual([['A1', 'First'], ['A2', 'Two\nlines']]);
    expect(textAsCells('one')).toEqual([['one']]);
    expect(textAsCells('a\t\tc')).toEqual([['a', '', 'c']]);
    expect(textAsCells('a\t\nb\t')).toEqual([['a', ''], ['b', '']]);
  });
  test('a quotation mark that begins ordinary words is a character', () => {
    expect(textAsCells('"what we stopped" note\tx')).toEqual([['"what we stopped" note', 'x']]);
    expect(textAsCells('"never closed\tx')).toEqual([['"never closed', 'x']]);
    expect(textAsCells('"He said ""no"""')).toEqual([['He said "no"']]);
  });
  test('what is copied out is read back the same', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', '\t', '\n', ' ', '£', 'é'), maxLength: 8 });
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 4 }), (rows) => {
      expect(textAsCells(cellsAsText(rows))).toEqual(rows);
    }), { seed: 20160614, numRuns: 400 });
  });
});

describe('pasting into the grid', () => {
  const plan = planOf({
    recommendation: { kr1: { ref: 'KR1', text: 'One' }, kr2: { ref: 'KR2', text: 'Two' } },
    person: { osei: { type: 'officer', name: 'Margaret Osei' } },
    action: {
      a1: { ref: 'A1', title: 'First' },
      a2: { ref: 'A2', title: 'Second', originalDueOn: '2026-01-30', dueOn: '2026-01-30' },
    },
  });
  const actions = plan.all('action');
  const paste = (columns: Parameters<typeof pasteInto>[2], text: string, targets = actions) => pasteInto(plan, targets, columns, textAsCells(text), '2026-03-01');

  test('titles, people by name, and first dates are taken; what needs a reason stays and is named', () => {
    const pasted = paste(['title', 'owner', 'dueOn'], 'New first\tmargaret osei\t29/5/26\nSecond\tNobody Here\t29 May 2026');
    expect(pasted.commands).toEqual([
      { do: 'action.set', ids: ['action/a1'], fields: { title: 'New first' } },
      { do: 'action.set', ids: ['action/a1'], fields: { owner: 'person/osei' } },
      { do: 'action.setDueDate', id: 'action/a1', dueOn: '2026-05-29' },
    ]);
    expect(pasteCommand(pasted)).toEqual({ do: 'many', label: 'Pasted 3 cells', commands: pasted.commands });
    expect(pasted.left).toEqual(['A2, owner: “Nobody Here” is not among the people', 'A2, target date: moving its date needs a reason']);
    expect(pastedWords(pasted)).toBe('3 cells were pasted. 2 stayed as they were: A2, owner: “Nobody Here” is not among the people; A2, target date: moving its date needs a reason.');
  });
  test('one value fills every ticked row, as one step to undo', () => {
    expect(paste(['owner'], 'Margaret Osei').commands).toEqual([{ do: 'action.set', ids: ['action/a1', 'action/a2'], fields: { owner: 'person/osei' } }]);
    expect(pasteCommand(paste(['owner'], 'Margaret Osei'))).toMatchObject({ do: 'action.set' });
    expect(pasteCommand({ commands: [], added: [], left: [] })).toBeNull();
    expect(pastedWords(paste(['owner'], 'Margaret Osei'))).toBe('2 cells were pasted.');
  });
  test('a plain status is set; one that needs words is left; references are never pasted over', () => {
    const pasted = paste(['ref', 'status'], 'A9\tOn track\nA8\tOff track');
    expect(pasted.commands).toEqual([{ do: 'action.setStatus', ids: ['action/a1'], status: { is: 'on track' } }]);
    expect(pasted.left).toEqual(['A2, status: “off track” needs more than a word']);
  });
  test('rows past the last become new actions; columns past the last are said', () => {
    const pasted = paste(['title', 'owner', 'dueOn', 'answers'], 'a\nb\nThird\tMargaret Osei\t29/5/26\tKR1, kr2\tx\n\tMargaret Osei\nFourth\tNobody Here');
    expect(pasted.added).toEqual([
      { fields: { title: 'Third', owner: 'person/osei', dueOn: '2026-05-29' }, answers: ['recommendation/kr1', 'recommendation/kr2'] }, { fields: { title: 'Fourth' }, answers: [] },
    ]);
    expect(pasted.left).toEqual(['row 4: it has no words for the action', 'row 5, owner: “Nobody Here” is not among the people', '1 column to the right of the last did not fit']);
    expect(pasteCommand(pasted)).toMatchObject({ do: 'many', label: 'Pasted 2 cells and 2 new actions' });
    expect(pastedWords({ ...pasted, left: [] })).toBe('2 cells were pasted, and 2 new actions added.');
    expect(pastedWords({ commands: [], added: [{ fields: { title: 'x' } }], left: [] })).toBe('1 new action was added.');
    expect(pastedWords({ commands: [], added: [], left: [] })).toBe('Nothing was pasted.');
  });
  test('every column is read as one would type into it', () => {
    const read = (column: Parameters<typeof readCell>[1], text: string) => readCell(plan, column, text, '2026-03-01');
    expect(read('answers', 'KR2; kr1')).toEqual({ is: 'answers', recommendations: ['recommendation/kr1', 'recommendation/kr2'] });
    expect(read('answers', 'KR9')).toEqual({ is: 'left', why: '“KR9” is no recommendation' });
    expect(read('holder', 'Margaret Osei')).toEqual({ is: 'left', why: 'Margaret Osei is not a member' });
    expect(read('resourcing', 'Within existing resources')).toEqual({ is: 'fields', fields: { resourcing: { from: 'existing resources' } } });
    expect(read('resourcing', '£25,000')).toMatchObject({ is: 'left' });
    expect(read('risk', 'Corporate risk register, CR04')).toEqual({ is: 'fields', fields: { risk: { is: 'on the register', reference: 'CR04' } } });
    expect(read('classification', 'Internal')).toMatchObject({ fields: { classification: { level: 'internal' } } });
    expect(read('classification', 'Exempt, paragraph 3')).toMatchObject({ is: 'left' });
    expect(read('startOn', '')).toEqual({ is: 'fields', fields: { startOn: null } });
    expect(read('theme', 'x')).toEqual({ is: 'left', why: 'theme follows from other things' });
  });
});
