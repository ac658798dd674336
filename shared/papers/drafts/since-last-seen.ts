import type { Action, StatusWord } from '../../domain/action.ts';
import { longDay } from '../../domain/calendar-day.ts';
import { statusesOf } from '../../domain/status-set.ts';
import { are, count, have, inBrackets, sentence } from '../words.ts';
import { bulleted, sentences, type DraftBlock } from './blocks.ts';
import type { DraftContext } from './context.ts';

/** Where an action has come to that members will want to hear of, in the order they are told. */
const TOLD: readonly StatusWord[] = ['complete', 'proposed complete', 'off track', 'at risk', 'on track', 'withdrawn'];

/** What became of the actions since this committee last saw the plan: nothing where it never did. */
export function sinceLastSeen({ plan, facts, lastSeen, committee }: DraftContext): readonly DraftBlock[] {
  if (lastSeen === null) return [];
  const statuses = statusesOf(plan.council);
  const now = [...facts.actions, ...facts.withdrawn];
  const before = (one: Action): Action | null => lastSeen.plan.get('action', one.id);
  const turned = (word: StatusWord) => now.filter((one) => one.status.is === word && before(one) !== null && before(one)!.status.is !== word);
  const added = now.filter((one) => before(one) === null);
  const later = now.filter((one) => one.dueOn !== null && (before(one)?.dueOn ?? one.dueOn) < one.dueOn);
  const told = [
    ...TOLD.map((word) => ({ these: turned(word), words: (n: number) => `${count(n, 'action')} ${have(n)} become ${statuses[word].word}` })),
    { these: later, words: (n: number) => `${count(n, 'target date')} ${have(n)} been moved to a later day` },
    { these: added, words: (n: number) => `${count(n, 'action')} ${are(n)} new` },
  ].filter(({ these }) => these.length > 0);
  const body = committee?.type === 'executive' || committee?.type === 'council' ? committee.name || 'Cabinet' : 'The Committee';
  const seen = `${body} last saw the plan as it stood on ${longDay(lastSeen.on)}.`;
  if (told.length === 0) return [sentences(seen, 'No status and no target date has changed since.')];
  return [sentences(seen, 'Since then:'), ...bulleted(told.map(({ these, words }) => `${sentence(words(these.length))}${inBrackets(these)}.`))];
}
