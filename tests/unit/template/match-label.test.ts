import { describe, expect, test } from 'vitest';
import { comparable, matchLabel, phrasesWith } from '../../../shared/template/match-label.ts';
import type { PaperPart } from '../../../shared/domain/report-template.ts';

const usual = phrasesWith([]);
const partOf = (label: string) => matchLabel(label, usual)?.part ?? null;

describe('what a label of a template asks for', () => {
  test.each<[string, PaperPart]>([
    ['REPORT TO:', 'reportFor'], ['Name of committee', 'reportFor'], ['[Insert committee]', 'reportFor'],
    ['Date of Meeting:', 'dateOfMeeting'], ['Meeting date', 'dateOfMeeting'],
    ['Title of report', 'subject'], ['Subject:', 'subject'],
    ['Report of', 'responsibleOfficer'], ['Lead Officer', 'responsibleOfficer'], ['Corporate Director', 'responsibleOfficer'],
    ['Cabinet Member', 'portfolioHolder'], ['Lead member:', 'portfolioHolder'],
    ['Exempt information', 'exempt'], ['Public / Exempt', 'exempt'],
    ['Is the decision subject to call-in?', 'callIn'], ['Key decision / call-in', 'callIn'],
    ['Ward(s) affected', 'wardsAffected'], ['Appendices:', 'enclosures'],
    ['1. Purpose of the report', 'summary'], ['Executive Summary', 'summary'],
    ['2.0 Recommendation(s)', 'recommendations'], ['Officer’s recommendations', 'recommendations'],
    ['Reasons for decision', 'reason'], ['[insert reason]', 'reason'],
    ['Alternative options considered and rejected', 'options'], ['3) Background', 'background'],
    ['Legal Implications (Monitoring Officer)', 'legal'], ['Comments of the Section 151 Officer', 'financial'], ['Finance', 'financial'],
    ['Equality & Diversity', 'equalities'], ['Public Sector Equality Duty', 'equalities'], ['Risk Management', 'risk'],
    ['HR implications', 'human resources'], ['Climate Change', 'climate'], ['Section 17', 'crime and disorder'], ['Data Protection', 'data protection'],
    ['Links to the Corporate Plan', 'priorities'], ['Background Papers', 'background papers'], ['Report author', 'contact'], ['For further information contact', 'contact'],
    ['Ward Councillors notified', 'wardCouncillorsNotified'], ['EqIA carried out', 'equalityAssessment'], ['Rest of the report', 'rest'], ['Main body', 'rest'],
  ])('%s', (label, part) => {
    expect(partOf(label)).toBe(part);
  });

  test.each(['Consultation', 'Date consulted', 'Version 3', 'Supplier', 'Click or tap here to enter text.', '', '12', 'to be agreed with the other party'])('“%s” asks for nothing of a paper', (label) => {
    expect(partOf(label)).toBeNull();
  });

  test('the whole of a label is sure, a part of one is likely, and the longest part decides', () => {
    expect(matchLabel('Legal implications', usual)).toEqual({ part: 'legal', confidence: 'sure', others: [] });
    expect(matchLabel('Legal implications of doing this', usual)).toEqual({ part: 'legal', confidence: 'likely', others: [] });
  });
  test('two that are as likely are both named', () => {
    const match = matchLabel('What about climate and finance?', usual);
    expect(new Set([match?.part, ...(match?.others ?? [])])).toEqual(new Set(['climate', 'financial']));
  });
  test.each<[string, readonly PaperPart[]]>([
    ['Financial and procurement', ['financial', 'procurement']], ['Financial, Legal & HR implications', ['financial', 'legal', 'human resources']], ['Background and options', ['background', 'options']],
    ['Legal implications and risk', ['legal', 'risk']],
  ])('several things that one label names are all named, the first first: %s', (label, parts) => {
    expect(matchLabel(label, usual)).toEqual({ part: parts[0], confidence: 'likely', others: parts.slice(1) });
  });
  test.each<[string, PaperPart | null]>([['Climate and environment', 'climate'], ['Legal and governance implications', 'legal'], ['Name and date', null], ['Report author and contact', 'contact'], ['Equality, diversity and inclusion', 'equalities']])(
    'one thing of several words is one: %s', (label, part) => expect([matchLabel(label, usual)?.part ?? null, matchLabel(label, usual)?.others ?? []]).toEqual([part, []]),
  );
  test('what this council calls a section comes before what others call theirs', () => {
    const own = phrasesWith([['options', 'What else we looked at'], ['introduction', 'Background']]);
    expect(matchLabel('What else we looked at', own)?.part).toBe('options');
    expect(matchLabel('4. Background', own)?.part).toBe('introduction');
  });
});

test('labels are compared without numbers, case, stops and signs', () => {
  expect(comparable('2.1 Reason(s) for the Decision:')).toBe('reasons for the decision');
  expect(comparable('Section 3 – Risk & opportunity')).toBe('risk and opportunity');
  expect(comparable('Call-in')).toBe('call in');
});
