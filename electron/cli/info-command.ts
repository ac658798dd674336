import { STATUSES } from '../../shared/domain/action.ts';
import { coverage, isAnswered, isOverdue } from '../../shared/domain/facts.ts';
import { localDay } from '../../shared/domain/calendar-day.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { planOfRecord, RecordSource } from '../../shared/domain/plan-of-record.ts';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import type { ReadPlan } from '../storage/plan-files.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { print, resolved, type Surface } from './surface.ts';

/** What `info --json` prints. */
export interface PlanInfo {
  readonly planId: string;
  readonly title: string;
  readonly council: string;
  readonly review: string;
  readonly recommendations: { readonly key: number; readonly suggestions: number; readonly answered: number; readonly covered: number };
  readonly actions: { readonly all: number; readonly overdue: number; readonly byStatus: Readonly<Record<string, number>> };
  readonly papers: readonly { readonly id: string; readonly subject: string }[];
  readonly changes: number;
  readonly lastChange: { readonly at: string; readonly by: string; readonly label: string } | null;
  /** Why it can only be read, or null. */
  readonly readOnly: string | null;
  readonly notices: readonly string[];
}

export async function tellAbout(file: string, asJson: boolean, surface: Surface): Promise<Result<null>> {
  const read = await new PlanFiles().read(resolved(surface, file));
  if (!read.ok) return read;
  const info = planInfo(read.value, localDay(new Date()));
  print(surface, asJson ? JSON.stringify(info, null, 2) : words(info));
  return done(null);
}

export function planInfo({ contents: { record }, readOnly, notices }: ReadPlan, today: string): PlanInfo {
  const plan: Plan = planOfRecord(new RecordSource(record.state));
  const recommendations = plan.all('recommendation');
  const actions = plan.all('action');
  const changes = record.changes();
  const last = changes.at(-1);
  return {
    planId: record.planId,
    title: plan.details.title,
    council: plan.council.name,
    review: plan.review.title,
    recommendations: {
      key: recommendations.filter(({ type }) => type === 'key').length,
      suggestions: recommendations.filter(({ type }) => type === 'suggestion').length,
      answered: recommendations.filter(isAnswered).length,
      covered: recommendations.filter((one) => coverage(plan, one) !== 'not yet').length,
    },
    actions: {
      all: actions.length,
      overdue: actions.filter((one) => isOverdue(one, today)).length,
      byStatus: Object.fromEntries(STATUSES.map((word) => [word, actions.filter(({ status }) => status.is === word).length])),
    },
    papers: plan.all('paper').map(({ id, subject }) => ({ id, subject })),
    changes: changes.length,
    lastChange: last ? { at: last.at, by: last.by, label: last.label ?? 'Struck' } : null,
    readOnly,
    notices,
  };
}

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
function words(info: PlanInfo): string {
  const { recommendations, actions, lastChange } = info;
  const statuses = Object.entries(actions.byStatus).filter(([, n]) => n > 0).map(([word, n]) => `${n} ${word}`);
  return [
    info.title || 'A plan without a title',
    `Council: ${info.council || 'not named'}. Review: ${info.review || 'not named'}.`,
    `${counted(recommendations.key, 'key recommendation')} and ${counted(recommendations.suggestions, 'suggestion')}: ${recommendations.answered} answered, ${recommendations.covered} covered.`,
    `${counted(actions.all, 'action')}${statuses.length > 0 ? `: ${statuses.join(', ')}` : ''}. ${actions.overdue} overdue.`,
    ...info.papers.map(({ id, subject }) => `Paper ${id}: ${subject || 'without a subject'}`),
    `${counted(info.changes, 'change')} recorded${lastChange ? `, the last by ${lastChange.by || 'somebody'} at ${lastChange.at || 'an unknown time'}: ${lastChange.label}` : ''}.`,
    ...(info.readOnly === null ? [] : [info.readOnly]),
    ...info.notices,
  ].join('\n');
}
