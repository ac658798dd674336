import { shortDay } from '../../../shared/domain/calendar-day.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import type { ActionRow } from './rows.ts';

export type ColumnName = 'ref' | 'title' | 'owner' | 'holder' | 'dueOn' | 'status';
export interface Column {
  readonly name: ColumnName;
  readonly heading: string;
  /** Pixels; null for the one that takes the rest. */
  readonly width: number | null;
  readonly textOf: (row: ActionRow) => string;
}

const TEXT: Readonly<Record<ColumnName, Column['textOf']>> = {
  ref: ({ action }) => action.ref,
  title: ({ action }) => action.title,
  owner: ({ owner }) => owner,
  holder: ({ holder }) => holder,
  dueOn: ({ action }) => (action.dueOn === null ? '' : shortDay(action.dueOn)),
  status: ({ action }) => capitalised(action.status.is),
};
const column = (name: ColumnName, heading: string, width: number | null): Column => ({ name, heading, width, textOf: TEXT[name] });

/** One line an action, or two where there is little room across: then the words wrap instead of being cut off. */
export type Density = 'one line' | 'two lines';
export const ROW_HEIGHT: Readonly<Record<Density, number>> = { 'one line': 32, 'two lines': 48 };
export const densityFor = (pixels: number): Density => (pixels < 900 ? 'two lines' : 'one line');

/** The columns that a grid of this many pixels has room for: the portfolio holder gives way first, then widths do. */
export function columnsFor(pixels: number): readonly Column[] {
  const roomy = pixels >= 1240;
  const wraps = densityFor(pixels) === 'two lines';
  return [
    column('ref', 'Ref', 64),
    column('title', 'Action', null),
    column('owner', 'Owner', roomy ? 172 : wraps ? 124 : 160),
    ...(roomy ? [column('holder', 'Portfolio holder', 188)] : []),
    column('dueOn', 'Target date', wraps ? 112 : 176),
    column('status', 'Status', 172),
  ];
}
/** What the title still gets when everything is narrow; below this the grid scrolls sideways. */
export const LEAST_TITLE = 160;
