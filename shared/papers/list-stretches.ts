import type { ListItem } from './content.ts';

/** Items of one kind that stand side by side, and what stands below each. */
export interface Stretch {
  readonly kind: ListItem['kind'];
  /** The number of its first item, where it is numbered. */
  readonly start: number;
  readonly items: readonly { readonly item: ListItem; readonly inner: readonly ListItem[] }[];
}

/**
 * A level of a list as stretches of one kind, for whoever sets a list as boxes within boxes. Numbers go on where bullets of the same level stand between
 * them, as they do in Word, so that an item has one number in the paper, its preview and a mail about it.
 */
export function stretchesOf(items: readonly ListItem[], level: number): readonly Stretch[] {
  const all: { kind: ListItem['kind']; start: number; items: { item: ListItem; inner: ListItem[] }[] }[] = [];
  let numbered = 0;
  for (const item of items) {
    const last = all.at(-1);
    if (item.level > level && last) {
      last.items.at(-1)!.inner.push(item);
      continue;
    }
    if (last?.kind === item.kind) last.items.push({ item, inner: [] });
    else all.push({ kind: item.kind, start: numbered + 1, items: [{ item, inner: [] }] });
    if (item.kind === 'numbered') numbered += 1;
  }
  return all;
}
