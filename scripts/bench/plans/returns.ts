import { FILL_IN_COLUMNS, type FillInKey } from '../../../shared/returns/columns.ts';
import type { ReturnContent } from '../../../shared/returns/return-content.ts';
import { Draws } from './words.ts';

export const RETURN_ROWS = 15;

/** What a return of one owner of many says, the same every time. */
export function returnOf(owner: number): ReturnContent {
  const draws = new Draws(owner + 1);
  const rows = Array.from({ length: RETURN_ROWS }, (_, at) => ({
    actionId: `action/a${owner}-${at}`, ref: `A${owner * RETURN_ROWS + at + 1}`, asked: draws.sentence(30), action: draws.sentence(12), targetDate: '2027-03-31', lastUpdate: draws.sentence(30), status: 'On track',
  }));
  return {
    returnId: `round/r3/return/o${owner}`, edition: 'public', council: 'Ashbourne Vale Borough Council', subject: 'Corporate Peer Challenge',
    title: `Return ${owner + 1}`, marking: null, due: 'Please return by 18 December.', howTo: ['Fill in the shaded cells.'],
    stamp: `Do not change: Round 3, owner ${owner + 1}`, rows, choices: ['Not started', 'On track', 'At risk', 'Off track'],
    prompts: Object.fromEntries(FILL_IN_COLUMNS.map(({ key, heading }) => [key, heading])) as Record<FillInKey, string>,
  };
}
