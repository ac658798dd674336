import { STATUSES } from '../../shared/domain/action.ts';
import { coverage, isAnswered, isOverdue } from '../../shared/domain/facts.ts';
import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { planOfRecord, RecordSource } from '../../shared/domain/plan-of-record.ts';
import { openClashes } from '../../shared/merging/open-clashes.ts';
import { done, type Result } from '../../shared/outcome/outcome.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import type { ReadPlan } from '../storage/reading/reader.ts';
import { print, resolved, type Surface } from './surface.ts';

/** What `info --json` prints. */
export interface PlanInfo {
  readonly planId: string;
  readonly title: string;
  readonly people: number;
  readonly recommendations: number;
  readonly actions: number;
  readonly updates: number;
  readonly changes: number;
  /** `on`: the reference or the name of the thing. */
  readonly clashes: readonly { readonly on: string; readonly field: string; readonly values: readonly string[] }[];
  readonly points: readonly { readonly title: string; readonly date: string | null }[];
  /** Whether the record holds, every change of it. */
  readonly intact: boolean;
  readonly council: string;
  readonly review: string;
  readonly byKind: { readonly key: number; readonly suggestions: number; readonly answered: number; readonly covered: number };
  readonly byStatus: Readonly<Record<string, number>>;
  readonly overdue: number;
  readonly papers: readonly { readonly id: string; readonly subject: string }[];
  readonly lastChange: { readonly at: string; readonly by: string; readonly label: string } | null;
  /** Why it can only be read, or null. */
  readonly readOnly: string | null;
  readonly notices: readonly string[];
}

export interface InfoOrder {
  readonly plan: string;
  readonly asJson: boolean;
  readonly today: CalendarDay;
}
export async function tellAbout({ plan, asJson, today }: InfoOrder, surface: Surface): Promise<Result<null>> {
  const [files, place] = [new PlanFiles(), resolved(surface, plan)];
  const read = await files.read(place);
  if (!read.ok) return read;
  const copy = await files.readCopy(place);
  const info = planInfo(read.value, copy.ok && copy.value.isSound, today);
  print(surface, asJson ? JSON.stringify(info, null, 2) : words(info));
  return done(null);
}

function planInfo({ contents: { record }, readOnly, notices }: ReadPlan, intact: boolean, today: CalendarDay): PlanInfo {
  const plan: Plan = planOfRecord(new RecordSource(record.state));
  const recommendations = plan.all('recommendation');
  const actions = plan.all('action');
  const changes = record.changes();
  const last = changes.at(-1);
  return {
    planId: record.planId,
    title: plan.details.title,
    people: plan.all('person').length,
    recommendations: recommendations.length,
    actions: actions.length,
    updates: plan.all('update').length,
    changes: changes.length,
    clashes: openClashes(record).map(({ about, label, sides }) => ({ on: about.ref || about.name, field: label, values: sides.map((side) => side.words) })),
    points: plan.all('point').map(({ name, madeOn }) => ({ title: name, date: madeOn })),
    intact,
    council: plan.council.name,
    review: plan.review.title,
    byKind: {
      key: recommendations.filter(({ type }) => type === 'key').length,
      suggestions: recommendations.filter(({ type }) => type === 'suggestion').length,
      answered: recommendations.filter(isAnswered).length,
      covered: recommendations.filter((one) => coverage(plan, one) !== 'not yet').length,
    },
    byStatus: Object.fromEntries(STATUSES.map((word) => [word, actions.filter(({ status }) => status.is === word).length])),
    overdue: actions.filter((one) => isOverdue(one, today)).length,
    papers: plan.all('paper').map(({ id, subject }) => ({ id, subject })),
    lastChange: last ? { at: last.at, by: last.by, label: last.label ?? 'Struck' } : null,
    readOnly,
    notices,
  };
}

const counted = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`;
function words(info: PlanInfo): string {
  const { byKind, clashes, lastChange } = info;
  const statuses = Object.entries(info.byStatus).filter(([, n]) => n > 0).map(([word, n]) => `${n} ${word}`);
  return [
    info.title || 'A plan without a title',
    `Council: ${info.council || 'not named'}. Review: ${info.review || 'not named'}.`,
    `${counted(byKind.key, 'key recommendation')} and ${counted(byKind.suggestions, 'suggestion')}: ${byKind.answered} answered, ${byKind.covered} covered.`,
    `${counted(info.actions, 'action')}${statuses.length > 0 ? `: ${statuses.join(', ')}` : ''}. ${info.overdue} overdue.`,
    ...info.papers.map(({ id, subject }) => `Paper ${id}: ${subject || 'without a subject'}`),
    `${counted(info.changes, 'change')} recorded${lastChange ? `, the last by ${lastChange.by || 'somebody'} at ${lastChange.at || 'an unknown time'}: ${lastChange.label}` : ''}.`,
    ...(clashes.length === 0 ? [] : [`${clashes.length === 1 ? 'One clash is' : `${clashes.length} clashes are`} to be settled: ${clashes.map(({ on, field }) => `${on} (${field.toLowerCase()})`).join(', ')}.`]),
    ...(info.intact || info.readOnly !== null ? [] : ['The record of changes does not hold.']),
    ...(info.readOnly === null ? [] : [info.readOnly]),
    ...info.notices,
  ].join('\n');
}
