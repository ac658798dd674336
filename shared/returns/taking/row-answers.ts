import type { AnswerDraft, AnswerField, AnswerValue, Needed } from '../../contract/returns.ts';
import { tidyText } from '../../commands/tidy.ts';
import { briefly } from '../../commands/words.ts';
import type { Action, Status, StatusWord } from '../../domain/action.ts';
import { longDay, type CalendarDay } from '../../domain/calendar-day.ts';
import { statusNamed, type StatusSet } from '../../domain/status-set.ts';
import type { FillInKey, ReturnColumnKey } from '../columns.ts';
import { revisedDay } from './revised-day.ts';
import type { RowOfReturn } from './sheet-of-return.ts';

/** One thing that a row says anew. `value` is null while something is missing from it, which `needs` asks for. */
export interface AnswerRead {
  readonly field: AnswerField;
  readonly draft: AnswerDraft;
  readonly value: AnswerValue | null;
  readonly needs: Needed | null;
}
export interface RowRead {
  readonly answers: readonly AnswerRead[];
  /** The status the owner confirms or reports, for the update. */
  readonly reported: StatusWord | null;
  readonly notices: readonly string[];
}
/** What a row is read against: the action as it was when the owner was asked, and as their last return, if there was one, left it. */
export interface RowContext {
  readonly asked: Action;
  readonly now: Action;
  readonly statuses: StatusSet;
  readonly hasColumn: (key: ReturnColumnKey) => boolean;
  /** The day the return came back, to tell which year is likely to be meant. */
  readonly near: CalendarDay;
  readonly returnedOn: CalendarDay | null;
}
/** As long as the words beside a status may be (`shared/domain/action.ts`). */
const LONGEST_WORDS = 20_000;

/**
 * What a row says anew. “Complete” from an owner proposes it, with its evidence; at risk and off track take the reason as their cause and the
 * next step as their route to green; a revised date takes the reason too. What lacks its words is left for the clerk.
 */
export function answersOfRow(row: RowOfReturn, context: RowContext): RowRead {
  const { asked, now } = context;
  const notices: string[] = [];
  const words = (key: FillInKey): string => { const cell = row.cells.get(key); return cell === undefined || cell.error ? '' : tidyText(cell.text); };
  const [reason, nextStep, progress, evidence] = [words('reason'), words('nextStep'), words('progress'), words('evidence')];
  const date = dateRead(row, reason, context);
  const status = statusRead(words('status'), { reason, nextStep, evidence, date: date !== null }, context, notices);
  const saysRoute = status.answer?.draft.field === 'status' && status.answer.draft.route === nextStep;
  const answers = [
    status.answer,
    progress === '' && (nextStep === '' || saysRoute) ? null : progressRead(progress, nextStep),
    date,
    evidence === '' ? null : read({ field: 'evidence', title: evidence }, { field: 'evidence', title: evidence }),
  ].filter((one) => one !== null);
  const usesReason = date !== null || (status.answer?.draft.field === 'status' && [status.answer.draft.cause, status.answer.draft.reason].includes(reason));
  if (reason !== '' && !usesReason) notices.push(`It gives a reason, “${briefly(reason, 200)}”, but neither a revised date nor a status that has one. It was left out.`);
  const target = row.cells.get('targetDate');
  const meant = target ? revisedDay(target, context.near) : null;
  if (meant && 'day' in meant && meant.day !== asked.dueOn && meant.day !== now.dueOn && date === null) {
    notices.push(`The target date was changed to ${longDay(meant.day)} where it only says what stands. It was left out: a new date belongs in “Revised date”, with its reason.`);
  }
  return { answers, reported: status.reported, notices };
}

const read = (draft: AnswerDraft, value: AnswerValue): AnswerRead => ({ field: draft.field, draft, value, needs: null });
const missing = (draft: AnswerDraft, sentence: string): AnswerRead => ({ field: draft.field, draft, value: null, needs: { what: 'words', sentence, days: [] } });

function progressRead(progress: string, nextStep: string): AnswerRead {
  const draft = { field: 'progress', progress, nextStep } as const;
  return progress === '' ? missing(draft, 'It gives a next step and does not say what has happened. An update needs a sentence on that.') : read(draft, draft);
}

