import type { Cell, PaperContent } from '../../../shared/papers/content.ts';
import { escaped } from './escaped.ts';

const TABLE = '<w:tbl>';
const ROW_END = '</w:tr>';
const TABLE_END = '</w:tbl>';
const CELL = '<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="2000"/><w:tcMar><w:top w:type="dxa" w:w="70"/><w:left w:type="dxa" w:w="100"/><w:bottom w:type="dxa" w:w="70"/>'
  + '<w:right w:type="dxa" w:w="100"/></w:tcMar><w:vAlign w:val="top"/></w:tcPr>';

/** The body's XML with the rows of its data tables as nothing but joined text: all else is that of `like`, a body of ours. */
export function paperByHand(content: PaperContent, like: string): string {
  const blocks = content.parts.flatMap(({ blocks: all }) => all).filter(({ type }) => type === 'table' || type === 'details');
  const written: string[] = [];
  let at = 0;
  for (const block of blocks) {
    const headerEnd = like.indexOf(ROW_END, like.indexOf(TABLE, at)) + ROW_END.length;
    const end = like.indexOf(TABLE_END, headerEnd);
    written.push(like.slice(at, headerEnd));
    if (block.type === 'table') for (const row of block.rows) written.push('<w:tr><w:trPr><w:cantSplit/></w:trPr>', ...row.map(cell), ROW_END);
    else written.push(like.slice(headerEnd, end));
    at = end;
  }
  written.push(like.slice(at));
  return written.join('');
}

const cell = ({ paragraphs }: Cell): string =>
  `${CELL}${paragraphs.map(({ runs }) => `<w:p><w:pPr><w:pStyle w:val="TableText"/></w:pPr>${
    runs.map(({ text, bold }) => `<w:r>${bold ? '<w:rPr><w:b/><w:bCs/></w:rPr>' : ''}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`).join('')
  }</w:p>`).join('')}</w:tc>`;
