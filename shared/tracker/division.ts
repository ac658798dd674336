import type { Action } from '../domain/action.ts';
import { namedWithPost } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import type { Recommendation } from '../domain/review.ts';
import type { TrackerRow } from './tracker-content.ts';

/** How a tracker is divided: one sheet of all rows, or one for each owner, theme or committee. */
export const DIVISIONS = ['whole', 'owner', 'theme', 'committee'] as const;
export type Division = (typeof DIVISIONS)[number];

/** The rows of one sheet. */
export interface TrackerPart {
  /** Whose they are: `Margaret Osei, Head of Finance`; empty where the tracker is not divided. */
  readonly name: string;
  readonly rows: readonly TrackerRow[];
}

export const WITHOUT_ACTION = 'Without an action';
export const WITHOUT_OWNER = 'Owner not yet named';
const WITHOUT_COMMITTEE = 'No committee named';

/** A row with what it is made of. */
export interface RowOf {
  readonly recommendation: Recommendation | null;
  readonly action: Action | null;
  readonly row: TrackerRow;
}

/** Every row in just one part, in the order of the whole; what belongs to nobody comes last. */
export function partsOf(plan: Plan, rows: readonly RowOf[], by: Division): readonly TrackerPart[] {
  if (by === 'whole') return [{ name: '', rows: rows.map(({ row }) => row) }];
  const parts = new Map<string, { readonly name: string; readonly order: number; readonly rows: TrackerRow[] }>();
  for (const one of rows) {
    const { key, name, order } = placeOf(plan, one, by);
    const part = parts.get(key);
    if (part) part.rows.push(one.row);
    else parts.set(key, { name, order, rows: [one.row] });
  }
  return [...parts.values()]
    .sort((one, other) => one.order - other.order || (by === 'owner' ? one.name.localeCompare(other.name, 'en-GB') : 0))
    .map(({ name, rows: own }) => ({ name, rows: own }));
}

interface Place {
  /** Two people of one name are two parts. */
  readonly key: string;
  readonly name: string;
  readonly order: number;
}
function placeOf(plan: Plan, { recommendation, action, row }: RowOf, by: Exclude<Division, 'whole'>): Place {
  if (by === 'theme') return { key: row.theme, name: row.theme, order: 0 };
  if (by === 'owner') {
    if (action === null) return { key: WITHOUT_ACTION, name: WITHOUT_ACTION, order: 2 };
    const name = namedWithPost(plan, action.owner);
    return name === '' ? { key: WITHOUT_OWNER, name: WITHOUT_OWNER, order: 1 } : { key: action.owner!, name, order: 0 };
  }
  const committees = plan.all('committee');
  const at = recommendation === null ? -1 : committees.findIndex(({ id }) => id === recommendation.oversight);
  const name = committees[at]?.name.trim() ?? '';
  return name === '' ? { key: '', name: WITHOUT_COMMITTEE, order: committees.length } : { key: committees[at]!.id, name, order: at };
}

/** What stands in `Also at` of a row whose action has one above it already, so that nobody counts it twice. */
export const SAME = { theme: ', same theme', sheet: ', same sheet' } as const;

/** The rows of all parts, each with where its action stands already: in the same group if it does, else in an earlier one. `groupOf`: the group within a part. */
export function withRepeats(parts: readonly TrackerPart[], by: Division): readonly TrackerPart[] {
  const anywhere = new Map<string, string>();
  return parts.map((part) => {
    const here = new Map<string, string>();
    const rows = part.rows.map((row): TrackerRow => {
      if (row.actionId === null) return row;
      const group = by === 'whole' ? `${row.theme}\n${row.actionId}` : row.actionId;
      const named = row.ref || 'another row';
      const [inGroup, first] = [here.get(group), anywhere.get(row.actionId)];
      if (inGroup === undefined) here.set(group, named);
      if (first === undefined) anywhere.set(row.actionId, named);
      return inGroup !== undefined ? { ...row, alsoAt: inGroup + (by === 'whole' ? SAME.theme : SAME.sheet) } : first !== undefined ? { ...row, alsoAt: first } : row;
    });
    return { ...part, rows };
  });
}
