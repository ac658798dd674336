import type { Action } from '../domain/action.ts';
import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import { ACTION_PLAN_COLUMNS, type ActionPlanColumn } from '../domain/paper.ts';
import { actionsAnswering, dateMoves, isOverdue, namedWithPost, nameOf, updatesOf } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import type { Recommendation } from '../domain/review.ts';
import { coloursTold, statusesOf } from '../domain/status-set.ts';
import { columnsAre, labelled, line, quiet, withMark } from './appendix-cells.ts';
import type { Cell, CellParagraph, Column, ContentBlock, Runs } from './content.ts';
import { plain, said } from './content.ts';
import { groups, unattached, type Group } from './plan-facts.ts';
import { movedWords, NONE_YET, ragWord, resourcingWords, responseWords, riskWords, statusDetails, withoutActionWords } from './plan-words.ts';
import { inLetters, listed, sentence, stopped } from './words.ts';

export interface AppendixOptions {
  readonly today: CalendarDay;
  /** Whether each action also says its latest progress. */
  readonly withProgress: boolean;
  /** Each row says its recommendation's words, also where the row above it does. */
  readonly inFull?: boolean;
  /** Those of the columns that can be left out which it has; nothing: all of them. */
  readonly columns?: readonly ActionPlanColumn[];
}

const ACTION_COLUMNS: readonly Column[] = [
  { heading: 'Action', width: 9 },
  { heading: 'Owner', width: 3.4 },
  { heading: 'Target date', width: 2.8 },
  { heading: 'Status', width: 2.3 },
];
const COLUMNS: readonly Column[] = [
  { heading: 'Ref', width: 1.8 },
  { heading: 'Recommendation', width: 4.7 },
  { heading: 'Response', width: 3.3 },
  ...ACTION_COLUMNS,
];

/** What is said of progress makes an action several times as long as the recommendation it answers. */
const COLUMNS_WITH_PROGRESS: readonly Column[] = [
  { heading: 'Ref', width: 1.7 },
  { heading: 'Recommendation', width: 4 },
  { heading: 'Response', width: 3.7 },
  { heading: 'Action', width: 9.8 },
  { heading: 'Owner', width: 3.4 },
  { heading: 'Target date', width: 2.7 },
  { heading: 'Status', width: 2.3 },
];

/** Before there are actions, the room belongs to the words of the review. */
const COLUMNS_WITHOUT_ACTIONS: readonly Column[] = [
  { heading: 'Ref', width: 1.9 },
  { heading: 'Recommendation', width: 11 },
  { heading: 'Response', width: 4.2 },
  { heading: 'Action', width: 2.4 },
  { heading: 'Owner', width: 2.4 },
  { heading: 'Target date', width: 3.4 },
  { heading: 'Status', width: 2.4 },
];

const COLUMNS_WITH_FEW_ACTIONS: readonly Column[] = [
  { heading: 'Ref', width: 1.9 },
  { heading: 'Recommendation', width: 7.6 },
  { heading: 'Response', width: 3.8 },
  { heading: 'Action', width: 6.3 },
  { heading: 'Owner', width: 2.9 },
  { heading: 'Target date', width: 2.6 },
  { heading: 'Status', width: 2.3 },
];
/** The room goes to what there is most of: the review's words, or what the council does about them. */
function columnsFor(plan: Plan, found: readonly Group[], { withProgress }: AppendixOptions): readonly Column[] {
  const all = found.flatMap(({ recommendations }) => recommendations);
  const acted = all.filter(({ id }) => actionsAnswering(plan, id).length > 0).length;
  return acted === 0 ? COLUMNS_WITHOUT_ACTIONS : acted * 2 < all.length ? COLUMNS_WITH_FEW_ACTIONS : withProgress ? COLUMNS_WITH_PROGRESS : COLUMNS;
}

/**
 * The action plan: every recommendation verbatim, with its response and its actions, in one table a theme. A row is one action, so that dates
 * and statuses stand in columns; a recommendation's words are printed once, and its further rows say whose they are. No cell is merged or
 * empty.
 */
