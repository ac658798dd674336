import type { StatusWord } from '../domain/action.ts';
import { USUAL_STATUSES, type StatusSet } from '../domain/status-set.ts';
import { have } from '../papers/words.ts';
import type { Turn } from './what-changed.ts';

/** `have been completed` of what lasts until now, `were completed` of what lies between two days. */
export type Tense = 'until now' | 'then';

/** `has been started`, `were started`. */
export const passive = (participle: string, n: number, tense: Tense): string =>
  tense === 'until now' ? `${have(n)} been ${participle}` : `${n === 1 ? 'was' : 'were'} ${participle}`;
/** `has gone off track`, `went off track`. */
export const active = (participle: string, past: string, n: number, tense: Tense): string => (tense === 'until now' ? `${have(n)} ${participle}` : past);

/** What became of some actions, after `four actions` or `two`: in plain words where the council has the usual one, else with its own. */
export function turnWords(turn: Turn, n: number, tense: Tense, statuses: StatusSet): string {
  const isUsual = (status: StatusWord) => statuses[status].word === USUAL_STATUSES[status].word;
  const become = (status: StatusWord) => active(`become ${statuses[status].word}`, `became ${statuses[status].word}`, n, tense);
  switch (turn) {
    case 'completed': return passive('completed', n, tense);
    case 'proposed': return passive('proposed as complete', n, tense);
    case 'sent back': return passive('sent back as not yet complete', n, tense);
    case 'reopened': return passive('reopened', n, tense);
    case 'gone off track': return isUsual('off track') ? active('gone off track', 'went off track', n, tense) : become('off track');
    case 'become at risk': return become('at risk');
    case 'better, at risk': {
      const way = `improved from ${statuses['off track'].word} to ${statuses['at risk'].word}`;
      return active(way, way, n, tense);
    }
    case 'back on track': return isUsual('on track') ? active('come back on track', 'came back on track', n, tense) : become('on track');
    case 'started': return passive('started', n, tense);
    case 'not started again': {
      const way = `back to ${statuses['not started'].word}`;
      return active(`gone ${way}`, `went ${way}`, n, tense);
    }
    case 'withdrawn': return passive('withdrawn', n, tense);
  }
}
