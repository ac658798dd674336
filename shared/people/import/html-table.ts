const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: '’', nbsp: ' ', ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”' };
const decoded = (text: string): string =>
  text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
const oneLine = (text: string): string => decoded(text).replace(/\s+/g, ' ').trim();
/** Whose content is no text of the page. */
const UNSEEN: ReadonlySet<string> = new Set(['script', 'style', 'head', 'title', 'template']);

/**
 * The rows of the first table in HTML from the clipboard, as Word, Excel and Outlook put it there; null where there is none. It is only ever
 * read as text: nothing of it is drawn, run or fetched. Goes once through the text, however broken it is.
 */
export function readHtmlTable(html: string): string[][] | null {
  const rows: string[][] = [];
  let cell: string | null = null;
  let unseen: string | null = null;
  let inTable = false;
  const endCell = () => {
    if (cell !== null) rows.at(-1)?.push(oneLine(cell));
    cell = null;
  };
  for (let at = 0; at < html.length;) {
    const open = html.indexOf('<', at);
    if (cell !== null && unseen === null) cell += html.slice(at, open < 0 ? undefined : open);
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const close = html.indexOf('>', open);
    if (close < 0) break;
    at = close + 1;
    const tag = /^<(\/?)([a-z0-9]+)/i.exec(html.slice(open, open + 24));
    if (!tag) continue;
    const [ends, name] = [tag[1] === '/', tag[2]!.toLowerCase()];
    if (unseen !== null) {
      if (ends && name === unseen) unseen = null;
    } else if (UNSEEN.has(name)) {
      if (!ends) unseen = name;
    } else if (name === 'table') {
      if (ends && inTable) break;
      inTable ||= !ends;
    } else if (inTable && name === 'tr') {
      endCell();
      if (!ends) rows.push([]);
    } else if (inTable && (name === 'td' || name === 'th')) {
      endCell();
      if (!ends) cell = '';
    } else if (cell !== null && (name === 'br' || name === 'p' || name === 'div')) cell += ' ';
  }
  endCell();
  const filled = rows.filter((row) => row.some((one) => one !== ''));
  return filled.length > 0 ? filled : null;
}
