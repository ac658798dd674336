import type { EntityId } from '../../../shared/domain/entity.ts';
import { coverage, isAnswered } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Answer, Recommendation } from '../../../shared/domain/review.ts';

export const SHOWN = ['all', 'not answered', 'not covered'] as const;
export type Shown = (typeof SHOWN)[number];

/** A heading of the list with the recommendations under it. */
export interface Section {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly items: readonly Recommendation[];
}

const BELONGS: Readonly<Record<Shown, (plan: Plan, one: Recommendation) => boolean>> = {
  all: () => true,
  'not answered': (_plan, one) => !isAnswered(one),
  'not covered': (plan, one) => coverage(plan, one) === 'not yet',
};
export const countOf = (plan: Plan, shown: Shown): number => plan.all('recommendation').filter((one) => BELONGS[shown](plan, one)).length;

/** What the list is narrowed to beside that; null is any. */
export interface Narrowed {
  readonly kind: Recommendation['type'] | null;
  readonly theme: EntityId | null;
  readonly answer: Answer | 'none' | null;
  readonly oversight: EntityId | 'none' | null;
}
export const ANY: Narrowed = { kind: null, theme: null, answer: null, oversight: null };
export const isNarrowed = (to: Narrowed): boolean => Object.values(to).some((one) => one !== null);
const fits = (one: Recommendation, { kind, theme, answer, oversight }: Narrowed): boolean =>
  (kind === null || one.type === kind) && (theme === null || one.theme === theme)
  && (answer === null || (one.response?.answer ?? 'none') === answer) && (oversight === null || (one.oversight ?? 'none') === oversight);

/** Key recommendations first, then the themes in the report's order, then what stands under none. Sections without anything to show are left out. */
export function sectionsOf(plan: Plan, shown: Shown, query: string, narrowed: Narrowed = ANY): readonly Section[] {
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  const wanted = plan.all('recommendation').filter((one) => {
    const said = `${one.ref} ${one.text}`.toLowerCase();
    return BELONGS[shown](plan, one) && fits(one, narrowed) && words.every((word) => said.includes(word));
  });
  const inTheme = (one: Recommendation) => one.theme !== null && plan.get('theme', one.theme) !== null;
  return [
    { key: 'key', number: '', title: 'Key recommendations', items: wanted.filter((one) => !inTheme(one) && one.type === 'key') },
    ...plan.all('theme').map((theme) => ({ key: theme.id, number: theme.number, title: theme.title, items: wanted.filter((one) => one.theme === theme.id) })),
    { key: 'other', number: '', title: 'Under no theme', items: wanted.filter((one) => !inTheme(one) && one.type !== 'key') },
  ].filter((section) => section.items.length > 0);
}
export const idsIn = (sections: readonly Section[]): readonly EntityId[] => sections.flatMap((section) => section.items.map((one) => one.id));

/** The one to go on to once `done` are dealt with: the next that waits for an answer, or the first that does; where none waits the next, else the last before, else the same. */
export function onwardFrom(ids: readonly EntityId[], current: EntityId, done: readonly EntityId[], waits: (id: EntityId) => boolean): EntityId {
  const at = ids.indexOf(current);
  const free = (id: EntityId) => id !== current && !done.includes(id);
  const [after, before] = [ids.slice(at + 1).filter(free), ids.slice(0, Math.max(0, at)).filter(free)];
  return after.find(waits) ?? before.find(waits) ?? after[0] ?? before.at(-1) ?? current;
}
/** All from one to the other, both included, whichever comes first. */
export function between(ids: readonly EntityId[], from: EntityId, to: EntityId): readonly EntityId[] {
  const [a, b] = [ids.indexOf(from), ids.indexOf(to)];
  return a < 0 || b < 0 ? [to] : ids.slice(Math.min(a, b), Math.max(a, b) + 1);
}
