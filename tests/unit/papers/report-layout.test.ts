import { describe, expect, test } from 'vitest';
import type { SectionName, SectionSetting } from '../../../shared/domain/paper.ts';
import { textOf } from '../../../shared/papers/content.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import { sectionSettings, sectionsTold, settingsToKeep } from '../../../shared/papers/report-layout.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from '../commands/deciding.ts';

/** The usual sections with some of them otherwise, in an order that puts what is named first. */
function settings(changes: Partial<Record<SectionName, Partial<SectionSetting>>>, first: SectionName | null = null): SectionSetting[] {
  const all = sectionSettings([]).map((one) => ({ ...one, ...changes[one.name] }));
  return first === null ? all : [...all.filter(({ name }) => name === first), ...all.filter(({ name }) => name !== first)];
}
const OURS = settings({
  climate: { asked: true, nil: 'It makes no difference to emissions.' }, legal: { heading: 'Comments of the Monitoring Officer' }, priorities: { asked: false },
  recommendations: { heading: 'Decisions sought' }, risk: { nil: 'The register was looked at.' },
}, 'financial');
const council = (reportSections: SectionSetting[]): Things => ({ council: { main: { reportSections } } });
/** Headings of the second level and below, with the words that follow each. */
function sectionsOf(things: Things, paper: string | null, edition: 'public' | 'internal' = 'public'): Record<string, string> {
  const content = paperContent(planOf(things), paper, { today: '2026-11-25', edition });
  if (!content.ok) throw new Error(content.failure.message);
  const said: Record<string, string> = {};
  let at = '';
  for (const block of content.value.parts[0]!.blocks) {
    if (block.type === 'heading') said[(at = block.text)] = '';
    else if (block.type === 'paragraph') said[at] = `${said[at] ?? ''}${textOf(block.runs)}`;
  }
  return said;
}
const paper = (fields: object = {}): Things => ({ paper: { p1: { subject: 'Peer challenge', ...fields } } });
const written = (name: SectionName, words: string): Things => ({ section: { 'paper/p1/section/x': { name } }, block: { 'paper/p1/section/x/block/b': { runs: [{ text: words }] } } });

