import { describe, expect, test } from 'vitest';
import { PUBLIC } from '../../../shared/domain/classification.ts';
import type { SectionName } from '../../../shared/domain/paper.ts';
import { FRONT_VALUES, type PaperPart } from '../../../shared/domain/report-template.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import { versionOf } from '../../../shared/papers/version.ts';
import type { Finding } from '../../../shared/preflight/finding.ts';
import { preflight, RULES } from '../../../shared/preflight/preflight.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Given, type Things } from '../../fixtures/plans/build-plan.ts';

const TODAY = '2026-11-25';
type Block = Given<'block'>;
const words = (text: string, more: Block = {}): Block => ({ runs: [{ text }], ...more });
const item = (text: string): Block => words(text, { type: 'numbered' });
const section = (name: SectionName, ...blocks: readonly Block[]): Things => {
  const id = `paper/p1/section/${name.replaceAll(' ', '-')}`;
  return { section: { [id]: { name } }, block: Object.fromEntries(blocks.map((one, at) => [`${id}/block/b${at}`, one])) };
};
const front = (fields: Given<'paper'>): Things => ({ paper: { p1: fields } });
const clearedBy = (name: SectionName, office = 'Monitoring Officer'): Things => front({ reportSections: [{ name, heading: '', nil: '', asked: true, clearedBy: office }] });
const askedFor = (name: SectionName): Things => ({ clearancerequest: { 'paper/p1/clearancerequest/q1': { office: 'Monitoring Officer', person: 'person/raman', askedOn: '2026-11-18', section: name } } });

/** A report in which nothing is to be settled. */
const GOOD: Things = together(
  ashbourneVale,
  front({
    type: 'progress monitoring', subject: 'Progress on the action plan', reportFor: 'committee/cabinet', meeting: 'meeting/december', responsibleOfficer: 'person/raman', portfolioHolder: 'person/leader',
    contact: 'person/raman', wardsAffected: 'All', callIn: { subject: true, why: '' }, callInWaived: { waived: 'no', why: 'Call-in is not waived.' },
    wardCouncillorsNotified: { done: false, why: 'The report impacts on all wards.' }, equalityAssessment: { done: true, why: '', clearedBy: 'Asha Bell, Equalities Adviser' },
  }),
  section('recommendations', words('Cabinet is requested to:'), item('Note the progress made on the action plan.'), item('Agree that A1 is complete.')),
  section('legal', words('The Monitoring Officer has no comment on this report.')),
  section('equalities', words('An assessment was carried out and found no adverse impact.')),
  section('priorities', words('The plan serves the priority of a council that works well.')),
  section('background papers', words('Feedback report of the peer challenge, September 2025', { type: 'bullet' })),
  { clearance: { 'paper/p1/clearance/c1': { role: 'Head of Finance', onBehalfOf: 'Chief Financial Officer', name: 'Margaret Osei', clearedOn: '2026-11-20' }, 'paper/p1/clearance/c2': { role: 'Solicitor', onBehalfOf: 'Monitoring Officer', name: 'Ian Vane', clearedOn: '2026-11-20' } } },
  { passage: { 'review/main/passage/1': { from: 1, paragraphs: [{ text: 'The team heard of savings of £1.2 million, of which 40% had a plan. Members said that the council “listens before it decides”.' }] } } },
);
const findingsOf = (things: Things, today = TODAY): readonly Finding[] => {
  const plan = planOf(things);
  const content = paperContent(plan, 'paper/p1', { today, edition: plan.get('paper', 'paper/p1')!.classification.level === 'public' ? 'public' : 'internal' });
  if (!content.ok) throw new Error(content.failure.message);
  return preflight(plan, plan.get('paper', 'paper/p1')!, content.value, { today });
};
const whats = (things: Things, today = TODAY): string[] => findingsOf(things, today).map(({ what }) => what);
/** The good report with something else in it. A section that is given stands for the one before. */
const with_ = (...more: readonly Things[]): Things => {
  const anew = more.flatMap((things) => Object.keys(things.section ?? {}));
  const kept = Object.fromEntries(Object.entries(GOOD.block ?? {}).filter(([id]) => !anew.some((one) => id.startsWith(`${one}/`))));
  return together({ ...GOOD, block: kept }, ...more);
};
const inTemplate = (...parts: readonly PaperPart[]): Things => ({
  council: { main: { reportTemplate: { template: 'template/house', styles: {}, places: parts.map((part) => ({ place: `{{${part}}}`, part, headed: false })) } } }, template: { house: { name: 'House report.dotx' } },
});
const table = (...rows: string[][]): Block => ({ type: 'table', runs: [], rows });

