import type { Plan } from '../domain/plan.ts';
import { spellingWords, withoutGenitive } from './spelling-words.ts';

/** The words of names in the plan, in lower case: whoever and whatever is called so is not misspelt. */
export function knownNames(plan: Plan): ReadonlySet<string> {
  const names = [
    plan.council.name, plan.details.title, plan.review.title, plan.review.reviewingBody,
    ...plan.all('person').flatMap(({ name, politicalGroup, portfolio }) => [name, politicalGroup, portfolio]),
    ...plan.all('committee').map(({ name }) => name),
    ...plan.all('meeting').map(({ place }) => place),
    ...plan.all('theme').map(({ title }) => title),
  ];
  return new Set(names.flatMap((name) => spellingWords(name).map(({ word }) => withoutGenitive(word).toLowerCase())));
}
