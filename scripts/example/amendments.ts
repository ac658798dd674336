import type { Comment, ProposedChange } from '../../shared/domain/decision.ts';
import type { Look } from './look.ts';
import type { Step } from './steps.ts';

interface Given {
  readonly about: (look: Look) => string;
  readonly type: Comment['type'];
  readonly proposer: string;
  readonly text: string;
  /** What an action would say, where it is more than words. */
  readonly change?: (look: Look) => ProposedChange;
  readonly outcome: Comment['outcome'];
  readonly reason?: string;
  readonly meeting: string;
}
const said =
  ({ about, proposer, meeting, change, reason = '', ...given }: Given): Step =>
  (look) => {
    const person = look.person(`Councillor ${proposer}`);
    return {
      do: 'comment.add',
      fields: {
        ...given,
        reason,
        ...(change ? { change: change(look) } : {}),
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
const givenInJuly: readonly Given[] = [
  {
    about: action('A22'),
    type: 'amendment',
    proposer: 'Martin Selwood',
    meeting: JULY,
    text: 'Lower the sum above which a saving must have a signed delivery plan from £50,000 to £10,000.',
    change: () => ({ is: 'words', field: 'successMeasure', to: 'Every saving over £10,000 has a plan signed by its director' }),
    outcome: 'agreed in part',
    reason: 'Lowered to £25,000, which brings in 40 savings and 96 per cent of their value. Below that, services report in one line.',
  },
  {
    about: action('A7'),
    type: 'amendment',
    proposer: 'Colin Prewett',
    meeting: JULY,
    text: 'Name the Association of Parish Councils as the owner, so that the parishes do not merely receive what the council has decided.',
    change: (look: Look) => ({ is: 'owner', to: look.person('Ashbourne Vale Association of Parish Councils') }),
    outcome: 'agreed',
    reason: 'The Association accepted on 19 August 2025.',
  },
  {
    about: recommendation('3.1/S2'),
    type: 'amendment',
    proposer: 'Colin Prewett',
    meeting: JULY,
    text: 'Repeat the resident survey every year, as the peer team suggests.',
    outcome: 'not agreed',
    reason: 'A yearly survey would cost a further £38,000. It will be repeated every second year.',
  },
  {
    about: action('A18'),
    type: 'amendment',
    proposer: 'Graham Tolley',
    meeting: JULY,
    text: 'Give the review of the call-in protocol to the Group Leaders together, in place of the Monitoring Officer.',
    change: (look: Look) => ({ is: 'owner', to: look.person('Group Leaders') }),
    outcome: 'agreed',
    reason: 'The Monitoring Officer advises them.',
  },
  {
    about: recommendation('KR3'),
    type: 'comment',
    proposer: 'Leila Farrow',
    meeting: JULY,
    text: 'The joint inquiry into flooding at Lower Brindle shows what early scrutiny can do, and should be named in the training.',
    outcome: 'noted',
    reason: 'The training in A14 will use it as its example.',
  },
];
export const saidInJuly: readonly Step[] = givenInJuly.map(said);

/** What members said when they saw the first round; of some Cabinet has not said what becomes of it, and what it has agreed is still to be made. */
const givenInDecember: readonly Given[] = [
  {
    about: recommendation('KR6'),
    type: 'amendment',
    proposer: 'Martin Selwood',
    meeting: 'Overview and Scrutiny Committee 2025-12-11',
    text: 'Add an action to set out the cost and the savings of the digital programme, for which there was none.',
    outcome: 'agreed',
    reason: 'Added as A33 on 16 December 2025.',
  },
  {
    about: action('A11'),
    type: 'amendment',
    proposer: 'Ruth Ackland',
    meeting: 'Overview and Scrutiny Committee 2025-12-11',
    text: 'Report the ten improvements by village as well as by town.',
    change: () => ({ is: 'words', field: 'successMeasure', to: 'All ten are made, each reported by village as well as by town, and complaints about the same matters fall by a quarter by September 2026' }),
    outcome: 'open',
    reason: '',
  },
  {
    about: action('A31'),
    type: 'amendment',
    proposer: 'Leila Farrow',
    meeting: 'Overview and Scrutiny Committee 2025-12-11',
    text: 'Halve the time in which a manager hears of a small bid.',
    change: () => ({ is: 'words', field: 'successMeasure', to: 'A manager has a decision within five working days of a bid for less than £5,000' }),
    outcome: 'agreed',
    reason: 'Finance can do it from April 2026.',
  },
  {
    about: recommendation('KR6'),
    type: 'amendment',
    proposer: 'Graham Tolley',
    meeting: 'Overview and Scrutiny Committee 2025-12-11',
    text: 'Ask residents who do not use the website what would help them.',
    change: () => ({ is: 'new action', title: 'Ask 200 residents who do not use the website what would help them' }),
    outcome: 'agreed',
    reason: 'The resident survey of April 2026 can carry the question.',
  },
];
export const saidInDecember: readonly Step[] = givenInDecember.map(said);

const amendmentTo = (look: Look, ref: string): string => {
  const about = look.action(ref).id;
  const found = look.plan.all('comment').find((one) => one.about === about);
  if (!found) throw new Error(`In the example nothing was proposed about ${ref}.`);
  return found.id;
};
/** The changes to the draft that were agreed, and of one the part that was. */
export const amended: readonly Step[] = [
  (look) => ({
    do: 'comment.apply',
    ids: [amendmentTo(look, 'A22')],
    instead: { is: 'words', field: 'successMeasure', to: 'Every saving over £25,000 has a plan signed by its director' },
  }),
  (look) => ({ do: 'comment.apply', ids: [amendmentTo(look, 'A7'), amendmentTo(look, 'A18')] }),
];
/** Scrutiny was asked to help lead what is about the council's own scrutiny and about residents. */
export const ledWithScrutiny: readonly Step[] = [
  (look) => ({ do: 'recommendation.leadWithScrutiny', ids: ['KR3', '3.1/S2'].map((ref) => look.recommendation(ref)), led: true }),
];
/** Cabinet approved the plan with what it had agreed of the proposals. */
export const settledInSeptember: readonly Step[] = [
  (look) => {
    const { id } = look.plan.all('resolution').find(({ minute }) => minute === '61(3)')!;
    return look.plan.all('comment').map((one) => ({ do: 'comment.set', id: one.id, fields: { decidedBy: id } }));
  },
];
