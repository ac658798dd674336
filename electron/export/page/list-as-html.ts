import type { ListItem } from '../../../shared/papers/content.ts';
import { stretchesOf } from '../../../shared/papers/list-stretches.ts';
import { runsAsHtml } from './html-text.ts';

/** A list with its levels. */
export const listAsHtml = (items: readonly ListItem[], level = 0): string =>
  stretchesOf(items, level)
    .map(({ kind, start, items: of }) => {
      const inside = of.map(({ item, inner }) => `<li dir="auto">${runsAsHtml(item.runs)}${inner.length > 0 ? listAsHtml(inner, level + 1) : ''}</li>`).join('');
      if (kind === 'bullet') return `<ul class="level-${level}">${inside}</ul>`;
      return `<ol class="level-${level}"${start === 1 ? '' : ` start="${start}"`}>${inside}</ol>`;
    })
    .join('');
