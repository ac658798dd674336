import { longDay } from '../domain/calendar-day.ts';
import { isPublic } from '../domain/classification.ts';
import { capitalised } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { countsWords, shapedCounts, whatScrutinyChanged, type Shaped } from '../shaping/what-scrutiny-changed.ts';
import { cell, heading, line, markOf, text } from './appendix-cells.ts';
import type { Cell, CellParagraph, Column, ContentBlock, Runs } from './content.ts';
import { plain, said } from './content.ts';
import { inLetters, sentence, stopped } from './words.ts';

const COLUMNS: readonly Column[] = [
  { heading: 'Ref', width: 2 },
  { heading: 'Proposed, and by whom', width: 5.6 },
  { heading: 'The plan said', width: 4.6 },
  { heading: 'It would say', width: 4.6 },
  { heading: 'Outcome and reason', width: 5.2 },
];

/**
 * What scrutiny changed: every amendment in the order of the plan, with who moved it, what the plan said then and what it would say, what became of it, why and
 * by which decision. One table a theme, no cell merged or empty. The plan is the edition's, so what is not public cannot be reached.
 */
export function appendixWhatScrutinyChanged(plan: Plan, title: string): ContentBlock[] {
  const counts = shapedCounts(plan);
  const comments = counts.comments === 0 ? '' : ` ${sentence(inLetters.count(counts.comments, 'other comment'))} ${counts.comments === 1 ? 'was' : 'were'} made without proposing a change.`;
  return [
    heading(1, title),
    text(counts.amendments === 0 ? `No amendment to the plan has been recorded.${comments}` : `${countsWords(counts)}${comments} What the plan said is what it said when each was moved.`),
    ...whatScrutinyChanged(plan, ['amendment']).flatMap(({ heading: theme, of }): ContentBlock[] => [
      heading(2, theme),
      {
        type: 'table', caption: null, name: `What scrutiny changed: ${theme}`,
        description: 'Each row is an amendment. The columns are the reference of what it is about, the proposal and who made it, what the plan said, what it would say, and what became of it.',
        columns: COLUMNS, rows: of.map(rowOf),
      },
    ]),
  ];
}

function rowOf(one: Shaped): Cell[] {
  const { comment, about, proposer, movedAt } = one;
  const by = [proposer, movedAt].filter(Boolean).join(', ');
  const mark = isPublic(comment) ? [] : [markOf(comment.classification)];
  return [
    said([{ text: about?.ref || 'Plan', bold: true }]),
    cell(line(plain(stopped(comment.text) || 'No words recorded.')), quiet(plain(by === '' ? 'Proposer not recorded.' : stopped(by))), ...mark),
    saidCell(one, one.was, comment.change?.is === 'new action' ? 'There was no such action.' : comment.change?.is === 'withdraw' ? 'The action stood in the plan.' : 'Nothing.'),
    saidCell(one, one.would, comment.change?.is === 'withdraw' ? 'The action would be withdrawn.' : 'Nothing.'),
    outcomeCell(one),
  ];
}
/** Old or new words under the name of their field; an amendment in words only has none of its own. */
const saidCell = ({ what }: Shaped, words: string, nothing: string): Cell =>
  what === '' ? said('No wording was proposed.') : cell(quiet([{ text: what, bold: true }]), line(plain(words === '' ? nothing : stopped(words))));

function outcomeCell({ comment, decision }: Shaped): Cell {
  const { outcome, reason, appliedOn } = comment;
  return cell(
    line([{ text: outcome === 'open' ? 'Still to be settled' : capitalised(outcome), bold: true }]),
    ...(reason.trim() === '' ? [] : [line(plain(stopped(reason)))]),
    ...(decision === '' ? [] : [quiet(plain(stopped(decision)))]),
    ...(appliedOn === null ? [] : [quiet(plain(`Made to the plan on ${longDay(appliedOn)}.`))]),
  );
}

const quiet = (runs: Runs): CellParagraph => line(runs, 'quiet');
