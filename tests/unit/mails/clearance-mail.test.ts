import { describe, expect, test } from 'vitest';
import { PUBLIC, type Classification } from '../../../shared/domain/classification.ts';
import type { SectionName } from '../../../shared/domain/paper.ts';
import { clearanceMail, clearanceMailFileName, withheldParts, type ClearanceAsked } from '../../../shared/mails/clearance-mail.ts';
import { mailText, type MailWords } from '../../../shared/mails/mail-words.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const EXEMPT: Classification = { ...PUBLIC, level: 'exempt', paragraphs: [3], publicInterest: 'The price would be known.' };
const section = (name: SectionName, text: string, classification: Classification = PUBLIC): Things => ({
  section: { [`paper/p1/section/${name}`]: { name, classification } }, block: { [`paper/p1/section/${name}/block/b0`]: { runs: [{ text }] } },
});
const REPORT: Things = together(
  ashbourneVale,
  { paper: { p1: { type: 'response to the review', subject: 'Peer challenge', reportFor: 'committee/cabinet', meeting: 'meeting/december' } }, person: { vane: { name: 'Ian Vane', post: 'Head of Law', email: 'ian.vane@ashbournevale.example' } } },
  section('legal', 'The council may do this under section 1 of the Localism Act 2011.'),
  section('financial', 'The contractor asks for MARROWFAT pounds.', EXEMPT),
);
const SENDER = { name: 'Priya Raman', role: 'Democratic Services' };
function mailOf(things: Things, asked: Partial<ClearanceAsked> = {}): MailWords {
  const plan = planOf(things);
  return clearanceMail(plan, plan.get('paper', 'paper/p1')!, { section: 'legal', office: 'Monitoring Officer', person: 'person/vane', note: '', withheldToo: [], ...asked }, { today: '2026-11-16', sender: SENDER });
}
const all = (mail: MailWords): string => `${mail.subject}\n${mailText(mail)}`;

describe('a section', () => {
  test('goes with its words, to the person, saying on whose behalf it is to be cleared', () => {
    const mail = mailOf(REPORT, { note: 'As we said on Monday.\n\nIt is urgent.' });
    expect(mail).toMatchObject({ to: [{ name: 'Ian Vane', email: 'ian.vane@ashbournevale.example' }], subject: 'For clearance: Peer challenge – Legal Implications', attachment: null });
    expect(mail.paragraphs.slice(0, 3)).toEqual(['Dear Ian Vane,', 'As we said on Monday.', 'It is urgent.']);
    expect(mail.paragraphs[3]).toMatch(/^Please look at the section “Legal Implications” of the report “Peer challenge” for Cabinet on \w+day \d+ December 2026, and tell me whether you clear it on behalf of the Monitoring Officer\. I need your answer by /);
    expect(mail.paragraphs.at(-1)).toBe('Priya Raman\nDemocratic Services');
    expect(mail.below).toEqual([{ type: 'heading', level: 1, text: 'Legal Implications' }, { type: 'paragraph', look: 'plain', runs: [{ text: 'The council may do this under section 1 of the Localism Act 2011.' }] }]);
  });
  test('one that nobody has written goes as the plan drafts it', () => {
    expect(all(mailOf(REPORT, { section: 'risk' }))).toMatch(/RISK MANAGEMENT IMPLICATIONS\n\n\S/);
  });
  test('the day by which an answer is wanted is that of the meeting’s round, where there is one to come', () => {
    const until = (clearanceTo: string) => all(mailOf(together(REPORT, { round: { r1: { clearanceTo } } })));
    expect(until('2026-11-20')).toContain('I need your answer by Friday 20 November 2026.');
    expect(until('2026-11-13')).toMatch(/Monitoring Officer\. The report is published on \w+day \d+ \w+ 2026 at the latest\./);
  });
});

describe('what is not public', () => {
  test('is named and left out, and goes only where it is ticked by name', () => {
    const without = mailOf(REPORT, { section: 'financial' });
    expect([all(without).includes('MARROWFAT'), without.below]).toEqual([false, []]);
    expect(all(without)).toMatch(/Not in this mail, because it is not public: Financial Implications \(exempt under Schedule 12A.*paragraph 3/);
    const with_ = mailOf(REPORT, { section: 'financial', withheldToo: ['financial'] });
    expect(all(with_)).toContain('The contractor asks for MARROWFAT pounds.');
    expect(all(with_)).toMatch(/Financial Implications: Not for publication\. Exempt under Schedule 12A.* Please do not pass it on\./);
  });
  test('stays out of the mail about the whole report as well, which says where it is withheld', () => {
    const without = mailOf(REPORT, { section: null });
    expect(all(without)).not.toContain('MARROWFAT');
    expect(all(without)).toContain('Not for publication: this part of the report is exempt');
    expect(all(without)).toContain('The council may do this under section 1 of the Localism Act 2011.');
    expect(all(mailOf(REPORT, { section: null, withheldToo: ['financial'] }))).toContain('MARROWFAT');
  });
  test('a report that is not public goes with no word of it, its subject and the name of the draft included, unless the report itself is ticked', () => {
    const exempt = together(REPORT, { paper: { p1: { subject: 'The GALLIMAUFRY contract', classification: EXEMPT } } });
    const plan = planOf(exempt);
    expect(withheldParts(plan, plan.get('paper', 'paper/p1')!, 'legal').map(({ part }) => part)).toEqual([null]);
    for (const section of [null, 'legal'] as const) {
      const mail = mailOf(exempt, { section });
      expect(all(mail)).not.toMatch(/GALLIMAUFRY|Localism/);
      expect(mail.subject).toMatch(/^For clearance: a report that is not public/);
      expect(clearanceMailFileName(plan, plan.get('paper', 'paper/p1')!, { section, office: 'Monitoring Officer' })).not.toContain('GALLIMAUFRY');
    }
    expect(all(mailOf(exempt, { section: 'financial', withheldToo: ['financial'] }))).not.toContain('MARROWFAT');
    const ticked = mailOf(exempt, { section: null, withheldToo: [null] });
    expect(all(ticked)).toMatch(/GALLIMAUFRY[\s\S]*Localism/);
    expect(all(ticked)).not.toContain('MARROWFAT');
    expect(all(mailOf(exempt, { section: null, withheldToo: [null, 'financial'] }))).toContain('MARROWFAT');
  });
  test('a section that is internal is in no public report, so the mail about one neither holds nor names it', () => {
    const internal = together(REPORT, section('financial', 'The contractor asks for MARROWFAT pounds.', { ...PUBLIC, level: 'internal' }));
    expect(all(mailOf(internal, { section: null }))).not.toMatch(/MARROWFAT|Financial Implications/);
  });
});

test('the draft is called after the office and the part', () => {
  const plan = planOf(REPORT);
  expect(clearanceMailFileName(plan, plan.get('paper', 'paper/p1')!, { section: 'legal', office: 'Monitoring Officer' })).toBe('Clearance – Monitoring Officer – Legal Implications – Peer challenge.eml');
});
