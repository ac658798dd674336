import { STATUSES, type StatusWord } from '../domain/action.ts';
import { coverage } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { statusesOf } from '../domain/status-set.ts';
import type { TrackerRow } from './tracker-content.ts';

/** Counts by theme and status. An action that answers recommendations of two themes is counted in both, and once in the last row. */
export interface TrackerSummary {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly name: string; readonly counts: readonly number[] }[];
}
export const SUMMARY_TOTAL = 'In all';

export function summaryOf(plan: Plan, rows: readonly TrackerRow[]): TrackerSummary {
  const statuses = statusesOf(plan.council);
  const headings = ['Theme', 'Recommendations', 'Not yet covered', 'Actions', ...STATUSES.map((status) => statuses[status].label)];
  const count = (name: string, of: readonly TrackerRow[]) => {
    const recommendations = [...new Set(of.map((row) => row.recommendationId))].map((id) => plan.get('recommendation', id)).filter((one) => one !== null);
    const statuses = new Map(of.flatMap((row) => (row.actionId === null ? [] : [[row.actionId, plan.get('action', row.actionId)?.status.is]] as const)));
    const having = (word: StatusWord) => [...statuses.values()].filter((status) => status === word).length;
    const uncovered = recommendations.filter((one) => coverage(plan, one) === 'not yet').length;
    return { name, counts: [recommendations.length, uncovered, statuses.size, ...STATUSES.map(having)] };
  };
  const themes = [...new Set(rows.map((row) => row.theme))];
  return { headings, rows: [...themes.map((theme) => count(theme, rows.filter((row) => row.theme === theme))), count(SUMMARY_TOTAL, rows)] };
}
