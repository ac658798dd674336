import type { AnswerDraft, AnswerField, AnswerValue, Said } from '../../contract/returns.ts';
import { status as statusSchema, type Action, type Status } from '../../domain/action.ts';
import { longDay } from '../../domain/calendar-day.ts';
import { updatesOf } from '../../domain/facts.ts';
import type { Plan } from '../../domain/plan.ts';
import type { StatusSet } from '../../domain/status-set.ts';

export const ANSWER_LABELS: Readonly<Record<AnswerField, string>> = { status: 'Status', progress: 'Progress', date: 'Target date', evidence: 'Evidence' };

const said = (words: string, more: readonly (readonly [label: string, words: string])[] = [], status: Said['status'] = null): Said =>
  ({ words, more: more.filter(([, each]) => each !== '').map(([label, each]) => ({ label, words: each })), status });

const statusSaid = (status: Status, statuses: StatusSet): Said => {
  const { label } = statuses[status.is];
  switch (status.is) {
    case 'at risk':
    case 'off track': return said(label, [['Cause', status.cause], ['Route to green', status.route]], status.is);
    case 'proposed complete':
    case 'complete': return said(label, [['Evidence', status.evidence]], status.is);
    case 'withdrawn': return said(label, [['Reason', status.reason]], status.is);
    default: return said(label, [], status.is);
  }
};
/** A status as a record has it, which another version may have written otherwise. */
export function statusValueSaid(value: unknown, statuses: StatusSet): Said {
  const read = statusSchema.safeParse(value);
  return read.success ? statusSaid(read.data, statuses) : statusSaid({ is: 'not started' }, statuses);
}
export const dateSaid = (dueOn: string | null, reason = ''): Said => said(dueOn === null ? '' : longDay(dueOn), [['Reason', reason]]);

/** What stood of an answer’s field in a plan: for progress, the latest update; of evidence nothing, since what is given is added to it. */
export function saidInPlan(plan: Plan, action: Action, field: AnswerField, statuses: StatusSet): Said {
  switch (field) {
    case 'status': return statusSaid(action.status, statuses);
    case 'date': return dateSaid(action.dueOn);
    case 'progress': {
      const [latest] = updatesOf(plan, action.id);
      return latest ? said(latest.progress, [['Next step', latest.nextStep]]) : said('');
    }
    case 'evidence': return said('');
  }
}

export function valueSaid(value: AnswerValue, statuses: StatusSet): Said {
  switch (value.field) {
    case 'status': return statusSaid(value.status, statuses);
    case 'date': return dateSaid(value.dueOn, value.reason);
    case 'progress': return said(value.progress, [['Next step', value.nextStep]]);
    case 'evidence': return said(value.title);
  }
}

/** As far as it could be read. */
export function draftSaid(draft: AnswerDraft, statuses: StatusSet): Said {
  switch (draft.field) {
    case 'status': {
      const beside = [['Cause', draft.cause], ['Route to green', draft.route], ['Evidence', draft.evidence]] as const;
      return draft.is === null ? said('') : said(statuses[draft.is].label, beside, draft.is);
    }
    case 'date': return dateSaid(draft.dueOn, draft.reason);
    case 'progress': return said(draft.progress, [['Next step', draft.nextStep]]);
    case 'evidence': return said(draft.title);
  }
}
