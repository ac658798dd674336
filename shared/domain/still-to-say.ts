import type { Action, Resourcing, Risk } from './action.ts';
import { isOpen } from './facts.ts';
import { smartGaps, type SmartGap } from './smart.ts';

/** The field of an action in which something is missing. */
export type AskedField = 'title' | 'owner' | 'dueOn' | 'successMeasure' | 'status' | 'resourcing' | 'risk';
/** Something nobody has said of an action yet: in a few words for a list, and in a sentence for beside its field. */
export interface StillToSay {
  readonly field: AskedField;
  readonly what: string;
  readonly words: string;
}

const SMART: Readonly<Record<SmartGap, StillToSay>> = {
  'no verb first': { field: 'title', what: 'a verb first', words: 'Begin with a verb that says what will be done: publish, agree, review.' },
  'no owner': { field: 'owner', what: 'an owner', words: 'Nobody carries this out yet.' },
  'no date': { field: 'dueOn', what: 'a date', words: 'Nobody has said by when.' },
  'no measure': { field: 'successMeasure', what: 'a success measure', words: 'Nobody has said how it will show that this has worked.' },
  'measure not countable': { field: 'successMeasure', what: 'a measure that can be counted', words: 'Say how many, how much, or what will have happened, so that anybody can tell.' },
};
export const smartWords = (gap: SmartGap): StillToSay => SMART[gap];

/** Why nobody can see yet how an action is paid for; null once it is said. */
export function resourcingGap(resourcing: Resourcing | null): string | null {
  switch (resourcing?.from) {
    case undefined: return 'Nobody has said how this is paid for.';
    case 'not known': return 'How this is paid for is not known yet.';
    case 'new funding': {
      const missing = [resourcing.amount === 0 ? 'how much' : '', resourcing.year.trim() === '' ? 'in which year' : '', resourcing.source.trim() === '' ? 'from which budget' : ''].filter(Boolean);
      return missing.length === 0 ? null : `Still to say: ${missing.join(', ')}.`;
    }
    case 'outside support': return resourcing.requestedOf.trim() === '' ? 'Still to say: of whom the support was requested.' : null;
    case 'existing resources': return null;
  }
}
/** Why nobody can see yet what the action has to do with the risk register; null once it is said. */
export function riskGap(risk: Risk | null): string | null {
  if (risk === null) return 'Nobody has said which risk this belongs to.';
  if (risk.is === 'on the register') return risk.reference.trim() === '' ? 'Still to say: its reference in the register.' : null;
  const missing = [risk.by.trim() === '' ? 'by whom' : '', risk.dueOn === null ? 'by when' : ''].filter(Boolean);
  return missing.length === 0 ? null : `Still to say: ${missing.join(' and ')} it is considered.`;
}
/** What must stand beside a status and does not: no command leaves it out, but another version or another program may have. */
function statusGap({ status }: Action): StillToSay | null {
  const isBlank = (words: string) => words.trim() === '';
  if (status.is === 'at risk' || status.is === 'off track') {
    if (!isBlank(status.cause) && !isBlank(status.route)) return null;
    return { field: 'status', what: isBlank(status.cause) ? 'the cause' : 'the route to green', words: `An action that is ${status.is} needs its cause and its route to green.` };
  }
  if (status.is === 'proposed complete' && isBlank(status.evidence)) return { field: 'status', what: 'the evidence', words: 'What is proposed as complete needs its evidence.' };
  return null;
}

/** All that nobody has said of an action yet, in the order of its fields; nothing for one that is complete or withdrawn. */
export function stillToSay(action: Action): readonly StillToSay[] {
  if (!isOpen(action.status)) return [];
  const status = statusGap(action);
  const resourcing = resourcingGap(action.resourcing);
  const risk = riskGap(action.risk);
  return [
    ...smartGaps(action).map(smartWords),
    ...(status === null ? [] : [status]),
    ...(resourcing === null ? [] : [{ field: 'resourcing', what: 'how it is paid for', words: resourcing } as const]),
    ...(risk === null ? [] : [{ field: 'risk', what: 'the risk', words: risk } as const]),
  ];
}
