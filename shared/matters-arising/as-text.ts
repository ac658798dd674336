import { longDay } from '../domain/calendar-day.ts';
import { planFor } from '../domain/edition.ts';
import { nameOf } from '../domain/facts.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { statusesOf } from '../domain/status-set.ts';
import { count, stopped } from '../papers/words.ts';
import type { Matter } from './matters-arising.ts';

/** Matters arising as lines for a section of a paper, and how many were left out because they are not public. */
export interface MattersText {
  readonly text: string;
  readonly leftOut: number;
}
/** One line a matter, in the words of a paper. From the public plan alone: also where the words were said must be public. */
export function mattersAsText(plan: Plan, matters: readonly Matter[]): MattersText {
  const open = planFor('public', plan);
  const said = matters.filter(({ id, action }) => open.find(id) !== null && isSaid(plan, open, action?.arises?.from ?? null));
  return { text: said.map((one) => `- ${lineOf(open, one)}`).join('\n'), leftOut: matters.length - said.length };
}
/** What is no longer in the plan cannot be shown to be public: neither can its words. */
const isSaid = (plan: Plan, open: Plan, from: EntityId | null): boolean =>
  from === null || open.find(from) !== null || (plan.find(from) === null && open.find(from.split('/').slice(0, 2).join('/')) !== null);

function lineOf(open: Plan, { id, words, where, resolution, update }: Matter): string {
  const from = where === '' ? '' : `${where}: `;
  if (resolution !== null) return `${from}${stopped(words)} ${resolution.replyBy === null ? 'No reply yet.' : `A reply was asked for by ${longDay(resolution.replyBy)}; there is none yet.`}`;
  const action = open.get('action', id)!;
  const last = update === null ? null : open.get('update', update.id);
  const facts = [
    action.ref, nameOf(open, action.owner) || 'no owner yet', action.dueOn === null ? 'no date yet' : longDay(action.dueOn), statusesOf(open.council)[action.status.is].word,
  ].filter(Boolean).join(', ');
  return `${from}${stopped(words)} ${action.title} (${facts}).${last === null ? '' : ` ${stopped(last.progress)}`}`.trim();
}
/** `2 are not public and were left out.`; nothing where none was. */
export const leftOutWords = (leftOut: number): string => (leftOut === 0 ? '' : ` ${count(leftOut, 'matter')} ${leftOut === 1 ? 'is' : 'are'} not public and not in it.`);
