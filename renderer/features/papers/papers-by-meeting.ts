import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Entity, Plan } from '../../../shared/domain/plan.ts';

export interface PaperGroup {
  readonly title: 'To come' | 'No meeting yet' | 'Held';
  readonly papers: readonly Entity<'paper'>[];
}
/** The papers still to be written come first, the next meeting on top; then those without a meeting; then those of the past, the latest on top. */
export function papersByMeeting(plan: Plan, today: CalendarDay): readonly PaperGroup[] {
  const dated = plan.all('paper').map((paper) => ({ paper, on: plan.get('meeting', paper.meeting)?.heldOn ?? null }));
  const byDay = (way: 1 | -1) => (a: { readonly on: CalendarDay | null }, b: { readonly on: CalendarDay | null }) => (a.on === b.on ? 0 : a.on! < b.on! ? -way : way);
  const groups: PaperGroup[] = [
    { title: 'To come', papers: dated.filter(({ on }) => on !== null && on >= today).sort(byDay(1)).map(({ paper }) => paper) },
    { title: 'No meeting yet', papers: dated.filter(({ on }) => on === null).map(({ paper }) => paper) },
    { title: 'Held', papers: dated.filter(({ on }) => on !== null && on < today).sort(byDay(-1)).map(({ paper }) => paper) },
  ];
  return groups.filter(({ papers }) => papers.length > 0);
}