describe('the sections a council has for its reports', () => {
  test('as usual are those of the built-in layout, and none of the further implications', () => {
    expect(Object.keys(sectionsOf(together(ashbourneVale, council(settings({}))), null))).toEqual(Object.keys(sectionsOf(ashbourneVale, null)));
    expect(Object.keys(sectionsOf(ashbourneVale, null)).join()).not.toMatch(/Climate|Procurement/);
  });
  test('have their names, order, words for nothing to report, and are there or not, in the next report', () => {
    const said = sectionsOf(together({ council: { main: { name: 'Ashbourne Vale' } } }, council(OURS)), null);
    const names = Object.keys(said);
    expect(names.slice(names.indexOf('Section 2 – Report') + 1)).toEqual([
      'Financial Implications', 'Introductory paragraph', 'Options considered', 'Background', 'Implications of the Recommendation', 'Risk Management Implications',
      'Comments of the Monitoring Officer', 'Equalities implications / Public Sector Equality Duty', 'Climate and Environment Implications',
      'Section 4 - Contact Details and Background Papers', 'Contact:', 'Background Papers:',
    ]);
    expect(names).toContain('Decisions sought:');
    expect(said['Climate and Environment Implications']).toMatch(/^It makes no difference to emissions\./);
    expect(said['Risk Management Implications']).toBe('The register was looked at.');
    expect(said['Comments of the Monitoring Officer']).toBe('No legal implications of the recommendations in this report have been identified.');
  });
  test('are said to be confirmed by their names', () => {
    const content = paperContent(planOf(council(OURS)), null, { today: '2026-11-25' });
    expect(content.ok && content.value.unfilled).toEqual(expect.arrayContaining(['Comments of the Monitoring Officer', 'Climate and Environment Implications']));
  });

  test('are kept by a paper as they were when it was begun', () => {
    const begun = decisionOn(planOf(council(OURS)), { do: 'paper.add', fields: { subject: 'New' }, sections: [] });
    expect(Object.values(begun.edits)[0]).toMatchObject({ reportSections: OURS });
    expect(Object.values(decisionOn(planOf({}), { do: 'paper.add', fields: { subject: 'New' }, sections: [] }).edits)[0]).not.toHaveProperty('reportSections');
    const old = sectionsOf(together(council(OURS), paper()), 'paper/p1');
    expect(old).toHaveProperty(['Legal Implications']);
    expect(old).not.toHaveProperty(['Climate and Environment Implications']);
    expect(sectionsOf(together(council(settings({})), paper({ reportSections: OURS })), 'paper/p1')).toHaveProperty(['Comments of the Monitoring Officer']);
  });
  test('stay in a paper where somebody has written in them, though nobody asks for them, and are withheld where they are not public', () => {
    const words = 'It serves two of them.';
    expect(sectionsOf(together(paper({ reportSections: OURS }), written('priorities', words)), 'paper/p1')['Council Priorities']).toMatch(new RegExp(`^${words}`));
    const exempt: Things = { ...written('priorities', words), section: { 'paper/p1/section/x': { name: 'priorities', classification: { level: 'exempt', paragraphs: [3], reason: '', publicInterest: '', decidedBy: '', reviewOn: null } } } };
    const told = sectionsOf(together(paper({ reportSections: OURS }), exempt), 'paper/p1')['Council Priorities'];
    expect(told).toMatch(/paragraph 3/);
    expect(told).not.toContain(words);
    const leftOut: Things = { ...exempt, section: { 'paper/p1/section/x': { ...exempt.section!['paper/p1/section/x'], included: false } } };
    expect(sectionsOf(together(paper({ reportSections: OURS }), leftOut), 'paper/p1')).not.toHaveProperty(['Council Priorities']);
  });

  test('are nothing to keep once all is as usual again', () => {
    expect(settingsToKeep(settings({}))).toEqual([]);
    expect(decisionOn(planOf(council(OURS)), { do: 'council.set', fields: { reportSections: settings({ legal: { heading: '  ' } }) } }).edits).toEqual({ 'council/main': { reportSections: [] } });
  });
  test('are changed and moved one by one, each on what stands', () => {
    const plan = planOf(council(OURS));
    const set = (fields: object) => decisionOn(plan, { do: 'council.setSection', name: 'legal', fields });
    const legal = ({ edits }: ReturnType<typeof set>) => (edits['council/main']!['reportSections'] as unknown as SectionSetting[]).find(({ name }) => name === 'legal');
    expect(legal(set({ asked: false }))).toEqual({ name: 'legal', heading: 'Comments of the Monitoring Officer', nil: '', asked: false });
    expect([set({ asked: false }).label, set({ heading: 'Law' }).label]).toEqual(['The council’s reports no longer ask for “Legal Implications”', 'Changed the section “Legal Implications” of the council’s reports']);
    const moved = decisionOn(plan, { do: 'council.moveSection', name: 'introduction', by: -1 });
    expect((moved.edits['council/main']!['reportSections'] as unknown as SectionSetting[]).slice(2, 4).map(({ name }) => name)).toEqual(['introduction', 'financial']);
    for (const [name, by] of [['introduction', -1], ['priorities', 1], ['recommendations', 1]] as const) {
      expect(refusalOf(planOf({}), { do: 'council.moveSection', name, by }).kind).toBe('notMoved');
    }
  });
  test('are never called the same', () => {
    expect(refusalOf(planOf({}), { do: 'council.set', fields: { reportSections: settings({ legal: { heading: 'background' } }) } }))
      .toMatchObject({ kind: 'headingTaken', message: 'Two sections of a report cannot both be called “background”. They were left as they were.' });
  });
  test('that say a section twice, or only some, are read as far as they make sense', () => {
    const [legal] = settings({ legal: { heading: 'Law' } }).filter(({ name }) => name === 'legal');
    const names = Object.keys(sectionsOf(council([legal!, { ...legal!, heading: 'Again' }]), null));
    expect(names.filter((name) => name === 'Law')).toHaveLength(1);
    expect(names).not.toContain('Again');
    expect(names).toHaveLength(Object.keys(sectionsOf({}, null)).length);
  });
  test('are told by what is not as usual', () => {
    expect(sectionsTold(OURS)).toEqual([
      'asks for Climate and Environment Implications', 'does not ask for Council Priorities', 'Recommendations called “Decisions sought”', 'Legal Implications called “Comments of the Monitoring Officer”',
      'Risk Management Implications with “The register was looked at.” where there is nothing to report', 'Climate and Environment Implications with “It makes no difference to emissions.” where there is nothing to report',
      'another order of sections',
    ]);
    expect(sectionsTold([])).toEqual([]);
  });
});
