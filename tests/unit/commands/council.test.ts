import { describe, expect, test } from 'vitest';
import type { Plan } from '../../../shared/domain/plan.ts';
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

describe('who clears reports', () => {
  const sectionsAfter = (plan: Plan, command: object) => (decisionOn(plan, command).edits['council/main']!['reportSections'] as unknown as { name: string; asked: boolean; clearedBy?: string }[]);
  test('a section has its office, and keeps it when something else of it is changed', () => {
    const command = { do: 'council.setSection', name: 'legal', fields: { clearedBy: '  Monitoring  Officer ' } };
    const { label } = decisionOn(planOf({}), command);
    const set = sectionsAfter(planOf({}), command);
    expect(set.find(({ name }) => name === 'legal')).toMatchObject({ clearedBy: 'Monitoring Officer', asked: true });
    expect(label).toBe('“Legal Implications” of the council’s reports is to be cleared by the Monitoring Officer');
    const plan = planOf({ council: { main: { reportSections: set as never } } });
    expect(sectionsAfter(plan, { do: 'council.setSection', name: 'legal', fields: { heading: 'Legal advice' } }).find(({ name }) => name === 'legal')).toMatchObject({ clearedBy: 'Monitoring Officer', heading: 'Legal advice' });
    expect(sectionsAfter(plan, { do: 'council.moveSection', name: 'legal', by: -1 }).find(({ name }) => name === 'legal')).toHaveProperty('clearedBy');
  });
  test('without any it is as councils usually have it, which is nothing to keep', () => {
    const plan = planOf({ council: { main: { reportSections: [{ name: 'legal', heading: '', nil: '', asked: true, clearedBy: 'Monitoring Officer' }] } } });
    const none = { do: 'council.setSection', name: 'legal', fields: { clearedBy: ' ' } };
    expect(sectionsAfter(plan, none)).toEqual([]);
    expect(decisionOn(plan, none).label).toBe('Nobody has to clear “Legal Implications” of the council’s reports any more');
  });
  test('the offices that clear a whole report are each named once, and none is empty', () => {
    expect(decisionOn(planOf({}), { do: 'council.set', fields: { reportClearedBy: ['Monitoring Officer', ' ', 'Head of Paid Service', 'Monitoring Officer '] } }))
      .toMatchObject({ edits: { 'council/main': { reportClearedBy: ['Monitoring Officer', 'Head of Paid Service'] } }, label: 'Changed the offices that clear a report' });
  });
});