export function appendixActionPlan(plan: Plan, heading: string, options: AppendixOptions): ContentBlock[] {
  const found = groups(plan);
  const loose = unattached(plan);
  const detailed = new Set<EntityId>();
  const columns = columnsFor(plan, found, options);
  return [
    { type: 'heading', level: 1, text: heading },
    { type: 'paragraph', look: 'plain', runs: plain(howToRead(plan, found, options)) },
    ...found.flatMap((group): ContentBlock[] => [
      { type: 'heading', level: 2, text: group.heading },
      {
        type: 'table',
        caption: null,
        name: `Action plan: ${group.heading}`,
        description: `Each row is an action, beside the recommendation it answers${has(options, 'response') ? ' and the council’s response' : ''}. ${columnsAre(keptOf(columns, columns, options))}`,
        columns: keptOf(columns, columns, options),
        rows: group.recommendations.flatMap((one) => rowsOf(plan, one, detailed, options).map((row) => keptOf(columns, row, options))),
      },
    ]),
    ...(loose.length === 0
      ? []
      : ([
          { type: 'heading', level: 2, text: 'Other actions' },
          {
            type: 'paragraph',
            look: 'lead-in',
            runs: plain(
              `${sentence(inLetters.count(loose.length, 'action'))} in the plan ${loose.length === 1 ? 'answers' : 'answer'} no single ` +
                `recommendation.`,
            ),
          },
          {
            type: 'table',
            caption: null,
            name: 'Action plan: other actions',
            description: `Each row is an action that answers no single recommendation. ${columnsAre(keptOf(ACTION_COLUMNS, ACTION_COLUMNS, options))}`,
            columns: keptOf(ACTION_COLUMNS, ACTION_COLUMNS, options),
            rows: loose.map((action) => keptOf(ACTION_COLUMNS, actionCells(plan, action, null, detailed, options), options)),
          },
        ] satisfies ContentBlock[])),
  ];
}

const has = ({ columns = ACTION_PLAN_COLUMNS }: AppendixOptions, column: ActionPlanColumn): boolean => columns.includes(column);
/** Of a row, the cells whose columns were not left out. */
const keptOf = <One,>(columns: readonly Column[], row: readonly One[], options: AppendixOptions): readonly One[] =>
  row.filter((_, at) => {
    const column = ACTION_PLAN_COLUMNS.find((one) => one === columns[at]!.heading.toLowerCase());
    return column === undefined || has(options, column);
  });

function howToRead(plan: Plan, found: readonly Group[], options: AppendixOptions): string {
  const all = found.flatMap(({ recommendations }) => recommendations);
  if (all.length === 0) return 'No recommendations of the review are recorded yet.';
  const answered = all.filter(({ response }) => response !== null && response.answer !== 'to be considered').length;
  return [
    `The recommendations are in the words of the review. ${sentence(inLetters.outOf(answered, all.length, 'recommendation'))} ` +
      `${answered === 1 ? 'has' : 'have'} been answered.`,
    'Each row is one action; a recommendation with several actions has several rows.',
    plan.all('action').length === 0 || !has(options, 'status') ? '' : colourKey(plan),
  ]
    .filter(Boolean)
    .join(' ');
}

/** `Beside a status stands its colour in words: blue is complete, green on track, …`; empty where no status has a colour. */
function colourKey(plan: Plan): string {
  const { coloured } = coloursTold(statusesOf(plan.council));
  const each = coloured.map(({ colour, words }, place) => `${colour}${place === 0 ? ' is' : ''} ${words.join(' or ')}`);
  return each.length === 0 ? '' : `Beside a status stands its colour in words: ${listed(each)}.`;
}

function rowsOf(plan: Plan, recommendation: Recommendation, detailed: Set<EntityId>, options: AppendixOptions): Cell[][] {
  const ref = recommendation.ref || 'No reference';
  const first: Cell[] = [
    said([{ text: ref, bold: true }]),
    withMark(said(recommendation.text || 'No wording is recorded.'), recommendation),
    response(plan, recommendation),
  ];
  const actions = actionsAnswering(plan, recommendation.id);
  if (actions.length === 0) return [[...first, ...noActions(plan, recommendation)]];
  const more: Cell[] = [said([{ text: ref, bold: true }]), quiet(`As above (${ref}, continued)`), quiet('As above')];
  return actions.map((action, place) => [...(place === 0 || options.inFull ? first : more), ...actionCells(plan, action, recommendation, detailed, options)]);
}

