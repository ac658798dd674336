import { withStatus } from '../plan-facts.ts';
import { are, have, inBrackets, inLetters, sentence } from '../words.ts';
import { longDay } from '../../domain/calendar-day.ts';
import { updatesOf } from '../../domain/facts.ts';
import { nextMeeting } from '../live-fields.ts';
import { actionsSoFar, answersSoFar, reviewBackground, statusCounts } from './background.ts';
import { bold, numbered, paragraph, sentences } from './blocks.ts';
import { inAppendix, inTrouble, isScrutiny, type DraftContext } from './context.ts';
import { sinceLastSeen } from './since-last-seen.ts';
import type { Action } from '../../domain/action.ts';
import type { DraftWords } from './types.ts';

const { count, outOf, theCount } = inLetters;
/** As many references as a recommendation gives: it becomes the minute, and has to say which actions it means. */
const MOST_NAMED = 15;

/** One round's report on the plan to the committee that oversees it. */
export function progressMonitoring(context: DraftContext): DraftWords {
  const { facts, plan, review } = context;
  const n = facts.actions.length;
  const late = withStatus(facts, 'off track', 'at risk');
  const proposed = withStatus(facts, 'proposed complete');
  return {
    subject: `${plan.review.title.trim() || 'External review'}: progress on the action plan`,
    summary: [
      sentences(
        `This report sets out progress on the action plan that answers ${review}.`,
        n === 0 ? 'The plan has no actions yet.' : `The plan has ${count(n, 'action')}: ${statusCounts(context, 'in short')}.`,
      ),
    ],
    recommendations: [
      n === 0 ? 'Note that the action plan has no actions yet.' : `Note progress on ${theCount(n, 'action')}${inAppendix(context)}.`,
      ...(late.length > 0
        ? [
            `Consider ${late.length === 1 ? 'the cause and the route to green' : 'the causes and the routes to green'} of ${theCount(late.length, 'action')} ` +
              `that ${are(late.length)} ${inTrouble(plan, late)}${inBrackets(late, MOST_NAMED)}.`,
          ]
        : []),
      ...(facts.moved.length > 0
        ? [`Consider why ${count(facts.moved.length, 'action')} ${have(facts.moved.length)} a later target date than first set${inBrackets(facts.moved, MOST_NAMED)}.`]
        : []),
      ...closing(context, proposed),
      furtherReport(context),
    ],
    reason: [paragraph('To let members see whether the council does what it said it would, and to act early where it does not.')],
    introduction: [sentences(plan.all('round').length > 0 ? 'The action plan is monitored in rounds.' : '', whereItIsFrom(context))],
    options: numbered([
      [bold('Do nothing.'), { text: ' Members would not see whether the plan is carried out, and could not act where it is late. This option is not recommended.' }],
      [bold('Consider progress on the plan.'), { text: ' Members can ask for more to be done while there is time. This is the recommended option.' }],
    ]),
    background: [
      ...reviewBackground(context).slice(0, 2),
      ...answersSoFar(context),
      ...actionsSoFar(context),
      ...sinceLastSeen(context),
      ...(proposed.length > 0
        ? [
            sentences(
              `${sentence(outOf(proposed.length, n, 'action'))} ${have(proposed.length)} been proposed as complete by ` +
                `${proposed.length === 1 ? 'its owner' : 'their owners'}.${context.planAppendix === null ? '' : ` ${context.planAppendix} gives the evidence.`}`,
            ),
          ]
        : []),
    ],
  };
}

/** What the report says of the actions, and from whom that comes. */
function whereItIsFrom({ plan, facts: { actions } }: DraftContext): string {
  if (actions.length === 0) return 'This report comes before the plan has any actions, so there is no progress to report yet.';
  return actions.some(({ id }) => updatesOf(plan, id).length > 0)
    ? 'This report is drawn from what the owners of the actions have said.'
    : 'This report sets out the plan as it stands; the owners of the actions have not reported on them yet.';
}
/** At the committee's next meeting after this one, where the plan knows it. */
function furtherReport({ plan, meeting }: DraftContext): string {
  const next = meeting?.heldOn ? nextMeeting(plan, meeting, meeting.heldOn) : null;
  return next === null ? 'Agree to receive a further report in the next monitoring round.' : `Agree to receive a further report on ${longDay(next)}.`;
}

/** Scrutiny may not discharge executive functions (LGA 2000 s9F): where closure is the executive's, it is satisfied, or recommends. */
export function closing(context: DraftContext, actions: readonly Action[]): string[] {
  if (actions.length === 0) return [];
  const { plan } = context;
  const what = `${theCount(actions.length, 'action')} proposed as complete${inBrackets(actions)}`;
  if (!isScrutiny(context) || plan.council.closureAgreedBy === 'the responsible committee')
    return [`Agree that ${what} ${are(actions.length)} complete.`];
  const executive = plan.all('committee').find(({ type }) => type === 'executive')?.name || 'Cabinet';
  return [`Recommend to ${executive} that ${what} be agreed as complete.`];
}
