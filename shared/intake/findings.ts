/** Where a passage stands in the report: the page (null without pages) and the place among its non-empty blocks, from 1. */
export interface Source {
  readonly page: number | null;
  readonly paragraph: number;
}

export interface FoundTheme {
  /** As printed, without a closing full stop: `4.1`. Null where the heading has no number. */
  readonly number: string | null;
  /** As printed, trimmed, without the number. */
  readonly title: string;
}

export interface FoundRecommendation {
  /** `KR3` (key), `4.1/S1` (suggestion under a numbered theme), else `R3`. Unique in one report. */
  readonly ref: string;
  readonly kind: 'key' | 'suggestion';
  /** Index into `themes`, or null for one that stands under none. */
  readonly theme: number | null;
  /** Verbatim: only a leading bullet, surrounding white space and tool residue are dropped. */
  readonly text: string;
  readonly source: Source;
  /** The ref of an earlier recommendation with the same words, or null. Both are kept. */
  readonly restates: string | null;
  /** The number in `ref` is the report's own (`Recommendation 3`, `3.`), so it stays when others are taken out. */
  readonly printed?: true;
}

/** A passage that was not counted, and why, in words a clerk can act on. */
export interface Passage {
  readonly text: string;
  readonly reason: string;
  readonly source: Source;
  /** Index into `themes` of the theme it stands under, or null. */
  readonly theme: number | null;
}

/** What the finder makes of a report. Nothing in it is a guess: what is doubtful is `possible`, what was passed over is `leftOut`. */
export interface Findings {
  readonly title: string | null;
  readonly themes: readonly FoundTheme[];
  readonly recommendations: readonly FoundRecommendation[];
  readonly possible: readonly Passage[];
  readonly leftOut: readonly Passage[];
  /**
   * Sentences for the clerk: a declared number that does not match, recommendations with the same words, nothing found. What was noticed
   * while reading stays with the text it is about, in `ReportText.warnings`; who shows one shows both.
   */
  readonly warnings: readonly string[];
}
