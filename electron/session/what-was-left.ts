import { kindOf } from '../../shared/domain/plan.ts';
import { capitalised } from '../../shared/domain/facts.ts';
import { describeField } from '../../shared/history/field-words.ts';
import type { Names } from '../../shared/history/names.ts';
import { whoMade } from '../../shared/history/sentences.ts';
import type { Inverse } from '../../shared/record/inverse.ts';

const MOST_NAMED = 5;

/** In sentences, what an undo left alone and who has set it since. At most five, and then how many more. */
export function sentencesOfLeft(names: Names, left: Inverse['left']): string[] {
  const sentences = left.map(({ entity, field, since }) => {
    const last = since.at(-1);
    const who = last ? whoMade(last) : 'somebody';
    const name = names.of(entity);
    if (field === 'removed') return `${capitalised(name)} was left, because ${who} has added to it since.`;
    const kind = kindOf(entity);
    return `The ${kind === null ? field : describeField(kind, field)} of ${name} was left, because ${who} has changed it since.`;
  });
  const more = sentences.length - MOST_NAMED;
  return more > 0 ? [...sentences.slice(0, MOST_NAMED), `So were ${more} more.`] : sentences;
}
