import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Paper, SectionName } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import type { ClearedPart } from '../papers/clearances.ts';
import type { PaperContent } from '../papers/content.ts';
import type { PaperValues } from '../papers/front-table.ts';
import type { ReportLayout } from '../papers/layout.ts';
import type { VersionOfPart } from '../papers/part-versions.ts';
import type { PrintedSection } from '../papers/printed-sections.ts';

/** Where a finding is settled: a section, the front table (`field` names its label), a clearance (`of` the report or a section), an appendix, or elsewhere in the plan. */
export type Where =
  | { readonly in: 'section'; readonly section: SectionName }
  | { readonly in: 'front'; readonly label: string }
  | { readonly in: 'clearance'; readonly of: ClearedPart; readonly office: string }
  | { readonly in: 'appendix' }
  | { readonly in: 'plan'; readonly view: 'people' | 'settings' | 'decisions' | 'review' };
export interface Finding {
  /** `must`: published like this it would be wrong. `should`: look at it. */
  readonly is: 'must' | 'should';
  /** In a few words: `Clearance has lapsed`. */
  readonly what: string;
  /** What is the matter just here, in a sentence. */
  readonly why: string;
  readonly where: Where;
}

/** What the rules look at. */
export interface Checked {
  readonly plan: Plan;
  readonly paper: Paper;
  readonly values: PaperValues;
  readonly content: PaperContent;
  readonly layout: ReportLayout;
  readonly sections: readonly PrintedSection[];
  /** Stands for the words of the report, or of a section, as they will be printed. */
  readonly versionOf: VersionOfPart;
  readonly today: CalendarDay;
}
export interface Rule {
  readonly name: string;
  /** The rule itself, for whoever asks what is looked for. */
  readonly says: string;
  readonly find: (checked: Checked) => readonly Finding[];
}
export const inSection = (section: SectionName): Where => ({ in: 'section', section });
export const inFront = (label: string): Where => ({ in: 'front', label });
