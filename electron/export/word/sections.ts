import type { ContentPart } from '../../../shared/papers/content.ts';
import { A4, MARGIN } from './styles.ts';

/** Names of what stands at the head and foot of a section's pages, as the body refers to them. */
export interface Running {
  readonly header: string;
  readonly footer: string;
  /** Of the first page, where that has its own. */
  readonly first: { readonly header: string; readonly footer: string } | null;
}

/** The pages of a section: which way up, how wide their margins, and what runs along. Every section but the first begins on a new page. */
export function pagesAsXml(orientation: ContentPart['orientation'], isMarked: boolean, { header, footer, first }: Running): string {
  const isUpright = orientation === 'portrait';
  const margin = MARGIN[orientation];
  const [width, height] = isUpright ? [A4.short, A4.long] : [A4.long, A4.short];
  const top = margin + (isUpright ? 340 : 330) + (isMarked ? 320 : 0);
  const bottom = margin + (isUpright ? 200 : 100);
  return (
    `<w:sectPr>${runs('header', header, first?.header)}${runs('footer', footer, first?.footer)}${first ? '' : '<w:type w:val="nextPage"/>'}` +
    `<w:pgSz w:w="${width}" w:h="${height}" w:orient="${orientation}"/>` +
    `<w:pgMar w:top="${top}" w:right="${margin}" w:bottom="${bottom}" w:left="${margin}" w:header="510" w:footer="397" w:gutter="0"/>` +
    `<w:pgNumType/>${first ? '<w:titlePg/>' : ''}<w:docGrid w:linePitch="360"/></w:sectPr>`
  );
}
const runs = (what: 'header' | 'footer', name: string, first: string | undefined): string =>
  `<w:${what}Reference w:type="default" r:id="${name}"/>${first === undefined ? '' : `<w:${what}Reference w:type="first" r:id="${first}"/>`}`;

const PROPERTIES_END = '</w:pPr>';
const PARAGRAPH_END = '</w:p>';
/** The blocks with the section's pages said in its last paragraph, as Word has it; after a table an empty one has to be made for that. */
export function endedBy(pages: string, blocks: readonly string[]): string[] {
  const last = blocks.at(-1);
  if (!last?.endsWith(PARAGRAPH_END)) return [...blocks, `<w:p><w:pPr>${pages}${PROPERTIES_END}${PARAGRAPH_END}`];
  const at = last.lastIndexOf(PROPERTIES_END);
  return [...blocks.slice(0, -1), last.slice(0, at) + pages + last.slice(at)];
}
