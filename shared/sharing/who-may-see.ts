import type { Level } from '../domain/classification.ts';
import type { Kind, Plan } from '../domain/plan.ts';
import { count, listed } from '../papers/words.ts';

const COUNTED: readonly (readonly [kind: Kind, one: string])[] = [
  ['recommendation', 'recommendation'], ['action', 'action'], ['update', 'update'], ['paper', 'paper'], ['resolution', 'decision'], ['comment', 'comment'],
];
const KEPT_BACK: readonly Level[] = ['confidential', 'exempt', 'internal'];

/** What a copy of the whole plan holds that no public output does, in words: `2 exempt actions`, `1 internal note`. Empty where all of it is public. */
export function keptBack(plan: Plan): readonly string[] {
  const found = KEPT_BACK.flatMap((level) => COUNTED.flatMap(([kind, one]) => {
    const n = plan.all(kind).filter((thing) => 'classification' in thing && thing.classification.level === level).length;
    return n > 0 ? [count(n, `${level} ${one}`)] : [];
  }));
  const notes = plan.all('action').filter(({ internalNote }) => internalNote !== '').length;
  return notes > 0 ? [...found, count(notes, 'internal note')] : found;
}

/** What is in a copy, and who may see it: said before it is made, and to whoever gets it. */
export function whoMaySee(plan: Plan): string {
  const held = keptBack(plan);
  return held.length === 0
    ? 'This is the whole plan, with its history: also what has been removed or changed since. It is a working paper, not a public one. Send it only to people who may see that.'
    : `This is the whole plan, with its history and ${listed(held)}. Send it only to people who may see all of it.`;
}
