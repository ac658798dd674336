import { done, refused, type Result } from '../outcome/outcome.ts';
import { assignRefs, withRestatements } from './find/refs.ts';
import type { Findings, FoundRecommendation, FoundTheme, Source } from './findings.ts';
import type { ReportText } from './report-text.ts';

/** A passage the clerk can take or leave. */
export interface Candidate {
  /** Stable while the review screen is open: `found:0`, `possible:3`, `byHand:1`. */
  readonly id: string;
  readonly origin: 'found' | 'possible' | 'leftOut' | 'byHand';
  /** Ticked: it goes into the plan. */
  readonly taken: boolean;
  readonly text: string;
  readonly kind: FoundRecommendation['kind'];
  /** Index into the selection's themes, or null. */
  readonly theme: number | null;
  readonly source: Source;
  /** Why it was not counted; null for what was found or marked by hand. */
  readonly reason: string | null;
  /** The report's own number, kept in the reference. Null where it has none. */
  readonly own: string | null;
}

/** The clerk's choice over what was found, in reading order. A value: every change gives a new one. */
export interface Selection {
  readonly themes: readonly FoundTheme[];
  readonly candidates: readonly Candidate[];
}

const inReadingOrder = (candidates: readonly Candidate[]): readonly Candidate[] =>
  [...candidates].sort((a, b) => a.source.paragraph - b.source.paragraph);

/** The kind that something taken in by hand most likely has: a suggestion where the report has such under a theme, else key. */
const likelyKind = (findings: Findings, theme: number | null): FoundRecommendation['kind'] =>
  theme !== null && findings.recommendations.some(({ kind }) => kind === 'suggestion') ? 'suggestion' : 'key';

/** At first: what was found is ticked, the rest is not. */
export function selectionOf(findings: Findings): Selection {
  const found = findings.recommendations.map(({ text, kind, theme, source, ref, printed }, index): Candidate => ({
    id: `found:${index}`,
    origin: 'found',
    taken: true,
    text,
    kind,
    theme,
    source,
    reason: null,
    own: printed ? ref.replace(/^K?R/, '') : null,
  }));
  const others = (['possible', 'leftOut'] as const).flatMap((origin) =>
    findings[origin].map(({ text, reason, source, theme }, index): Candidate => ({
      id: `${origin}:${index}`,
      origin,
      taken: false,
      text,
      kind: likelyKind(findings, theme),
      theme,
      source,
      reason,
      own: null,
    })),
  );
  return { themes: findings.themes, candidates: inReadingOrder([...found, ...others]) };
}

const changed = (selection: Selection, id: string, change: Partial<Pick<Candidate, 'taken' | 'kind' | 'theme'>>): Selection => ({
  ...selection,
  candidates: selection.candidates.map((candidate) => (candidate.id === id ? { ...candidate, ...change } : candidate)),
});

/** Unticks a candidate. One that was marked by hand goes altogether. */
export const takeOut = (selection: Selection, id: string): Selection => {
  const byHand = selection.candidates.find((candidate) => candidate.id === id)?.origin === 'byHand';
  return byHand
    ? { ...selection, candidates: selection.candidates.filter((candidate) => candidate.id !== id) }
    : changed(selection, id, { taken: false });
};

/** Ticks a candidate: puts back what was taken out, or takes in what was possible or left out. */
export const putBack = (selection: Selection, id: string): Selection => changed(selection, id, { taken: true });

/** Says what kind a candidate is, and under which theme it stands. */
export const placeUnder = (selection: Selection, id: string, kind: Candidate['kind'], theme: number | null): Selection =>
  changed(selection, id, { kind, theme });

export interface Mark {
  /** Must stand in the block word for word. */
  readonly text: string;
  /** The block's place among the non-empty ones, from 1. */
  readonly paragraph: number;
  readonly kind: Candidate['kind'];
  /** Index into the selection's themes, or null. */
  readonly theme: number | null;
}

/**
 * Takes in a passage that the clerk marked in the report's own text. A passage that is already a candidate is ticked instead of doubled.
 */
