import { longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { ClearanceRequest, Paper } from '../../../shared/domain/paper.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { unanswered } from '../../../shared/papers/clearance-standing.ts';
import { sectionTitle } from '../../../shared/papers/layout.ts';
import { layoutOfPaper } from '../../../shared/papers/report-layout.ts';
import { figure } from '../../../shared/papers/words.ts';
import type { Need } from './needs.ts';

const MOST_NAMED = 3;

/** Clearances that were asked for and have not been given, of papers whose meeting is still to come: silence is never clearance. */
export function ofClearances(plan: Plan, today: CalendarDay): readonly Need[] {
  const awaited = plan.all('paper').filter((paper) => isToCome(plan, paper, today)).flatMap((paper) => unanswered(plan, paper).map((request) => ({ paper, request })));
  if (awaited.length === 0) return [];
  const papers = [...new Set(awaited.map(({ paper }) => paper.id))];
  const more = awaited.length - MOST_NAMED;
  return [{
    key: 'clearances awaited', tone: 'waiting', words: `${figure(awaited.length)} ${awaited.length === 1 ? 'clearance of a paper is' : 'clearances of papers are'} awaited`,
    detail: `${awaited.slice(0, MOST_NAMED).map(({ paper, request }) => told(plan, paper, request)).join('; ')}${more > 0 ? `; and ${figure(more)} more` : ''}`,
    behind: { view: 'papers', open: papers.length === 1 ? papers[0]! : null }, leads: papers.length === 1 ? 'Show the paper' : 'Show the papers',
  }];
}
function isToCome(plan: Plan, paper: Paper, today: CalendarDay): boolean {
  const meeting = plan.get('meeting', paper.meeting);
  return meeting === null || meeting.heldOn === null || (meeting.heldOn >= today && !meeting.cancelled);
}
/** `Peer challenge, Legal Implications: the Monitoring Officer, asked on 3 March 2026`. */
const told = (plan: Plan, paper: Paper, { office, section, askedOn }: ClearanceRequest): string =>
  `${[paper.subject.trim() || 'A paper', section === null ? '' : sectionTitle(section, layoutOfPaper(plan, paper))].filter(Boolean).join(', ')}: the ${office.replace(/^the /i, '')}${askedOn === null ? '' : `, asked on ${longDay(askedOn)}`}`;
