import type { Action, StatusWord } from '../domain/action.ts';
import { actionsAnswering, capitalised, isOverdue } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { ANSWERS } from '../domain/review.ts';
import { statusesOf } from '../domain/status-set.ts';
import { cell, heading, line, tableOf, text, type AppendixContext } from './appendix-cells.ts';
import type { Cell, Column, ContentBlock } from './content.ts';
import { said } from './content.ts';
import { planFacts } from './plan-facts.ts';
import { ragWord } from './plan-words.ts';
import { inTrouble } from './drafts/context.ts';
import { are, figure, inLetters, sentence, spelt } from './words.ts';

const { count } = inLetters;

const IN_ORDER: readonly StatusWord[] = ['complete', 'proposed complete', 'on track', 'at risk', 'off track', 'not started'];
/** Blocks of a bar that is full, in a wide column and in a narrow one: they fit on one line in a face that makes them as wide as they are high. */
const WIDE = 15;
const NARROW = 6;

/** The plan in short: where its actions stand, how the review was answered, and each theme. Each bar stands beside its number. */
export function appendixSummary({ plan, today }: AppendixContext, title: string): ContentBlock[] {
  const facts = planFacts(plan);
  const { actions, recommendations } = facts;
  const overdue = actions.filter((one) => isOverdue(one, today)).length;
  const answers = [...ANSWERS, 'not yet answered' as const].map((answer) => ({ answer, n: facts.byAnswer.get(answer)?.length ?? 0 })).filter(({ n }) => n > 0);
  return [
    heading(1, title),
    text(
      actions.length === 0
        ? 'The plan has no actions yet.'
        : `The plan has ${count(actions.length, 'action')}. ${sentence(count(overdue, 'action'))} ${are(overdue)} overdue, and ${spelt(facts.moved.length)} ${facts.moved.length === 1 ? 'has' : 'have'} a later target date than first set.` +
            (facts.withdrawn.length === 0 ? '' : ` ${sentence(count(facts.withdrawn.length, 'other'))} ${facts.withdrawn.length === 1 ? 'was' : 'were'} withdrawn.`),
    ),
    ...(actions.length === 0 ? [] : [
      heading(2, 'Actions by status'),
      tableOf('Summary: actions by status', 'a status', sharing('Status', 'Actions'), IN_ORDER.map((is) => {
        const n = facts.byStatus.get(is)?.length ?? 0;
        return [statusLine(plan, is), said(figure(n)), barCell(n, actions.length)];
      })),
    ]),
    ...(recommendations.length === 0 ? [] : [
      heading(2, 'Recommendations by response'),
      tableOf('Summary: recommendations by response', 'a response', sharing('Response', 'Recommendations'), answers.map(({ answer, n }) => [said(capitalised(answer)), said(figure(n)), barCell(n, recommendations.length)])),
      heading(2, 'By theme'),
      tableOf('Summary: by theme', 'a theme', [
        { heading: 'Theme', width: 9.4 }, { heading: capitalised(inTrouble(plan)), width: 5 }, { heading: `${capitalised(statusesOf(plan.council).complete.word)}, of its actions`, width: 5.4 },
      ], facts.groups.map(({ heading: name, recommendations: of }) => {
        const its = [...new Set<Action>(of.flatMap(({ id }) => actionsAnswering(plan, id)))].filter(({ status }) => status.is !== 'withdrawn');
        const having = (...words: readonly StatusWord[]) => its.filter(({ status }) => words.includes(status.is)).length;
        const complete = having('complete');
        return [said(name), said(figure(having('off track', 'at risk'))), barCell(complete, its.length, NARROW, its.length === 0 ? 'No actions' : `${complete} of ${its.length}`)];
      })),
    ]),
  ];
}

const sharing = (what: string, counted: string): readonly Column[] => [{ heading: what, width: 7.2 }, { heading: counted, width: 3.9 }, { heading: 'Share', width: 8.4 }];
/** `On track, green`: on one line, as the whole is to stand on one page. */
function statusLine(plan: Plan, is: StatusWord): Cell {
  const { label, rag } = statusesOf(plan.council)[is];
  return { rag, paragraphs: [line([{ text: label, bold: true }, ...(ragWord(rag) ? [{ text: `, ${ragWord(rag).toLowerCase()}` }] : [])])] };
}
/** `████ 20%`, `████ 2 of 5`: the words say it, the bar shows it. */
function barCell(n: number, of: number, full = WIDE, words = `${Math.round((n / of) * 100)}%`): Cell {
  const bar = of === 0 ? '' : '█'.repeat(Math.round((n / of) * full));
  return cell(line([...(bar === '' ? [] : [{ text: `${bar} `, bar: true }]), { text: words }]));
}
