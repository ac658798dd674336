/** One line of the table: a piece of work, and the least or the others it is measured against in the same run. */
export interface Figure {
  readonly work: string;
  readonly unit: 'ms' | 'kB';
  /** The median, or the one value of what does not vary. */
  readonly ours: number;
  /** The very first time, before anything was warm; null where it means nothing. */
  readonly first: number | null;
  /** What it is measured against; empty where there is nothing to measure against on this machine. */
  readonly against: string;
  readonly theirs: number | null;
  readonly goal: Goal | null;
}
/** What the figure is to stay under: times theirs, or a value of its own in the figure's unit. */
export type Goal = { readonly times: number } | { readonly atMost: number };

/** What a piece measures: in full, or a quick version that proves that it runs. */
export type Scale = 'full' | 'small';
export type Piece = (scale: Scale) => Promise<readonly Figure[]>;

export const ratioOf = ({ ours, theirs }: Figure): number | null => (theirs === null || theirs === 0 ? null : ours / theirs);

/** null where there is no goal, or nothing to hold it against. */
export function isMet(figure: Figure): boolean | null {
  if (!figure.goal) return null;
  if ('atMost' in figure.goal) return figure.ours <= figure.goal.atMost;
  const ratio = ratioOf(figure);
  return ratio === null ? null : ratio <= figure.goal.times;
}
