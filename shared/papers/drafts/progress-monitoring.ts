import { withStatus } from '../plan-facts.ts';
import { are, count, have, inBrackets, outOf, sentence, theCount } from '../words.ts';
import { actionsSoFar, answersSoFar, reviewBackground, statusCounts } from './background.ts';
import { paragraph, sentences } from './blocks.ts';
import { inAppendix, inTrouble, isScrutiny, type DraftContext } from './context.ts';
import { sinceLastSeen } from './since-last-seen.ts';
import type { Action } from '../../domain/action.ts';
import type { DraftWords } from './types.ts';

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
        n === 0 ? 'The plan has no actions yet.' : `The plan has ${count(n, 'action')}: ${statusCounts(context)}.`,
      ),
    ],
    recommendations: [
      n === 0 ? 'Note that the action plan has no actions yet.' : `Note progress on ${theCount(n, 'action')}${inAppendix(context)}.`,
      ...(late.length > 0
        ? [`Consider the cause and the route to green of ${theCount(late.length, 'action')} ${inTrouble(plan)}${inBrackets(late)}.`]
        : []),
      ...(facts.moved.length > 0
        ? [
            `Consider ${theCount(facts.moved.length, 'target date')} that ${are(facts.moved.length)} later than first ` +
              `set${inBrackets(facts.moved)}.`,
          ]
        : []),
      ...closing(context, proposed),
      'Agree to receive a further report in the next monitoring round.',
    ],
    reason: [paragraph('To let members see whether the council does what it said it would, and to act early where it does not.')],
    introduction: [
      paragraph('The action plan is monitored in rounds. This report is drawn from what the owners of the actions have said.'),
    ],
    options: [],
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
