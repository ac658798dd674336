import { actionsAnswering, isAnswered } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import type { Recommendation } from '../domain/review.ts';
import { bold, cell, heading, line, note, quiet, refCell, tableOf, text, withMark, type AppendixContext } from './appendix-cells.ts';
import type { Cell, Column, ContentBlock } from './content.ts';
import { plain, said } from './content.ts';
import { groups } from './plan-facts.ts';
import { responseWords, withoutActionWords } from './plan-words.ts';
import { inLetters, sentence, stopped } from './words.ts';

const COLUMNS: readonly Column[] = [
  { heading: 'Ref', width: 1.9 }, { heading: 'Recommendation', width: 11 }, { heading: 'Response and reason', width: 7 }, { heading: 'Actions', width: 4 },
];

/** Every recommendation in the words of the review, with the council's answer and the references of the actions: one row each, a table a theme. */
export function appendixResponses({ plan }: AppendixContext, title: string): ContentBlock[] {
  const found = groups(plan);
  const all = found.flatMap(({ recommendations }) => recommendations);
  const answered = all.filter(isAnswered).length;
  return [
    heading(1, title),
    text(
      all.length === 0
        ? 'No recommendations of the review are recorded yet.'
        : `The recommendations are in the words of the review. ${sentence(inLetters.outOf(answered, all.length, 'recommendation'))} ${answered === 1 ? 'has' : 'have'} been answered.`,
    ),
    ...found.flatMap((group): ContentBlock[] => [
      heading(2, group.heading),
      tableOf(`Responses: ${group.heading}`, 'a recommendation', COLUMNS, group.recommendations.map((one) => rowOf(plan, one))),
    ]),
  ];
}

function rowOf(plan: Plan, one: Recommendation): readonly Cell[] {
  const reason = one.response?.reason.trim() ?? '';
  const actions = actionsAnswering(plan, one.id).filter(({ status }) => status.is !== 'withdrawn');
  const refs = actions.flatMap(({ ref }) => ref || []);
  return [
    refCell(one.ref),
    withMark(said(one.text || 'No wording is recorded.'), one),
    cell(bold(responseWords(plan, one)), ...(reason === '' ? [] : [note(stopped(reason))])),
    actions.length === 0 ? quiet(withoutActionWords(plan, one)) : cell(line(plain(refs.join(', ') || `${actions.length}, without a reference`))),
  ];
}
