import { Alert16Regular, Clock16Regular } from '@fluentui/react-icons';
import { shortDay } from '../../../shared/domain/calendar-day.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { ToChase } from '../../../shared/mails/chase-list.ts';
import { count } from '../../../shared/papers/words.ts';
import type { SheetColumn, SheetRow } from '../../components/sheet/sheet-columns.ts';
import styles from './chase-list.module.css';

export interface ChaseRow extends SheetRow {
  readonly each: ToChase;
  readonly post: string;
}
/** Those who are due a mail come first. */
export const chaseRows = (plan: Plan, list: readonly ToChase[]): readonly ChaseRow[] =>
  [...list].sort((a, b) => Number(b.isDue) - Number(a.isDue)).map((each) => {
    const person = plan.get('person', each.one.owner);
    return { key: each.one.owner, name: person?.name ?? '', post: person?.post || person?.portfolio || '', each };
  });
const text = (name: string, heading: string, width: number | null, textOf: (row: ChaseRow) => string, worth?: (row: ChaseRow) => string | number): SheetColumn<ChaseRow> => ({
  name, heading, width, textOf, ...(worth ? { worth } : {}),
  content: (row) => (textOf(row) === '' ? <span className="quiet">–</span> : <span title={textOf(row)}>{textOf(row)}</span>),
});

/** The columns that a table of this many pixels has room for. */
export function chaseColumnsFor(pixels: number): readonly SheetColumn<ChaseRow>[] {
  const next = (width: number | null): SheetColumn<ChaseRow> => ({
    name: 'next', heading: 'Next', width, textOf: ({ each }) => each.next,
    content: ({ each }) => <span className={styles['next']} data-due={each.isDue || undefined} title={each.next}>{each.isDue ? <Alert16Regular aria-label="Now:" /> : <Clock16Regular aria-hidden />}{each.next}</span>,
  });
  const name = (width: number | null) => text('name', 'Owner', width, (row) => row.name);
  const since = text('since', 'Since asked', 104, ({ each: { one } }) => (one.daysSinceAsked === null ? '' : count(one.daysSinceAsked, 'day')), ({ each: { one } }) => one.daysSinceAsked ?? '');
  if (pixels < 560) return [name(null), next(190)];
  const times = text('chased', 'Chased', 112, ({ each: { one } }) => (one.chasedOn.length === 0 ? '' : count(one.chasedOn.length, 'time')), ({ each: { one } }) => one.chasedOn.length || '');
  if (pixels < 900) return [name(180), since, times, next(null)];
  const last = text('last', 'Last mail', 112, ({ each: { one } }) => shown(one.mails.at(-1)?.draftedOn ?? null), ({ each: { one } }) => one.mails.at(-1)?.draftedOn ?? '');
  const due = text('due', 'Due', 112, ({ each: { one } }) => shown(one.dueOn), ({ each: { one } }) => one.dueOn ?? '');
  if (pixels < 1280) return [name(200), since, due, times, next(null)];
  return [name(220), text('post', 'Post', 240, ({ post }) => post), since, due, times, last, next(null)];
}
const shown = (day: string | null): string => (day === null ? '' : shortDay(day));
