import { isCalendarDay, longDay } from '../domain/calendar-day.ts';
import type { Paper } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { said, type ContentBlock } from './content.ts';
import { CLEARANCES } from './version.ts';
import { clearancesOf } from './clearances.ts';
import type { Unfilled } from './front-table.ts';

const OFFICERS = ['Chief Financial Officer', 'Monitoring Officer'];

/** Who cleared the report for each statutory officer, and when. Silence is never clearance: nobody named is said as such. */
export function clearanceContent(plan: Plan, paper: Paper | null, unfilled: Unfilled): ContentBlock[] {
  const given = paper ? clearancesOf(plan, paper) : [];
  const unnamed = OFFICERS.filter(
    (officer) =>
      !given.some(({ onBehalfOf, role }) => [onBehalfOf, role].some((words) => words.toLowerCase().includes(officer.toLowerCase()))),
  );
  const rows = [
    ...given.map((one) => [
      [one.role, one.onBehalfOf && one.onBehalfOf !== one.role ? `on behalf of the ${one.onBehalfOf.replace(/^the /i, '')}` : '']
        .filter(Boolean)
        .join(', ') || 'Statutory officer',
      one.name || `${unfilled('Statutory Officer Clearance')}`,
      isCalendarDay(one.clearedOn) ? longDay(one.clearedOn) : one.clearedOn || 'Not cleared yet',
    ]),
    ...unnamed.map((officer) => [`On behalf of the ${officer}`, unfilled(`Clearance on behalf of the ${officer}`), 'Not cleared yet']),
  ];
  return [
    {
      type: 'table',
      caption: null,
      name: CLEARANCES,
      description: 'Each row is a clearance. The columns are for whom, name, and date.',
      columns: [
        { heading: 'Cleared', width: 8 },
        { heading: 'Name', width: 5 },
        { heading: 'Date', width: 4 },
      ],
      rows: rows.map((row) => row.map((words) => said(words))),
    },
  ];
}
