import { STATUSES } from '../domain/action.ts';
import { longDay } from '../domain/calendar-day.ts';
import { COLOUR_FIELD, council, WORD_FIELD, type Council } from '../domain/council.ts';
import { capitalised } from '../domain/facts.ts';
import { STATUS_COLOURS, type StatusColour } from '../domain/status-colours.ts';
import { USUAL_COLOURS, USUAL_STATUSES } from '../domain/status-set.ts';
import { sectionsTold } from '../papers/report-layout.ts';
import { count, listed } from '../papers/words.ts';
import type { CouncilField } from './parts.ts';
import type { ProfileCommittee } from './profile.ts';

/** What a field of the profile holds, as Settings shows it: `On track (usual)`, `Purple`, `24 December 2026 and 31 December 2026`. `template`: the name of its file. */
export function profileValueWords(field: CouncilField, value: Council[CouncilField], template = 'A Word template'): string {
  const usual = (words: string) => `${words} (usual)`;
  const worded = STATUSES.find((status) => WORD_FIELD[status] === field);
  if (worded !== undefined) return value === '' ? usual(USUAL_STATUSES[worded].label) : (value as string);
  const coloured = STATUSES.find((status) => COLOUR_FIELD[status] === field);
  if (coloured !== undefined) return value === null ? usual(STATUS_COLOURS[USUAL_COLOURS[coloured]].name) : STATUS_COLOURS[value as StatusColour].name;
  if (field === 'closedDays' || field === 'moreBankHolidays') return listed((value as Council['closedDays']).map(longDay)) || 'None';
  if (field === 'preElection') return listed((value as Council['preElection']).map(({ from, to }) => `${longDay(from)} to ${longDay(to)}`)) || 'None';
  if (field === 'reportSections') return capitalised(sectionsTold(value as Council['reportSections']).join('; ')) || 'The usual ones';
  if (field === 'mailAsking' || field === 'mailChasing' || field === 'mailLastCall') return value === null ? usual('Ours') : `“${(value as NonNullable<Council['mailAsking']>).subject}” …`;
  if (field === 'reportClearedBy') return listed(value as Council['reportClearedBy']) || 'Nobody';
  if (typeof value === 'boolean') return value ? 'Yes' : usual('No');
  if (value === null || value === '') return 'None';
  if (field === 'logo') return 'A picture';
  if (field === 'reportTemplate') return `${template} (${count((value as NonNullable<Council['reportTemplate']>).places.length, 'place')} filled in)`;
  const words = typeof value !== 'string' ? String(value as number) : field === 'name' || field === 'logoWords' ? value : capitalised(value);
  return value === council.fields[field].empty ? usual(words) : words;
}

/** `Scrutiny, agenda 8 and returns 20 working days before`: what a profile says of a committee. */
export function committeeWords({ type, agendaLead, returnsLead }: ProfileCommittee): string {
  const leads = [...(agendaLead === null ? [] : [`agenda ${agendaLead}`]), ...(returnsLead === null ? [] : [`returns ${returnsLead}`])];
  return [capitalised(type), ...(leads.length === 0 ? [] : [`${leads.join(' and ')} working days before`])].join(', ');
}
