import type { WholeParagraphs } from '../../../shared/template/spots.ts';

const BREAK = '<w:r><w:br w:type="page"/></w:r>';
/** What comes before a page break among the properties of a paragraph. */
const FIRST_PROPERTIES = /<w:p><w:pPr>(?:<w:pStyle [^>]*\/>)?(?:<w:keepNext[^>]*\/>)?(?:<w:keepLines[^>]*\/>)?/;

/** Blocks as they are written, with what their place keeps: marks and breaks stand among the words of the first and the last paragraph, as they did. */
export function withKept(written: string, { keeps, pages }: WholeParagraphs): string {
  const [before, after] = [keeps.before + (pages.before ? BREAK : ''), (pages.after ? BREAK : '') + keeps.after];
  return withAfter(withBefore(pages.begins ? written.replace(FIRST_PROPERTIES, '$&<w:pageBreakBefore/>') : written, before), after);
}
const END_OF_PROPERTIES = '</w:pPr>';
const END_OF_PARAGRAPH = '</w:p>';
function withBefore(written: string, more: string): string {
  if (more === '') return written;
  const at = written.startsWith('<w:p>') ? written.indexOf(END_OF_PROPERTIES) : -1;
  return at < 0 ? alone(more) + written : written.slice(0, at + END_OF_PROPERTIES.length) + more + written.slice(at + END_OF_PROPERTIES.length);
}
function withAfter(written: string, more: string): string {
  if (more === '') return written;
  return written.endsWith(END_OF_PARAGRAPH) ? written.slice(0, -END_OF_PARAGRAPH.length) + more + END_OF_PARAGRAPH : written + alone(more);
}
/** Beside tables, marks stand by themselves, and a break needs a paragraph of its own. */
const alone = (more: string): string => (more.includes('<w:r>') ? `<w:p>${more}</w:p>` : more);
