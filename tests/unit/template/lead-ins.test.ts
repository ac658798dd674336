import { describe, expect, test } from 'vitest';
import { askedIn, saysTheSame } from '../../../shared/template/lead-ins.ts';

describe('words that lead in to what a body is asked to do', () => {
  test.each([
    ['That the Cabinet:', 'cabinet'], ['Cabinet is recommended to:', 'cabinet'], ['The Committee is asked to:', 'committee'], ['Members are invited to :', 'members'], ['2.1 That Cabinet:', 'cabinet'],
    ['(a) The Executive is requested to:', 'executive'], ['It is recommended that the Overview and Scrutiny Committee:', 'overview and scrutiny committee'], ['RECOMMENDED that Council:', 'council'],
    ['That the  Planning\u00a0Sub-Committee be asked to:', 'planning sub-committee'], ['Officers recommend that the Board:', 'board'], ['The Cabinet is therefore recommended to:', 'cabinet'],
  ])('%s', (words, who) => expect(askedIn(words)).toBe(who));

  test.each([
    // No colon, or more than a lead-in.
    'That the Cabinet', 'Cabinet is recommended to', 'That the Cabinet: agree the plan', 'Recommendations:', 'The Cabinet:',
    // Whole sentences have to follow.
    'It is recommended that:', 'That:', 'The recommendations are:',
    // What is asked begins already, or is of something else.
    'Cabinet is asked to agree the following:', 'That the Cabinet notes:', 'The reasons that Cabinet gave:', 'Reports that go to Cabinet:', 'The Cabinet is made up of:', 'Cabinet was asked to:',
    // Somebody who is no body of the council, and too many words to be sure of.
    'That the Director of Finance:', 'The contractor is requested to:', 'Having read this report together with all of its appendices the Cabinet is asked to:', '', ':', 'That [committee]:',
  ])('not %s', (words) => expect(askedIn(words)).toBeNull());
});

test('a lead-in takes the place of another only where the same body is asked', () => {
  expect(saysTheSame('That the Cabinet:', 'Cabinet is requested to:')).toBe(true);
  expect(saysTheSame('Members are asked to:', 'Cabinet is requested to:')).toBe(true);
  expect(saysTheSame('The Overview and Scrutiny Committee is asked to:', 'The Committee is asked to:')).toBe(true);
  expect(saysTheSame('That the Cabinet:', 'The Committee is asked to:')).toBe(false);
  expect(saysTheSame('The Committee is asked to:', 'Cabinet is requested to:')).toBe(false);
  expect(saysTheSame('That the Cabinet:', 'Having considered the report, Cabinet should:')).toBe(false);
  expect(saysTheSame('Recommendations:', 'Cabinet is requested to:')).toBe(false);
});
