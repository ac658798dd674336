import type { Action } from '../domain/action.ts';
import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { isOpen, isOverdue, nameOf } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { actionCell, bold, cell, heading, labelled, line, note, quiet, refCell, statusCell, tableOf, text, withMark, type AppendixContext } from './appendix-cells.ts';
import type { Cell, Column, ContentBlock } from './content.ts';
import { plain, said } from './content.ts';
import { inLetters, sentence, stopped } from './words.ts';

const COLUMNS: readonly Column[] = [
  { heading: 'Date', width: 3.9 }, { heading: 'What', width: 10.4 }, { heading: 'Ref', width: 1.9 }, { heading: 'Who', width: 4.6 }, { heading: 'Where it stands', width: 3.6 },
];
interface Entry {
  readonly day: CalendarDay;
  /** After the date: what, reference, who, where it stands. */
  readonly cells: readonly [Cell, Cell, Cell, Cell];
}

/** Everything in the plan that has a day, oldest first, a table a year: steps of the review, meetings, milestones and target dates. */
export function appendixTimeline(context: AppendixContext, title: string): ContentBlock[] {
  const { plan } = context;
  const actions = plan.all('action').filter(({ status }) => status.is !== 'withdrawn');
  const entries = [...reviewSteps(context), ...meetings(context), ...actions.flatMap((one) => stepsOf(context, one))]
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const undated = actions.filter(({ dueOn }) => dueOn === null).length;
  const years = [...new Set(entries.map(({ day }) => day.slice(0, 4)))];
  return [
    heading(1, title),
    text(
      [
        entries.length === 0 ? 'Nothing in the plan has a date yet.' : 'The steps of the review, the meetings, and the milestones and target dates of the actions, by date.',
        undated === 0 ? '' : `${sentence(inLetters.count(undated, 'action'))} without a target date ${undated === 1 ? 'is' : 'are'} not among them.`,
      ].filter(Boolean).join(' '),
    ),
    ...years.flatMap((year): ContentBlock[] => [
      heading(2, year),
      tableOf(`Timeline: ${year}`, 'a date', COLUMNS, entries.filter(({ day }) => day.startsWith(year)).map(({ day, cells }) => [said(longDay(day)), ...cells])),
    ]),
  ];
}

const NONE = quiet('None');
const state = (day: CalendarDay, today: CalendarDay, past: string): Cell => said(day <= today ? past : 'To come');

function reviewSteps({ plan: { review }, today }: AppendixContext): readonly Entry[] {
  const steps: readonly (readonly [CalendarDay | null, string])[] = [
    [review.onSiteFrom, 'First day of the review team on site'], [review.onSiteTo, 'Last day of the review team on site'], [review.reportedOn, 'Report of the review'],
    [review.reportPublishedOn, 'Report of the review published'], [review.planPublishedOn, 'Action plan published'], [review.progressReviewOn, 'Progress review'],
    [review.progressReportOn, 'Report of the progress review'], [review.followUpOn, 'Follow-up visit'],
  ];
  return steps.flatMap(([day, what]): Entry[] => (day === null ? [] : [{ day, cells: [said(what), NONE, said(review.reviewingBody || 'The reviewing body'), state(day, today, 'Done')] }]));
}
function meetings({ plan, today }: AppendixContext): readonly Entry[] {
  return plan.all('meeting').flatMap(({ heldOn, cancelled, committee }): Entry[] =>
    heldOn === null || cancelled ? [] : [{ day: heldOn, cells: [said('Meeting'), NONE, said(plan.get('committee', committee)?.name || 'A committee'), state(heldOn, today, 'Held')] }]);
}
/** The milestones of an action, and its target date. */
function stepsOf({ plan, today }: AppendixContext, action: Action): readonly Entry[] {
  const who = said(nameOf(plan, action.owner) || 'No owner yet');
  const milestones = plan.owned('milestone', action.id).flatMap(({ title, dueOn, doneOn }): Entry[] => {
    const day = dueOn ?? doneOn;
    if (day === null) return [];
    const where = doneOn !== null ? said(doneOn === dueOn ? 'Reached' : `Reached on ${longDay(doneOn)}`) : day >= today ? said('To come') : isOpen(action.status) ? cell(bold('Overdue')) : quiet('Not recorded as reached');
    return [{ day, cells: [withMark(cell(line(plain(stopped(title) || 'A milestone without a title.')), labelled('Milestone of:', stopped(action.title) || 'an action without a title.')), action), refCell(action.ref), who, where] }];
  });
  return action.dueOn === null ? milestones : [...milestones, { day: action.dueOn, cells: [targetCell(action), refCell(action.ref), who, standing(plan, action, today)] }];
}
function standing(plan: Plan, action: Action, today: CalendarDay): Cell {
  const status = statusCell(plan, action.status.is);
  return isOverdue(action, today) ? { ...status, paragraphs: [...status.paragraphs, bold('Overdue')] } : status;
}
function targetCell(action: Action): Cell {
  const what = actionCell(action);
  return { ...what, paragraphs: [...what.paragraphs, note('Target date of the action')] };
}
