import { strFromU8, unzipSync } from 'fflate';
import { paperInTemplate } from '../../../../electron/export/template/fill-template.ts';
import { xmlTree } from '../../../../electron/intake/xml/xml-tree.ts';
import type { TemplateMapping } from '../../../../shared/domain/report-template.ts';
import type { PaperContent } from '../../../../shared/papers/content.ts';
import { reportLayout } from '../../../../shared/papers/report-layout.ts';
import { ashbourneVale } from '../../../fixtures/plans/ashbourne-vale.ts';
import { together } from '../../../fixtures/plans/build-plan.ts';
import { AT, contentOf } from '../../word/support/papers.ts';
import { bytesOf, changed, proposed, readBytes } from './templates.ts';

export const SUBJECT = 'Peer challenge: what we do';
export const contentAbout = (subject: string): PaperContent =>
  contentOf(together(ashbourneVale, { paper: { p1: { type: 'response to the review', subject, reportFor: 'committee/cabinet', meeting: 'meeting/december', responsibleOfficer: 'person/raman', contact: 'person/raman', wardsAffected: 'All' } } }), 'paper/p1');

export const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
export const p = (inside: string, properties = ''): string => `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inside}</w:p>`;
export const cell = (inside: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
export const table = (...rows: readonly (readonly string[])[]): string => `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
export const control = (properties: string, inside: string): string => `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
export const SET_UP = '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr>';
/** A template whose body is just this. */
export const bodyOf = (blocks: string, end = SET_UP): Uint8Array =>
  changed(bytesOf('front-table.docx'), { 'word/document.xml': (xml) => xml.replace(/<w:body>.*<\/w:body>/s, () => `<w:body>${blocks}${end}</w:body>`) });

/** What of the body is a place, and what its words ask for. */
export const asked = (template: Uint8Array) => proposed(readBytes(template)).places.filter(({ place }) => place.within === 'body').map(({ place, match }) => [place.kind, place.words, match?.part ?? null]);

export interface FilledDocument {
  readonly bytes: Uint8Array;
  /** Its document's XML. */
  readonly xml: string;
  /** Its words with a line for each paragraph. */
  readonly words: string;
  readonly parts: Readonly<Record<string, Uint8Array>>;
}
/** A paper in a template as its labels say, with every part of it whole XML. `mapped`: what is changed of what the labels say. */
export function filled(template: Uint8Array, paper: PaperContent = contentAbout(SUBJECT), mapped = (mapping: TemplateMapping): TemplateMapping => mapping): FilledDocument {
  const read = readBytes(template);
  const bytes = paperInTemplate({ content: paper, layout: reportLayout([]), mapping: mapped(proposed(read).mapping), facts: read.facts, spots: read.spots, template: read.bytes }, { at: AT });
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) if (/\.(xml|rels)$/.test(name)) xmlTree(part);
  const xml = strFromU8(parts['word/document.xml']!);
  const words = [...xml.replace(/<w:(tab|br)\/>/g, '<w:t> </w:t>').matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<\/w:p>/g)].map(([, said]) => said ?? '\n').join('');
  return { bytes, xml, words, parts };
}
