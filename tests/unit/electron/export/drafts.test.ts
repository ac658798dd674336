import { expect, test } from 'vitest';
import { paperDraft } from '../../../../electron/export/drafts.ts';
import { textOf } from '../../../../shared/papers/content.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

test('what is told of a paper is what stands in it: which labels are to be confirmed, and where nobody has looked', () => {
  const made = paperDraft(planOf({ council: { main: { name: 'Ashbourne Vale Borough Council' } } }), null, '2026-11-25');
  if (!made.ok) throw new Error(made.failure.message);
  const [labels, sections] = made.value.notes;
  expect(labels).toMatch(/labels say “To be confirmed”: .*Responsible Officer/);
  expect(labels).not.toContain('Implications');
  expect(sections).toBe('The draft says that there is nothing to report under Legal Implications, Equalities implications / Public Sector Equality Duty and Council Priorities, and nobody has looked.');
  const printed = made.value.order.content.parts.flatMap(({ blocks }) => blocks).flatMap((block) => (block.type === 'paragraph' ? [textOf(block.runs)] : []));
  expect(printed).toContainEqual(expect.stringMatching(/^No legal implications/));
});
