import type { Findings, FoundRecommendation, FoundTheme } from '../intake/findings.ts';
import type { ReportText } from '../intake/report-text.ts';

/** A report that was read and searched, waiting for the clerk's review. `id` names it in `report:accept`. */
export interface ReportReading {
  readonly id: string;
  readonly fileName: string;
  readonly report: ReportText;
  readonly findings: Findings;
}
export interface AcceptedReport {
  readonly readingId: string;
  readonly title: string;
  readonly councilName: string;
  readonly reviewTitle: string;
  readonly reviewingBody: string;
  /** Whether the plan begins with the profile that `profile:last` tells. */
  readonly withProfile: boolean;
  readonly themes: readonly FoundTheme[];
  /** In reading order, with their references. Each text must stand word for word in the report's block. */
  readonly recommendations: readonly Omit<FoundRecommendation, 'printed'>[];
}
/** A report whose text the plan has now. */
export interface KeptReport {
  readonly fileName: string;
  /** Whether it is the very file the plan was made from; else another in which every recommendation stands word for word. */
  readonly isTheFile: boolean;
}
