import { labelOf } from '../../shared/commands/edits.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { Inverse } from '../../shared/record/inverse.ts';

const MOST_NAMED = 5;
const WORDS: Readonly<Record<string, string>> = {
  dueOn: 'target date', startOn: 'start date', originalDueOn: 'original date', portfolioHolder: 'portfolio holder', successMeasure: 'success measure', internalNote: 'internal note',
  order: 'place', ref: 'reference', oversight: 'overseeing committee', runs: 'wording',
};

/** In sentences, what an undo left alone and who has set it since. At most five, and then how many more. */
export function sentencesOfLeft(plan: Plan, left: Inverse['left']): string[] {
  const sentences = left.map(({ entity, field, since }) => {
    const who = since.at(-1)?.by || 'somebody';
    const name = labelOf(plan, entity);
    if (field === 'removed') return `${capital(name)} was left, because ${who} has added to it since.`;
    const [set] = field.split(':');
    return `The ${WORDS[set ?? field] ?? set ?? field} of ${name} was left, because ${who} has changed it since.`;
  });
  const more = sentences.length - MOST_NAMED;
  return more > 0 ? [...sentences.slice(0, MOST_NAMED), `So were ${more} more.`] : sentences;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
