/** Work that was not in its plan's file when Matters Arising stopped without closing it. */
export interface LeftPlan {
  /** Names it in `recovery:open` and `recovery:discard`. */
  readonly id: string;
  readonly title: string;
  /** Where its file is, or was; null for a plan that was never saved, of which all is here. */
  readonly path: string | null;
  /** What became of that file since. */
  readonly file: 'there' | 'gone' | 'damaged' | 'neverSaved';
  /** ISO instant, within ten seconds. */
  readonly stoppedAt: string;
  /** How many changes are not in the file. */
  readonly changes: number;
  /** What the last few of them did, in words, in the order in which it was done. */
  readonly labels: readonly string[];
  /** How many fields were being typed in. */
  readonly typing: number;
}

/** A version of a plan that was kept in the data folder. */
export interface EarlierVersion {
  readonly planId: string;
  readonly id: string;
  /** ISO instant. */
  readonly keptAt: string;
  /** `Before your first change that day`. */
  readonly why: string;
  readonly bytes: number;
}
