import type { Run } from '../../../../shared/domain/paper.ts';
import { cleanText, safeLink } from '../../../../shared/papers/clean-text.ts';
import type { WrittenBlock } from '../blocks.ts';
import { listMark, type ListMark } from './word-lists.ts';
import { rowsOfTable } from './html-table.ts';

/** What was read of something that was copied elsewhere. */
export interface Pasted {
  readonly blocks: WrittenBlock[];
  /** How many pictures were left out: a paper's sections hold none. */
  readonly pictures: number;
}
interface Look { readonly bold: boolean; readonly italic: boolean; readonly link: string | null }
/** Where the walk is: in which list, and how far in. */
interface Place { readonly list: 'numbered' | 'bullet' | null; readonly level: number }

const SKIPPED = new Set(['style', 'script', 'meta', 'title', 'link', 'xml', 'head', 'template', 'noscript', 'iframe', 'object', 'svg', 'del', 'button', 'select', 'textarea']);
const BLOCKS = new Set(['p', 'div', 'li', 'ul', 'ol', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'section', 'article', 'table', 'pre', 'dt', 'dd', 'dl', 'body', 'html', 'header', 'footer', 'main']);
const PLAIN: Look = { bold: false, italic: false, link: null };
const DEEPEST = 8;

/**
 * Reads HTML from the clipboard, of Word, Outlook, a browser or this editor, as blocks: what a section can hold is kept, everything else (fonts,
 * colours, sizes, marks of Office, hidden and deleted text) is not looked at. The document it is parsed in runs no script and fetches nothing.
 */
export function blocksOfHtml(html: string): Pasted {
  const walk = new Walk();
  walk.through(new DOMParser().parseFromString(html, 'text/html').body, PLAIN, { list: null, level: 0 });
  return { blocks: walk.finish(), pictures: walk.pictures };
}

class Walk {
  readonly #blocks: WrittenBlock[] = [];
  #runs: Run[] = [];
  #as: Pick<WrittenBlock, 'type' | 'level'> = { type: 'paragraph', level: 0 };
  pictures = 0;

  finish(): WrittenBlock[] {
    this.#close();
    return this.#blocks;
  }

  through(node: Node, look: Look, place: Place): void {
    for (const child of node.childNodes) {
      if (child instanceof Text) this.#text(child.data, look);
      else if (child instanceof HTMLElement) this.#element(child, look, place);
    }
  }

  #element(element: HTMLElement, look: Look, place: Place): void {
    const name = element.localName;
    if (SKIPPED.has(name) || isHidden(element)) return;
    if (name === 'img' || name === 'v:shape') return void (this.pictures += 1);
    if (name === 'br') return this.#break();
    if (name === 'table') return this.#table(element);
    if (!BLOCKS.has(name)) return this.through(element, lookIn(element, look), place);
    this.#close();
    const mark = listMark(element);
    this.#as = typeOf(name, place, mark);
    const inner: Place = name === 'ul' || name === 'ol'
      ? { list: name === 'ol' ? 'numbered' : 'bullet', level: place.list === null ? 0 : Math.min(DEEPEST, place.level + 1) }
      : place;
    this.through(mark?.withoutMark ?? element, name.startsWith('h') ? PLAIN : lookIn(element, look), inner);
    this.#close();
    this.#as = { type: 'paragraph', level: 0 };
  }

  #table(element: HTMLElement): void {
    this.#close();
    const rows = rowsOfTable(element);
    // A table of one cell is a frame that somebody drew around words.
    if (rows.length === 1 && rows[0]!.length === 1) for (const line of rows[0]![0]!.split('\n')) this.#blocks.push({ type: 'paragraph', level: 0, runs: [{ text: line }] });
    else if (rows.length > 0) this.#blocks.push({ type: 'table', level: 0, runs: [], rows });
  }

  #text(data: string, { bold, italic, link }: Look): void {
    const text = cleanText(data).replace(/[\s\u00a0]+/g, ' ');
    const before = this.#runs.at(-1)?.text ?? ' ';
    const words = before.endsWith(' ') ? text.replace(/^ /, '') : text;
    if (words === '') return;
    const run: Run = { text: words, ...(bold ? { bold } : {}), ...(italic ? { italic } : {}), ...(link === null ? {} : { link }) };
    const last = this.#runs.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic && last.link === run.link) this.#runs[this.#runs.length - 1] = { ...last, text: last.text + words };
    else this.#runs.push(run);
  }
  /** A line break within a paragraph begins another of its kind. */
  #break(): void {
    const as = this.#as;
    this.#close();
    this.#as = as.type === 'heading' ? { type: 'paragraph', level: 0 } : as;
  }
  #close(): void {
    const last = this.#runs.at(-1);
    if (last) this.#runs[this.#runs.length - 1] = { ...last, text: last.text.trimEnd() };
    const runs = this.#runs.filter(({ text }) => text !== '');
    this.#runs = [];
    if (runs.every(({ text }) => text.trim() === '')) return;
    this.#blocks.push({ ...this.#as, runs: this.#as.type === 'heading' ? [{ text: runs.map(({ text }) => text).join('') }] : runs });
  }
}

function typeOf(name: string, { list, level }: Place, mark: ListMark | null): Pick<WrittenBlock, 'type' | 'level'> {
  if (mark !== null) return { type: mark.kind, level: Math.min(DEEPEST, mark.level) };
  if (/^h[1-6]$/.test(name)) return { type: 'heading', level: name === 'h1' || name === 'h2' ? 1 : 2 };
  return list === null ? { type: 'paragraph', level: 0 } : { type: list, level };
}

const isHidden = (element: HTMLElement): boolean =>
  element.style.display === 'none' || /mso-hide:\s*all/i.test(element.getAttribute('style') ?? '') || element.classList.contains('msoDel') || /^mso(CommentReference|CommentText)$/i.test(element.className);

function lookIn(element: HTMLElement, look: Look): Look {
  const name = element.localName;
  const { fontWeight, fontStyle } = element.style;
  const isBold = fontWeight === '' ? name === 'b' || name === 'strong' || look.bold : fontWeight === 'bold' || fontWeight === 'bolder' || Number(fontWeight) >= 600;
  const isItalic = fontStyle === '' ? name === 'i' || name === 'em' || look.italic : fontStyle === 'italic' || fontStyle === 'oblique';
  const href = name === 'a' ? safeLink(element.getAttribute('href') ?? undefined) : null;
  return { bold: isBold, italic: isItalic, link: href ?? look.link };
}