export function markByHand(selection: Selection, report: ReportText, mark: Mark): Result<Selection, 'nothingMarked' | 'notInReport'> {
  const text = mark.text.trim();
  if (text === '') return refused('nothingMarked', 'Nothing is marked. Select the words of the recommendation in the report first.');
  const block = report.blocks.find(({ paragraph }) => paragraph === mark.paragraph);
  if (!block?.text.includes(text))
    return refused('notInReport', 'These words do not stand in one paragraph of the report. Mark them again inside one paragraph.');
  const known = selection.candidates.find((candidate) => candidate.source.paragraph === mark.paragraph && candidate.text === text);
  if (known) return done(placeUnder(putBack(selection, known.id), known.id, mark.kind, mark.theme));
  const numbers = selection.candidates.filter(({ origin }) => origin === 'byHand').map(({ id }) => Number(id.split(':')[1]));
  const added: Candidate = {
    id: `byHand:${Math.max(-1, ...numbers) + 1}`,
    origin: 'byHand',
    taken: true,
    text,
    kind: mark.kind,
    theme: mark.theme,
    source: { page: block.page, paragraph: block.paragraph },
    reason: null,
    own: null,
  };
  return done({ ...selection, candidates: inReadingOrder([...selection.candidates, added]) });
}

/** Adds a theme that the finder did not see, and gives its index. */
export const withTheme = (selection: Selection, theme: FoundTheme): { readonly selection: Selection; readonly theme: number } => ({
  selection: { ...selection, themes: [...selection.themes, theme] },
  theme: selection.themes.length,
});

/** What goes into the plan, numbered in reading order; the report's own numbers stay. */
export function accepted(selection: Selection): readonly FoundRecommendation[] {
  const taken = selection.candidates.filter((candidate) => candidate.taken);
  const refs = assignRefs(
    taken.map(({ kind, theme, own }) => ({ kind, own, themeNumber: theme === null ? null : (selection.themes[theme]?.number ?? null) })),
  );
  return withRestatements(
    taken.map(({ kind, theme, text, source, own }, index) => ({
      ref: refs[index] ?? '',
      kind,
      theme,
      text,
      source,
      ...(own === null ? {} : { printed: true as const }),
    })),
  );
}

export interface Counts {
  readonly key: number;
  readonly suggestions: number;
  /** Themes that what is taken stands under. */
  readonly themes: number;
  readonly possible: number;
  readonly leftOut: number;
  /** Found, but taken out by the clerk. */
  readonly takenOut: number;
}

export function countsOf(selection: Selection): Counts {
  const taken = selection.candidates.filter((candidate) => candidate.taken);
  const waiting = (origin: Candidate['origin']): number =>
    selection.candidates.filter((candidate) => candidate.origin === origin && !candidate.taken).length;
  return {
    key: taken.filter(({ kind }) => kind === 'key').length,
    suggestions: taken.filter(({ kind }) => kind === 'suggestion').length,
    themes: new Set(taken.flatMap(({ theme }) => (theme === null ? [] : [theme]))).size,
    possible: waiting('possible'),
    leftOut: waiting('leftOut'),
    takenOut: waiting('found'),
  };
}

const number = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** “9 key and 42 suggestions under 8 themes. 31 more are possible; 14 bullets were left out.” */
export function countsSentence(selection: Selection): string {
  const { key, suggestions, themes, possible, leftOut, takenOut } = countsOf(selection);
  const what =
    key + suggestions === 0
      ? 'No recommendations'
      : suggestions === 0
        ? number(key, 'key recommendation', 'key recommendations')
        : key === 0
          ? number(suggestions, 'suggestion', 'suggestions')
          : `${key} key and ${number(suggestions, 'suggestion', 'suggestions')}`;
  const rest = [
    ...(possible === 0 ? [] : [number(possible, 'more is possible', 'more are possible')]),
    ...(leftOut === 0 ? [] : [number(leftOut, 'bullet was left out', 'bullets were left out')]),
    ...(takenOut === 0 ? [] : [number(takenOut, 'was taken out by you', 'were taken out by you')]),
  ];
  return `${what}${themes === 0 ? '' : ` under ${number(themes, 'theme', 'themes')}`}.${rest.length === 0 ? '' : ` ${rest.join('; ')}.`}`;
}
