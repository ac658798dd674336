import { describe, expect, test } from 'vitest';
import type { SectionName, SectionSetting } from '../../../shared/domain/paper.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import { sectionSettings } from '../../../shared/papers/report-layout.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';
import { decisionOn, refusalOf } from '../commands/deciding.ts';

const paper = (reportSections: readonly SectionSetting[] = []): Things => together(ashbourneVale, { paper: { p1: { subject: 'Peer challenge', reportSections: [...reportSections] } } });
const move = (name: SectionName, by: -1 | 1) => ({ do: 'section.move', paper: 'paper/p1', name, by });
/** The paper's sections after the moves, one upon the other. */
function said(things: Things, ...moves: readonly ReturnType<typeof move>[]): SectionSetting[] {
  return moves.reduce((now, one) => decisionOn(planOf(paper(now)), one).edits['paper/p1']!['reportSections'] as unknown as SectionSetting[], planOf(things).get('paper', 'paper/p1')!.reportSections);
}
function headings(things: Things): string[] {
  const content = paperContent(planOf(things), 'paper/p1', { today: '2026-11-25' });
  if (!content.ok) throw new Error(content.failure.message);
  return content.value.parts[0]!.blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
}
const names = (settings: readonly SectionSetting[]): SectionName[] => settings.map(({ name }) => name);

describe('a section of a report that is moved', () => {
  test('changes places with its neighbour, and the printed report follows; the parts keep their numbers', () => {
    const before = headings(paper());
    const after = headings(paper(said(paper(), move('background', -1))));
    const at = before.indexOf('Background');
    expect(after).toEqual([...before.slice(0, at - 1), 'Background', before[at - 1], ...before.slice(at + 1)]);
    expect(after.filter((one) => one.startsWith('Section '))).toEqual(before.filter((one) => one.startsWith('Section ')));
  });
  test('and moved back leaves a report that never said anything of its order', () => {
    for (const name of ['financial', 'equalities', 'priorities'] as const) {
      const by = name === 'priorities' ? -1 : 1;
      expect(said(paper(), move(name, by), move(name, by === 1 ? -1 : 1)), name).toEqual([]);
    }
  });
  test('goes past sections that the report does not have, in one step', () => {
    const now = said(paper(), move('priorities', -1));
    expect(headings(paper(now)).indexOf('Council Priorities')).toBeLessThan(headings(paper(now)).findIndex((one) => one.startsWith('Equalities')));
  });
  test('keeps what the council said of it, and of sections without a heading', () => {
    const ours: SectionSetting[] = [
      { name: 'summary', heading: '', nil: '', asked: true, clearedBy: 'Director' },
      ...sectionSettings([]).map((one) => (one.name === 'legal' ? { ...one, heading: 'Law', clearedBy: 'Monitoring Officer' } : one)),
    ];
    const now = said(paper(ours), move('legal', -1));
    expect(now.find(({ name }) => name === 'legal')).toEqual({ name: 'legal', heading: 'Law', nil: '', asked: true, clearedBy: 'Monitoring Officer' });
    expect(now.find(({ name }) => name === 'summary')).toEqual(ours[0]);
    expect(names(now).indexOf('legal')).toBe(names(now).indexOf('risk') - 1);
  });
  test('is told by its name, in one step', () => {
    const { edits, label } = decisionOn(planOf(paper()), move('background', 1));
    expect(label).toBe('Moved the section “Background” of “Peer challenge” down');
    expect(Object.keys(edits)).toEqual(['paper/p1']);
  });
  test('stays where it is at the ends of the report, and in the parts that are a form of words', () => {
    for (const [name, by] of [['introduction', -1], ['priorities', 1], ['recommendations', 1], ['clearance', -1], ['background papers', -1], ['climate', -1]] as const)
      expect(refusalOf(planOf(paper()), move(name, by))).toMatchObject({ kind: 'notMoved', message: expect.stringMatching(/cannot be moved further\. It was left where it was\.$/) as string });
    expect(refusalOf(planOf({}), move('background', 1)).kind).toBe('notInPlan');
  });
});
