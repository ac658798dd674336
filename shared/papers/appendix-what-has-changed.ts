import { longDay } from '../domain/calendar-day.ts';
import { isOpen } from '../domain/facts.ts';
import { groupOf } from '../since/groups.ts';
import { changedSince, type ActionSince, type ChangedSince } from '../since/what-changed.ts';
import { whySince } from '../since/why.ts';
import { approvedWords, spanWords } from '../slippage/ledger.ts';
import { actionCell, dayCell, heading, ownerCell, quiet, refCell, sentencesCell, statusCell, tableOf, text, type AppendixContext } from './appendix-cells.ts';
import type { Cell, Column, ContentBlock } from './content.ts';
import { said } from './content.ts';
import type { PastPlan } from './past.ts';
import { listed } from './words.ts';

const REF: Column = { heading: 'Ref', width: 1.9 };
const ACTION: Column = { heading: 'Action', width: 8 };
const AS_IT_IS: readonly Column[] = [REF, ACTION, { heading: 'Owner', width: 4.6 }, { heading: 'Target date', width: 3.2 }, { heading: 'Status', width: 2.8 }];
const TURNED: readonly Column[] = [REF, ACTION, { heading: 'Status was', width: 2.9 }, { heading: 'Status is', width: 2.9 }, { heading: 'Why', width: 6 }];
const MOVED: readonly Column[] = [REF, ACTION, { heading: 'Target date was', width: 3.7 }, { heading: 'Target date is', width: 3.7 }, { heading: 'How far, and why', width: 7 }];

/** One table of the appendix: which actions it has, and a row of it. */
interface Part {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly has: (one: ActionSince) => boolean;
  readonly row: (one: ActionSince, context: AppendixContext, then: PastPlan) => readonly Cell[];
}
const there = (group: ReturnType<typeof groupOf>) => (one: ActionSince): boolean => one.is === 'there' && one.turned !== null && one.turned !== 'completed' && groupOf(one) === group;
const PARTS: readonly Part[] = [
  { title: 'New', columns: AS_IT_IS, has: ({ is }) => is === 'new', row: asItIs },
  { title: 'Complete', columns: TURNED, has: ({ turned }) => turned === 'completed', row: turnedRow },
  { title: 'Target date moved', columns: MOVED, has: ({ moved }) => moved !== null, row: movedRow },
  { title: 'Status better', columns: TURNED, has: there('better'), row: turnedRow },
  { title: 'Status worse', columns: TURNED, has: there('worse'), row: turnedRow },
  { title: 'Withdrawn', columns: TURNED, has: there('gone'), row: turnedRow },
  { title: 'Not updated', columns: AS_IT_IS, has: ({ is, action, updates }) => is === 'there' && isOpen(action.status) && updates.length === 0, row: asItIs },
];

/**
 * What has changed since the committee saw the plan last: a table for each way in which an action can have changed, and those on which nobody has
 * said anything. What was removed is not told: in a public edition it may be there still, and not public.
 */
export function appendixWhatHasChanged(context: AppendixContext, title: string): ContentBlock[] {
  const { plan, lastSeen, committee } = context;
  if (lastSeen === null) {
    return [heading(1, title), text(`${committee} has not seen the plan before, so there is nothing to compare it with.`)];
  }
  const changed: ChangedSince = changedSince(lastSeen.plan, plan);
  const parts = PARTS.map((part) => ({ ...part, of: changed.actions.filter((one) => one.is !== 'removed' && part.has(one)) }));
  const empty = parts.filter(({ of }) => of.length === 0).map((part) => `“${part.title}”`);
  return [
    heading(1, title),
    text(
      `${committee} last saw the plan as it stood on ${longDay(lastSeen.on)}. An action that has changed since in more than one way stands in more than one table.` +
        (empty.length === 0 ? '' : ` There is nothing to show under ${listed(empty, 'or')}.`),
    ),
    ...parts.filter(({ of }) => of.length > 0).flatMap((part): ContentBlock[] => [
      heading(2, part.title),
      tableOf(`What has changed: ${part.title.toLowerCase()}`, 'an action', part.columns, part.of.map((one) => part.row(one, context, lastSeen))),
    ]),
  ];
}

function asItIs({ action }: ActionSince, { plan }: AppendixContext): readonly Cell[] {
  return [refCell(action.ref), actionCell(action), ownerCell(plan, action.owner), dayCell(action.dueOn), statusCell(plan, action.status.is)];
}
function turnedRow(one: ActionSince, { plan }: AppendixContext, then: PastPlan): readonly Cell[] {
  const before = then.plan.get('action', one.action.id);
  return [
    refCell(one.action.ref), actionCell(one.action),
    // In the council's words and colours of today, as the status beside it.
    before === null ? quiet('Not known') : statusCell(plan, before.status.is),
    statusCell(plan, one.action.status.is),
    sentencesCell(whySince({ ...one, moved: null }, then.plan, plan), 'No reason is recorded.'),
  ];
}
function movedRow({ action, moved }: ActionSince): readonly Cell[] {
  const { from, to, days, moves } = moved!;
  const far = days === null ? (from === null ? 'It had no date' : 'It has no date any more') : `${spanWords(days)} ${days < 0 ? 'earlier' : 'later'}`;
  return [
    refCell(action.ref), actionCell(action),
    from === null ? dayCell(null) : said([{ text: longDay(from), struck: true }]),
    to === null ? dayCell(null) : said([{ text: longDay(to), bold: true }]),
    sentencesCell([far, ...moves.flatMap((move) => [move.reason, approvedWords(move)])], 'No reason is recorded.'),
  ];
}
