import { longDay } from '../../domain/calendar-day.ts';
import { actionsAnswering, isAnswered } from '../../domain/facts.ts';
import { ANSWERS } from '../../domain/review.ts';
import { OUTCOMES } from '../../domain/decision.ts';
import { statusesOf } from '../../domain/status-set.ts';
import type { StatusWord } from '../../domain/action.ts';
import { are, figure, have, inBrackets, inLetters, listed, sentence, spelt } from '../words.ts';
import { bold, bulleted, paragraph, sentences, table, type DraftBlock } from './blocks.ts';
import { byTheBody, inAppendix, onSite, points, type DraftContext } from './context.ts';

const { count, outOf } = inLetters;
/** More than this many key recommendations are not repeated in the body; they stand in Appendix A in any case. */
const MOST_LISTED = 12;

export function reviewBackground(context: DraftContext): DraftBlock[] {
  const { plan, facts } = context;
  const { reportedOn, onSiteFrom, onSiteTo } = plan.review;
  const where = onSite(context);
  const oneDay = onSiteFrom === null || onSiteTo === null || onSiteFrom === onSiteTo;
  const keys = facts.recommendations.filter(({ type }) => type === 'key');
  const listsKeys = facts.suggestions > 0 && keys.length > 0 && keys.length <= MOST_LISTED;
  const twins = facts.recommendations.flatMap((one) => {
    const first = plan.get('recommendation', one.restates);
    return first ? [`${first.ref} and ${one.ref} are in the same words; both are listed.`] : [];
  });
  return [
    sentences(
      `${sentence(context.review)} was carried out${byTheBody(context)}.`,
      where && `The review team was on site ${oneDay ? 'on' : 'from'} ${where}.`,
      reportedOn ? `Its report is dated ${longDay(reportedOn)}.` : '',
    ),
    ...(facts.recommendations.length === 0
      ? [paragraph('No recommendations of the review are recorded yet.')]
      : [
          sentences(`The report makes ${points(context)}${themesOf(context)}.`, ...twins),
          ...(listsKeys
            ? [
                paragraph(keys.length === 1 ? 'The key recommendation is:' : 'The key recommendations are:'),
                ...bulleted(keys.map(({ ref, text }) => [bold(ref), { text: `: ${text}` }])),
              ]
            : []),
          ...(plan.all('theme').length > 0 ? [themeTable(context)] : []),
        ]),
  ];
}

function themesOf({ plan }: DraftContext): string {
  const themes = plan.all('theme').length;
  return themes === 0 ? '' : ` under ${count(themes, 'theme')}`;
}

function themeTable({ plan, facts }: DraftContext): DraftBlock {
  const both = facts.suggestions > 0 && facts.key > 0;
  const rows = facts.groups.map(({ heading, recommendations }) => {
    const actions = new Set(
      recommendations.flatMap(({ id }) => actionsAnswering(plan, id)).filter(({ status }) => status.is !== 'withdrawn'),
    );
    const key = recommendations.filter(({ type }) => type === 'key').length;
    const counts = both ? [key, recommendations.length - key] : [recommendations.length];
    return [heading, ...[...counts, recommendations.filter(isAnswered).length, actions.size].map(String)];
  });
  const kinds = both ? ['Key recommendations', 'Suggestions'] : ['Recommendations'];
  return table('The review by theme, with the answers and actions so far', [['Theme', ...kinds, 'Answered', 'Actions'], ...rows]);
}

