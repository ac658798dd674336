import { hasNews, type ActionSince, type Turn } from './what-changed.ts';

/** How a reader looks through what has changed: trouble first. An action is in the first that fits. */
const SINCE_GROUPS = ['worse', 'later', 'better', 'earlier', 'new', 'gone', 'other', 'nothing'] as const;
export type SinceGroup = (typeof SINCE_GROUPS)[number];
export const SINCE_GROUP_WORDS: Readonly<Record<SinceGroup, string>> = {
  worse: 'Worse', later: 'Later, same status', better: 'Better', earlier: 'Earlier, same status', new: 'New', gone: 'Withdrawn or removed', other: 'Other news', nothing: 'As before',
};

const GROUP_OF: Readonly<Record<Turn, SinceGroup>> = {
  completed: 'better', proposed: 'better', 'better, at risk': 'better', 'back on track': 'better', started: 'better',
  'sent back': 'worse', reopened: 'worse', 'gone off track': 'worse', 'become at risk': 'worse', 'not started again': 'worse', withdrawn: 'gone',
};

export function groupOf(one: ActionSince): SinceGroup {
  if (one.is !== 'there') return one.is === 'new' ? 'new' : 'gone';
  if (one.turned !== null) return GROUP_OF[one.turned];
  const days = one.moved?.days ?? 0;
  if (days !== 0) return days > 0 ? 'later' : 'earlier';
  return hasNews(one) ? 'other' : 'nothing';
}

/** The actions in their groups, none of them empty, each in the order of the plan. */
export function groupedSince(actions: readonly ActionSince[]): readonly { readonly group: SinceGroup; readonly actions: readonly ActionSince[] }[] {
  const groups = new Map<SinceGroup, ActionSince[]>();
  for (const one of actions) {
    const group = groupOf(one);
    const some = groups.get(group);
    if (some) some.push(one);
    else groups.set(group, [one]);
  }
  return SINCE_GROUPS.flatMap((group) => (groups.has(group) ? [{ group, actions: groups.get(group)! }] : []));
}
