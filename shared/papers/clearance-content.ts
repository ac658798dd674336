import { isCalendarDay, longDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Clearance, Paper, SectionName } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { clearancesOf, isFor, neededClearances, type ClearedPart } from './clearances.ts';
import { said, type ContentBlock } from './content.ts';
import type { Unfilled } from './front-table.ts';
import { sectionTitle, type ReportLayout } from './layout.ts';
import { CLEARANCES } from './version.ts';
import { sentence } from './words.ts';

interface ClearanceRow {
  readonly section: ClearedPart;
  readonly cells: readonly [cleared: string, name: string, date: string];
}
const NOT_YET = 'Not cleared yet';
const theOffice = (office: string): string => `on behalf of the ${office.replace(/^the /i, '')}`;

/**
 * Who cleared the report, or a section of it, for which office and when. Silence is never clearance: where nobody is named that is said. `printed`: the
 * sections that the report has; a clearance of another is not told. One of other words than those that are printed says so.
 */
export function clearanceContent(
  plan: Plan, paper: Paper | null, printed: readonly SectionName[], layout: ReportLayout, unfilled: Unfilled, lapsed: ReadonlySet<EntityId> = new Set(),
): ContentBlock[] {
  const given = (paper ? clearancesOf(plan, paper) : []).filter(({ section }) => section === null || printed.includes(section));
  const missing = neededClearances(plan, paper, printed).filter((needed) => !given.some((one) => isFor(needed, one)));
  const place = ({ section }: ClearanceRow): number => (section === null ? -1 : printed.indexOf(section));
  const rows = [
    ...given.map((one): ClearanceRow => ({ section: one.section, cells: rowOf(one, lapsed.has(one.id), unfilled) })),
    ...missing.map(({ office, section }): ClearanceRow => ({
      section,
      cells: [sentence(theOffice(office)), unfilled(`${section === null ? 'Clearance' : `Clearance of ${sectionTitle(section, layout)}`} ${theOffice(office)}`), NOT_YET],
    })),
  ].sort((a, b) => place(a) - place(b));
  const inParts = rows.some(({ section }) => section !== null);
  return [
    {
      type: 'table',
      caption: null,
      name: CLEARANCES,
      description: `Each row is a clearance. The columns are ${inParts ? 'what was cleared, ' : ''}for whom, name, and date.`,
      columns: [
        ...(inParts ? [{ heading: 'Part', width: 6 }] : []),
        { heading: 'Cleared', width: 8 },
        { heading: 'Name', width: 5 },
        { heading: 'Date', width: 4 },
      ],
      rows: rows.map(({ section, cells }) => [...(inParts ? [section === null ? 'The whole report' : sectionTitle(section, layout)] : []), ...cells].map((words) => said(words))),
    },
  ];
}

function rowOf({ role, onBehalfOf, name, clearedOn }: Clearance, hasLapsed: boolean, unfilled: Unfilled): ClearanceRow['cells'] {
  const cleared = [role, onBehalfOf && onBehalfOf !== role ? theOffice(onBehalfOf) : ''].filter(Boolean).join(', ');
  return [cleared || 'Statutory officer', name || unfilled('Statutory Officer Clearance'), `${isCalendarDay(clearedOn) ? longDay(clearedOn) : clearedOn || NOT_YET}${hasLapsed ? ', of an earlier text' : ''}`];
}
