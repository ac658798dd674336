import { describe, expect, test } from 'vitest';
import { textOf, type Cell, type PaperContent } from '../../../shared/papers/content.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const APPENDIX_B = 'Appendix B – What scrutiny changed';
const shaped: Things = {
  paper: {
    shaping: { type: 'shaping the action plan' }, progress: { type: 'progress monitoring' },
    chosen: { type: 'progress monitoring', whatScrutinyChanged: true, enclosures: 'Peer report' }, left: { type: 'shaping the action plan', whatScrutinyChanged: false },
  },
  person: { ackland: { type: 'member', name: 'Councillor Ruth Ackland' } },
  action: { a90: { ref: 'A90', title: 'Walk the town' }, a91: { ref: 'A91', title: 'Sell the depot', classification: { level: 'internal', paragraphs: [], reason: '', publicInterest: '', decidedBy: '', reviewOn: null } } },
  comment: {
    z1: {
      type: 'amendment', about: 'action/a90', text: 'Say how often', outcome: 'agreed', reason: 'It can be done', appliedOn: '2026-10-01', proposer: 'person/ackland', politicalGroup: 'Independent Group',
      change: { is: 'words', field: 'title', to: 'Walk the town each month', from: 'Walk the town' },
    },
    z2: { type: 'amendment', about: 'action/a90', text: 'Be bold' },
    z3: { type: 'amendment', about: 'action/a91', text: 'Let the depot', outcome: 'not agreed' },
    z4: { type: 'comment', about: 'action/a90', text: 'Well done' },
  },
};
const plan = planOf(together(ashbourneVale, shaped));
function paper(id: string, edition: 'public' | 'internal' = 'public'): PaperContent {
  const made = paperContent(plan, `paper/${id}`, { today: '2026-11-25', edition });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}
const lines = ({ paragraphs }: Cell): string[] => paragraphs.map(({ runs }) => textOf(runs));
const rowsAbout = (ref: string, of: PaperContent) => of.parts.flatMap(({ name, blocks }) => (name !== APPENDIX_B ? [] : blocks.flatMap((block) => (block.type === 'table' ? block.rows.map((row) => row.map(lines)) : []))))
  .filter(([first]) => first![0] === ref);
const enclosures = (of: PaperContent) => of.parts[0]!.blocks.flatMap((block) => (block.type === 'details' ? block.rows : [])).find(({ label }) => label === 'Enclosures:')!.value.map(textOf);

describe('what scrutiny changed, as an appendix', () => {
  test('stands in a paper that asks scrutiny to shape the plan, and in another where it was chosen; both say so among the enclosures', () => {
    expect(['shaping', 'progress', 'chosen', 'left'].map((id) => paper(id).parts.some(({ name }) => name === APPENDIX_B))).toEqual([true, false, true, false]);
    expect(enclosures(paper('shaping'))).toEqual(['Appendix A – Action plan', 'Appendix B – What scrutiny changed']);
    expect(enclosures(paper('chosen'))).toEqual(['Appendix A – Action plan', 'Appendix B – What scrutiny changed', 'Peer report']);
    expect(enclosures(paper('progress'))).toEqual(['Appendix A – Action plan']);
  });
  test('says each amendment with who moved it, old and new, what came of it and when it was made; a comment is no amendment', () => {
    expect(rowsAbout('A90', paper('shaping'))).toEqual([
      [
        ['A90'], ['Say how often.', 'Councillor Ruth Ackland (Independent Group).'], ['The action', 'Walk the town.'], ['The action', 'Walk the town each month.'],
        ['Agreed', 'It can be done.', 'Made to the plan on 1 October 2026.'],
      ],
      [['A90'], ['Be bold.', 'Proposer not recorded.'], ['No wording was proposed.'], ['No wording was proposed.'], ['Still to be settled']],
    ]);
  });
  test('has nothing in public that is not', () => {
    expect(JSON.stringify(paper('shaping'))).not.toContain('depot');
    expect(rowsAbout('A91', paper('shaping', 'internal')).length).toBe(1);
  });
  test('is not there while there is no amendment', () => {
    const none = paperContent(planOf({ paper: { p: { type: 'shaping the action plan', whatScrutinyChanged: true } } }), 'paper/p', { today: '2026-11-25' });
    expect(none.ok && none.value.parts.length).toBe(2);
  });
});
