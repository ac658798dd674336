import { beginsWithInstruction } from '../intake/find/instruction.ts';
import type { Action } from './action.ts';
import { isOpen } from './facts.ts';

/** What an action lacks to be SMART: it begins with a verb, somebody owns it, it has a date, and it says how its success is counted. */
export const SMART_GAPS = ['no verb first', 'no owner', 'no date', 'no measure', 'measure not countable'] as const;
export type SmartGap = (typeof SMART_GAPS)[number];

/** Whether the words begin with what will be done: “Publish one page”, not “One page”, nor “Cabinet to publish one page”. */
export const beginsWithVerb = (title: string): boolean => beginsWithInstruction(title);

const NUMBER = /\d|%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred|dozen|half|halved?|thirds?|quarters?|double[ds]?|once|twice|per cent|percent|none|all|every|each|both|no)\b/i;
/** What has happened or has not: as good as a number to whoever looks at it in a year. */
const DONE_OR_NOT = /\b(?:published|agreed|adopted|approved|signed|appointed|opened|launched|delivered|completed?|in place|in post|in use|on the website|minuted)\b/i;
/** Whether a success measure can be counted: it has a number, or names something that has either happened or not. */
export const canBeCounted = (measure: string): boolean => NUMBER.test(measure) || DONE_OR_NOT.test(measure);

/** What an action still lacks, in the order of its fields; nothing for one that is complete or withdrawn. Never a reason to refuse it: a draft may lack all. */
export function smartGaps(action: Pick<Action, 'title' | 'owner' | 'dueOn' | 'successMeasure' | 'status'>): readonly SmartGap[] {
  if (!isOpen(action.status)) return [];
  const measure = action.successMeasure.trim();
  const lacks: Readonly<Record<SmartGap, boolean>> = {
    'no verb first': !beginsWithVerb(action.title),
    'no owner': action.owner === null,
    'no date': action.dueOn === null,
    'no measure': measure === '',
    'measure not countable': measure !== '' && !canBeCounted(measure),
  };
  return SMART_GAPS.filter((gap) => lacks[gap]);
}