/** How many are answered, and how: a sentence, then a list where there is more than one kind of answer. */
export function answersSoFar({ facts }: DraftContext): DraftBlock[] {
  const total = facts.recommendations.length;
  if (total === 0) return [];
  const kinds = [...ANSWERS, 'not yet answered' as const].flatMap((answer) => {
    const those = facts.byAnswer.get(answer) ?? [];
    if (those.length === 0) return [];
    const words =
      answer === 'covered by another'
        ? 'covered by the answer to another'
        : answer === 'not accepted'
          ? 'not accepted, with the reason given'
          : answer;
    return [{ words, n: those.length, refs: inBrackets(those) }];
  });
  const one = total === 1 ? 'the recommendation' : 'the recommendations';
  if (facts.answered === 0 && kinds.length === 1) return [paragraph(`The council has not answered ${total === 1 ? one : `any of ${one}`} yet.`), ...covered(facts)];
  const answered = `The council has answered ${outOf(facts.answered, total, 'recommendation')}${facts.suggestions > 0 && facts.key > 0 ? ', suggestions included' : ''}`;
  return [
    ...(kinds.length > 1
      ? [paragraph(`${answered}. The recommendations stand as follows:`), ...bulleted(kinds.map(({ words, n, refs }) => `${sentence(words)}: ${figure(n)}${refs}`))]
      : [paragraph(`${answered}: ${total === 1 ? 'it is' : 'all are'} ${kinds[0]!.words}.`)]),
    ...covered(facts),
  ];
}
/** Whether something is to come of each; nothing where the plan has neither answers nor actions, as is said elsewhere. */
function covered({ uncovered, recommendations, answered, actions }: DraftContext['facts']): DraftBlock[] {
  const [open, total] = [uncovered.length, recommendations.length];
  if (answered === 0 && actions.length === 0) return [];
  if (open === 0) return [paragraph(`${total === 1 ? 'It' : 'Each of them'} is covered by an action, by the answer to another, or by a reason for not accepting it.`)];
  if (open === total) return [paragraph(`${total === 1 ? 'It has no action yet, nor' : 'None of them has an action yet, or'} any other answer that covers it.`)];
  return [paragraph(`${sentence(outOf(open, total, 'recommendation'))} ${have(open)} no action yet, nor any other answer that covers ${open === 1 ? 'it' : 'them'}${inBrackets(uncovered)}.`)];
}

/** `one is at risk (A4), two are complete (A2 and A3) and 14 are on track`, troubled ones first; `all are on track`. A summary goes without the references. */
export function statusCounts({ plan, facts }: DraftContext, refs: 'with references' | 'in short' = 'with references'): string {
  const statuses = statusesOf(plan.council);
  const n = facts.actions.length;
  const order: readonly StatusWord[] = ['off track', 'at risk', 'proposed complete', 'complete', 'on track', 'not started'];
  return listed(
    order.flatMap((word) => {
      const those = facts.byStatus.get(word) ?? [];
      return those.length === 0
        ? []
        : those.length === n
          ? [`${n === 1 ? 'it is' : n === 2 ? 'both are' : 'all are'} ${statuses[word].word}`]
          : [`${spelt(those.length)} ${are(those.length)} ${statuses[word].word}${refs === 'in short' || word === 'on track' || word === 'not started' ? '' : inBrackets(those)}`];
    }),
  );
}

export function actionsSoFar(context: DraftContext): DraftBlock[] {
  const { facts } = context;
  const n = facts.actions.length;
  if (n === 0) return [paragraph('The action plan has no actions yet.')];
  const moved = facts.moved.length;
  return [
    sentences(
      `The action plan${inAppendix(context)} has ${count(n, 'action')}: ${statusCounts(context)}.`,
      moved > 0
        ? `${sentence(outOf(moved, n, 'action'))} ${have(moved)} a later target date than first set${inBrackets(facts.moved)}.`
        : '',
      facts.withdrawn.length > 0
        ? `${sentence(count(facts.withdrawn.length, 'other action'))} ${have(facts.withdrawn.length)} been ` +
            `withdrawn${inBrackets(facts.withdrawn)}.`
        : '',
    ),
  ];
}

/** What scrutiny has said of the plan so far, and what became of it. */
export function shapedSoFar({ facts, scrutiny, plan }: DraftContext): DraftBlock[] {
  const said = facts.comments.length;
  const stage = plan.details.stage === 'with scrutiny' ? `The action plan is with ${scrutiny}, which is helping to shape it.` : '';
  if (said === 0) return stage ? [paragraph(stage)] : [];
  const amendments = facts.comments.filter(({ type }) => type === 'amendment');
  const outcomes = OUTCOMES.flatMap((outcome) => {
    const n = amendments.filter((one) => one.outcome === outcome).length;
    return n === 0 ? [] : [{ n, words: outcome === 'open' ? 'still to be settled' : outcome }];
  });
  const comments = said - amendments.length;
  const made = listed([...(comments > 0 ? [`made ${count(comments, 'comment')}`] : []), ...(amendments.length > 0 ? [`proposed ${count(amendments.length, 'amendment')}`] : [])]);
  const became =
    outcomes.length > 1
      ? `Of the amendments, ${listed(outcomes.map(({ n, words }) => `${spelt(n)} ${are(n)} ${words}`))}.`
      : outcomes.map(({ n, words }) => `${n === 1 ? 'The amendment is' : 'All the amendments are'} ${words}.`).join('');
  return [sentences(stage, `Members have ${made} so far.`, became)];
}
