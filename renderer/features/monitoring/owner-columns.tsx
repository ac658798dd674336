import { ArrowDownload16Regular, BranchFork16Regular, Checkmark16Regular, Circle16Regular, CircleHint16Regular } from '@fluentui/react-icons';
import { daysBetween, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import { count } from '../../../shared/papers/words.ts';
import type { SheetColumn } from '../../components/sheet/sheet-columns.ts';
import { planToday } from '../../store/app-store.ts';
import { showActionsOf } from '../people/show-actions-of.ts';
import type { OwnerRow } from './owner-rows.ts';
import styles from './owners.module.css';
import { dayBeside } from './round-words.ts';

const brief = (day: CalendarDay | null): string => (day === null ? '' : dayBeside(day, planToday()));
const days = (list: readonly CalendarDay[]): string => list.map(brief).join(', ');
const text = (name: string, heading: string, width: number | null, textOf: (row: OwnerRow) => string, worth?: (row: OwnerRow) => string | number): SheetColumn<OwnerRow> => ({
  name, heading, width, textOf, ...(worth ? { worth } : {}),
  content: (row) => (textOf(row) === '' ? <span className="quiet">–</span> : <span title={textOf(row)}>{textOf(row)}</span>),
});

/** How it stands with an owner, in words: what matters, then what is to be known of it. `Not yet` and `, 3 days late, on leave`. */
function stateWords({ one, isOver }: OwnerRow, today: CalendarDay): readonly [state: string, more: string] {
  const { state, dueOn, takenOn, note, actions, withheld } = one;
  const noted = note === '' ? '' : `, ${note}`;
  if (isOver && (state === 'asked' || state === 'overdue')) return ['Not returned', noted];
  switch (state) {
    case 'not asked': return ['Not asked', actions.length > 0 && actions.length === withheld.length ? ': nothing public' : ''];
    case 'asked': return ['Not yet', `${dueOn === null ? '' : dueOn === today ? ', due today' : `, due ${dayBeside(dueOn, today)}`}${noted}`];
    case 'overdue': return ['Not yet', `, ${count(daysBetween(dueOn!, today), 'day')} late${noted}`];
    case 'returned': return ['Taken in', takenOn === null ? '' : ` ${dayBeside(takenOn, today)}`];
    case 'nothing to report': return ['Nothing to report', takenOn === null ? '' : `, ${dayBeside(takenOn, today)}`];
  }
}
const ICONS = { 'not asked': CircleHint16Regular, asked: Circle16Regular, overdue: Circle16Regular, returned: Checkmark16Regular, 'nothing to report': Checkmark16Regular } as const;
function State({ row }: { readonly row: OwnerRow }) {
  const { one, inHand, isOver } = row;
  if (inHand !== null) {
    const Icon = inHand.clashes > 0 ? BranchFork16Regular : ArrowDownload16Regular;
    return <span className={styles['state']} data-is={inHand.clashes > 0 ? 'clashes' : 'to review'} title={inHand.words}><Icon aria-hidden />{inHand.words}</span>;
  }
  const Icon = ICONS[one.state];
  const [state, more] = stateWords(row, planToday());
  return <span className={styles['state']} data-is={isOver && one.state === 'overdue' ? 'asked' : one.state} title={`${state}${more}`}><Icon aria-hidden /><b>{state}</b>{more}</span>;
}

/** The columns that a table of this many pixels has room for. */
export function ownerColumnsFor(pixels: number): readonly SheetColumn<OwnerRow>[] {
  const state: SheetColumn<OwnerRow> = {
    name: 'state', heading: 'State', width: pixels < 560 ? 168 : pixels < 1000 ? 220 : 272,
    textOf: (row) => row.inHand?.words ?? stateWords(row, planToday()).join(''),
    content: (row) => <State row={row} />,
    leads: ({ inHand }) => inHand?.open ?? null,
  };
  const name = (width: number | null) => text('name', 'Owner', width, (row) => row.name);
  const actions: SheetColumn<OwnerRow> = {
    ...text('actions', 'Actions', 76, ({ one }) => String(one.actions.length), ({ one }) => one.actions.length),
    leads: ({ person, isOver }) => (person === null || isOver ? null : () => showActionsOf(person, 'owner')),
  };
  if (pixels < 560) return [name(null), state];
  const asked = text('asked', 'Asked', 88, ({ one }) => brief(one.askedOn), ({ one }) => one.askedOn ?? '');
  const chased = text('chased', 'Chased', 132, ({ one }) => days(one.chasedOn), ({ one }) => one.chasedOn.length || '');
  const returned = text('returned', 'Returned', 88, ({ one }) => brief(one.returnedOn), ({ one }) => one.returnedOn ?? '');
  if (pixels < 900) return [name(null), actions, asked, chased, state];
  return [name(216), text('post', 'Post', null, ({ post }) => post), actions, asked, chased, returned, state];
}
