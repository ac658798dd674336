import { withStatus } from '../plan-facts.ts';
import { longDay } from '../../domain/calendar-day.ts';
import { are, inBrackets, inLetters, spelt } from '../words.ts';
import { actionsSoFar, answersSoFar, reviewBackground, statusCounts } from './background.ts';
import { bold, numbered, paragraph, sentences } from './blocks.ts';
import { asSetOut, isScrutiny, type DraftContext } from './context.ts';
import { closing } from './progress-monitoring.ts';
import type { DraftWords } from './types.ts';

const { count, outOf, theCount } = inLetters;

/** Before the reviewers come back: where each recommendation stands. */
export function preparingForTheFollowUp(context: DraftContext): DraftWords {
  const { facts, plan, review } = context;
  const n = facts.actions.length;
  return {
    subject: `${plan.review.title.trim() || 'External review'}: preparing for the follow-up visit`,
    summary: [
      sentences(
        `This report prepares for the follow-up visit after ${review}. It sets out where each recommendation stands.`,
        n === 0 ? 'The action plan has no actions yet.' : `The action plan has ${count(n, 'action')}: ${statusCounts(context, 'in short')}.`,
      ),
    ],
    recommendations: [
      `Consider what has been done in answer to each recommendation${asSetOut(context)}.`,
      n === 0
        ? 'Note that the action plan has no actions yet.'
        : facts.open.length === 0
          ? 'Note that no action in the plan is still open.'
          : `Note that ${outOf(facts.open.length, n, 'action')} ${are(facts.open.length)} still open${inBrackets(facts.open)}.`,
      'Propose what the council should tell the review team, and what it should ask the team.',
    ],
    reason: [paragraph('To give the review team an honest account that members have seen first.')],
    introduction: [
      sentences(
        'The review team comes back to see what has become of its recommendations.',
        plan.review.followUpOn === null ? '' : `The visit is set for ${longDay(plan.review.followUpOn)}.`,
        'This report gives members the same account first.',
      ),
    ],
    options: numbered([
      [bold('Do nothing.'), { text: ' The review team would come back without members having seen what it will be told. This option is not recommended.' }],
      [bold('Consider the account before the visit.'), { text: ' Members can say what the council should tell the review team. This is the recommended option.' }],
    ]),
    background: [...reviewBackground(context), ...answersSoFar(context), ...actionsSoFar(context)],
  };
}

/** The last report: what is done, what is not, and who carries on with the rest. */
export function closureOfThePlan(context: DraftContext): DraftWords {
  const { facts, plan, review, isDraft } = context;
  const complete = withStatus(facts, 'complete').length;
  const proposed = withStatus(facts, 'proposed complete');
  const others = facts.open.filter(({ status }) => status.is !== 'proposed complete');
  const executive = plan.all('committee').find(({ type }) => type === 'executive')?.name || 'Cabinet';
  const recommends = isScrutiny(context) && plan.council.closureAgreedBy !== 'the responsible committee';
  const n = facts.actions.length;
  const howMany = complete === 0 ? 'none' : complete < n ? spelt(complete) : 'all';
  const left = others.length === 0 ? 'No action would be left open.' : `Somebody would have to carry on with ${outOf(others.length, n, 'action')}.`;
  return {
    subject: `${plan.review.title.trim() || 'External review'}: closure of the action plan`,
    summary: [
      sentences(
        `This report proposes that the action plan in answer to ${review} be closed.`,
        n === 0 ? 'The plan has no actions.' : n === 1 ? `Its one action is ${complete === 1 ? '' : 'not '}complete.` : `Of its ${count(n, 'action')}, ${howMany} ${are(Math.max(complete, 1))} complete.`,
      ),
    ],
    recommendations: [
      `Note what has been done in answer to each recommendation${asSetOut(context)}.`,
      ...closing(context, proposed),
      ...(others.length > 0 ? [`Agree who carries on with ${theCount(others.length, 'action')} still open${inBrackets(others)}.`] : []),
      recommends ? `Recommend to ${executive} that the action plan be closed.` : 'Agree that the action plan is closed.',
    ],
    reason: [
      paragraph('To bring the answer to the review to an end in public, and to leave no action without somebody to see it through.'),
    ],
    introduction: [paragraph(
        isDraft
          ? `This report says what has become of the action plan in answer to ${review}.`
          : `The council agreed to answer ${review} with an action plan. This report says what has become of it.`,
      )],
    options: numbered([
      [bold('Do nothing.'), { text: ' The plan would stay open and go on being monitored. This option is not recommended.' }],
      [bold('Close the plan.'), { text: ` ${left} This is the recommended option.` }],
    ]),
    background: [...reviewBackground(context), ...answersSoFar(context), ...actionsSoFar(context)],
  };
}