function response(plan: Plan, recommendation: Recommendation): Cell {
  const reason = recommendation.response?.reason.trim() ?? '';
  return {
    rag: 'none',
    paragraphs: [
      line([{ text: responseWords(plan, recommendation), bold: true }]),
      ...(reason ? [line(plain(stopped(reason)), 'quiet')] : []),
    ],
  };
}

function noActions(plan: Plan, recommendation: Recommendation): Cell[] {
  const why = withoutActionWords(plan, recommendation);
  const rest = quiet(why === NONE_YET ? why : 'Not applicable');
  return [quiet(why), rest, rest, rest];
}

function actionCells(plan: Plan, action: Action, under: Recommendation | null, detailed: Set<EntityId>, options: AppendixOptions): Cell[] {
  const isRepeat = detailed.has(action.id);
  detailed.add(action.id);
  const others = action.answers.filter((id) => id !== under?.id).flatMap((id) => plan.get('recommendation', id)?.ref ?? []);
  const title: Runs = [...(action.ref ? [{ text: `${action.ref} `, bold: true }] : []), { text: stopped(action.title) || 'No title yet.' }];
  const details = isRepeat
    ? [line(plain(`Also under ${others.join(', ') || 'another recommendation'}, where the details are.`), 'quiet')]
    : moreOf(plan, action, others, options);
  const holder = nameOf(plan, action.portfolioHolder);
  const missing = action.status.is === 'withdrawn' ? 'None' : null;
  const { label, rag } = statusesOf(plan.council)[action.status.is];
  return [
    withMark({ rag: 'none', paragraphs: [line(title), ...details] }, action),
    {
      rag: 'none',
      paragraphs: [
        line(plain(namedWithPost(plan, action.owner) || (missing ?? 'No owner yet'))),
        ...(holder ? [labelled('Portfolio Holder:', holder)] : []),
      ],
    },
    action.dueOn === null ? quiet(missing ?? 'No date yet') : targetDate(plan, action, action.dueOn, options.today),
    {
      rag,
      paragraphs: [line([{ text: label, bold: true }]), ...(ragWord(rag) ? [line(plain(ragWord(rag)))] : [])],
    },
  ];
}

function moreOf(plan: Plan, action: Action, others: readonly string[], { withProgress }: AppendixOptions): CellParagraph[] {
  const latest = withProgress ? updatesOf(plan, action.id).find(({ progress }) => progress.trim() !== '') : undefined;
  return [
    ...(action.detail.trim() ? [line(plain(stopped(action.detail)), 'quiet')] : []),
    ...statusDetails(plan, action).map(({ label, words }) => labelled(label, stopped(words))),
    ...(latest ? [labelled(latest.madeOn ? `Progress, ${longDay(latest.madeOn)}:` : 'Progress:', stopped(latest.progress))] : []),
    ...(latest?.nextStep.trim() ? [labelled('Next step:', stopped(latest.nextStep))] : []),
    ...(action.successMeasure.trim() ? [labelled('Success measure:', stopped(action.successMeasure))] : []),
    ...(action.resourcing ? [labelled('Resourcing:', stopped(resourcingWords(action.resourcing)))] : []),
    ...(action.risk ? [labelled('Risk:', stopped(riskWords(action.risk)))] : []),
    ...(others.length > 0 ? [labelled('Also answers:', stopped(others.join(', ')))] : []),
  ];
}

function targetDate(plan: Plan, action: Action, dueOn: CalendarDay, today: CalendarDay): Cell {
  const { originalDueOn } = action;
  const moves = dateMoves(plan, action.id).length;
  return {
    rag: 'none',
    paragraphs: [
      line(plain(longDay(dueOn))),
      ...(originalDueOn !== null && originalDueOn !== dueOn
        ? [line(plain(`Originally ${longDay(originalDueOn)}, ${movedWords(moves)}`), 'quiet')]
        : []),
      ...(isOverdue(action, today) ? [line([{ text: 'Overdue', bold: true }])] : []),
    ],
  };
}
