import type { Comment } from '../../shared/domain/decision.ts';
import type { Look } from './look.ts';
import type { Step } from './steps.ts';

interface Given {
  readonly about: (look: Look) => string;
  readonly type: Comment['type'];
  readonly proposer: string;
  readonly text: string;
  readonly outcome: Comment['outcome'];
  readonly reason?: string;
  readonly meeting: string;
}
const said =
  ({ about, proposer, meeting, reason = '', ...given }: Given): Step =>
  (look) => {
    const person = look.person(`Councillor ${proposer}`);
    return {
      do: 'comment.add',
      fields: {
        ...given,
        reason,
        about: about(look),
        proposer: person,
        politicalGroup: look.plan.get('person', person)!.politicalGroup,
        meeting: look.meetingNamed(meeting),
      },
    };
  };
const action = (ref: string) => (look: Look) => look.action(ref).id;
const recommendation = (ref: string) => (look: Look) => look.recommendation(ref);
const JULY = 'Overview and Scrutiny Committee 2025-07-24';

/** What members said of the draft in July, and what became of it when Cabinet had looked at each. */
export const saidInJuly: readonly Step[] = [
  {
    about: action('A22'),
    type: 'amendment' as const,
    proposer: 'Martin Selwood',
    meeting: JULY,
    text: 'Lower the sum above which a saving must have a signed delivery plan from £50,000 to £10,000.',
    outcome: 'agreed in part' as const,
    reason: 'Lowered to £25,000, which brings in 40 savings and 96 per cent of their value. Below that, services report in one line.',
  },
  {
    about: action('A7'),
    type: 'amendment' as const,
    proposer: 'Colin Prewett',
    meeting: JULY,
    text: 'Name the Association of Parish Councils as the owner, so that the parishes do not merely receive what the council has decided.',
    outcome: 'agreed' as const,
    reason: 'The Association accepted on 19 August 2025.',
  },
  {
    about: recommendation('3.1/S2'),
    type: 'amendment' as const,
    proposer: 'Colin Prewett',
    meeting: JULY,
    text: 'Repeat the resident survey every year, as the peer team suggests.',
    outcome: 'not agreed' as const,
    reason: 'A yearly survey would cost a further £38,000. It will be repeated every second year.',
  },
  {
    about: action('A18'),
    type: 'amendment' as const,
    proposer: 'Graham Tolley',
    meeting: JULY,
    text: 'Give the review of the call-in protocol to the Group Leaders together, in place of the Monitoring Officer.',
    outcome: 'agreed' as const,
    reason: 'The Monitoring Officer advises them.',
  },
  {
    about: recommendation('KR3'),
    type: 'comment' as const,
    proposer: 'Leila Farrow',
    meeting: JULY,
    text: 'The joint inquiry into flooding at Lower Brindle shows what early scrutiny can do, and should be named in the training.',
    outcome: 'noted' as const,
    reason: 'The training in A14 will use it as its example.',
  },
].map(said);

export const saidInDecember: readonly Step[] = [
  {
    about: recommendation('KR6'),
    type: 'amendment' as const,
    proposer: 'Martin Selwood',
    meeting: 'Overview and Scrutiny Committee 2025-12-11',
    text: 'Add an action to set out the cost and the savings of the digital programme, for which there was none.',
    outcome: 'agreed' as const,
    reason: 'Added as A33 on 16 December 2025.',
  },
  {
    about: action('A11'),
    type: 'amendment' as const,
    proposer: 'Ruth Ackland',
    meeting: 'Overview and Scrutiny Committee 2025-12-11',
    text: 'Report the ten improvements by village as well as by town.',
    outcome: 'open' as const,
    reason: '',
  },
].map(said);

/** The changes to the draft that were agreed. */
export const amended: readonly Step[] = [
  (look) => ({
    do: 'action.set',
    ids: [look.action('A22').id],
    fields: { successMeasure: 'Every saving over £25,000 has a plan signed by its director' },
  }),
  (look) => ({
    do: 'action.set',
    ids: [look.action('A7').id],
    fields: { owner: look.person('Ashbourne Vale Association of Parish Councils') },
  }),
  (look) => ({ do: 'action.set', ids: [look.action('A18').id], fields: { owner: look.person('Group Leaders') } }),
];
