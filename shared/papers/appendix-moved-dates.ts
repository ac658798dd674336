import type { Action } from '../domain/action.ts';
import { daysBetween, longDay } from '../domain/calendar-day.ts';
import { capitalised, dateMoves } from '../domain/facts.ts';
import { approvedWords, inChain, laterWords, slippageWords } from '../slippage/ledger.ts';
import { actionCell, dayCell, heading, note, quiet, refCell, sentencesCell, tableOf, text, type AppendixContext } from './appendix-cells.ts';
import type { Cell, Column, ContentBlock } from './content.ts';
import { said } from './content.ts';
import { have, inLetters } from './words.ts';

const COLUMNS: readonly Column[] = [
  { heading: 'Ref', width: 1.8 }, { heading: 'Action', width: 5.4 }, { heading: 'From', width: 3.8 }, { heading: 'To', width: 3.8 }, { heading: 'How far', width: 3.4 },
  { heading: 'Reason, and who agreed', width: 7.6 },
];

/** The slippage ledger: every move of a target date, with its reason and who agreed, one row each under its action. */
export function appendixMovedDates({ plan, inFull = false }: AppendixContext & { readonly inFull?: boolean }, title: string): ContentBlock[] {
  const moved = plan.all('action').flatMap((action) => {
    const moves = dateMoves(plan, action.id);
    return moves.length === 0 || action.originalDueOn === null ? [] : [{ action, moves: inChain(action.originalDueOn, moves) }];
  });
  return [
    heading(1, title),
    text(
      moved.length === 0
        ? 'No target date has moved.'
        : `The target ${moved.length === 1 ? 'date' : 'dates'} of ${inLetters.count(moved.length, 'action')} ${have(moved.length)} moved. Each row is one move.`,
    ),
    ...(moved.length === 0 ? [] : [tableOf(title, 'one move of a target date', COLUMNS, moved.flatMap(({ action, moves }) => moves.map((move, at) => rowOf(action, moves, inFull ? 0 : at, move))))]),
  ];
}

type Moves = ReturnType<typeof dateMoves>;
function rowOf(action: Action, moves: Moves, at: number, move: Moves[number]): readonly Cell[] {
  const what = actionCell(action);
  const inAll = slippageWords(action, moves);
  return [
    refCell(action.ref),
    at > 0 ? quiet(`As above (${action.ref || 'the same action'}, continued)`) : { ...what, paragraphs: [...what.paragraphs, ...(inAll === null ? [] : [note(`${capitalised(inAll)}.`)])] },
    move.from === null ? dayCell(null) : said([{ text: longDay(move.from), struck: true }]),
    dayCell(move.to),
    move.from === null || move.to === null ? quiet('Not known') : said(capitalised(laterWords(daysBetween(move.from, move.to)))),
    sentencesCell([move.reason, approvedWords(move)], 'No reason is recorded.'),
  ];
}
