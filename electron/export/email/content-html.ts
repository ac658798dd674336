import type { Cell, ContentBlock, ListItem, Runs, TextRun } from '../../../shared/papers/content.ts';
import { stretchesOf } from '../../../shared/papers/list-stretches.ts';
import { escaped } from '../escaped.ts';

const CELL = 'style="border: 1px solid #767676; padding: 3px 6px; text-align: left; vertical-align: top"';
const TABLE = '<table style="border-collapse: collapse">';

/** What a document says as the simple HTML of a mail: headings, paragraphs, lists and tables with their headings, nothing fetched from anywhere. */
export const contentHtml = (blocks: readonly ContentBlock[]): string => blocks.map(blockHtml).join('\n');

function blockHtml(block: ContentBlock): string {
  switch (block.type) {
    case 'title': return `<h1>${escaped(block.text)}</h1>`;
    case 'heading': return `<h${block.level + 1}>${escaped(block.text)}</h${block.level + 1}>`;
    case 'paragraph': return `<p>${runsHtml(block.runs)}</p>`;
    case 'list': return listHtml(block.items);
    case 'details': return [TABLE, ...block.rows.map(({ label, value }) => `<tr><th scope="row" ${CELL}>${escaped(label)}</th><td ${CELL}>${value.map(runsHtml).join('<br>')}</td></tr>`), '</table>'].join('\n');
    case 'table': return [
      ...(block.caption === null ? [] : [`<p><b>${escaped(block.caption)}</b></p>`]),
      TABLE,
      `<tr>${block.columns.map(({ heading }) => `<th scope="col" ${CELL}>${escaped(heading)}</th>`).join('')}</tr>`,
      ...block.rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`),
      '</table>',
    ].join('\n');
  }
}
const cellHtml = ({ paragraphs }: Cell): string => `<td ${CELL}>${paragraphs.map(({ runs }) => runsHtml(runs)).join('<br>')}</td>`;

const runsHtml = (runs: Runs): string => runs.map(runHtml).join('');
/** A link has been checked by whoever made the document: https or mailto. */
function runHtml({ text, bold, italic, struck, link }: TextRun): string {
  const wrapped = [bold && 'b', italic && 'i', struck && 's'].reduce<string>((words, tag) => (tag ? `<${tag}>${words}</${tag}>` : words), escaped(text));
  return link === undefined ? wrapped : `<a href="${escaped(link)}">${wrapped}</a>`;
}

/** Lists inside lists by level; an item of a deeper level stands inside the one above it. */
const listHtml = (items: readonly ListItem[], level = 0): string =>
  stretchesOf(items, level)
    .map(({ kind, start, items: of }) => {
      const inside = of.map(({ item, inner }) => `<li>${runsHtml(item.runs)}${inner.length > 0 ? listHtml(inner, level + 1) : ''}</li>`).join('');
      return kind === 'bullet' ? `<ul>${inside}</ul>` : `<ol${start === 1 ? '' : ` start="${start}"`}>${inside}</ol>`;
    })
    .join('');
