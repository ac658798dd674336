import { answersSoFar, actionsSoFar, reviewBackground, shapedSoFar } from './background.ts';
import { bold, numbered, paragraph, sentences, type DraftBlock } from './blocks.ts';
import { actionPlan, byTheBody, inAppendix, onSite, points, type DraftContext } from './context.ts';
import { count, outOf, sentence } from '../words.ts';
import type { DraftWords } from './types.ts';

/** The report with which the executive receives the review, answers it, and sets scrutiny to work on the plan. */
export function responseToTheReview(context: DraftContext): DraftWords {
  const { facts, plan, report, review, council, scrutiny, isDraft } = context;
  const total = facts.recommendations.length;
  const of = total === 0 ? '' : ` and its ${points(context)}`;
  const where = onSite(context);
  const visit = where === '' ? '' : `, which followed a visit ${where.includes(' to ') ? 'from' : 'on'} ${where}`;
  const part = isDraft ? 'helps to shape the action plan, and then monitors it' : 'monitors the action plan';
  return {
    subject: `${plan.review.title.trim() || 'External review'}: response and action plan`,
    summary: [
      sentences(
        `This report presents ${report} and the council’s ${isDraft ? 'draft ' : ''}response to it.`,
        total > 0
          ? `The review makes ${points(context)}. So far the council has answered ${outOf(facts.answered, total, 'recommendation')}.`
          : '',
      ),
      paragraph(
        facts.actions.length === 0
          ? `The ${actionPlan(context)}${inAppendix(context)} sets out every recommendation with its answer. It has no actions yet.`
          : `The ${actionPlan(context)}${inAppendix(context)} sets out every recommendation with its answer, and ` +
              `${count(facts.actions.length, 'action')} to carry ${facts.actions.length === 1 ? 'it' : 'them'} out.`,
      ),
    ],
    recommendations: isDraft
      ? [
          `Note ${report}${of}.`,
          `Note the council’s draft response to the review, and the draft action plan${inAppendix(context, ', ')}.`,
          `Ask ${scrutiny} to work with members and officers to help shape the action plan, and to monitor progress against delivery.`,
        ]
      : [
          `Note ${report}${of}.`,
          `Agree the council’s response to the review${inAppendix(context, ', ')}.`,
          `Approve the action plan${inAppendix(context)}.`,
          `Ask ${scrutiny} to monitor progress against delivery of the action plan.`,
        ],
    reason: [
      paragraph(
        'To answer the review openly, to give each action an owner and a date, and to support the council in continuous improvement.',
      ),
    ],
    introduction: [
      sentences(
        `${sentence(council)} has received ${report}${byTheBody(context)}${visit}.`,
        'The council needs to decide how it will respond to the recommendations, who will act on them, and who will see that it is done.',
      ),
    ],
    options: options(context),
    background: [
      ...reviewBackground(context),
      ...answersSoFar(context),
      ...actionsSoFar(context),
      ...shapedSoFar(context),
      paragraph(`It is proposed that ${scrutiny} ${part}, so that the follow-up to ${review} is cross-party.`),
    ],
  };
}

function options(context: DraftContext): DraftBlock[] {
  const { facts, isDraft } = context;
  const both = facts.key > 0 && facts.suggestions > 0;
  const recommended = isDraft
    ? 'Answer every recommendation in one action plan, shaped with scrutiny'
    : 'Answer every recommendation in one action plan, monitored by scrutiny';
  return numbered([
    [
      bold('Do nothing.'),
      { text: ' The report would be received and not answered, and nobody would be asked to act on it. This option is not recommended.' },
    ],
    ...(both
      ? [
          [
            bold('Answer the key recommendations only.'),
            {
              text:
                ` ${sentence(count(facts.suggestions, 'suggestion'))} of the review would be left without an answer. This option ` +
                `is not recommended.`,
            },
          ],
        ]
      : []),
    [
      bold(`${recommended}.`),
      { text: ' Members and the public can see what becomes of each recommendation. This is the recommended option.' },
    ],
  ]);
}
