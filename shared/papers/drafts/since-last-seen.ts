import { longDay } from '../../domain/calendar-day.ts';
import { paragraphsSince } from '../../since/paragraphs.ts';
import { changedSince } from '../../since/what-changed.ts';
import { paragraph, type DraftBlock } from './blocks.ts';
import type { DraftContext } from './context.ts';

/** What became of the actions since this committee last saw the plan: nothing where it never did. */
export function sinceLastSeen({ plan, lastSeen, committee }: DraftContext): readonly DraftBlock[] {
  if (lastSeen === null) return [];
  const body = committee?.type === 'executive' || committee?.type === 'council' ? committee.name || 'Cabinet' : 'The Committee';
  const seen = `${body} last saw the plan as it stood on ${longDay(lastSeen.on)}. Since then`;
  // Both plans are as this edition may know them: what is no longer public must not be told as removed.
  return paragraphsSince(changedSince(lastSeen.plan, plan), plan, { from: lastSeen.on, to: null }, { removed: false }, seen).map((words) => paragraph(words));
}
