import type { Action } from '../domain/action.ts';
import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { planFor } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import { actionsAnswering, dateMoves, isOverdue, namedWithPost, updatesOf } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import type { Recommendation } from '../domain/review.ts';
import { statusesOf } from '../domain/status-set.ts';
import { oneLine } from '../papers/clean-text.ts';
import { plain, type ContentBlock, type ListItem, type Runs } from '../papers/content.ts';
import { groups } from '../papers/plan-facts.ts';
import { movedWords, ragWord, responseWords, statusDetails } from '../papers/plan-words.ts';
import { count, days, listed, outOf, sentence, stopped, withArticle } from '../papers/words.ts';
import { challengeLine, type ChallengeStep } from '../statutory/challenge-line.ts';
import { challengeTable } from './challenge-table.ts';
import { heading, labelled, paragraph, publicDocument, type DocumentDraft } from './document.ts';
import { EvidenceList } from './evidence-list.ts';

/** Which visit the statement prepares: the progress review until it has been held, unless only a follow-up visit is set; then the follow-up visit. */
export function visitAhead({ review }: Plan, today: CalendarDay): 'progress review' | 'follow-up visit' {
  const held = review.progressReviewOn !== null && review.progressReviewOn <= today;
  return held || (review.followUpOn !== null && review.progressReviewOn === null) ? 'follow-up visit' : 'progress review';
}

/**
 * Where the council stands on each recommendation, for whoever comes back to see: its answer, its actions with what has changed, and the evidence,
 * numbered as it is first named and listed at the end. Drafted from the public plan alone; nothing is claimed that the plan does not hold.
 */
export function positionStatement(whole: Plan, { today }: { readonly today: CalendarDay }): DocumentDraft {
  const plan = planFor('public', whole);
  const visit = visitAhead(plan, today);
  const evidence = new EvidenceList(plan);
  const telling: Telling = { evidence, told: new Map(), today };
  const subject = `Position statement for the ${visit}`;
  const sections = groups(plan).flatMap((group): ContentBlock[] => [
    heading(1, group.heading), ...group.recommendations.flatMap((one) => recommendationBlocks(plan, one, telling)),
  ]);
  const steps = challengeLine(plan, today);
  return {
    content: publicDocument(plan, {
      subject, about: `As at ${longDay(today)}`, committee: oneLine(plan.council.name) || 'The council', meetingOn: null,
      parts: [{
        orientation: 'portrait', name: '',
        blocks: [
          { type: 'title', text: subject },
          facts(plan, steps, today),
          heading(1, 'Where the plan stands'),
          paragraph(summary(plan, today)),
          ...(steps.every(({ state }) => state === 'no date') ? [] : [heading(1, 'The challenge so far'), challengeTable(steps)]),
          ...sections,
          heading(1, 'Evidence'),
          ...evidence.blocks(),
        ],
      }],
    }),
    notes: evidence.isEmpty ? ['The plan holds no public evidence, so the statement has none to point to.'] : [],
  };
}

function facts(plan: Plan, steps: readonly ChallengeStep[], today: CalendarDay): ContentBlock {
  const { review } = plan;
  const on = steps.find(({ field }) => field === (visitAhead(plan, today) === 'progress review' ? 'progressReviewOn' : 'followUpOn'))?.on ?? null;
  const rows: readonly (readonly [string, string])[] = [
    ['Review:', review.title.trim()], ['Reviewing body:', review.reviewingBody.trim()], ['On site:', days(review.onSiteFrom, review.onSiteTo)],
    ['Reported:', review.reportedOn === null ? '' : longDay(review.reportedOn)], [`${sentence(visitAhead(plan, today))}:`, on === null ? '' : longDay(on)], ['As at:', longDay(today)],
  ];
  return {
    type: 'details', name: 'The review', description: 'Two columns: the name of each detail, and what it is.',
    rows: rows.flatMap(([label, value]) => (value === '' ? [] : [{ label, value: [plain(oneLine(value))] }])),
  };
}

