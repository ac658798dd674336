import { describe, expect, test } from 'vitest';
import { USUAL_WORDS } from '../../../shared/mails/usual-words.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from './deciding.ts';

const plan = planOf({ council: { 'council/main': { name: 'Ashbourne Vale', wordAtRisk: 'Slipping' } }, action: { a1: { ref: 'A1' } } });
const set = (fields: object) => ({ do: 'council.set', fields });

describe('the words of the statuses', () => {
  test('are set one by one, tidied, and said in the label', () => {
    expect(decisionOn(plan, set({ wordOnTrack: '  In   hand ' }))).toEqual({ edits: { 'council/main': { wordOnTrack: 'In hand' } }, label: 'Changed the word for “on track”' });
  });
  test('the usual word is none of the council’s own', () => {
    expect(decisionOn(plan, set({ wordAtRisk: 'at risk' })).edits).toEqual({ 'council/main': { wordAtRisk: '' } });
  });
  test.each([['In, hand'], ['=1'], ['“Green”'], ['x'.repeat(31)], ['4 of 5']])('“%s” is refused in a sentence', (word) => {
    expect(refusalOf(plan, set({ wordOnTrack: word }))).toMatchObject({ kind: 'notAStatusWord', message: expect.stringMatching(/begins with a letter.* It was left as it was\.$/) as string });
  });
  test.each([['slipping', 'At risk'], ['Complete', 'Complete'], ['at  risk', 'At risk']])('“%s” is refused, since it stands for %s already', (word, bearer) => {
    expect(refusalOf(plan, set({ wordOnTrack: word }))).toMatchObject({ kind: 'statusWordTaken', message: expect.stringContaining(`already stands for “${bearer}”`) as string });
  });
  test('two that change places with new words are set together, two with the same are not', () => {
    expect(decisionOn(plan, set({ wordOnTrack: 'Slipping', wordAtRisk: 'In doubt' })).label).toBe('Changed the word for “on track” and the word for “at risk”');
    expect(refusalOf(plan, set({ wordOnTrack: 'Live', wordComplete: 'live' })).kind).toBe('statusWordTaken');
  });
  test('are those the sentences about an action use', () => {
    expect(decisionOn(plan, { do: 'action.setStatus', ids: ['action/a1'], status: { is: 'at risk', cause: 'Staff', route: 'Recruit' } }).label).toBe('Set A1 to slipping');
    expect(refusalOf(plan, { do: 'action.setStatus', ids: ['action/a1'], status: { is: 'at risk', cause: '', route: '' } }).message).toMatch(/^Slipping needs a cause/);
  });
});

test('the words of a mail are the council’s own only where they differ from ours, and are tidied', () => {
  const { subject, body } = USUAL_WORDS.chasing;
  expect(decisionOn(plan, set({ mailChasing: { subject: ` ${subject}`, body: body.replaceAll('\n', '\r\n') } })).edits).toEqual({ 'council/main': { mailChasing: null } });
  expect(decisionOn(plan, set({ mailChasing: { subject: 'Please answer', body: '' } }))).toEqual({ edits: { 'council/main': { mailChasing: { subject: 'Please answer', body } } }, label: 'Changed the words for chasing owners' });
});

test('a colour that is not of the set, a field nobody knows and a time that is none are refused whole', () => {
  for (const fields of [{ colourOnTrack: '#00ff00' }, { colour: 'green' }, { publishBefore: '25:00' }, { closedDays: ['2026-02-30'] }, { callInDays: 0 }]) {
    expect(refusalOf(plan, set(fields)).kind).toBe('notACommand');
  }
});
