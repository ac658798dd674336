import type { FoundRecommendation, FoundTheme } from '../findings.ts';
import type { Claim } from './model.ts';
import { comparable } from './plain-words.ts';
import { assignRefs, withRestatements } from './refs.ts';
import type { Label } from './titles.ts';

export interface Numbered {
  readonly themes: readonly FoundTheme[];
  readonly recommendations: readonly FoundRecommendation[];
}

const strength: Record<Label, number> = { key: 0, plain: 1, suggestion: 2 };
const sameTheme = (a: FoundTheme, b: FoundTheme): boolean => a.number === b.number && comparable(a.title) === comparable(b.title);

/** The themes in use, in reading order, and the place of each claim's theme among them. */
function themesOf(claims: readonly Claim[]): { readonly themes: readonly FoundTheme[]; readonly places: readonly (number | null)[] } {
  const themes: FoundTheme[] = [];
  const places = claims.map(({ theme }) => {
    if (theme === null) return null;
    const known = themes.findIndex((other) => sameTheme(other, theme));
    return known >= 0 ? known : themes.push(theme) - 1;
  });
  return { themes, places };
}

/** Whether these claims are numbered in the report itself: every one, and no two the same. */
const areNumbered = (claims: readonly Claim[]): boolean => {
  const own = claims.flatMap((claim) => (claim.own === null ? [] : [claim.own]));
  return own.length === claims.length && new Set(own).size === own.length;
};

/**
 * Gives every claim its kind and reference. The strongest label in the report is `key`; a report with one label only has no suggestions.
 */
export function numberClaims(claims: readonly Claim[]): Numbered {
  const { themes, places } = themesOf(claims);
  const labels = [...new Set(claims.map(({ label }) => label))].sort((a, b) => strength[a] - strength[b]);
  const isKey = (claim: Claim): boolean => labels.length < 2 || claim.label === labels[0];
  const keysNumbered = areNumbered(claims.filter(isKey));
  const restNumbered = areNumbered(claims.filter((claim) => !isKey(claim)));

  const entries = claims.map((claim, index) => {
    const kind: FoundRecommendation['kind'] = isKey(claim) ? 'key' : 'suggestion';
    const themeNumber = themes[places[index] ?? -1]?.number ?? null;
    const numbered = kind === 'key' ? keysNumbered : restNumbered && themeNumber === null;
    return { kind, themeNumber, own: numbered ? claim.own : null };
  });
  const refs = assignRefs(entries);
  const recommendations = claims.map((claim, index) => ({
    ref: refs[index] ?? '',
    kind: entries[index]?.kind ?? ('key' as const),
    theme: places[index] ?? null,
    text: claim.text,
    source: { page: claim.block.page, paragraph: claim.block.paragraph },
    ...(entries[index]?.own === null ? {} : { printed: true as const }),
  }));
  return { themes, recommendations: withRestatements(recommendations) };
}
