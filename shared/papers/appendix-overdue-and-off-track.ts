import type { Action } from '../domain/action.ts';
import { daysBetween } from '../domain/calendar-day.ts';
import { capitalised, isOverdue, updatesOf } from '../domain/facts.ts';
import { statusesOf } from '../domain/status-set.ts';
import { spanWords } from '../slippage/ledger.ts';
import { actionCell, cell, dayCell, heading, labelled, note, ownerCell, quiet, refCell, sentencesCell, statusCell, tableOf, text, type AppendixContext } from './appendix-cells.ts';
import type { Cell, Column, ContentBlock } from './content.ts';
import { are, inLetters, sentence, stopped } from './words.ts';

const COLUMNS: readonly Column[] = [
  { heading: 'Ref', width: 1.9 }, { heading: 'Action', width: 5.6 }, { heading: 'Owner', width: 3.4 }, { heading: 'Target date', width: 2.9 }, { heading: 'Status', width: 2.5 },
  { heading: 'Cause', width: 4 }, { heading: 'Route to green', width: 4.6 },
];

/** Every action that is off track, and every other one whose target date has passed: why, and how it comes right again. */
export function appendixOverdueAndOffTrack(context: AppendixContext, title: string): ContentBlock[] {
  const { plan, today } = context;
  const word = statusesOf(plan.council)['off track'].word;
  const offTrack = plan.all('action').filter(({ status }) => status.is === 'off track');
  const overdue = plan.all('action').filter((one) => one.status.is !== 'off track' && isOverdue(one, today));
  const part = (name: string, of: readonly Action[]): ContentBlock[] =>
    of.length === 0 ? [] : [heading(2, name), tableOf(`Overdue and ${word}: ${name.toLowerCase()}`, 'an action', COLUMNS, of.map((one) => rowOf(one, context)))];
  return [
    heading(1, title),
    text(
      `${sentence(inLetters.count(offTrack.length, 'action'))} ${are(offTrack.length)} ${word}, and the target date of ${overdue.length === 0 ? 'no other' : overdue.length === 1 ? 'one other' : inLetters.count(overdue.length, 'other')} has passed.`,
    ),
    ...part(capitalised(word), offTrack),
    ...part('Overdue', overdue),
  ];
}

function rowOf(action: Action, { plan, today }: AppendixContext): readonly Cell[] {
  const { status, dueOn } = action;
  const late = dueOn !== null && isOverdue(action, today) ? [note(`Overdue by ${spanWords(daysBetween(dueOn, today))}`)] : [];
  const due = dayCell(dueOn);
  const inTrouble = status.is === 'off track' || status.is === 'at risk' ? status : null;
  return [
    refCell(action.ref), actionCell(action), ownerCell(plan, action.owner),
    { ...due, paragraphs: [...due.paragraphs, ...late] },
    statusCell(plan, status.is),
    sentencesCell([inTrouble?.cause ?? ''], 'No cause is recorded.'),
    routeCell(inTrouble?.route ?? '', updatesOf(plan, action.id)[0]?.nextStep ?? ''),
  ];
}
/** Where nobody was asked for a route, what the owner said would come next. */
const routeCell = (route: string, nextStep: string): Cell =>
  route.trim() !== '' ? sentencesCell([route], '') : nextStep.trim() !== '' ? cell(labelled('Next step:', stopped(nextStep))) : quiet('No route is recorded.');
