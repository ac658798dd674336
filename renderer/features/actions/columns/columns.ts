import { shortDay, type CalendarDay } from '../../../../shared/domain/calendar-day.ts';
import { capitalised } from '../../../../shared/domain/facts.ts';
import { markingWords, resourcingWords, riskWords } from '../../../../shared/papers/plan-words.ts';
import { laterWords } from '../../../../shared/slippage/ledger.ts';
import type { ActionRow } from '../rows.ts';
import { besideStatus } from './beside-status.ts';

export const COLUMN_NAMES = [
  'ref', 'title', 'detail', 'theme', 'answers', 'owner', 'holder', 'oversight', 'startOn', 'originalDueOn', 'dueOn', 'slipped', 'status', 'rating', 'beside', 'update', 'nextStep',
  'successMeasure', 'resourcing', 'risk', 'classification', 'updatesInRound',
] as const;
export type ColumnName = (typeof COLUMN_NAMES)[number];
/** What opens in a cell: null where the value follows from other things and is not typed. */
export type EditorKind = 'line' | 'lines' | 'person' | 'day' | 'dueOn' | 'status' | 'answers' | 'resourcing' | 'risk' | 'classification';

interface ColumnKind {
  readonly heading: string;
  /** Pixels to begin with. */
  readonly width: number;
  readonly editor: EditorKind | null;
  /** What the cell says, in words: shown, copied, and what an empty one is known by. */
  readonly textOf: (row: ActionRow) => string;
}
const day = (value: CalendarDay | null): string => (value === null ? '' : shortDay(value));

export const COLUMNS: Readonly<Record<ColumnName, ColumnKind>> = {
  ref: { heading: 'Ref', width: 64, editor: null, textOf: ({ action }) => action.ref },
  title: { heading: 'Action', width: 320, editor: 'line', textOf: ({ action }) => action.title },
  detail: { heading: 'Detail', width: 280, editor: 'lines', textOf: ({ action }) => action.detail },
  theme: { heading: 'Theme', width: 200, editor: null, textOf: ({ theme }) => `${theme.number} ${theme.title}`.trim() },
  answers: { heading: 'Answers', width: 128, editor: 'answers', textOf: ({ answered }) => answered.map((one) => one.ref).join(', ') },
  owner: { heading: 'Owner', width: 160, editor: 'person', textOf: ({ owner }) => owner },
  holder: { heading: 'Portfolio holder', width: 188, editor: 'person', textOf: ({ holder }) => holder },
  oversight: { heading: 'Oversight', width: 188, editor: null, textOf: ({ oversight }) => oversight.map((one) => one.name).join(', ') },
  startOn: { heading: 'Start', width: 112, editor: 'day', textOf: ({ action }) => day(action.startOn) },
  originalDueOn: { heading: 'Original date', width: 120, editor: null, textOf: ({ action }) => day(action.originalDueOn) },
  dueOn: { heading: 'Target date', width: 176, editor: 'dueOn', textOf: ({ action }) => day(action.dueOn) },
  slipped: { heading: 'Slipped by', width: 120, editor: null, textOf: ({ slipped }) => (slipped === 0 ? '' : laterWords(slipped)) },
  status: { heading: 'Status', width: 172, editor: 'status', textOf: ({ status }) => status.label },
  rating: { heading: 'By its dates', width: 148, editor: null, textOf: ({ rating }) => rating?.shown.label ?? '' },
  beside: { heading: 'Cause and route', width: 280, editor: 'status', textOf: ({ action }) => besideStatus(action.status) },
  update: { heading: 'Last update', width: 300, editor: null, textOf: ({ update }) => (update === null ? '' : [day(update.madeOn), update.progress].filter(Boolean).join(': ')) },
  nextStep: { heading: 'Next step', width: 240, editor: null, textOf: ({ nextStep }) => nextStep },
  successMeasure: { heading: 'Success measure', width: 240, editor: 'lines', textOf: ({ action }) => action.successMeasure },
  resourcing: { heading: 'Resourcing', width: 220, editor: 'resourcing', textOf: ({ action }) => (action.resourcing === null ? '' : resourcingWords(action.resourcing)) },
  risk: { heading: 'Risk', width: 200, editor: 'risk', textOf: ({ action }) => riskWords(action.risk) },
  classification: { heading: 'Who may see it', width: 148, editor: 'classification', textOf: ({ action }) => capitalised(markingWords(action.classification)) || 'Public' },
  updatesInRound: { heading: 'Updates in this round', width: 104, editor: null, textOf: ({ updatesInRound }) => String(updatesInRound) },
};
export const isColumnName = (name: string): name is ColumnName => Object.hasOwn(COLUMNS, name);

/** A column as it stands in a grid. */
export interface Column {
  readonly name: ColumnName;
  readonly heading: string;
  /** Pixels; null for the one that takes the rest. */
  readonly width: number | null;
}
/** A column as somebody chose it: with its own width or the one it has to begin with. */
export interface ChosenColumn {
  readonly name: ColumnName;
  readonly width: number | null;
}

/** One line an action, or two where there is little room across: then the words wrap instead of being cut off. */
export type Density = 'one line' | 'two lines';
export const ROW_HEIGHT: Readonly<Record<Density, number>> = { 'one line': 32, 'two lines': 48 };
export const densityFor = (pixels: number): Density => (pixels < 900 ? 'two lines' : 'one line');
/** What the title still gets when everything is narrow, and where so many columns stand that one scrolls sideways anyway. */
export const LEAST_TITLE = 160;
const TITLE_AMONG_MANY = 280;
const MANY = 6;
export const LEAST_WIDTH = 56;
export const MOST_WIDTH = 800;
export const widthWithin = (pixels: number): number => Math.round(Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, pixels)));

const column = (name: ColumnName, width: number | null): Column => ({ name, heading: COLUMNS[name].heading, width });
/** The columns there are: what is worked out from dates only where the council wants it. */
export const columnNamesFor = (rated: boolean): readonly ColumnName[] => (rated ? COLUMN_NAMES : COLUMN_NAMES.filter((name) => name !== 'rating'));
/**
 * The columns of a grid of this many pixels: those that were chosen, else those there is room for. The portfolio holder gives way first, then widths do.
 * What dates say stands beside what the owner says, where the council wants it.
 */
export function columnsFor(pixels: number, chosen: readonly ChosenColumn[] | null = null, rated = false): readonly Column[] {
  if (chosen !== null) return chosen.map(({ name, width }) => column(name, width ?? (name === 'title' ? null : COLUMNS[name].width)));
  const roomy = pixels >= 1240;
  const wraps = densityFor(pixels) === 'two lines';
  return [
    column('ref', 64),
    column('title', null),
    column('owner', roomy ? 172 : wraps ? 124 : 160),
    ...(roomy ? [column('holder', 188)] : []),
    column('dueOn', wraps ? 112 : 176),
    column('status', 172),
    ...(rated && !wraps ? [column('rating', 148)] : []),
  ];
}
/** Pixels below which the grid scrolls sideways. */
export const leastWidth = (columns: readonly Column[]): number => columns.reduce((sum, one) => sum + (one.width ?? (columns.length > MANY ? TITLE_AMONG_MANY : LEAST_TITLE)), 0);
