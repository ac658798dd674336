import { inLetters, sentence } from '../words.ts';
import { actionsSoFar, answersSoFar, reviewBackground, shapedSoFar } from './background.ts';
import { bold, numbered, paragraph, sentences } from './blocks.ts';
import { actionPlan, answeredSoFar, inAppendix, type DraftContext } from './context.ts';
import type { DraftWords } from './types.ts';

/** Scrutiny is asked to help write the plan, before the executive agrees it. */
export function shapingTheActionPlan(context: DraftContext): DraftWords {
  const { facts, plan, report, review, isDraft } = context;
  const executive = plan.all('committee').find(({ type }) => type === 'executive')?.name || 'Cabinet';
  return {
    subject: `${plan.review.title.trim() || 'External review'}: shaping the action plan`,
    summary: [
      sentences(
        `This report asks members to help shape the council’s ${actionPlan(context)} in answer to ${review}.`,
        answeredSoFar(context),
        `The plan${context.planAppendix === null ? '' : `, in ${context.planAppendix},`} has ${inLetters.count(facts.actions.length, 'action')}${facts.actions.length === 0 ? ' yet' : ''}.`,
      ),
    ],
    recommendations: [
      `Consider ${report} and the ${actionPlan(context)}${inAppendix(context)}.`,
      'Propose any changes to the action plan, with the reason for each.',
      `Recommend to ${executive} that the action plan, with the changes proposed, be agreed.`,
      `Agree to receive a further report on the plan once ${executive} has agreed it.`,
    ],
    reason: [paragraph('To let members of all groups shape the plan before it is agreed, and to record what their advice changed.')],
    introduction: [
      paragraph(`${sentence(review)} is answered in an action plan. This report brings the plan to members ${isDraft ? 'while it can still be changed' : 'so that they can propose changes to it'}.`),
    ],
    options: numbered([
      [bold('Do nothing.'), { text: ' The action plan would be agreed without the advice of scrutiny. This option is not recommended.' }],
      [
        bold('Consider the plan and propose changes to it.'),
        { text: ` The advice would reach ${executive} before it agrees the plan. This is the recommended option.` },
      ],
    ]),
    background: [...reviewBackground(context), ...answersSoFar(context), ...actionsSoFar(context), ...shapedSoFar(context)],
  };
}
