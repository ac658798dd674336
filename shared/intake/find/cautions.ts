import type { FoundRecommendation } from '../findings.ts';
import type { Claim } from './model.ts';
import { quoted } from './plain-words.ts';

export const nothingFound = (possible: number): string => {
  const count = possible === 0 ? '' : ` ${possible} ${possible === 1 ? 'passage is' : 'passages are'} possible.`;
  return `No recommendations were found in this document.${count} You can mark passages by hand.`;
};

export const restatements = (recommendations: readonly FoundRecommendation[]): readonly string[] =>
  recommendations.flatMap(({ ref, restates }) => {
    return restates === null ? [] : [`${restates} and ${ref} have the same words. Both were kept.`];
  });

/** Numbers that the report's own leave out: one of them may stand where nothing was found. */
export const gaps = (recommendations: readonly FoundRecommendation[]): readonly string[] =>
  ['KR', 'R'].flatMap((prefix) => {
    const numbered = recommendations.filter(({ ref, printed }) => printed && ref.replace(/\d.*$/, '') === prefix);
    const own = numbered.map(({ ref }) => Number(ref.slice(prefix.length)));
    const last = Math.max(0, ...own);
    if (own.length < 3 || !own.every(Number.isInteger) || last > own.length * 2) return [];
    const missing = Array.from({ length: last }, (_, index) => index + 1).filter((number) => !own.includes(number));
    if (missing.length === 0) return [];
    const which = missing.length === 1 ? `${missing.join('')} is` : `${missing.slice(0, -1).join(', ')} and ${missing.at(-1) ?? ''} are`;
    return [`The report numbers its recommendations up to ${last}, but ${which} not among those found. Look in the report itself.`];
  });

/** What a clerk should know about how the list was read. */
export function cautions(claims: readonly Claim[]): readonly string[] {
  const worded = claims.filter(({ by }) => by === 'wording').length;
  const explained = claims.filter((claim) => claim.explained).length;
  const sentences: string[] = [];
  if (worded === 1) sentences.push('1 passage has no bullet or number of a list and was taken by wording. Look through it with care.');
  if (worded > 1) {
    sentences.push(`${worded} passages have no bullet or number of a list and were taken by wording. Look through them with care.`);
  }
  for (const { text } of claims.filter((claim) => claim.holdsOthers)) {
    const opening = quoted(text.split('\n')[0] ?? '');
    sentences.push(`${opening} was kept whole with the points below it, which may be recommendations of their own.`);
  }
  if (explained > 1) {
    sentences.push(
      `${explained} recommendations have an explanation below them in the report. ` +
        'Only the recommendation itself was taken; the explanation stays in the report.',
    );
  }
  return sentences;
}
