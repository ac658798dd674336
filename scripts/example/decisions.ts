import { sourceIn } from '../../shared/decisions/arising.ts';
import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { Classification } from '../../shared/domain/classification.ts';
import type { Reply, Resolution } from '../../shared/domain/decision.ts';
import type { Step } from './steps.ts';

interface Minuted {
  readonly text: string;
  /** The committee it is recommended to; resolved under the meeting's own power where there is none. */
  readonly to?: string;
  readonly paper?: string;
  /** The actions it is about, by their references. */
  readonly concerns?: readonly string[];
  /** Whether it can be called in; where it only notes, it cannot. */
  readonly callIn?: true;
  readonly replyBy?: CalendarDay;
  readonly votes?: NonNullable<Resolution['votes']>;
  readonly classification?: Classification;
}
/** One minute with its numbered items: `112` gives 112(1), 112(2) … */
const minute = (meeting: string, number: number, ...items: readonly Minuted[]): readonly Step[] =>
  items.map(({ text, to, paper, concerns = [], callIn, replyBy, votes, classification }, place): Step => (look) => ({
    do: 'resolution.add',
    fields: {
      meeting: look.meetingNamed(meeting),
      paper: paper ? look.paper(paper) : null,
      text,
      minute: items.length === 1 ? `${number}` : `${number}(${place + 1})`,
      power: to ? 'recommended' : 'resolved',
      toCommittee: to ? look.committee(to) : null,
      ...(callIn ? { callIn: { is: 'subject to it' } as const } : {}),
      ...(replyBy ? { replyBy } : {}),
      ...(votes ? { votes } : {}),
      ...(classification ? { classification } : {}),
    },
    concerns: concerns.map((ref) => look.action(ref).id),
  }));
/** What the body that something was recommended to answered at a meeting of its own. */
const answered = (minuted: string, is: Reply['is'], words: string, at: string): Step => (look) => {
  const asked = look.plan.all('resolution').find((one) => one.minute === minuted);
  if (!asked) throw new Error(`On ${look.today} the example has no minute ${minuted}.`);
  const meeting = look.meetingNamed(at);
  return { do: 'resolution.set', id: asked.id, fields: { reply: { is, words, on: at.slice(-10), meeting } } };
};
/** An action that a decision asked for. */
export const arose = (ref: string, minuted: string): Step => (look) => {
  const asked = look.plan.all('resolution').find((one) => one.minute === minuted);
  if (!asked) throw new Error(`On ${look.today} the example has no minute ${minuted}.`);
  return { do: 'action.set', ids: [look.action(ref).id], fields: { arises: sourceIn(asked) } };
};
/** The decisions of a meeting came out. */
const published = (meeting: string, on: CalendarDay): Step => (look) =>
  ({ do: 'meeting.set', id: look.meetingNamed(meeting), fields: { decisionsPublishedOn: on } });
const CABINET = 'Cabinet';
const O_AND_S = 'Overview and Scrutiny Committee';

export const decidedInJuly = [
  ...minute('Cabinet 2025-07-08', 29, {
    text: 'That the Overview and Scrutiny Committee be asked to help shape the response to the peer challenge before Cabinet considers it.',
  }),
  ...minute(
    `${O_AND_S} 2025-07-24`,
    19,
    { text: 'That the draft response and action plan be considered, and the five proposals of members be recorded with them.' },
    { text: 'That Cabinet take the proposals into account and say what becomes of each.', to: CABINET },
    { text: 'That the Committee monitor the plan from December 2025.' },
  ),
];

export const decidedInSeptember = minute(
  'Cabinet 2025-09-09',
  61,
  ...[
    'That the report of the Corporate Peer Challenge be noted.',
    'That the response to the seven key recommendations and 18 of the 21 suggestions be agreed.',
    'That the action plan be approved and published by 19 September 2025.',
    'That suggestion 3.3/S3 await the Governance Committee, and 3.5/S2 and 3.6/S1 the budget for the training and the posts concerned.',
    'That the Overview and Scrutiny Committee be asked to monitor the plan.',
    'That the Chief Executive, in consultation with the Leader, be authorised to correct matters of fact in the plan.',
  ].map((text) => ({ text, paper: 'Corporate Peer Challenge: response and action plan' })),
);

export const decidedInOctober = minute(
  `${O_AND_S} 2025-10-09`,
  33,
  { text: 'That the programme of monitoring be agreed: December 2025, March 2026 and June 2026.' },
  { text: 'That a forward work programme be agreed each quarter, beginning with this one.' },
  {
    text: 'That items in the forward plan come to the Committee before a report is drafted.',
    to: CABINET,
    replyBy: '2025-12-09',
  },
);

export const decidedInNovember = [...minute(
  'Cabinet 2025-11-18',
  88,
  { text: 'That actions A10 and A12 be agreed as complete.', concerns: ['A10', 'A12'] },
  {
    text:
      'That items in the forward plan be offered to scrutiny at least eight weeks before Cabinet, as the Committee recommended (minute ' +
      '33).',
    callIn: true,
  },
), answered('33(3)', 'accepted in part', 'Eight weeks before Cabinet, with an outline of the report.', 'Cabinet 2025-11-18'), published('Cabinet 2025-11-18', '2025-11-19')];

export const decidedInDecember = minute(
  `${O_AND_S} 2025-12-11`,
  47,
  { text: 'That progress on the action plan be noted.' },
  {
    text: 'That the revised date of 30 January 2026 for action A22 be noted, and the Head of Finance be asked to attend in March.',
    concerns: ['A22'],
    votes: { for: 9, against: 2, abstained: 1 },
  },
  { text: 'That an action be added on the cost and the savings of the digital programme.', to: CABINET, replyBy: '2026-02-11' },
  { text: 'That action A20 be taken into A17, since the two do the same.', to: CABINET, concerns: ['A17', 'A20'], replyBy: '2026-02-11' },
);

const PART_II: Classification = {
  level: 'exempt',
  paragraphs: [3],
  reason: 'It states the terms on which council land may be sold.',
  publicInterest: 'While negotiations go on, disclosure would weaken the council’s position and so lower the price.',
  decidedBy: 'Oluwaseun Adeyemi, Monitoring Officer',
  reviewOn: '2026-07-31',
};
export const decidedInJanuary = [...minute(
  'Cabinet 2026-01-20',
  112,
  {
    text:
      'That progress on the action plan be noted, with action A33 added and action A20 withdrawn as the Overview and Scrutiny Committee ' +
      'recommended (minute 47).',
  },
  { text: 'That actions A1, A8 and A13 be agreed as complete.', concerns: ['A1', 'A8', 'A13'], callIn: true },
  { text: 'That the revised target date of 30 April 2026 for action A25 be approved.', concerns: ['A25'], callIn: true },
  { text: 'That the Group Leaders be briefed on the options for the Weir Street depot before they are published.', callIn: true },
  { text: 'That the savings tracker be reported to Council with the budget each February.', to: 'Council' },
  {
    text: 'That the Head of Assets and Property go on negotiating with Calder Wharf Homes, on terms no worse than £3.9 million.',
    concerns: ['A23'],
    classification: PART_II,
  },
), answered('47(3)', 'accepted', 'Action A33 was added.', 'Cabinet 2026-01-20'), published('Cabinet 2026-01-20', '2026-01-21')];