test('a report in which nothing is to be settled has no finding', () => expect(findingsOf(GOOD)).toEqual([]));

/** Each fault that was put in, and what is said of it; beside it something like it that is none. */
const FAULTS: readonly (readonly [fault: string, faulty: Things, said: string | RegExp, harmless: Things])[] = [
  ['no responsible officer or contact', front({ responsibleOfficer: null, contact: null, meeting: null }), /is not filled in$/, front({ meeting: 'meeting/december' })],
  ['nobody has said what the law says', { section: { 'paper/p1/section/legal': { included: true } }, block: { 'paper/p1/section/legal/block/b0': { runs: [] } } }, 'Legal Implications: nobody has looked', section('legal', words('There are none, the Monitoring Officer says.'))],
  ['a prompt of a template', section('background', words('The review came in [insert month] and went.')), 'Background: a prompt is left over', section('background', words('The review [of June] came and went.'))],
  ['TBC', section('background', words('The cost is TBC.')), 'Background: a prompt is left over', section('background', words('The TBCN network was told.'))],
  ['XX in the front table', front({ wardsAffected: 'XX and XX' }), 'Wards affected: a prompt is left over', front({ wardsAffected: 'Foxley and Ash' })],
  ['the guidance itself', section('reason', words('Say why the meeting is asked to do this.')), 'Reason: the guidance is left over', section('reason', words('To say why the meeting is asked.'))],
  ['a nil that is not said', section('legal', words('None.')), 'Legal Implications says only “None.”', section('legal', words('None are known.'))],
  ['N/A under a heading', section('equalities', words('N/A')), /says only “N\/A”$/, section('equalities', words('N/A, as the duty was met before.'))],
  ['no assessment, and no reason', front({ equalityAssessment: { done: false, why: ' ', clearedBy: '' } }), 'EqIA carried out: the reason is missing', front({ equalityAssessment: { done: false, why: 'It changes no service.', clearedBy: '' } })],
  ['call-in waived, and no reason', front({ callInWaived: { waived: 'yes', why: '' } }), /^Call-In Waived.*: the reason is missing$/, front({ callInWaived: { waived: 'yes', why: 'The offer ends on Friday.' } })],
  ['N/A beside all wards', front({ wardsAffected: 'N/A', wardCouncillorsNotified: { done: false, why: 'It impacts on all wards.' } }), /^Wards affected says none/, front({ wardsAffected: 'N/A', wardCouncillorsNotified: { done: false, why: 'No ward is affected.' } })],
  ['all wards, and councillors not applicable', front({ wardCouncillorsNotified: { done: false, why: 'Not applicable' } }), /^Ward Councillors notified says not applicable/, front({ wardCouncillorsNotified: { done: true, why: '' } })],
  ['no ward, and a text about all', together(front({ wardsAffected: 'None', wardCouncillorsNotified: { done: false, why: 'No ward is affected.' } }), section('background', words('All wards will see a change.'))), /the text speaks of all$/, section('background', words('All wards will see a change.'))],
  ['councillors told, and not whom', front({ wardCouncillorsNotified: { done: true, why: '', on: '2026-11-20' } }), 'Ward Councillors notified: whom is missing', front({ wardCouncillorsNotified: { done: true, why: '', whom: 'Councillor Ruth Amble (Foxley)', on: '2026-11-20' } })],
  ['councillors told, and not when', front({ wardCouncillorsNotified: { done: true, why: '', whom: 'Councillor Ruth Amble (Foxley)' } }), 'Ward Councillors notified: when is missing', front({ wardCouncillorsNotified: { done: true, why: 'Councillor Amble was told on 20 November 2026.' } })],
  ['councillors told, and details that say neither whom nor when', front({ wardCouncillorsNotified: { done: true, why: 'By email' } }), 'Ward Councillors notified: see that the details say whom and when', front({ wardCouncillorsNotified: { done: true, why: 'Councillor Amble was told on 20th November.' } })],
  ['councillors told tomorrow', front({ wardCouncillorsNotified: { done: true, why: '', whom: 'Councillor Amble', on: '2026-11-26' } }), 'Ward Councillors notified: the day has not come', front({ wardCouncillorsNotified: { done: true, why: '', whom: 'Councillor Amble', on: '2026-11-25' } })],
  ['a prompt in place of whom was told', front({ wardCouncillorsNotified: { done: true, why: '', whom: 'TBC', on: '2026-11-20' } }), 'Ward Councillors notified: a prompt is left over', front({ wardCouncillorsNotified: { done: true, why: '', whom: 'All councillors of Foxley', on: '2026-11-20' } })],
  ['an assessment that nobody cleared', front({ equalityAssessment: { done: true, why: '', clearedBy: '' } }), 'EqIA cleared by is not filled in', front({ equalityAssessment: { done: false, screened: true, why: 'It changes no service.', clearedBy: '' } })],
  ['a screening, and no reason', front({ equalityAssessment: { done: false, screened: true, why: '', clearedBy: '' } }), 'EqIA carried out: the reason is missing', front({ equalityAssessment: { done: true, screened: true, why: '', clearedBy: 'Asha Bell' } })],
  ['a name without a post', { person: { raman: { post: '' } } }, 'Responsible Officer: Priya Raman has no post', { person: { osei: { post: '' } } }],
  ['a contact without a number', { person: { raman: { email: '', telephone: '' } } }, /neither telephone nor email$/, { person: { raman: { email: '' } } }],
  ['a cancelled meeting', { meeting: { december: { cancelled: true } } }, 'The meeting is cancelled', { meeting: { january: { cancelled: true } } }],
  ['an agenda that came out late', { meeting: { december: { agendaPublishedOn: '2026-12-04' } } }, 'The agenda came out late', { meeting: { december: { agendaPublishedOn: '2026-12-02' } } }],
  ['a clearance of other words', { clearance: { 'paper/p1/clearance/c1': { version: '0123456789abcdef' } } }, 'Clearance has lapsed', { clearance: { 'paper/p1/clearance/c1': { version: '' } } }],
  ['an office that was not asked', { council: { main: { reportClearedBy: ['Chief Financial Officer', 'Monitoring Officer', 'Head of Paid Service'] } } }, 'Clearance by the Head of Paid Service is missing', { council: { main: { reportClearedBy: ['Monitoring Officer'] } } }],
  ['a section nobody has cleared', clearedBy('legal'), 'Legal Implications: clearance by the Monitoring Officer is missing', together(clearedBy('legal'), { clearance: { 'paper/p1/clearance/c3': { role: 'Monitoring Officer', name: 'Ian Vane', clearedOn: '2026-11-20', section: 'legal' } } })],
  ['a section that is awaited', together(clearedBy('legal'), askedFor('legal')), 'Legal Implications: clearance by the Monitoring Officer is awaited', together(clearedBy('legal'), askedFor('legal'), { clearance: { 'paper/p1/clearance/c3': { role: 'Monitoring Officer', name: 'Ian Vane', section: 'legal' } } })],
  ['a section whose words have changed', { clearance: { 'paper/p1/clearance/c3': { role: 'Monitoring Officer', name: 'Ian Vane', section: 'legal', version: '0123456789abcdef' } } }, 'Legal Implications: clearance has lapsed', { clearance: { 'paper/p1/clearance/c3': { role: 'Monitoring Officer', name: 'Ian Vane', section: 'climate', version: '0123456789abcdef' } } }],
  ['a figure that is not the review’s', section('background', words('The peers found savings of £1.75bn.')), 'Background: £1.75bn is not in the review', section('background', words('The peers found savings of £1.2m. The budget is £1.75bn.'))],
  ['a share that is not the review’s', section('summary', words('The review noted that 45 per cent had a plan.')), 'Summary: 45 per cent is not in the review', section('summary', words('The review noted that 40 per cent had a plan.'))],
  ['a figure in a list that is given as the review’s', section('background', words('The peer team came in June. Their remit was to look at:'), item('Are there resources for the programme of £1.75bn?')), 'Background: £1.75bn is not in the review',
    section('background', words('The peer team came in June. The council has since:'), item('Set aside £1.75bn.'))],
  ['a quotation that is not the review’s', section('background', words('The peers heard that it “decides before it listens”.')), 'Background: a quotation is not in the review', section('background', words('The peers heard that it “listens before it decides”.'))],
  ['a recommendation that leans', section('recommendations', item('Agree the same for next year.')), 'Recommendation 1 cannot stand alone', section('recommendations', item('Agree the plan for next year.'))],
  ['a recommendation that begins with “this”', section('recommendations', item('This be noted.')), 'Recommendation 1 cannot stand alone', section('recommendations', item('Note this plan.'))],
  ['a recommendation without a verb', section('recommendations', item('The action plan.')), 'Recommendation 1 does not begin with a verb', section('recommendations', item('To endorse the action plan.'))],
  ['nothing recommended', section('recommendations', words('Cabinet is requested to consider.')), 'Nothing is recommended', section('recommendations', item('Consider the plan.'))],
  ['an exempt background paper', section('background papers', words('Contract review (exempt, paragraph 3)')), 'A background paper is exempt', section('background papers', words('Contract review'))],
  ['a background paper that is enclosed', section('background papers', words('Letter of the parishes (see enclosure)', { type: 'bullet' })), 'An enclosure is listed as a background paper', section('background papers', words('Register of enclosures of common land', { type: 'bullet' }))],
  ['an enclosure among the background papers', together(front({ enclosures: 'Letter of the parishes' }), section('background papers', words('Letter of the parishes'))), 'An enclosure is listed as a background paper', section('background papers', words('Letter of the county'))],
  ['an appendix that is not there', section('background', words('Appendix G has the costs.')), 'Background: there is no Appendix G', section('background', words('Appendix A has the actions.'))],
  ['exempt without a paragraph', front({ classification: { ...PUBLIC, level: 'exempt', publicInterest: 'The price would be known.' } }), 'The report: the marking is incomplete', front({ classification: { ...PUBLIC, level: 'exempt', paragraphs: [3], publicInterest: 'The price would be known.' } })],
  ['exempt without the public interest', front({ classification: { ...PUBLIC, level: 'exempt', paragraphs: [3] } }), 'The report: the marking is incomplete', front({ classification: { ...PUBLIC, level: 'internal' } })],
  ['a table too wide', section('background', table(Array.from({ length: 7 }, (_, at) => `Column ${at}`), Array.from({ length: 7 }, () => '1'))), 'Background: a table has 7 columns', section('background', table(['Year', 'Cost'], ['2026', '£5']))],
  ['a column without a heading', section('background', table(['Year', ''], ['2026', '£5'])), 'Background: a table has a column without a heading', section('background', table(['Year', 'Cost'], ['2026', '']))],
  ['two headings alike', section('background', table(['Year', 'year'], ['2026', '£5'])), 'Background: two columns of a table have one heading', section('background', table(['Year', 'Next year'], ['2026', '£5']))],
  ['a table with nothing in it', section('background', table(['Year', 'Cost'], ['', ''])), 'Background: a table has nothing below its headings', section('background', table(['Year', 'Cost'], ['', '£5']))],
  ['words of an earlier paper', together(section('background', words('The review came in June.')), { section: { 'paper/p1/section/background': { name: 'background', carriedFrom: '“Progress”, 12 March 2026' } } }), 'Background: nobody has looked at it since', section('background', words('The review came in June.'))],
  ['the front of an earlier paper', front({ carriedFrom: '“Progress”, 12 March 2026' }), 'Front table: nobody has looked at it since', front({ carriedFrom: '' })],
  ['a report that is too long', front({ pageBudget: 1 }), 'The report is longer than it may be', front({ pageBudget: 20 })],
  ['a link that says nothing', section('background', { runs: [{ text: 'click here', link: 'https://www.example.gov.uk/' }] }), 'Background: a link says nothing', section('background', { runs: [{ text: 'the report', link: 'https://www.example.gov.uk/' }] })],
  ['a link that is not safe', section('background', { runs: [{ text: 'the report', link: 'http://www.example.gov.uk/' }] }), 'Background: a link is not written', section('background', { runs: [{ text: 'write to us', link: 'mailto:clerk@example.gov.uk' }] })],
  ['a line that the template does not ask for', inTemplate('subject', 'dateOfMeeting', 'enclosures'), /^Report for, Responsible Officer, .* and Wards affected have no place in the Word template$/, inTemplate('legal', 'rest')],
  ['one line that it does not ask for', inTemplate(...FRONT_VALUES.filter((value) => value !== 'wardsAffected')), 'Wards affected has no place in the Word template', inTemplate(...FRONT_VALUES)],
  ['a list that was typed', section('background', words('- one thing'), words('- another')), 'Background: a list only looks like one', section('background', words('one thing', { type: 'bullet' }), words('another', { type: 'bullet' }))],
  ['a heading in bold', section('background', { runs: [{ text: 'What it costs', bold: true }] }), 'Background: a heading only looks like one', section('background', { runs: [{ text: 'It costs £5.', bold: true }] })],
];

