import type { Findings, Source } from './findings.ts';
import type { ReportText } from './report-text.ts';

/** What `matters import REPORT --json` prints: the findings with themes by title, and without what only the window needs. */
export interface ImportJson {
  readonly title: string | null;
  readonly themes: readonly { readonly number: string | null; readonly title: string }[];
  readonly recommendations: readonly {
    readonly ref: string;
    readonly kind: 'key' | 'suggestion';
    /** A theme's title. */
    readonly theme: string | null;
    readonly text: string;
    readonly source: Source;
  }[];
  readonly possible: readonly { readonly text: string; readonly reason: string }[];
  readonly leftOut: readonly { readonly text: string; readonly reason: string }[];
  /** What was noticed while reading, then what was noticed in the findings; each sentence once. */
  readonly warnings: readonly string[];
}

export const toImportJson = (report: ReportText, findings: Findings): ImportJson => ({
  title: findings.title,
  themes: findings.themes.map(({ number, title }) => ({ number, title })),
  recommendations: findings.recommendations.map(({ ref, kind, theme, text, source }) => ({
    ref,
    kind,
    theme: theme === null ? null : (findings.themes[theme]?.title ?? null),
    text,
    source: { page: source.page, paragraph: source.paragraph },
  })),
  possible: findings.possible.map(({ text, reason }) => ({ text, reason })),
  leftOut: findings.leftOut.map(({ text, reason }) => ({ text, reason })),
  warnings: allWarnings(report, findings),
});

/** What the clerk is told about a report, each sentence once: what was noticed while reading first. */
export const allWarnings = (report: ReportText, findings: Findings): readonly string[] => [
  ...new Set([...report.warnings, ...findings.warnings]),
];
