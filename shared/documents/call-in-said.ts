import { fullDay, longDay } from '../domain/calendar-day.ts';
import type { DecisionCallIn } from '../domain/decision.ts';
import type { Meeting } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { count, listed, stopped } from '../papers/words.ts';
import { callInOf, type CallIn } from '../statutory/call-in.ts';
import { countsAsPublished } from '../statutory/clock-settings.ts';
import { clockOf } from '../statutory/council-clock.ts';
import { provisionalYears } from '../statutory/bank-holidays.ts';
import type { Decided } from './decided-at.ts';

/** The period of call-in of a meeting's decisions; null until the day is known on which they were published. */
export function callInOfMeeting({ council }: Plan, { decisionsPublishedOn }: Meeting): CallIn | null {
  if (decisionsPublishedOn === null) return null;
  const clock = clockOf(council);
  return callInOf(countsAsPublished(decisionsPublishedOn, null, clock), clock.callIn, clock.office);
}

/** `17:00 on Wednesday 28 January 2026`; `the end of Wednesday 28 January 2026`. */
export const closesWords = ({ ends, closesAt }: CallIn): string => `${closesAt ?? 'the end'} ${closesAt === null ? 'of' : 'on'} ${fullDay(ends)}`;

/** Beside one decision; what more there is to say of it stands under the table. */
export const CALL_IN_WORDS: Readonly<Record<DecisionCallIn['is'], string>> = {
  'not subject to it': 'Not subject to call-in', 'subject to it': 'Subject to call-in', 'waived as urgent': 'Waived as urgent', 'called in': 'Called in',
};

/** `was called in on 15 December 2026 by five members, because …`; empty where the word beside the decision says all. */
function moreSaid(plan: Plan, callIn: DecisionCallIn): string {
  if (callIn.is === 'waived as urgent') return stopped(['call-in was waived as urgent', callIn.why.trim()].filter(Boolean).join(': '));
  if (callIn.is !== 'called in') return '';
  const hearing = plan.get('meeting', callIn.hearing);
  const heard = hearing === null ? '' : [plan.get('committee', hearing.committee)?.name, hearing.heldOn && longDay(hearing.heldOn)].filter(Boolean).join(', ');
  const first = ['called in', callIn.on && `on ${longDay(callIn.on)}`, callIn.by.trim() && `by ${callIn.by.trim()}`].filter(Boolean).join(' ');
  return [
    stopped([first, callIn.why.trim()].filter(Boolean).join(': ')), ...(heard ? [`${callIn.outcome === null ? 'To be heard' : 'Heard'} by ${heard}.`] : []),
    ...(callIn.outcome === null ? [] : [stopped(`Outcome: ${[callIn.outcome, callIn.note.trim()].filter(Boolean).join(', ')}`)]),
  ].join(' ');
}

/** `Decision 2`, `Decisions 2, 3 and 5`. */
const numbered = (of: readonly number[]): string => `${of.length === 1 ? 'Decision' : 'Decisions'} ${listed(of.map(String))}`;

/** What the notice says about call-in, in sentences; nothing where no decision of it is subject to call-in. */
export const callInParagraphs = (whole: Plan, plan: Plan, meeting: Meeting, decisions: readonly Decided[]): readonly string[] => [
  ...openSaid(whole, meeting, decisions.flatMap((one) => (one.is === 'said' && one.resolution.callIn.is === 'subject to it' ? [one.number] : []))),
  ...decisions.flatMap((one) => {
    const more = one.is === 'said' ? moreSaid(plan, one.resolution.callIn) : '';
    return more === '' ? [] : [`Decision ${one.number}: ${more}`];
  }),
];

function openSaid(whole: Plan, meeting: Meeting, subject: readonly number[]): readonly string[] {
  if (subject.length === 0) return [];
  const { workingDays, effective } = clockOf(whole.council).callIn;
  const callIn = callInOfMeeting(whole, meeting);
  const period = count(workingDays, 'working day');
  const rule = 'as the council’s constitution has it (Local Government Act 2000, section 9F)';
  if (callIn === null) return [`${numbered(subject)} can be called in for ${period} after the decisions are published, ${rule}. A decision that is not called in takes effect on ${effective} after that.`];
  return [
    `${numbered(subject)} can be called in until ${closesWords(callIn)}. Unless called in, ${subject.length === 1 ? 'it takes' : 'they take'} effect on ${fullDay(callIn.effectiveFrom)}.`,
    `This is counted from ${fullDay(meeting.decisionsPublishedOn!)}, when the decisions were published: ${period}, ${rule}.`,
  ];
}

/** For the clerk: the years whose bank holidays are not proclaimed, where the count may touch them. */
export function callInNotes(whole: Plan, meeting: Meeting, decisions: readonly Decided[]): readonly string[] {
  if (!decisions.some((one) => one.is === 'said' && one.resolution.callIn.is === 'subject to it')) return [];
  const callIn = callInOfMeeting(whole, meeting);
  if (callIn === null) return ['The day on which the decisions are published is not set, so the notice cannot say until when they can be called in. Set it at the meeting, and write the notice again.'];
  return provisionalYears(meeting.decisionsPublishedOn!, callIn.effectiveFrom).map((year) => `The bank holidays of ${year} are worked out by the usual rules: check the day on which call-in ends.`);
}
