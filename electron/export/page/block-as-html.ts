import { onPaper } from '../../../shared/domain/status-colours.ts';
import { oneLine } from '../../../shared/papers/clean-text.ts';
import type { Cell, ContentBlock } from '../../../shared/papers/content.ts';
import { escaped } from '../escaped.ts';
import { cellRunsAsHtml, runsAsHtml } from './html-text.ts';
import { listAsHtml } from './list-as-html.ts';

/** One block of a paper as HTML, with the same headings, lists and tables that the Word file has. */
export function blockAsHtml(block: ContentBlock): string {
  switch (block.type) {
    // No heading: it is the document's title, and the outline begins with the parts, as in Word.
    case 'title':
      return `<p class="title" dir="auto">${escaped(oneLine(block.text))}</p>`;
    case 'heading':
      return `<h${block.level} dir="auto">${escaped(oneLine(block.text))}</h${block.level}>`;
    case 'paragraph':
      return `<p class="${block.look}" dir="auto">${runsAsHtml(block.runs)}</p>`;
    case 'list':
      return listAsHtml(block.items);
    case 'details':
      return (
        `<table class="details" aria-label="${escaped(block.name)}"><tbody>` +
        block.rows.map(({ label, value }) => `<tr><th scope="row">${escaped(label)}</th><td>${value.map((runs) => paragraph('', runsAsHtml(runs))).join('')}</td></tr>`).join('') +
        '</tbody></table>'
      );
    case 'table': {
      const all = block.columns.reduce((sum, { width }) => sum + width, 0);
      return (
        `<table class="data" aria-label="${escaped(block.name)}">` +
        (block.caption === null ? '' : `<caption dir="auto">${escaped(oneLine(block.caption))}</caption>`) +
        `<colgroup>${block.columns.map(({ width }) => `<col style="width:${((width / all) * 100).toFixed(2)}%">`).join('')}</colgroup>` +
        `<thead><tr>${block.columns.map(({ heading }) => `<th scope="col">${escaped(heading)}</th>`).join('')}</tr></thead>` +
        `<tbody>${block.rows.map((cells) => `<tr>${cells.map(cellAsHtml).join('')}</tr>`).join('')}</tbody></table>`
      );
    }
  }
}

const paragraph = (look: string, inside: string): string => `<p${look === '' ? '' : ` class="${look}"`} dir="auto">${inside}</p>`;

function cellAsHtml({ paragraphs, rag }: Cell): string {
  const fill = onPaper(rag)?.fill;
  const inside = paragraphs.map(({ runs, look }) => paragraph(look === 'quiet' ? 'quiet' : '', cellRunsAsHtml(runs))).join('');
  return `<td${fill === undefined ? '' : ` style="background:${fill}"`}>${inside}</td>`;
}
