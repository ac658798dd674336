import { SECTIONS, type SectionName } from '../domain/paper.ts';
import { COMMITTEE_REPORT, sectionTitle, type FrontValue, type ReportLayout } from '../papers/layout.ts';

/** The values of the front table, in its order. */
export const FRONT_VALUES = [
  'reportFor', 'dateOfMeeting', 'subject', 'responsibleOfficer', 'portfolioHolder', 'exempt', 'callIn', 'wardsAffected', 'enclosures',
] as const satisfies readonly FrontValue[];
/** The lines that say yes or no, and why. */
export const LINES = ['wardCouncillorsNotified', 'equalityAssessment', 'equalityCleared', 'callInWaived'] as const satisfies readonly (keyof ReportLayout['lines'])[];
export type LineName = (typeof LINES)[number];

/**
 * What a place of a template can be filled with. `rest`: everything of the report that has no place of its own; `appendices`: where they begin;
 * `marking`: what stands on a copy that is not public; `council`: its name.
 */
export const PAPER_PARTS = [...FRONT_VALUES, ...SECTIONS, ...LINES, 'contact', 'marking', 'council', 'rest', 'appendices'] as const;
export type PaperPart = (typeof PAPER_PARTS)[number];

/** What a paper consists of besides its front table, each printed as a stretch of blocks. */
export type PieceName = SectionName | LineName | 'contact';

const isOneOf = <const Names extends readonly string[]>(names: Names, name: string): name is Names[number] => names.includes(name);
export const isFrontValue = (part: PaperPart): part is FrontValue => isOneOf(FRONT_VALUES, part);
export const isPiece = (part: PaperPart): part is PieceName => isOneOf([...SECTIONS, ...LINES, 'contact'] as const, part);
/** Whether it is a line or a few of them, and not blocks. */
export const isShort = (part: PaperPart): boolean => isFrontValue(part) || isOneOf(LINES, part) || part === 'marking' || part === 'council' || part === 'contact';

/** What a part is called to the clerk: `Legal Implications`, `Portfolio Holder`. */
export function partWords(part: PaperPart, layout: ReportLayout = COMMITTEE_REPORT): string {
  if (isFrontValue(part)) return part === 'reportFor' ? 'Report for' : unstopped(layout.frontTable.find(({ value }) => value === part)?.label ?? part);
  if (isOneOf(LINES, part)) return unstopped(layout.lines[part]);
  switch (part) {
    case 'contact': return unstopped(layout.contact);
    case 'marking': return 'the marking of a copy that is not public';
    case 'council': return 'the council’s name';
    case 'rest': return 'everything of the report that has no place of its own';
    case 'appendices': return 'the appendices';
    default: return sectionTitle(part, layout);
  }
}
const unstopped = (label: string): string => label.replace(/:$/, '');
