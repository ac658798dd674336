import { FRONT_VALUES, LINES, type PaperPart } from '../domain/report-template.ts';
import { SECTIONS, type SectionName } from '../domain/paper.ts';
import { COMMITTEE_REPORT, sectionTitle, type FrontValue, type ReportLayout } from '../papers/layout.ts';

export type LineName = (typeof LINES)[number];

/** What a paper consists of besides its front table, each printed as a stretch of blocks. */
export type PieceName = SectionName | LineName | 'contact';

const isOneOf = <const Names extends readonly string[]>(names: Names, name: string): name is Names[number] => names.includes(name);
export const isFrontValue = (part: PaperPart): part is FrontValue => isOneOf(FRONT_VALUES, part);
export const isLine = (part: PaperPart): part is LineName => isOneOf(LINES, part);
export const isPiece = (part: PaperPart): part is PieceName => isOneOf([...SECTIONS, ...LINES, 'contact'] as const, part);
/** Whether it is a line or a few of them, and not blocks. */
export const isShort = (part: PaperPart): boolean => isFrontValue(part) || isLine(part) || part === 'marking' || part === 'council' || part === 'contact';

/** What a part is called to the clerk: `Legal Implications`, `Portfolio Holder`. */
export function partWords(part: PaperPart, layout: ReportLayout = COMMITTEE_REPORT): string {
  if (isFrontValue(part)) return part === 'reportFor' ? 'Report for' : unstopped(layout.frontTable.find(({ value }) => value === part)?.label ?? part);
  if (isLine(part)) return unstopped(layout.lines[part]);
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
