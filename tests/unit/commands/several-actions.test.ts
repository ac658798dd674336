import { describe, expect, test } from 'vitest';
import type { Classification } from '../../../shared/domain/classification.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from './deciding.ts';

const EXEMPT: Classification = { level: 'exempt', paragraphs: [3], reason: 'Talks', publicInterest: 'Price', decidedBy: 'Monitoring Officer', reviewOn: null };
const plan = planOf({
  recommendation: { r1: { ref: 'KR1', text: 'One' }, r2: { ref: 'KR2', text: 'Two' } },
  person: { asha: { name: 'Asha Rahman' } },
  action: {
    a1: { ref: 'A1', title: 'One', owner: 'person/asha', dueOn: '2027-02-01', originalDueOn: '2027-01-01', answers: ['recommendation/r1'], status: { is: 'at risk', cause: 'Late', route: 'Soon' }, classification: EXEMPT },
    a7: { ref: 'A7', title: 'Seven', answers: ['recommendation/r1'] },
  },
  move: { 'action/a1/move/m1': { from: '2027-01-01', to: '2027-02-01', reason: 'Late' } },
});

describe('many actions in one step', () => {
  test('are added after the last, with the numbers after the highest ever given', () => {
    const { edits, label, made } = decisionOn(plan, { do: 'action.addMany', actions: [{ fields: { title: ' Write to the parishes ', dueOn: '2027-03-01' }, answers: ['recommendation/r2'] }, { fields: { title: 'Meet them' } }] });
    expect(edits).toEqual({
      'action/new-1': { order: 3, title: 'Write to the parishes', dueOn: '2027-03-01', originalDueOn: '2027-03-01', 'answers:recommendation/r2': true, ref: 'A8' },
      'action/new-2': { order: 4, title: 'Meet them', ref: 'A9' },
    });
    expect([label, made]).toEqual(['Added 2 actions, A8 to A9', 'action/new-1']);
  });
  test('one without words, or with somebody unknown, refuses them all', () => {
    expect(refusalOf(plan, { do: 'action.addMany', actions: [{ fields: { title: 'x' } }, { fields: { title: ' ' } }] }).kind).toBe('titleNeeded');
    expect(refusalOf(plan, { do: 'action.addMany', actions: [{ fields: { title: 'x', owner: 'person/gone' } }] }).kind).toBe('notInPlan');
    expect(refusalOf(plan, { do: 'action.addMany', actions: [{ fields: { title: 'x' }, answers: ['recommendation/gone'] }] }).kind).toBe('notInPlan');
    expect(refusalOf(plan, { do: 'action.addMany', actions: [{ fields: { title: 'x', ref: 'A1' } }] }).kind, 'a reference is given, not chosen').toBe('notACommand');
  });
});

describe('a duplicate', () => {
  test('begins as what will be done, by whom and by when: status, moves and the original date stay with the other; who may not see it may not see the copy', () => {
    const { edits, label } = decisionOn(plan, { do: 'action.duplicate', ids: ['action/a1'] });
    expect(edits).toEqual({
      'action/new-1': { title: 'One', owner: 'person/asha', dueOn: '2027-02-01', originalDueOn: '2027-02-01', classification: EXEMPT, 'answers:recommendation/r1': true, order: 1.5, ref: 'A8' },
    });
    expect(label).toBe('Duplicated A1 as A8');
    expect(decisionOn(plan, { do: 'action.duplicate', ids: ['action/a1', 'action/a7'] }).label).toBe('Duplicated 2 actions as A8 to A9');
    expect(refusalOf(plan, { do: 'action.duplicate', ids: ['action/gone'] }).kind).toBe('notInPlan');
  });
});

test('just these recommendations are answered: links that stay are not set again, so that nobody else’s is undone', () => {
  const { edits, label } = decisionOn(plan, { do: 'action.setAnswers', ids: ['action/a1', 'action/a7'], recommendations: ['recommendation/r2'] });
  expect(edits).toEqual({ 'action/a1': { 'answers:recommendation/r1': null, 'answers:recommendation/r2': true }, 'action/a7': { 'answers:recommendation/r1': null, 'answers:recommendation/r2': true } });
  expect(label).toBe('Changed the recommendations that 2 actions answer');
  expect(decisionOn(plan, { do: 'action.setAnswers', ids: ['action/a1'], recommendations: ['recommendation/r1'] }).edits).toEqual({ 'action/a1': {} });
  expect(refusalOf(plan, { do: 'action.setAnswers', ids: ['action/a1'], recommendations: ['recommendation/gone'] }).kind).toBe('notInPlan');
});

describe('saved views', () => {
  const withView = planOf({ savedview: { v1: { name: 'For Thursday', grouping: 'owner' } } });
  test('have a name that no other has, whatever its case', () => {
    expect(decisionOn(withView, { do: 'view.save', fields: { name: ' Mine ', grouping: 'status' } })).toMatchObject({ edits: { 'savedview/new-1': { name: 'Mine', grouping: 'status', order: 2 } }, label: 'Saved the view “Mine”' });
    expect(refusalOf(withView, { do: 'view.save', fields: { name: 'for thursday' } }).kind).toBe('nameTaken');
    expect(refusalOf(withView, { do: 'view.save', fields: { name: ' ' } }).kind).toBe('nameNeeded');
  });
  test('are updated, renamed and deleted; one that has gone says so', () => {
    expect(decisionOn(withView, { do: 'view.update', id: 'savedview/v1', fields: { query: 'parish' } })).toMatchObject({ edits: { 'savedview/v1': { query: 'parish' } }, label: 'Updated the view “For Thursday”' });
    expect(decisionOn(withView, { do: 'view.rename', id: 'savedview/v1', name: 'For Friday' }).label).toBe('Renamed the view “For Thursday” to “For Friday”');
    expect(decisionOn(withView, { do: 'view.rename', id: 'savedview/v1', name: 'FOR THURSDAY' }).edits, 'its own name is not taken').toEqual({ 'savedview/v1': { name: 'FOR THURSDAY' } });
    expect(decisionOn(withView, { do: 'view.remove', id: 'savedview/v1' })).toMatchObject({ edits: { 'savedview/v1': { removed: true } }, label: 'Deleted the view “For Thursday”' });
    for (const command of [{ do: 'view.update', fields: {} }, { do: 'view.rename', name: 'x' }, { do: 'view.remove' }]) expect(refusalOf(withView, { ...command, id: 'savedview/gone' }).kind).toBe('notInPlan');
  });
});
