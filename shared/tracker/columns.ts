import type { TrackerRow } from './tracker-content.ts';

/** The columns of a tracker, in the order councils publish them. Headings are unique: Excel's table and a screen reader both go by them. */
export const TRACKER_COLUMNS = [
  { key: 'ref', heading: 'Ref' },
  { key: 'theme', heading: 'Theme' },
  { key: 'recommendation', heading: 'Recommendation' },
  { key: 'response', heading: 'Response' },
  { key: 'action', heading: 'Action' },
  { key: 'owner', heading: 'Owner' },
  { key: 'portfolioHolder', heading: 'Portfolio holder' },
  { key: 'originalDate', heading: 'Original date' },
  { key: 'currentDate', heading: 'Current date' },
  { key: 'status', heading: 'Status' },
  { key: 'progress', heading: 'Progress since last meeting' },
  { key: 'nextStep', heading: 'Next step' },
  { key: 'successMeasure', heading: 'Success measure' },
  { key: 'resourcing', heading: 'Resourcing' },
  { key: 'evidence', heading: 'Evidence' },
] as const;
/** Where an action has more than one row, the later ones say where it stands already: the counts go by it, and a reader knows the row. */
const ALSO_AT = { key: 'alsoAt', heading: 'Also at' } as const;
/** What dates and milestones say of an action, beside its owner’s own status, where the council wants it. */
const RATING = { key: 'rating', heading: 'By its dates' } as const;

export type TrackerColumn = (typeof TRACKER_COLUMNS)[number] | typeof ALSO_AT | typeof RATING;
export type TrackerColumnKey = TrackerColumn['key'];

const EVERY_COLUMN: readonly TrackerColumn[] = [...TRACKER_COLUMNS.flatMap((column): readonly TrackerColumn[] => (column.key === 'status' ? [column, RATING] : [column])), ALSO_AT];
/** Those that are only there where something stands in them. */
const WHERE_NEEDED: ReadonlySet<TrackerColumn> = new Set([RATING, ALSO_AT]);

/** The columns that these rows need: the published ones, and those that something stands in. */
export const columnsFor = (rows: readonly TrackerRow[]): readonly TrackerColumn[] => EVERY_COLUMN.filter((column) => !WHERE_NEEDED.has(column) || rows.some((row) => row[column.key] !== ''));

/** Its heading, by which formulas name a column. */
export const headingOf = (key: TrackerColumnKey): string => EVERY_COLUMN.find((column) => column.key === key)!.heading;
