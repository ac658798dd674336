import type { ActionSource } from '../domain/action.ts';
import { longDay } from '../domain/calendar-day.ts';
import type { DecisionCallIn, ProposedChange, Reply } from '../domain/decision.ts';
import { stopped } from '../papers/words.ts';
import type { Names } from './names.ts';

export { votesWords } from '../papers/plan-words.ts';

/** `subject to call-in`; `called in on 12 March 2027 by …, because …. Outcome: referred back`. */
export function callInWords(names: Names, callIn: DecisionCallIn): string {
  switch (callIn.is) {
    case 'not subject to it': return 'not subject to call-in';
    case 'subject to it': return 'subject to call-in';
    case 'waived as urgent': return ['call-in waived as urgent', callIn.why.trim()].filter(Boolean).join(': ');
    case 'called in': {
      const heard = callIn.hearing === null ? '' : ` Heard at ${stopped(names.of(callIn.hearing))}`;
      const outcome = callIn.outcome === null ? '' : ` Outcome: ${stopped([callIn.outcome, callIn.note.trim()].filter(Boolean).join(', '))}`;
      return `${stopped([`called in${callIn.on === null ? '' : ` on ${longDay(callIn.on)}`}${callIn.by === '' ? '' : ` by ${callIn.by}`}`, callIn.why.trim()].filter(Boolean).join(': '))}${heard}${outcome}`;
    }
  }
}

/** `accepted on 3 March 2027: the words of the reply`. */
export const replyWords = ({ is, words, on }: Reply): string => [`${is}${on === null ? '' : ` on ${longDay(on)}`}`, words.trim()].filter(Boolean).join(': ');

/** What an amendment would have the action say. */
export function proposedWords(names: Names, change: ProposedChange): string {
  switch (change.is) {
    case 'words': return change.to;
    case 'target date': return `target date ${longDay(change.to)}`;
    case 'owner': return `owner ${names.of(change.to)}`;
    case 'new action': return `a new action: ${change.title}`;
    case 'withdraw': return ['withdraw it', change.reason.trim()].filter(Boolean).join(': ');
  }
}

/** `from a decision: the words of it`. */
export const arisesWords = ({ is, words }: ActionSource): string => [`from ${is === 'amendment' ? 'an' : 'a'} ${is}`, words.trim()].filter(Boolean).join(': ');