describe('each fault is found, and what is like it is none', () => {
  for (const [fault, faulty, said, harmless] of FAULTS) {
    test(fault, () => {
      expect(whats(with_(faulty))).toEqual(expect.arrayContaining([typeof said === 'string' ? said : expect.stringMatching(said)]));
      expect(whats(with_(harmless))).not.toEqual(expect.arrayContaining([typeof said === 'string' ? said : expect.stringMatching(said)]));
    });
  }
});

test('a line that is still to be confirmed and has no place in the template is said once', () => {
  const said = whats(with_(inTemplate(...FRONT_VALUES.filter((value) => value !== 'responsibleOfficer')), front({ responsibleOfficer: null, contact: null, meeting: null })));
  expect(said).toContain('Responsible Officer is not filled in');
  expect(said.filter((what) => what.startsWith('Responsible Officer'))).toHaveLength(1);
});

test('the last day for publishing is said once it is past, and not before', () => {
  expect(whats(GOOD, '2026-12-02')).toEqual([]);
  expect(whats(GOOD, '2026-12-03')).toContain('The last day for publishing is past');
  expect(whats(GOOD, '2026-12-11')).not.toContain('The last day for publishing is past');
});

test('a clearance holds for the words that were cleared, and lapses with any other', () => {
  const plan = planOf(GOOD);
  const content = paperContent(plan, 'paper/p1', { today: TODAY });
  const version = content.ok ? versionOf(content.value) : '';
  const cleared: Things = { clearance: { 'paper/p1/clearance/c1': { version } } };
  expect(version).toMatch(/^[0-9a-f]{16}$/);
  expect(whats(with_(cleared))).toEqual([]);
  expect(whats(with_(cleared, section('reason', words('For another reason.'))))).toEqual(['Clearance has lapsed']);
  expect(findingsOf(with_(cleared, section('reason', words('For another reason.'))))[0]!.why).toBe('The text changed after Margaret Osei cleared it on 20 November 2026.');
});

