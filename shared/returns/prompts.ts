import type { StatusSet } from '../domain/status-set.ts';
import { returnHeading, type FillInKey } from './columns.ts';

/** Excel takes no more in the note that a cell shows when it is selected. */
export const LONGEST_PROMPT = 255;

/** What goes into a cell of each column, as a note beside it says, in the council's words for a status. */
export function promptsFor(statuses: StatusSet): Readonly<Record<FillInKey, string>> {
  const [reason, evidence] = [returnHeading('reason'), returnHeading('evidence')];
  return {
    status: `Choose from the list. ${statuses['at risk'].label} or ${statuses['off track'].word}: give the cause under “${reason}”. ${statuses['proposed complete'].label}: say under “${evidence}” what shows it.`,
    progress: 'What has been done since the last update, in a few sentences that can be printed in a public report. Leave it empty where there is nothing new.',
    nextStep: `What happens next, and when. Where the action is ${statuses['at risk'].word} or ${statuses['off track'].word}: what brings it back on course.`,
    revisedDate: `Only if the target date should move: the new date, day first, such as 31/3/2027. Say why under “${reason}”.`,
    reason: `Why the date should move, or what has put the action ${statuses['at risk'].word} or ${statuses['off track'].word}. Both are kept with the action.`,
    evidence: `What shows what was done: a report, a minute, a web address. Needed with ${statuses['proposed complete'].word}.`,
  };
}
