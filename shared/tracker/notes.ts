import type { CalendarDay } from '../domain/calendar-day.ts';
import { longDay } from '../domain/calendar-day.ts';
import { PUBLIC, type Classification } from '../domain/classification.ts';
import type { Edition } from '../domain/edition.ts';
import { isOverdue } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { coloursTold, statusesOf, type StatusSet } from '../domain/status-set.ts';
import { notForPublication } from '../papers/marking.ts';
import { listed } from '../papers/words.ts';
import type { LastMeeting } from './progress.ts';
import type { TrackerRow } from './tracker-content.ts';

interface NotesOf {
  readonly edition: Edition;
  readonly today: CalendarDay;
  readonly last: LastMeeting | null;
}

/** What stands above a table of these rows, sentence by sentence. */
export function notesOf(plan: Plan, rows: readonly TrackerRow[], { edition, today, last }: NotesOf): readonly string[] {
  const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  const recommendations = new Set(rows.flatMap(({ recommendationId }) => recommendationId ?? [])).size;
  const actions = [...new Set(rows.flatMap(({ actionId }) => actionId ?? []))].flatMap((id) => plan.get('action', id) ?? []);
  const overdue = actions.filter((action) => isOverdue(action, today)).length;
  return [
    ...(edition === 'public' ? [] : [marking(plan)]),
    `${plan.council.name.trim() ? `${plan.council.name.trim()}, as` : 'As'} at ${longDay(today)}: ${counted(recommendations, 'recommendation', 'recommendations')}, ` +
      `${counted(actions.length, 'action', 'actions')}, ${overdue === 0 ? 'none' : overdue} overdue.${last ? ` The last meeting was ${last.words}.` : ''}`,
    'How to read it: one row for each recommendation, in the review’s own words, and each action that answers it. ' +
      colourKey(statusesOf(plan.council)),
  ];
}

/** `Status colours: blue complete, light blue proposed complete, …; not started and withdrawn have none.` */
function colourKey(statuses: StatusSet): string {
  const { coloured, plain } = coloursTold(statuses);
  if (coloured.length === 0) return 'No status has a colour.';
  const none = plain.length === 0 ? '' : `; ${listed(plain)} ${plain.length === 1 ? 'has' : 'have'} none`;
  return `Status colours: ${coloured.map(({ colour, words }) => `${colour} ${words.join(' or ')}`).join(', ')}${none}.`;
}

/** LGA 1972 s100B(5): a copy that is not open to inspection is marked with the description it is excluded under. */
function marking(plan: Plan): string {
  const inside = (['recommendation', 'action', 'update', 'evidence'] as const).flatMap((kind) => plan.all(kind).map((one): Classification => one.classification));
  return notForPublication(PUBLIC, inside) ?? 'Not for publication. Nothing in it is marked as exempt.';
}
