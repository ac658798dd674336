import { textAsCells } from './cells-as-text.ts';
import { tableInHtml } from './table-in-html.ts';

/** The cells that were copied elsewhere: of a table where there is one, as Word and Outlook copy it, else of text with tabs. Null: nothing to paste. */
export function cellsOnClipboard(clipboard: Pick<DataTransfer, 'getData'>): string[][] | null {
  const table = tableInHtml(clipboard.getData('text/html'), (html) => new DOMParser().parseFromString(html, 'text/html'));
  if (table !== null) return table;
  const text = clipboard.getData('text/plain');
  return text === '' ? null : textAsCells(text);
}
