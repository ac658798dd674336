import { STATUSES, type StatusWord } from '../domain/action.ts';
import { coverage } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { statusesOf } from '../domain/status-set.ts';
import type { Division, TrackerPart } from './division.ts';
import type { TrackerRow } from './tracker-content.ts';

/** What a row of the summary counts: the rows of a theme, of one part (by its place), or all. */
type Counted = { readonly theme: string } | { readonly part: number } | 'all';

export interface SummaryRow {
  readonly name: string;
  readonly of: Counted;
  /** Of the recommendations: how many, and how many are not covered yet. They are the review's, so they do not change in the workbook. */
  readonly recommendations: readonly [number, number];
  /** Of the actions, by status in the order of `STATUSES`. */
  readonly statuses: readonly number[];
}

/** Counts by theme, or by what the tracker is divided by. An action that stands under two of them is counted in both, and once in the last row. */
export interface TrackerSummary {
  readonly headings: readonly string[];
  readonly rows: readonly SummaryRow[];
}
export const SUMMARY_TOTAL = 'In all';
const NAMED: Readonly<Record<Division, string>> = { whole: 'Theme', theme: 'Theme', owner: 'Owner', committee: 'Committee' };

export function summaryOf(plan: Plan, parts: readonly TrackerPart[], by: Division): TrackerSummary {
  const statuses = statusesOf(plan.council);
  const headings = [NAMED[by], 'Recommendations', 'Not yet covered', 'Actions', ...STATUSES.map((status) => statuses[status].label)];
  const all = parts.flatMap(({ rows }) => rows);
  const count = (name: string, of: Counted, rows: readonly TrackerRow[]): SummaryRow => {
    const recommendations = [...new Set(rows.map((row) => row.recommendationId))].map((id) => plan.get('recommendation', id)).filter((one) => one !== null);
    const words = new Map(rows.flatMap((row) => (row.actionId === null ? [] : [[row.actionId, plan.get('action', row.actionId)?.status.is]] as const)));
    const having = (word: StatusWord) => [...words.values()].filter((status) => status === word).length;
    return { name, of, recommendations: [recommendations.length, recommendations.filter((one) => coverage(plan, one) === 'not yet').length], statuses: STATUSES.map(having) };
  };
  return { headings, rows: [...(by === 'whole' ? byTheme(all).map(([theme, rows]) => count(theme, { theme }, rows)) : parts.map(({ name, rows }, part) => count(name, { part }, rows))), count(SUMMARY_TOTAL, 'all', all)] };
}

function byTheme(rows: readonly TrackerRow[]): readonly (readonly [string, readonly TrackerRow[]])[] {
  const themes = new Map<string, TrackerRow[]>();
  for (const row of rows) themes.set(row.theme, [...(themes.get(row.theme) ?? []), row]);
  return [...themes];
}
