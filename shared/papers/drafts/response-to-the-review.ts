import { answersSoFar, actionsSoFar, reviewBackground, shapedSoFar } from './background.ts';
import { bold, numbered, paragraph, sentences, type DraftBlock } from './blocks.ts';
import { actionPlan, answeredSoFar, asSetOut, byTheBody, inAppendix, onSite, points, type DraftContext } from './context.ts';
import { inLetters, sentence } from '../words.ts';
import type { DraftWords } from './types.ts';

const { count, theCount } = inLetters;

/** The report with which the executive receives the review, answers it, and sets scrutiny to work on the plan. */
export function responseToTheReview(context: DraftContext): DraftWords {
  const { facts, plan, report, review, council, scrutiny, isDraft } = context;
  const total = facts.recommendations.length;
  const of = total === 0 ? '' : ` and its ${points(context)}`;
  const isAnswered = facts.answered > 0 || facts.actions.length > 0;
  const part = isDraft ? 'helps to shape the action plan, and then monitors it' : 'monitors the action plan';
  return {
    subject: `${plan.review.title.trim() || 'External review'}: response and action plan`,
    summary: [
      sentences(
        `This report presents ${report}${isAnswered ? ` and the council’s ${isDraft ? 'draft ' : ''}response to it` : ''}.`,
        answeredSoFar(context),
      ),
      paragraph(`The ${actionPlan(context)}${inAppendix(context)} ${whatThePlanHas(context)}`),
    ],
    recommendations: isDraft
      ? [
          `Note ${report}${of}.`,
          ...(isAnswered ? [`Note the council’s draft response to the review and the draft action plan${asSetOut(context)}.`] : []),
          `Ask ${scrutiny} to work with members and officers to help shape ${isAnswered ? 'the' : 'an'} action plan, and to monitor progress against delivery.`,
        ]
      : [
          `Note ${report}${of}.`,
          `Agree the council’s response to the review${asSetOut(context)}.`,
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
        `${sentence(council)} has received ${report}${visited(context)}.`,
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

/** `sets out every recommendation with its answer, and 32 actions in answer to them.` */
function whatThePlanHas({ facts: { answered, recommendations, actions } }: DraftContext): string {
  const total = recommendations.length;
  if (total === 0) return actions.length === 0 ? 'has no recommendations and no actions yet.' : `has ${count(actions.length, 'action')}.`;
  if (answered === 0 && actions.length === 0) return 'lists every recommendation. The answers and the actions are still to come.';
  const answers = `sets out every recommendation with its answer${answered < total ? ' so far' : ''}`;
  return actions.length === 0 ? `${answers}. It has no actions yet.` : `${answers}, and ${count(actions.length, 'action')} in answer to ${total === 1 ? 'it' : 'them'}.`;
}

/** `, which followed a visit by the Local Government Association from 16 to 19 June 2025`: by whom and when, as far as that is known. */
function visited(context: DraftContext): string {
  const where = onSite(context);
  return where === '' ? byTheBody(context) : `, which followed a visit${byTheBody(context)} ${where.includes(' to ') ? 'from' : 'on'} ${where}`;
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
                ` ${sentence(theCount(facts.suggestions, 'suggestion'))} of the review would be left without an answer. This option ` +
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
