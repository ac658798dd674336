import { expect, test } from 'vitest';
import { sameBlock } from '../../../../renderer/features/papers/same-block.ts';
import { APPENDICES } from '../../../../shared/domain/paper.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { Rehearsal } from '../../../../shared/domain/rehearsal.ts';
import type { ContentBlock } from '../../../../shared/papers/content.ts';
import { paperContent } from '../../../../shared/papers/paper-content.ts';
import type { Edits } from '../../../../shared/record/change.ts';
import { ashbourneVale } from '../../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together } from '../../../fixtures/plans/build-plan.ts';

const SUMMARY = 'paper/p1/section/summary';
const plan = planOf(together(ashbourneVale, {
  paper: { p1: { type: 'progress monitoring', subject: 'Progress', reportFor: 'committee/cabinet', appendices: APPENDICES.map((is) => ({ is })) } },
  section: { [SUMMARY]: { name: 'summary' } },
  block: Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`${SUMMARY}/block/${n}`, { runs: [{ text: `Paragraph ${n}` }] }])),
}));
const blocksOf = (of: Plan): readonly ContentBlock[] => {
  const content = paperContent(of, 'paper/p1', { today: '2026-11-25' });
  if (!content.ok) throw new Error(content.failure.message);
  return content.value.parts.flatMap(({ blocks }) => blocks);
};
const typed = (edits: Edits): readonly ContentBlock[] => {
  const rehearsal = new Rehearsal(plan);
  rehearsal.suppose(edits);
  return blocksOf(rehearsal.plan);
};
/** How many blocks of the preview are drawn anew. */
const drawnAnew = (now: readonly ContentBlock[]): number => {
  const before = blocksOf(plan);
  return now.filter((block, at) => before[at] === undefined || !sameBlock(before[at], block)).length;
};

test('a word that is typed draws one block of the whole paper anew, appendices and all', () => {
  expect(blocksOf(plan).length).toBeGreaterThan(80);
  expect(drawnAnew(typed({ [`${SUMMARY}/block/7`]: { runs: [{ text: 'Paragraph 7, and a word' }] } }))).toBe(1);
  expect(drawnAnew(typed({ [`${SUMMARY}/block/7`]: { runs: [{ text: 'Paragraph 7', bold: true }] } }))).toBe(1);
  expect(drawnAnew(typed({}))).toBe(0);
});

test('what the appendices say of another plan is drawn anew', () => {
  const action = plan.all('action')[0]!;
  expect(drawnAnew(typed({ [action.id]: { title: `${action.title}, and more` } }))).toBeGreaterThan(1);
});