function summary(plan: Plan, today: CalendarDay): string {
  const recommendations = plan.all('recommendation');
  const actions = plan.all('action');
  const answered = recommendations.filter(({ response }) => response !== null && response.answer !== 'to be considered').length;
  const statuses = statusesOf(plan.council);
  const each = Object.values(statuses).map(({ label }) => [label, actions.filter(({ status }) => statuses[status.is].label === label).length] as const).filter(([, n]) => n > 0);
  const late = actions.filter((one) => isOverdue(one, today)).length;
  return [
    recommendations.length === 0 ? 'No recommendation is recorded yet.' : `The council has answered ${outOf(answered, recommendations.length, 'recommendation')} of ${withArticle(plan.review.title.trim() || 'review')}.`,
    actions.length === 0 ? 'It has no actions yet.' : `Of its ${count(actions.length, 'action')}, ${listed([...new Map(each)].map(([label, n]) => `${n} ${n === 1 ? 'is' : 'are'} ${label.toLowerCase()}`))}.`,
    ...(late === 0 ? [] : [`${sentence(count(late, 'action'))} ${late === 1 ? 'is' : 'are'} overdue.`]),
  ].join(' ');
}

/** What is gathered while recommendation follows recommendation. */
interface Telling {
  readonly evidence: EvidenceList;
  /** The actions that have been told, and under which reference. */
  readonly told: Map<EntityId, string>;
  readonly today: CalendarDay;
}
function recommendationBlocks(plan: Plan, one: Recommendation, telling: Telling): ContentBlock[] {
  const actions = actionsAnswering(plan, one.id);
  const reason = one.response?.reason.trim() ?? '';
  return [
    heading(2, one.ref || 'Recommendation'),
    paragraph([{ text: one.text || 'No wording is recorded.', italic: true }]),
    paragraph(labelled('Response:', [stopped(responseWords(plan, one)), stopped(reason)].filter(Boolean).join(' '))),
    ...(actions.length === 0 ? [] : [{ type: 'list', items: actions.map((action): ListItem => ({ kind: 'bullet', level: 0, runs: actionRuns(plan, action, one, telling) })) } satisfies ContentBlock]),
  ];
}

/** What is done, where it stands, what has changed, and the numbers of its evidence. What answers two recommendations is told under the first. */
function actionRuns(plan: Plan, action: Action, under: Recommendation, { evidence, told, today }: Telling): Runs {
  const { label, rag } = statusesOf(plan.council)[action.status.is];
  const colour = ragWord(rag);
  const first = told.get(action.id);
  const head: Runs = [
    ...(action.ref ? [{ text: `${action.ref} `, bold: true }] : []),
    { text: `${stopped(action.title) || 'No title yet.'} ` },
    { text: `${label}${colour ? ` (${colour.toLowerCase()})` : ''}.`, bold: true },
  ];
  if (first !== undefined) return [...head, { text: ` See ${first || 'above'}.` }];
  told.set(action.id, under.ref);
  const owner = namedWithPost(plan, action.owner);
  const due = action.dueOn === null ? '' : `Due ${longDay(action.dueOn)}${movedSaid(plan, action)}${isOverdue(action, today) ? ', overdue' : ''}.`;
  const numbers = evidence.numbersOf(action);
  const facts = [owner && `${owner}.`, due].filter(Boolean).join(' ');
  return [
    ...head, ...(facts ? [{ text: ` ${facts}` }] : []),
    ...[...changed(plan, action), ...(numbers.length === 0 ? [] : [{ label: 'Evidence:', words: listed(numbers.map(String)) }])]
      .flatMap((one): Runs => [{ text: ` ${one.label} `, bold: true }, { text: stopped(one.words) }]),
  ];
}
const movedSaid = (plan: Plan, { id, originalDueOn, dueOn }: Action): string =>
  originalDueOn === null || originalDueOn === dueOn ? '' : `, originally ${longDay(originalDueOn)}, ${movedWords(dateMoves(plan, id).length)}`;

/** The latest progress and what is said beside the status; the owner's own evidence has a number instead. */
function changed(plan: Plan, action: Action): readonly { readonly label: string; readonly words: string }[] {
  const latest = updatesOf(plan, action.id).find(({ progress }) => progress.trim() !== '');
  return [
    ...(latest ? [{ label: latest.madeOn === null ? 'What has changed:' : `What has changed by ${longDay(latest.madeOn)}:`, words: latest.progress }] : []),
    ...statusDetails(plan, action).filter(({ label }) => label !== 'Evidence:'),
  ];
}
