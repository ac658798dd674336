import type { PDFPageProxy } from 'pdfjs-dist';
import { loadPdfjs } from '../../../../electron/intake/pdf/load-pdfjs.ts';

export interface Heading {
  readonly level: number;
  readonly text: string;
}
/** What a program that shares nothing with the one that made it finds in a PDF. */
export interface ReadPages {
  readonly title: string;
  readonly language: string;
  readonly isTagged: boolean;
  readonly pages: readonly { readonly landscape: boolean; readonly width: number; readonly height: number; readonly furniture: string }[];
  readonly outline: readonly Heading[];
  readonly headings: readonly Heading[];
  /** What its tags lead to, in their order, without the marks of lists and the heads of tables that are said again on a further page. */
  readonly text: string;
  readonly headsAgain: number;
  /** Roles of its tags, each with how often it occurs. */
  readonly roles: ReadonlyMap<string, number>;
  readonly links: readonly string[];
  /** Of what made it, as it says itself. */
  readonly creator: string;
}
interface Tag {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly Tag[];
}
interface Entry {
  readonly title: string;
  readonly items: readonly Entry[];
}

export async function readPages(bytes: Uint8Array): Promise<ReadPages> {
  const pdfjs = await loadPdfjs();
  const task = pdfjs.getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  const { info } = (await document.getMetadata()) as { info: { Title?: string; Language?: string; Creator?: string } };
  const outlined = (entries: readonly Entry[], level: number): Heading[] => entries.flatMap(({ title, items }) => [{ level, text: title }, ...outlined(items, level + 1)]);
  const roles = new Map<string, number>();
  const headings: Heading[] = [];
  const [pages, texts, links]: [ReadPages['pages'][number][], string[], string[]] = [[], [], []];
  let [head, again] = ['', 0];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left, bottom, right, top] = page.view as [number, number, number, number];
    const { byTag, furniture } = await textsOf(page);
    pages.push({ landscape: right - left > top - bottom, width: Math.round(right - left), height: Math.round(top - bottom), furniture });
    let isBegun = false;
    const read = (tag: Tag): string => {
      if (tag.type === 'content') {
        const words = byTag.get(tag.id ?? '') ?? '';
        isBegun ||= words.trim() !== '';
        return words;
      }
      if (tag.role !== undefined) roles.set(tag.role, (roles.get(tag.role) ?? 0) + 1);
      if (tag.role === 'Lbl') return '';
      const wasBegun = isBegun;
      const text = (tag.children ?? []).map(read).join(/^(P|H\d|LI|LBody|TH|TD|Caption)$/.test(tag.role ?? '') ? '' : '\n');
      if (tag.role === 'TR' && (tag.children ?? []).every(({ role }) => role === 'TH')) {
        // Said again at the top of a page, for a table that goes on there.
        const isAgain = !wasBegun && text === head;
        head = text;
        if (isAgain) {
          again += 1;
          isBegun = false;
          return '';
        }
      }
      const level = /^H(\d)$/.exec(tag.role ?? '')?.[1];
      if (level !== undefined) headings.push({ level: Number(level), text: text.replace(/\s+/g, ' ').trim() });
      return text;
    };
    const tree = (await page.getStructTree()) as Tag | null;
    if (tree !== null) texts.push(read(tree));
    for (const one of (await page.getAnnotations()) as { url?: string }[]) if (one.url !== undefined) links.push(one.url);
  }
  const outline = outlined(((await document.getOutline()) ?? []) as Entry[], 1);
  const isTagged = ((await document.getMarkInfo()) as ReadonlyMap<string, boolean> | null)?.get('Marked') ?? false;
  await task.destroy();
  return { title: info.Title ?? '', language: info.Language ?? '', isTagged, pages, outline, headings, text: texts.join('\n'), headsAgain: again, roles, links: [...new Set(links)], creator: info.Creator ?? '' };
}

/** The text of a page by the tag it belongs to, and what belongs to none: running headers and page numbers. */
async function textsOf(page: PDFPageProxy): Promise<{ readonly byTag: ReadonlyMap<string, string>; readonly furniture: string }> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const byTag = new Map<string, string>();
  const within: (string | null)[] = [];
  let furniture = '';
  for (const item of items as ({ type: string; id?: string | null } | { str: string; hasEOL: boolean; type?: undefined })[]) {
    if (item.type === 'beginMarkedContent' || item.type === 'beginMarkedContentProps') within.push(item.id ?? null);
    else if (item.type === 'endMarkedContent') within.pop();
    else if ('str' in item) {
      const tag = within.findLast((one) => one !== null) ?? null;
      const words = item.str + (item.hasEOL ? '\n' : '');
      if (tag === null) furniture += words;
      else byTag.set(tag, (byTag.get(tag) ?? '') + words);
    }
  }
  return { byTag, furniture };
}
