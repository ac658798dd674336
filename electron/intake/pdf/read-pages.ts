import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import { limits } from '../limits.ts';
import type { ReadProgress } from '../parse-report.ts';
import { ReadRefused } from '../read-failures.ts';
import { smallShapes, withDrawnBullets, type Drawing, type OrderNames } from './drawn-bullets.ts';
import { upright, type Placed } from './upright.ts';

/** A piece of text as a PDF places it, in points from the upper left of its page as it is looked at. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  /** Of the baseline, downwards. */
  readonly y: number;
  readonly width: number;
  /** Height of the letters, in points. */
  readonly size: number;
  readonly bold: boolean;
}

export interface PdfPage {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly fragments: readonly Fragment[];
  /** Characters that stand at an angle to the rest, such as a watermark, and were left out. */
  readonly slanted: number;
}

/** Every page's text with its places. Fonts are looked up by name only; none is loaded or drawn. Throws `ReadRefused`. */
export async function readPages(
  document: PDFDocumentProxy,
  orders: OrderNames,
  onProgress: (progress: ReadProgress) => void,
): Promise<PdfPage[]> {
  if (document.numPages < 1) throw new ReadRefused('pdfHasNoPages');
  if (document.numPages > limits.pages) throw new ReadRefused('reportTooLong');
  const pages: PdfPage[] = [];
  const bold = new Map<string, boolean>();
  let total = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const read = await readPage(page, number, bold, orders);
    page.cleanup();
    total += read.fragments.length;
    if (read.fragments.length > limits.pageFragments || total > limits.fragments) throw new ReadRefused('reportTooLong');
    pages.push(read);
    onProgress({ done: number, total: document.numPages });
  }
  return pages;
}

async function readPage(page: PDFPageProxy, number: number, bold: Map<string, boolean>, orders: OrderNames): Promise<PdfPage> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const placed: Placed[] = [];
  for (const item of content.items) {
    if ('str' in item && item.str !== '') {
      placed.push({
        text: item.str,
        transform: product(viewport.transform, item.transform as number[]),
        width: item.width,
        font: item.fontName,
      });
    }
  }
  // The library tells a font's name only with the page's drawing orders, which also hold the bullets that browsers draw.
  const drawing = (await page.getOperatorList()) as Drawing;
  nameFonts(page, new Set(placed.flatMap(({ text, font }) => (text.trim() === '' ? [] : [font]))), bold);
  const { fragments, slanted, width, height, turned } = upright(placed, viewport);
  const printed = fragments.map(({ font, ...fragment }) => ({ ...fragment, bold: bold.get(font) ?? false }));
  const shapes = turned ? [] : smallShapes(drawing, orders, viewport.transform);
  return { number, width, height, fragments: withDrawnBullets(printed, shapes), slanted };
}

function nameFonts(page: PDFPageProxy, fonts: ReadonlySet<string>, bold: Map<string, boolean>): void {
  for (const font of fonts) {
    if (bold.has(font)) continue;
    const found: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : null;
    const name = typeof found === 'object' && found !== null && 'name' in found ? String(found.name) : '';
    bold.set(font, /bold|black|heavy|demi(?!l)/i.test(name));
  }
}

function product(one: readonly number[], other: readonly number[]): number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [p = 1, q = 0, r = 0, s = 1, t = 0, u = 0] = other;
  return [a * p + c * q, b * p + d * q, a * r + c * s, b * r + d * s, a * t + c * u + e, b * t + d * u + f];
}
