import type { ListItem } from '../../../shared/papers/content.ts';
import { runsAsHtml } from './html-text.ts';

/** Items of one kind that stand side by side, and what stands below each. */
interface Stretch {
  readonly kind: ListItem['kind'];
  readonly items: { readonly item: ListItem; readonly inner: ListItem[] }[];
}

/** A list with its levels. Numbers go on where bullets of the same level stand between them, as they do in Word. */
export function listAsHtml(items: readonly ListItem[], level = 0): string {
  let numbered = 0;
  return stretches(items, level)
    .map((stretch) => {
      const inside = stretch.items.map(({ item, inner }) => `<li dir="auto">${runsAsHtml(item.runs)}${inner.length > 0 ? listAsHtml(inner, level + 1) : ''}</li>`).join('');
      if (stretch.kind === 'bullet') return `<ul class="level-${level}">${inside}</ul>`;
      const start = numbered + 1;
      numbered += stretch.items.length;
      return `<ol class="level-${level}"${start === 1 ? '' : ` start="${start}"`}>${inside}</ol>`;
    })
    .join('');
}

function stretches(items: readonly ListItem[], level: number): readonly Stretch[] {
  const all: Stretch[] = [];
  for (const item of items) {
    const last = all.at(-1);
    if (item.level > level && last) last.items.at(-1)!.inner.push(item);
    else if (last?.kind === item.kind) last.items.push({ item, inner: [] });
    else all.push({ kind: item.kind, items: [{ item, inner: [] }] });
  }
  return all;
}
