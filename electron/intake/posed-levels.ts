/** Longest heading that only looks like one, in characters. */
export const LONGEST_POSED = 150;

/**
 * Levels, from 1, of headings that only look like headings: the more one stands out, the higher it is. Null stays null.
 * A title on top of the report, larger than anything else, does not push all the rest one level down.
 */
export function levelsByLook(looks: readonly (number | null)[]): readonly (number | null)[] {
  const found = looks.filter((look) => look !== null);
  const ranks = [...new Set(found)].sort((one, other) => other - one);
  const isTitle = found[0] === ranks[0] && found.filter((look) => look === ranks[0]).length === 1 && ranks.length > 1;
  return looks.map((look) => (look === null ? null : Math.min(9, Math.max(1, ranks.indexOf(look) + (isTitle ? 0 : 1)))));
}
