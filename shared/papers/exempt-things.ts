import { longDay } from '../domain/calendar-day.ts';
import { isPublic, type Classification } from '../domain/classification.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import { stopped } from './words.ts';

/** A thing of the plan that is not public: what it is called, and words by which it is known where it is printed. */
export interface ExemptThing {
  readonly id: EntityId;
  readonly what: string;
  readonly words: string;
  readonly classification: Classification;
}

/** Whether a plan has anything of these kinds that an exempt edition has and a public one has not. */
export const hasExemptThings = (plan: Plan): boolean => exemptThings(plan).some(({ classification: { level } }) => level !== 'internal');

/** The things of an exempt edition's plan that no public one has, of the kinds that appendices are made of. */
export function exemptThings(plan: Plan): readonly ExemptThing[] {
  const titled = (ref: string, words: string): string => [ref, stopped(words)].filter(Boolean).join(': ');
  const refOf = (id: string): string => plan.get('action', id.split('/').slice(0, 2).join('/'))?.ref || 'an action';
  const things: readonly ExemptThing[] = [
    ...plan.all('theme').map(({ id, title, classification }) => ({ id, what: `The theme “${title}”`, words: title, classification })),
    ...plan.all('recommendation').map(({ id, ref, text, classification }) => ({ id, what: ref === '' ? 'A recommendation' : `Recommendation ${ref}`, words: text, classification })),
    ...plan.all('action').map(({ id, ref, title, classification }) => ({ id, what: titled(ref, title), words: title, classification })),
    ...plan.all('update').map(({ id, madeOn, progress, nextStep, classification }) => (
      { id, what: `The update on ${refOf(id)}${madeOn === null ? '' : ` of ${longDay(madeOn)}`}`, words: progress.trim() || nextStep, classification })),
    ...plan.all('evidence').map(({ id, title, classification }) => ({ id, what: `Evidence of ${refOf(id)}`, words: title, classification })),
    ...plan.all('comment').map(({ id, text, classification }) => ({ id, what: 'An amendment that was proposed', words: text, classification })),
  ];
  return things.filter((one) => !isPublic(one) && one.words.trim() !== '').map((one) => ({ ...one, words: one.words.trim() }));
}
