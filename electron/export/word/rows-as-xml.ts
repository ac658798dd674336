import { safeLink } from '../../../shared/papers/clean-text.ts';
import type { Cell, CellParagraph, TextRun } from '../../../shared/papers/content.ts';
import { WordElement } from './element.ts';
import { CELL_MARGINS, fillOf, STYLE_OF } from './styles.ts';
import { isRightToLeft, piecesOf } from './text.ts';

/*
 * The library makes some sixty objects a row, and a second for every few hundred rows. These functions write, letter for letter, what it
 * would have written; a test holds them to that.
 */

/** Rows of tables that are kept from the library, each group under a mark that it writes in their place. */
export class RowsAside {
  readonly #rows: string[] = [];

  keep(xml: string): WordElement {
    this.#rows.push(xml);
    return new WordElement(MARK, `${this.#rows.length - 1}`);
  }
  /** The finished body with the rows in their places. */
  putInto(body: string): string {
    return body.replace(new RegExp(`<${MARK} w:val="(\\d+)"/>`, 'g'), (_, place: string) => this.#rows[Number(place)]!);
  }
}
/** No element of Word's, and no text: there an angle bracket is escaped. */
const MARK = 'w:rowsAside';

export const hasLinks = (rows: readonly (readonly Cell[])[]): boolean =>
  rows.some((cells) => cells.some(({ paragraphs }) => paragraphs.some(({ runs }) => runs.some(({ link }) => safeLink(link) !== null))));

/** `isWhole`: not to be split between two pages. */
export const rowAsXml = (isWhole: boolean, cells: readonly string[]): string =>
  `<w:tr><w:trPr><w:cantSplit${isWhole ? '' : ' w:val="off"'}/></w:trPr>${cells.join('')}</w:tr>`;

const { top, left, bottom, right } = CELL_MARGINS;
const MARGINS =
  `<w:tcMar><w:top w:type="dxa" w:w="${top}"/><w:left w:type="dxa" w:w="${left}"/>` +
  `<w:bottom w:type="dxa" w:w="${bottom}"/><w:right w:type="dxa" w:w="${right}"/></w:tcMar>`;

export function cellAsXml({ paragraphs, rag }: Cell, width: number): string {
  const colour = fillOf(rag);
  const shading = colour === null ? '' : `<w:shd w:fill="${colour}" w:color="auto" w:val="clear"/>`;
  return `<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="${width}"/>${shading}${MARGINS}<w:vAlign w:val="top"/></w:tcPr>${paragraphs.map(paragraphAsXml).join('')}</w:tc>`;
}

const paragraphAsXml = ({ runs, look }: CellParagraph): string =>
  `<w:p><w:pPr><w:pStyle w:val="${STYLE_OF[look]}"/>${isRightToLeft(runs) ? '<w:bidi/>' : ''}</w:pPr>${runs.map(runAsXml).join('')}</w:p>`;

function runAsXml({ text, bold, italic, struck }: TextRun): string {
  const look = `${bold ? '<w:b/><w:bCs/>' : ''}${italic ? '<w:i/><w:iCs/>' : ''}${struck ? '<w:strike/>' : ''}`;
  return piecesOf(text)
    .map(({ is, text: words, rightToLeft }) => {
      const properties = `${look}${rightToLeft ? '<w:rtl/>' : ''}`;
      const content = is === 'break' ? '<w:br/>' : is === 'tab' ? '<w:tab/>' : `<w:t xml:space="preserve">${escaped(words)}</w:t>`;
      return `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${content}</w:r>`;
    })
    .join('');
}

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => MARKS[mark]!);
