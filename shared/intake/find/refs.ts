import type { FoundRecommendation } from '../findings.ts';
import { comparable } from './plain-words.ts';

export interface Unnumbered {
  readonly kind: FoundRecommendation['kind'];
  /** The number of its theme, `4.1`, or null. */
  readonly themeNumber: string | null;
  /** The report's own number, or null. */
  readonly own: string | null;
}

/**
 * References in reading order: `KR3` for key, `4.1/S1` under a numbered theme, else `R3`; all `R3` where there are no suggestions. The
 * report's own numbers come first, the others take the lowest that is free.
 */
export function assignRefs(entries: readonly Unnumbered[]): readonly string[] {
  const twoKinds = entries.some(({ kind }) => kind === 'suggestion');
  const prefixOf = ({ kind, themeNumber }: Unnumbered): string =>
    kind === 'key' ? (twoKinds ? 'KR' : 'R') : themeNumber === null ? 'R' : `${themeNumber}/S`;
  const used = new Set<string>();
  const refs = entries.map((entry) => {
    const ref = entry.own === null ? null : prefixOf(entry) + entry.own;
    if (ref === null || used.has(ref)) return null;
    used.add(ref);
    return ref;
  });
  const next = new Map<string, number>();
  return entries.map((entry, index) => {
    const own = refs[index];
    if (own != null) return own;
    const prefix = prefixOf(entry);
    let number = next.get(prefix) ?? 1;
    while (used.has(prefix + String(number))) number += 1;
    next.set(prefix, number + 1);
    used.add(prefix + String(number));
    return prefix + String(number);
  });
}

/** Says of each whose words stood earlier whose they are. Kinds of quotes, spaces and dashes make no difference. */
export function withRestatements(recommendations: readonly Omit<FoundRecommendation, 'restates'>[]): readonly FoundRecommendation[] {
  const first = new Map<string, string>();
  return recommendations.map((recommendation): FoundRecommendation => {
    const words = comparable(recommendation.text);
    const restates = first.get(words) ?? null;
    if (restates === null) first.set(words, recommendation.ref);
    return { ...recommendation, restates };
  });
}
