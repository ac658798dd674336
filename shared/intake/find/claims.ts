import type { FoundTheme } from '../findings.ts';
import { numberInMarker } from '../markers.ts';
import type { Block } from '../report-text.ts';
import { instruction } from './instruction.ts';
import { nothing, type Claim, type Judgement, type Place, type Remark } from './model.ts';
import { isListOfThemes, prefixedThemes, textOf, type Item } from './pieces.ts';
import type { Label } from './titles.ts';

/** The number before an item, as it would be printed: `3` for `3.` and `(3)`. */
export const ownNumber = (block: Block): string | null => {
  const number = numberInMarker(block.marker);
  return number === null ? null : String(number);
};

export const claimOf = (item: Item, label: Label, theme: FoundTheme | null, place: Place): Claim => ({
  block: item.block,
  text: textOf(item),
  label,
  theme,
  // The number of a paragraph is not the number of a recommendation.
  own: place.byWording ? null : ownNumber(item.block),
  by: place.byWording ? 'wording' : 'list',
  explained: place.explained && item.points.length === 0,
  ...(holdsOthers(item) ? { holdsOthers: true } : {}),
});

const introduces = /[:;,–—-]$|\b(?:by|to|that|including|for|and|or|with|through)$/i;
const holdsOthers = ({ block, points }: Item): boolean =>
  points.length >= 2 &&
  !introduces.test(block.text) &&
  points.filter(({ text }) => /^\p{Lu}/u.test(text) && instruction(text) !== null).length * 5 >= points.length * 4;

/** Items as recommendations; “Theme – text” and lists of themes give their themes. */
export function claimsOf(items: readonly Item[], label: Label, place: Place): readonly Claim[] {
  if (isListOfThemes(items)) {
    return items.flatMap(({ block, points }) => {
      const theme = { number: null, title: block.text.replace(/\s*:$/, '') };
      return points.map((point) => claimOf({ block: point, points: [] }, label, theme, place));
    });
  }
  const prefixes = place.theme === null ? prefixedThemes(items) : null;
  return items.map((item, index) => {
    const title = prefixes?.[index];
    return claimOf(item, label, title === undefined ? place.theme : { number: null, title }, place);
  });
}

const remarks = (items: readonly Item[], place: Place, reason: (item: Item) => string): readonly Remark[] =>
  items.map((item) => ({ block: item.block, text: textOf(item), reason: reason(item), theme: place.theme }));

export const leftOut = (items: readonly Item[], place: Place, reason: (item: Item) => string): Judgement => ({
  ...nothing,
  leftOut: remarks(items, place, reason),
});

export const possible = (items: readonly Item[], place: Place, reason: (item: Item) => string): Judgement => ({
  ...nothing,
  possible: remarks(items, place, reason),
});