test('in a report that is not public, what it prints and is exempt without a paragraph is found, whatever it is; what it does not print is not', () => {
  const exempt = { classification: { ...PUBLIC, level: 'exempt' as const } };
  const marked = with_(front({ classification: { ...PUBLIC, level: 'exempt', paragraphs: [3], publicInterest: 'The price would be known.' } }), { recommendation: { kr1: exempt }, comment: { c9: { type: 'comment', text: 'A word in private', ...exempt } } });
  expect(findingsOf(marked).filter(({ what }) => what.endsWith('the marking is incomplete')).map(({ what, where }) => [what, where])).toEqual([['Recommendation KR1: the marking is incomplete', { in: 'plan', view: 'review' }]]);
});
test('a table that holds as many words as a table may is looked at like any other', () => {
  const row = (): string[] => Array.from({ length: 6 }, () => 'word '.repeat(60).trim());
  expect(whats(with_(section('background', words('Before.'), table(['One', 'Two', 'Three', 'Four', 'Five', 'Six'], ...Array.from({ length: 499 }, row)))))).not.toContain('Background: a table has 6 columns');
});
test('a review’s report that is all digits and commas keeps nobody waiting', () => {
  const passage = { passage: { 'review/main/passage/1': { from: 1, paragraphs: Array.from({ length: 20 }, () => ({ text: '1,'.repeat(45_000) })) } } };
  expect(whats(with_(passage, section('background', words('The peer team found that 40% had a plan.'))))).toContain('Background: 40% is not in the review');
});
test('without the review’s text nothing can be compared, and nothing is said', () => {
  const { passage: _, ...without } = GOOD;
  expect(whats(together(without, section('background', words('The peers found savings of £1.75bn.'))))).toEqual([]);
});

test('every rule says what it looks for, under a name of its own, and what must be settled comes first', () => {
  expect(new Set(RULES.map(({ name }) => name)).size).toBe(RULES.length);
  for (const { says } of RULES) expect(says).toMatch(/^[A-Z].*\.$/);
  const found = findingsOf(with_(section('background', { runs: [{ text: 'What it costs', bold: true }] }, words('TBC'))));
  expect(found.map(({ is }) => is)).toEqual(['must', 'should']);
});
