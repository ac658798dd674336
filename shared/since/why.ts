import type { Update } from '../domain/action.ts';
import { longDay } from '../domain/calendar-day.ts';
import { capitalised, nameOf } from '../domain/facts.ts';
import { dayOfMeeting } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { listed, stopped } from '../papers/words.ts';
import { approvedWords } from '../slippage/ledger.ts';
import type { ActionSince, Wording } from './what-changed.ts';

const WORDING_WORDS: Readonly<Record<Wording, string>> = { title: 'title', detail: 'detail', successMeasure: 'success measure' };

/** Why it is as it is, and who agreed: what stands beside the old and the new status and date, a sentence each. An update is quoted where nothing else says why. */
export function whySince(one: ActionSince, then: Plan, now: Plan): readonly string[] {
  if (one.is === 'removed') return ['Removed from the plan.'];
  const { owner, reached, evidence, reworded, updates } = one;
  const said = [
    ...statusWhy(one, now),
    ...(one.moved?.moves ?? []).flatMap((move) => [move.reason, approvedWords(move)]),
    owner === null ? '' : `${nameOf(now, owner.to) || 'Nobody'} owns it${owner.from === null ? '' : `, in place of ${nameOf(now, owner.from) || nameOf(then, owner.from) || 'somebody who is no longer in the plan'}`}`,
    ...reached.map(({ title, doneOn }) => `Reached${doneOn === null ? '' : ` on ${longDay(doneOn)}`}: ${title}`),
    ...evidence.map(({ title }) => `Evidence: ${title}`),
    reworded.length === 0 ? '' : `${capitalised(listed(reworded.map((field) => WORDING_WORDS[field])))} reworded`,
  ].filter((words) => words.trim() !== '');
  return (said.length > 0 ? said : updates.slice(0, 1).map(updateWords)).map(stopped);
}
/** `Priya Raman, 5 March 2027: A room was found.` */
const updateWords = ({ madeBy, madeOn, progress, nextStep }: Update): string =>
  `${[madeBy, madeOn && longDay(madeOn)].filter(Boolean).join(', ') || 'An update'}: ${progress || nextStep || 'nothing more was said'}`;

/** What a status has to say for itself, where it is another than then. */
function statusWhy({ turned, action: { status } }: ActionSince, now: Plan): readonly string[] {
  if (turned === null) return [];
  switch (status.is) {
    case 'at risk':
    case 'off track': return [status.cause];
    case 'proposed complete': return [`Proposed${status.proposedOn === null ? '' : ` on ${longDay(status.proposedOn)}`}${status.evidence.trim() === '' ? '' : `: ${status.evidence}`}`];
    case 'complete': {
      const meeting = now.get('meeting', status.meeting);
      const body = now.get('committee', status.agreedBy ?? meeting?.committee ?? null)?.name;
      const agreed = [body && `Agreed by ${body}`, meeting && dayOfMeeting(meeting), status.minute.trim() && `minute ${status.minute.trim()}`].filter(Boolean).join(', ');
      return [capitalised(agreed)];
    }
    case 'withdrawn': return [status.reason];
    default: return [];
  }
}
