import { nothing, type Claim, type Judgement } from './model.ts';
import { comparable, quoted } from './plain-words.ts';

/**
 * A report may list its recommendations twice, in the summary and in an appendix, or each in its place and then all together. Of
 * passages with the same label, the same words and (where printed) the same number only one is counted: the first, unless only a later
 * one says its theme. A list that is new in part is kept whole, and so are the same words under another label.
 */
export function withoutSecondLists(claims: readonly Claim[]): Judgement {
  const same = (a: Claim, b: Claim): boolean => a.label === b.label && comparable(a.text) === comparable(b.text) && (a.own ?? b.own) === (b.own ?? a.own);
  const repeats = claims.filter((claim, index) => claims.findIndex((other) => same(other, claim)) < index);
  // One repeated passage is a restatement worth keeping; a whole second list is not.
  if (repeats.length < 3) return { ...nothing, claims };
  const firsts = claims.filter((claim) => !repeats.includes(claim));
  const repeated = firsts.filter((first) => repeats.some((repeat) => same(first, repeat)));
  const span = claims.filter((claim) => claim.block.paragraph >= (repeats[0] as Claim).block.paragraph && claim.block.paragraph <= (repeats.at(-1) as Claim).block.paragraph);
  if (repeated.length * 5 < firsts.length * 3 || span.length > repeats.length * 2) return { ...nothing, claims };
  return {
    ...nothing,
    claims: firsts.map((first) => (first.theme !== null ? first : { ...first, theme: repeats.find((repeat) => same(first, repeat) && repeat.theme !== null)?.theme ?? null })),
    leftOut: repeats.map(({ block, text, theme }) => ({ block, text, theme, reason: `The report lists this twice, in the same words (${quoted(text, 40)}); it is counted where it first stands.` })),
  };
}
