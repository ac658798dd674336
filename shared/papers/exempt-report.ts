import type { Classification } from '../domain/classification.ts';
import { longDay } from '../domain/calendar-day.ts';
import { labelled, line, note, cell } from './appendix-cells.ts';
import type { Cell, ContentBlock } from './content.ts';
import { plain, said } from './content.ts';
import type { ExemptAppendix, Withheld } from './exempt-appendix.ts';
import { frontTable, TO_BE_CONFIRMED, type PaperValues, type Unfilled } from './front-table.ts';
import { sectionTitle, type FrontValue, type LayoutSection, type ReportLayout } from './layout.ts';
import { shortMark } from './marking.ts';
import type { Plan } from '../domain/plan.ts';
import { stopped } from './words.ts';

interface ExemptReport {
  readonly plan: Plan;
  readonly apart: ExemptAppendix;
  readonly title: string;
  readonly marking: string;
  readonly values: PaperValues;
  readonly layout: ReportLayout;
  readonly unfilled: Unfilled;
  /** A section with its heading, as it is printed. */
  readonly section: (section: LayoutSection) => readonly ContentBlock[];
}
/** What ties the pages to the report they go with. */
const FRONT: readonly FrontValue[] = ['reportFor', 'dateOfMeeting', 'subject', 'responsibleOfficer'];

/**
 * The first pages of an exempt appendix: which report it goes with, why each thing in it is not for publication, and the sections that the public copy
 * does not have, each under the part it belongs to.
 */
export function exemptReport({ plan, apart, title, marking, values, layout, unfilled, section }: ExemptReport): ContentBlock[] {
  const front = { ...layout, frontTable: layout.frontTable.filter(({ value }) => FRONT.includes(value)) };
  return [
    { type: 'title', text: title },
    { type: 'paragraph', look: 'marking', runs: plain(marking) },
    { type: 'details', name: 'Report details', description: 'Two columns: the name of each detail of the report that this goes with, and what it is.', rows: frontTable(plan, values, front, [], unfilled) },
    { type: 'heading', level: 1, text: 'Why this is not for publication' },
    { type: 'paragraph', look: 'lead-in', runs: plain('This is the part of the report that its public copy does not have. All else is there.') },
    groundsTable([...[...apart.sections].map(([name, classification]): Withheld => ({ what: sectionTitle(name, layout), classification })), ...apart.things], unfilled),
    ...layout.parts.flatMap((part): ContentBlock[] => {
      const blocks = part.sections.filter(({ name }) => apart.sections.has(name)).flatMap((one) => [...section(one)]);
      return blocks.length === 0 ? [] : [{ type: 'heading', level: 1, text: part.heading }, ...blocks];
    }),
  ];
}

/** The marking above it has each ground in full. */
const groundsTable = (things: readonly Withheld[], unfilled: Unfilled): ContentBlock => ({
  type: 'table', caption: null, name: 'Why this is not for publication',
  description: 'Each row is a thing that is withheld. The columns are what it is, the ground in law, and the public interest.',
  columns: [{ heading: 'What', width: 6 }, { heading: 'Ground', width: 6 }, { heading: 'Public interest', width: 8 }],
  rows: things.map(({ what, classification }) => [said(what), groundCell(classification), interestCell(classification, what, unfilled)]),
});
const groundCell = (of: Classification): Cell =>
  cell(
    line(plain(shortMark(of))),
    ...(of.reason.trim() === '' ? [] : [note(stopped(of.reason))]),
  );
function interestCell(of: Classification, what: string, unfilled: Unfilled): Cell {
  const decided = [
    ...(of.decidedBy.trim() === '' ? [] : [labelled('Decided by:', stopped(of.decidedBy))]),
    ...(of.reviewOn === null ? [] : [labelled('To be reviewed:', `${longDay(of.reviewOn)}.`)]),
  ];
  if (of.level === 'confidential') return cell(line(plain('There is no test of the public interest for what is confidential.')), ...decided);
  const words = of.publicInterest.trim();
  if (words === '') unfilled(`Public interest in withholding: ${what}`);
  return cell(line(plain(words === '' ? TO_BE_CONFIRMED : stopped(words))), ...decided);
}
