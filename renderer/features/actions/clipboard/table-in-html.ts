const LONGEST = 10_000_000;
const MOST_ROWS = 5_000;
const MOST_COLUMNS = 200;
const TEXT = 3;
const ELEMENT = 1;
const SKIPPED: ReadonlySet<string> = new Set(['STYLE', 'SCRIPT', 'TEMPLATE', 'NOSCRIPT', 'TABLE']);
const OWN_LINE: ReadonlySet<string> = new Set(['P', 'DIV', 'LI', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/**
 * The cells of the first table in copied HTML, as words; null where there is none. The HTML is anybody's: it is parsed into a document of
 * its own, in which no script runs and nothing is fetched, only its text is taken, and it is never put into the page.
 */
export function tableInHtml(html: string, parse: (html: string) => Document): string[][] | null {
  if (html === '' || html.length > LONGEST || !/<table/i.test(html)) return null;
  const table = parse(html).querySelector('table');
  if (table === null) return null;
  const rows = [...table.rows].slice(0, MOST_ROWS).map((row) => [...row.cells].flatMap((cell) => {
    const over = Math.min(MOST_COLUMNS, Math.max(1, cell.colSpan)) - 1;
    return [wordsIn(cell), ...Array.from({ length: over }, () => '')];
  }).slice(0, MOST_COLUMNS));
  const said = rows.filter((row) => row.length > 0);
  return said.length === 0 ? null : said;
}
/** White space of the HTML itself is one space; paragraphs and breaks are lines. */
function wordsIn(node: Node): string {
  const said = (one: Node): string => {
    if (one.nodeType === TEXT) return (one.nodeValue ?? '').replace(/[\t\r\n ]+/g, ' ');
    if (one.nodeType !== ELEMENT || SKIPPED.has(one.nodeName)) return '';
    if (one.nodeName === 'BR') return '\n';
    const inside = [...one.childNodes].map(said).join('');
    return OWN_LINE.has(one.nodeName) ? `\n${inside}\n` : inside;
  };
  return [...node.childNodes].map(said).join('').replaceAll('\u00A0', ' ').split('\n').map((line) => line.trim()).filter(Boolean).join('\n');
}