function dateRead({ cells }: RowOfReturn, reason: string, { now, near }: RowContext): AnswerRead | null {
  const cell = cells.get('revisedDate');
  if (cell === undefined || cell.error || tidyText(cell.text) === '') return null;
  const meant = revisedDay(cell, near);
  if ('needs' in meant) return { field: 'date', draft: { field: 'date', dueOn: null, reason }, value: null, needs: meant.needs };
  if (meant.day === now.dueOn) return null;
  const draft = { field: 'date', dueOn: meant.day, reason } as const;
  return reason === '' && (now.originalDueOn ?? now.dueOn) !== null ? missing(draft, 'It gives a new target date without the reason for it, which is kept with every move.') : read(draft, draft);
}

interface Beside {
  readonly reason: string;
  readonly nextStep: string;
  readonly evidence: string;
  readonly date: boolean;
}
interface StatusRead {
  readonly answer: AnswerRead | null;
  readonly reported: StatusWord | null;
}

function statusRead(cell: string, beside: Beside, context: RowContext, notices: string[]): StatusRead {
  const { asked, now, statuses, hasColumn } = context;
  const NOTHING = { answer: null, reported: null };
  if (cell === '') {
    if (hasColumn('status')) notices.push('Its status was emptied, and stays as it is.');
    return NOTHING;
  }
  const word = statusNamed(statuses, cell);
  const blank = { field: 'status', is: null, cause: beside.reason, route: beside.nextStep, evidence: beside.evidence, reason: beside.reason } as const;
  if (word === null) return { answer: missing(blank, `Its status says “${briefly(cell)}”, which is none of the council’s words for one.`), reported: null };
  const is = word === 'complete' && asked.status.is !== 'complete' ? 'proposed complete' : word;
  if (is === asked.status.is) {
    if (now.status.is !== is) notices.push(`Its status is as it was when it was asked, ${statuses[is].word}, though an earlier return said ${statuses[now.status.is].word}. It stays so.`);
    return { answer: troubleTold(asked.status, beside, context), reported: is };
  }
  if (is !== word) notices.push(`“${statuses.complete.label}” is taken as ${statuses[is].word}: an action is complete once members have agreed it.`);
  return { answer: statusAnswer(is, beside, context), reported: is };
}

/** A status that stays: with a new reason for its trouble it says so, unless the reason is for a date. */
function troubleTold(status: Status, { reason, nextStep, evidence, date }: Beside, context: RowContext): AnswerRead | null {
  if ((status.is !== 'at risk' && status.is !== 'off track') || reason === '' || date || reason === status.cause) return null;
  return statusAnswer(status.is, { reason, nextStep: nextStep || status.route, evidence, date }, context);
}

function statusAnswer(is: StatusWord, { reason, nextStep, evidence }: Beside, { statuses, returnedOn }: RowContext): AnswerRead {
  const isTrouble = is === 'at risk' || is === 'off track';
  const draft = {
    field: 'status', is, cause: isTrouble ? reason : '', route: isTrouble ? nextStep : '', evidence: is === 'proposed complete' ? evidence : '', reason: is === 'withdrawn' ? reason : '',
  } as const;
  const { label } = statuses[is];
  if ([draft.cause, draft.route, draft.evidence, draft.reason].some((said) => said.length > LONGEST_WORDS)) return missing(draft, `What is said beside ${label} is too long to be kept. Shorten it.`);
  if (isTrouble && (reason === '' || nextStep === '')) {
    const lacks = reason === '' && nextStep === '' ? 'the reason, which is its cause, and the next step, which is its route to green, are' : reason === '' ? 'the reason, which is its cause, is' : 'the next step, which is its route to green, is';
    return missing(draft, `${label} needs a cause and a route to green, and ${lacks} missing.`);
  }
  if (is === 'proposed complete' && evidence === '') return missing(draft, `${label} needs its evidence, which is missing.`);
  if (is === 'withdrawn' && reason === '') return missing(draft, `${label} needs a reason, which is missing.`);
  return read(draft, { field: 'status', status: statusOf(is, draft, returnedOn) });
}

type SaidBeside = Pick<Extract<AnswerDraft, { field: 'status' }>, 'cause' | 'route' | 'evidence' | 'reason'>;
function statusOf(is: StatusWord, { cause, route, evidence, reason }: SaidBeside, proposedOn: CalendarDay | null): Status {
  switch (is) {
    case 'at risk':
    case 'off track': return { is, cause, route };
    case 'proposed complete': return { is, evidence, proposedOn };
    case 'withdrawn': return { is, reason };
    case 'complete': return { is, evidence, agreedBy: null, meeting: null, minute: '' };
    default: return { is };
  }
}
