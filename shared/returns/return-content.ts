import type { Action } from '../domain/action.ts';
import { fullDay, longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { exemptWords, inPublic, planFor, type Edition } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import { capitalised, dateMoves, updatesOf } from '../domain/facts.ts';
import type { Entity, Plan } from '../domain/plan.ts';
import { statusesOf } from '../domain/status-set.ts';
import { listed, stopped } from '../papers/words.ts';
import { actionWords, markingWords } from '../papers/plan-words.ts';
import { roundDays } from '../rounds/round-days.ts';
import { withBullets } from '../text/list-marks.ts';
import { returnHeading, type FillInKey } from './columns.ts';
import { promptsFor } from './prompts.ts';
import { stampWords } from './stamp.ts';

/** One action as its owner is asked about it. What they fill in is empty but for the status, which is as the plan has it. */
export interface ReturnRow {
  readonly actionId: EntityId;
  readonly ref: string;
  readonly asked: string;
  readonly action: string;
  readonly targetDate: CalendarDay | null;
  readonly lastUpdate: string;
  /** The council’s word with a capital: `On track`. */
  readonly status: string;
}

/** What a return says, before it is a workbook. */
export interface ReturnContent {
  readonly returnId: EntityId;
  readonly edition: Edition;
  readonly council: string;
  readonly subject: string;
  readonly title: string;
  /** What a copy that is not public says first; null: it is public. */
  readonly marking: string | null;
  readonly due: string;
  readonly howTo: readonly string[];
  readonly stamp: string;
  readonly rows: readonly ReturnRow[];
  /** What an owner may say of a status, in the council’s words. */
  readonly choices: readonly string[];
  /** What goes into a cell of each column to fill in. */
  readonly prompts: Readonly<Record<FillInKey, string>>;
}

/** An owner proposes that an action is complete, and members agree; nor is it theirs to withdraw one. */
const OWNERS_STATUSES = ['not started', 'on track', 'at risk', 'off track', 'proposed complete'] as const;
const NOT_FROM_THE_REVIEW = 'Not from a recommendation of the review.';

/**
 * What each of these returns says: the rows of the actions it asks about, as the plan has them now. A return that asks about anything that is
 * not public is marked; every other is made from the public plan alone. Those that are no longer in the plan, or of which no action is, are left out.
 */
export function returnContents(plan: Plan, planId: string, returns: readonly EntityId[]): readonly ReturnContent[] {
  let open: Plan | null = null;
  return returns.flatMap((id) => {
    const one = plan.get('return', id);
    const owner = plan.get('person', one?.owner ?? null);
    if (!one || !owner) return [];
    const edition: Edition = one.asks.every((asked) => inPublic(plan, asked)) ? 'public' : 'internal';
    const content = contentOf(edition === 'internal' ? plan : (open ??= planFor('public', plan)), planId, one, owner, edition);
    return content.rows.length === 0 ? [] : [content];
  });
}

function contentOf(plan: Plan, planId: string, one: Entity<'return'>, owner: Entity<'person'>, edition: Edition): ReturnContent {
  const round = plan.get('round', roundOf(one.id));
  const statuses = statusesOf(plan.council);
  const actions = one.asks.flatMap((id) => plan.get('action', id) ?? []);
  const name = owner.name.trim() || 'the owner';
  const ref = round?.ref || 'this round';
  const subject = plan.review.title.trim() || plan.details.title.trim();
  const { label: proposedComplete } = statuses['proposed complete'];
  const troubled = `${statuses['at risk'].label} or ${statuses['off track'].word}`;
  return {
    returnId: one.id,
    edition,
    council: plan.council.name.trim(),
    subject,
    title: `${subject === '' ? '' : `${subject}: `}${subject === '' ? 'Progress' : 'progress'} return of ${name}, ${ref}`,
    marking: edition === 'internal' ? markingOf(plan, actions) : null,
    due: dueWords(plan, one, round),
    howTo: [
      `Fill in the yellow columns, ${returnHeading('status')} to ${returnHeading('evidence')}: select a cell, and a note says what goes there. Leave a row as it is where nothing has changed.`,
      `${troubled}: say why under “${returnHeading('reason')}” and what brings it back under “${returnHeading('nextStep')}”. Finished: choose ${proposedComplete}, and say under “${returnHeading('evidence')}” what shows it.`,
    ],
    stamp: stampWords({ planId, returnId: one.id, round: ref, owner: name }),
    rows: actions.map((action) => rowOf(plan, action, statuses[action.status.is].label)),
    choices: OWNERS_STATUSES.map((status) => statuses[status].label),
    prompts: promptsFor(statuses),
  };
}

const rowOf = (plan: Plan, action: Action, status: string): ReturnRow => ({
  actionId: action.id,
  ref: action.ref,
  asked: askedFor(plan, action),
  action: [markedAs(action), actionWords(action)].filter(Boolean).join('\n'),
  targetDate: action.dueOn,
  lastUpdate: lastUpdateOf(plan, action),
  status,
});

/** `KR1: Agree a short list of outcomes …`, one a line, in the review's own words. */
function askedFor(plan: Plan, action: Action): string {
  const recommendations = plan.all('recommendation').filter(({ id }) => action.answers.includes(id));
  return recommendations.map(({ ref, text }) => [ref, text].filter(Boolean).join(': ')).join('\n') || NOT_FROM_THE_REVIEW;
}

const markedAs = ({ classification }: Action): string => {
  const words = markingWords(classification);
  return words === '' ? '' : `Not for publication (${words})`;
};

/** What was last said of it: the newest update that says something, its next step, the cause of trouble, and how often the date has moved. */
function lastUpdateOf(plan: Plan, action: Action): string {
  const update = updatesOf(plan, action.id).find(({ progress }) => progress.trim() !== '');
  const { status } = action;
  const lines = [
    update ? `${update.madeOn ? `${longDay(update.madeOn)}: ` : ''}${withBullets(update.progress)}` : 'No update yet.',
    update?.nextStep.trim() ? `Next step: ${withBullets(update.nextStep)}` : '',
    (status.is === 'at risk' || status.is === 'off track') && status.cause.trim() ? `Cause: ${status.cause.trim()}` : '',
    (status.is === 'at risk' || status.is === 'off track') && status.route.trim() ? `Route to green: ${status.route.trim()}` : '',
    movedWords(plan, action),
  ];
  return lines.filter(Boolean).join('\n');
}
function movedWords(plan: Plan, action: Action): string {
  const moves = dateMoves(plan, action.id).length;
  if (moves === 0 || action.originalDueOn === null || action.originalDueOn === action.dueOn) return '';
  return `First due ${longDay(action.originalDueOn)}; the date has moved ${moves === 1 ? 'once' : moves === 2 ? 'twice' : `${moves} times`}.`;
}

/** `Please send it back by Friday 13 February 2026, for Cabinet on 10 March 2026.` */
function dueWords(plan: Plan, one: Entity<'return'>, round: Entity<'round'> | null): string {
  const by = one.dueOn ?? (round === null ? null : (roundDays(plan, round).returnsBy?.by ?? null));
  const meeting = plan.get('meeting', round?.meeting ?? null);
  const committee = plan.get('committee', meeting?.committee ?? null)?.name.trim() || 'the meeting';
  const held = meeting?.heldOn && !meeting.cancelled ? `, for ${committee} on ${longDay(meeting.heldOn)}` : '';
  return stopped(`Please fill this in and send it back${by === null ? '' : ` by ${fullDay(by)}`}${held}`);
}

/** LGA 1972 s100B(5): a copy that is not open to inspection is marked with the description it is excluded under. */
function markingOf(plan: Plan, actions: readonly Action[]): string {
  const marked = actions.flatMap((action) => [action, ...plan.owned('update', action.id)].map(({ classification }) => classification));
  const paragraphs = [...new Set(marked.filter(({ level }) => level === 'exempt').flatMap((one) => one.paragraphs))].sort((a, b) => a - b);
  const levels = (['exempt', 'confidential'] as const).filter((level) => marked.some((one) => one.level === level));
  const why = levels.map((level) => exemptWords({ level, paragraphs }).replace(/^Yes: /, ''));
  return `Not for publication.${why.length === 0 ? '' : ` ${capitalised(listed(why.map((words) => `some of it is ${words}`)))}.`}`;
}

/** The round a return belongs to, by its id. */
const roundOf = (id: EntityId): EntityId => id.split('/').slice(0, 2).join('/');
