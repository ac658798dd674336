import type { Council } from '../domain/council.ts';
import type { Committee } from '../domain/people.ts';
import type { Round } from '../domain/round.ts';

/** The fields of a round that hold one of its days. */
export const DAY_FIELDS = [
  'askedOn', 'firstChaseOn', 'secondChaseOn', 'returnsBy', 'clearanceFrom', 'clearanceTo', 'briefingOn', 'finalPaperOn', 'publishOn', 'decisionsOutOn', 'minutesFrom', 'minutesTo',
] as const satisfies readonly (keyof Round)[];
export type DayField = (typeof DAY_FIELDS)[number];
export type Leads = Pick<Committee, 'agendaLead' | 'returnsLead'> | null;

interface SchemeRule {
  /** What is done on it, for who is to do it: `Ask the owners`. */
  readonly what: string;
  /** Working days from the meeting; before it below zero. */
  readonly lead: (council: Council, committee: Leads) => number;
  /** Whether the number is the committee's own. */
  readonly isCommittees: (committee: Leads) => boolean;
  /** Whether it makes no sense once the agenda is out. A chair is briefed on either side of that. */
  readonly beforeAgenda: boolean;
}
const councils = (what: string, lead: (council: Council) => number, beforeAgenda: boolean): SchemeRule => ({ what, lead, isCommittees: () => false, beforeAgenda });

/** When each step of a round is taken, as the council has agreed it. The day of publication is the agenda’s, which the law has a word in. */
export const SCHEME: Readonly<Record<DayField, SchemeRule>> = {
  askedOn: councils('Ask the owners', ({ roundAsk }) => -roundAsk, true),
  firstChaseOn: councils('Send the first chaser', ({ roundFirstChase }) => -roundFirstChase, true),
  secondChaseOn: councils('Send the second chaser', ({ roundSecondChase }) => -roundSecondChase, true),
  returnsBy: { what: 'Collate the returns', lead: ({ returnsLead }, committee) => -(committee?.returnsLead ?? returnsLead), isCommittees: (committee) => committee?.returnsLead != null, beforeAgenda: true },
  clearanceFrom: councils('Begin clearance', ({ roundClearanceFrom }) => -roundClearanceFrom, true),
  clearanceTo: councils('End clearance', ({ roundClearanceTo }) => -roundClearanceTo, true),
  briefingOn: councils('Brief the chair', ({ roundBriefing }) => -roundBriefing, false),
  finalPaperOn: councils('Finish the paper', ({ roundFinalPaper }) => -roundFinalPaper, true),
  publishOn: { what: 'Publish the agenda and reports', lead: ({ agendaLead }, committee) => -(committee?.agendaLead ?? agendaLead), isCommittees: (committee) => committee?.agendaLead != null, beforeAgenda: false },
  decisionsOutOn: councils('Send the decisions out', ({ roundDecisionsOut }) => roundDecisionsOut, false),
  minutesFrom: councils('Begin the draft minutes', ({ roundMinutesFrom }) => roundMinutesFrom, false),
  minutesTo: councils('Finish the draft minutes', ({ roundMinutesTo }) => roundMinutesTo, false),
};
