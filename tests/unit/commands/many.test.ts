import { describe, expect, test } from 'vitest';
import { planOf } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from './deciding.ts';

const plan = planOf({
  recommendation: { r1: { ref: 'KR1', text: 'One' } },
  person: { asha: { name: 'Asha Rahman' } },
  action: { a1: { ref: 'A1', title: 'One' }, a2: { ref: 'A2', title: 'Two', owner: 'person/asha' } },
});
const many = (...commands: object[]) => ({ do: 'many', label: 'Pasted', commands });

describe('several commands as one step', () => {
  test('each is decided on the plan as it is after those before it', () => {
    const { edits, label, made } = decisionOn(plan, many(
      { do: 'action.add', fields: { title: 'Three' }, answers: ['recommendation/r1'] },
      { do: 'action.add', fields: { title: 'Four' } },
      { do: 'milestone.add', action: 'action/new-1', fields: { title: 'Half way' } },
      { do: 'action.setDueDate', id: 'action/a1', dueOn: '2027-01-01' },
      { do: 'action.setDueDate', id: 'action/a1', dueOn: '2027-02-01', reason: 'Too soon' },
    ));
    expect(label).toBe('Pasted');
    expect(made).toBe('action/new-1/milestone/new-3');
    expect(edits).toMatchObject({
      'action/new-1': { ref: 'A3', order: 3, 'answers:recommendation/r1': true }, 'action/new-2': { ref: 'A4', order: 4 }, 'action/new-1/milestone/new-3': { order: 1 },
      'action/a1': { dueOn: '2027-02-01', originalDueOn: '2027-01-01' }, 'action/a1/move/new-4': { from: '2027-01-01', to: '2027-02-01' },
    });
    expect(plan.all('action')).toHaveLength(2);
  });

  test('what one removes, those after it cannot use', () => {
    expect(refusalOf(plan, many({ do: 'action.remove', ids: ['action/a1'] }, { do: 'action.set', ids: ['action/a1'], fields: { detail: 'x' } })).kind).toBe('notInPlan');
    expect(decisionOn(plan, many({ do: 'action.set', ids: ['action/a2'], fields: { owner: null } }, { do: 'person.remove', id: 'person/asha' })).edits).toEqual({ 'action/a2': { owner: null }, 'person/asha': { removed: true } });
    const afterwards = decisionOn(plan, many({ do: 'action.add', fields: { title: 'x' } }, { do: 'action.remove', ids: ['action/new-1'] }, { do: 'action.add', fields: { title: 'y' } }));
    expect(afterwards.edits).toMatchObject({ 'action/new-1': { ref: 'A3', removed: true }, 'action/new-2': { ref: 'A4' } });
  });

  test('where one is refused all are, with its sentence', () => {
    expect(refusalOf(plan, many({ do: 'action.set', ids: ['action/a1'], fields: { detail: 'x' } }, { do: 'action.set', ids: ['action/a2'], fields: { title: ' ' } })).kind).toBe('titleNeeded');
  });

  test.each<[string, object]>([
    ['none', many()], ['one inside another', many(many({ do: 'person.add', fields: { name: 'X' } }))], ['no label', { ...many({ do: 'person.add', fields: { name: 'X' } }), label: ' ' }],
    ['more than belongs there', { ...many({ do: 'person.add', fields: { name: 'X' } }), by: 'Somebody else' }], ['what is no command', many({ do: 'toString' })], ['no list', { do: 'many', label: 'x', commands: 'y' }],
    ['null', { do: 'many', label: 'x', commands: [null] }],
  ])('%s: not a command', (_, command) => expect(refusalOf(plan, command).kind).toBe('notACommand'));
});

describe('what may come over the bridge', () => {
  test.each<[string, unknown]>([
    ['a name of the language', { do: '__proto__' }], ['another', { do: 'constructor' }], ['another', { do: 'hasOwnProperty' }], ['no name', {}], ['null', null], ['a list', []], ['a number', 7],
    ['a field nobody knows', { do: 'action.set', ids: ['action/a1'], fields: { removed: true } }], ['a reference', { do: 'action.set', ids: ['action/a1'], fields: { ref: 'A9' } }],
    ['words of the review', { do: 'action.set', ids: ['action/a1'], fields: { text: 'x' } }], ['a set member as a field', { do: 'action.set', ids: ['action/a1'], fields: { 'answers:recommendation/r1': true } }],
    ['NaN', { do: 'action.set', ids: ['action/a1'], fields: { order: NaN } }], ['infinity', { do: 'action.set', ids: ['action/a1'], fields: { order: Infinity } }],
    ['an amount below nought', { do: 'action.set', ids: ['action/a1'], fields: { resourcing: { from: 'new funding', amount: -1, year: '', source: '', approved: true } } }],
    ['an id that is a path', { do: 'action.set', ids: ['../../a1'], fields: {} }], ['an id of a prototype', { do: 'action.set', ids: ['__proto__/x'], fields: {} }], ['no ids', { do: 'action.set', ids: [], fields: {} }],
    ['a day that is none', { do: 'action.setDueDate', id: 'action/a1', dueOn: '2027-02-30' }], ['a value of the wrong kind', { do: 'action.set', ids: ['action/a1'], fields: { title: { toString: 'x' } } }],
    ['a text without end', { do: 'action.set', ids: ['action/a1'], fields: { detail: 'x'.repeat(100_001) } }], ['a status with more', { do: 'action.setStatus', ids: ['action/a1'], status: { is: 'finished' } }],
  ])('%s is not a command, and nothing is changed', (_, command) => {
    expect(refusalOf(plan, command)).toMatchObject({ kind: 'notACommand', message: expect.stringContaining('Nothing was changed.') as string });
  });
  test('an own member called __proto__ changes nothing of the language', () => {
    const command = JSON.parse('{"do":"action.set","ids":["action/a1"],"fields":{"__proto__":{"polluted":1},"detail":"x"},"__proto__":{"polluted":1}}') as unknown;
    const before = ({} as Record<string, unknown>)['polluted'];
    try { decisionOn(plan, command); } catch { /* refused is as good */ }
    expect(({} as Record<string, unknown>)['polluted']).toBe(before);
  });
  test('minus nought, which no JSON can say, is nought', () => {
    expect(Object.is(decisionOn(plan, { do: 'action.set', ids: ['action/a1'], fields: { order: -0 } }).edits['action/a1']!['order'], 0)).toBe(true);
  });
});
