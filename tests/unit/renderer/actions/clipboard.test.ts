import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cellsAsText, textAsCells } from '../../../../renderer/features/actions/clipboard.ts';
import { pasteCommand, pastedWords, pasteInto } from '../../../../renderer/features/actions/pasting.ts';
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
    expect(pasted.left).toEqual(['A2: “Nobody Here” is not among the people', 'A2: moving its date needs a reason']);
    expect(pastedWords(pasted)).toBe('3 cells were pasted. 2 stayed as they were: A2: “Nobody Here” is not among the people; A2: moving its date needs a reason.');
  });
  test('one value fills every ticked row, as one step to undo', () => {
    expect(paste(['owner'], 'Margaret Osei').commands).toEqual([{ do: 'action.set', ids: ['action/a1', 'action/a2'], fields: { owner: 'person/osei' } }]);
    expect(pasteCommand(paste(['owner'], 'Margaret Osei'))).toMatchObject({ do: 'action.set' });
    expect(pasteCommand({ commands: [], left: [] })).toBeNull();
    expect(pastedWords(paste(['owner'], 'Margaret Osei'))).toBe('2 cells were pasted.');
  });
  test('a plain status is set; one that needs words is left; references are never pasted over', () => {
    const pasted = paste(['ref', 'status'], 'A9\tOn track\nA8\tOff track');
    expect(pasted.commands).toEqual([{ do: 'action.setStatus', ids: ['action/a1'], status: { is: 'on track' } }]);
    expect(pasted.left).toEqual(['A2: “Off track” needs more than a word']);
  });
  test('rows and columns that do not fit are said or left', () => {
    expect(paste(['title'], 'a\tb\nc\nd').left).toEqual(['1 row did not fit']);
    expect(pastedWords({ commands: [], left: [] })).toBe('Nothing was pasted.');
  });
});
