import { expect, test } from 'vitest';
import { exemptAnswer } from '../../../shared/template/exempt-answer.ts';

const WHICH = ['Public or exempt:', 'Public / exempt', 'Open or Exempt', 'Part I or Part II', 'Part 1 or Part 2', 'Status of report', 'Classification:', 'Public/Private'];
const WHETHER = ['Exempt:', 'Exempt information', 'Is the report exempt?', 'Exempt or confidential', 'Exclusion of the press and public', null];
const YES = 'Yes: exempt under Schedule 12A, Part 1, of the Local Government Act 1972, paragraph 3';

test('a label that asks which of two a report is gets no “No” for an answer', () => {
  for (const label of WHICH) {
    expect(exemptAnswer('No', label, false), label).toBe('Public');
    expect(exemptAnswer(YES, label, true), label).toBe(YES.replace('Yes: e', 'E'));
    expect(exemptAnswer('In part: part of this report is exempt', label, false), label).toBe('Public in part: part of this report is exempt');
  }
});
test('a copy that is marked as not for publication is not called public', () => {
  expect(exemptAnswer('No', 'Public or exempt', true)).toBe('Not exempt');
});
test('one that asks whether it is exempt gets the front table’s own answer', () => {
  for (const label of WHETHER) for (const answer of ['No', YES, 'In part: part of this report is exempt']) expect(exemptAnswer(answer, label, false), String(label)).toBe(answer);
});
