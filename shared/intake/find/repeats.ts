import { nothing, type Claim, type Judgement } from './model.ts';
import { comparable } from './plain-words.ts';
import { listedTwice } from './reasons.ts';

/**
 * A report may list its recommendations twice, in the summary and in an appendix, or each in its place and then all together. Of
 * passages with the same label, the same words and (where printed) the same number only one is counted: the first, with the
 * theme and number that a later one may add. A list that is new in part is kept whole, and so are the same words under another label.
 */
export function withoutSecondLists(claims: readonly Claim[]): Judgement {
  const firstOf = firstPlaces(claims);
  const repeats = claims.filter((_, index) => (firstOf[index] ?? index) < index);
  const firsts = claims.filter((_, index) => firstOf[index] === index);
  const repeated = new Set(firstOf.filter((first, index) => first < index));
  const from = repeats[0]?.block.paragraph ?? 0;
  const to = repeats.at(-1)?.block.paragraph ?? 0;
  const span = claims.filter(({ block }) => block.paragraph >= from && block.paragraph <= to);
  // One repeated passage is a restatement worth keeping; a whole second list is not.
  const isSecondList = repeats.length >= 3 && repeated.size * 5 >= firsts.length * 3 && span.length <= repeats.length * 2;
  if (!isSecondList) return { ...nothing, claims };
  const known = new Map<number, Pick<Claim, 'theme' | 'own'>>();
  claims.forEach(({ theme, own }, index) => {
    const first = firstOf[index] ?? index;
    known.set(first, { theme: known.get(first)?.theme ?? theme, own: known.get(first)?.own ?? own });
  });
  return {
    ...nothing,
    claims: claims.flatMap((claim, index) => (firstOf[index] === index ? [{ ...claim, ...known.get(index) }] : [])),
    leftOut: repeats.map(({ block, text, theme }) => ({ block, text, theme, reason: listedTwice(text) })),
  };
}

/** For each claim the place of the first with the same label and words, and no other number of its own. */
function firstPlaces(claims: readonly Claim[]): readonly number[] {
  const firsts = new Map<string, number[]>();
  return claims.map((claim, index) => {
    const key = `${claim.label} ${comparable(claim.text)}`;
    const known = firsts.get(key) ?? [];
    const first = known.find((place) => {
      const own = claims[place]?.own ?? null;
      return own === null || claim.own === null || own === claim.own;
    });
    if (first !== undefined) return first;
    firsts.set(key, [...known, index]);
    return index;
  });
}
