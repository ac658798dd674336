import { brokenInto } from './break-pages.ts';
import type { DrawnBlock, DrawnPage, DrawnSection, TemplateDrawing } from './drawing.ts';
import { heightOf } from './drawn-heights.ts';

/** A header or footer on a page: which of the drawing's, and whether an earlier page has shown it, so that its places are no new ones. */
export interface ShownMargin {
  readonly margin: number;
  readonly isAgain: boolean;
}
/**
 * One sheet of the picture. `following`: no page of the empty template has these headers and footers, but pages will as soon as it is filled; only they are
 * shown of it. `unused`: no page ever has them.
 */
export interface ShownPage {
  readonly is: 'page' | 'following' | 'unused';
  readonly page: DrawnPage;
  readonly header: ShownMargin | null;
  readonly footer: ShownMargin | null;
  readonly blocks: readonly DrawnBlock[];
  /** From 1; null for one that is no page yet. */
  readonly number: number | null;
}

/** A drawing on pages, about as a printer would break them: each header and footer that says something is shown at least once. */
export function pagesOf(drawing: TemplateDrawing): ShownPage[] {
  const { sections, margins } = drawing;
  const says = (margin: number | null): margin is number =>
    margin !== null && (margins[margin]?.blocks ?? []).some((block) => block.is !== 'paragraph' || block.pieces.length > 0);
  const sheets = sheetsOf(drawing);
  const shown = new Set(sheets.flatMap(({ header, footer }) => [header, footer]));
  const isMissing = (margin: number | null): boolean => says(margin) && !shown.has(margin);
  const all = sections.flatMap((section, at): Sheet[] => [...sheets.filter((sheet) => sheet.section === at), ...following(section, at, isMissing, shown)]);
  for (const [margin, { within }] of margins.entries()) {
    const last = sections.at(-1);
    if (last !== undefined && isMissing(margin)) all.push({ is: 'unused', section: sections.length, page: last.page, header: within === 'header' ? margin : null, footer: within === 'footer' ? margin : null, blocks: [] });
  }
  return told(all);
}

type Kind = 'first' | 'even' | 'other';
interface Sheet extends Pick<ShownPage, 'is' | 'page' | 'blocks'> {
  /** The section that it begins with. */
  readonly section: number;
  readonly header: number | null;
  readonly footer: number | null;
}
const across = ({ width, left, right }: DrawnPage): number => width - left - right;

function sheetsOf({ sections, margins }: TemplateDrawing): Sheet[] {
  const all: Sheet[] = [];
  for (const [at, section] of sections.entries()) {
    const { page, headers, footers, isContinued } = section;
    const width = across(page);
    const high = (margin: number | null): number => (margin === null ? 0 : heightOf(margins[margin]?.blocks ?? [], width));
    const room = (sheet: number): number => {
      const kind = sheet === 0 ? 'first' : 'other';
      return Math.max(72, page.height - Math.max(page.top, page.header + high(headers[kind])) - Math.max(page.bottom, page.footer + high(footers[kind])));
    };
    const begun = isContinued ? all.pop() : undefined;
    for (const [sheet, blocks] of brokenInto(section.blocks, { width, room, used: begun === undefined ? 0 : heightOf(begun.blocks, width) }).entries()) {
      const kind: Kind = sheet === 0 ? 'first' : (all.length + 1) % 2 === 0 ? 'even' : 'other';
      if (sheet === 0 && begun !== undefined) all.push({ ...begun, blocks: [...begun.blocks, ...blocks] });
      else all.push({ is: 'page', section: at, page, header: headers[kind], footer: footers[kind], blocks });
    }
  }
  return all;
}
/** Sheets for what no page of a section shows yet. What they show is put among what is shown. */
function following({ page, headers, footers }: DrawnSection, section: number, isMissing: (margin: number | null) => boolean, shown: Set<number | null>): Sheet[] {
  return (['other', 'even', 'first'] as const).flatMap((kind): Sheet[] => {
    const [header, footer] = [headers[kind], footers[kind]];
    if (!isMissing(header) && !isMissing(footer)) return [];
    shown.add(header).add(footer);
    return [{ is: 'following', section, page, header, footer, blocks: [] }];
  });
}
/** With their numbers, and which headers and footers stood on an earlier sheet. */
function told(sheets: readonly Sheet[]): ShownPage[] {
  const seen = new Set<number>();
  const margin = (one: number | null): ShownMargin | null => {
    if (one === null) return null;
    const isAgain = seen.has(one);
    seen.add(one);
    return { margin: one, isAgain };
  };
  let count = 0;
  return sheets.map(({ is, page, blocks, header, footer }) => ({ is, page, blocks, header: margin(header), footer: margin(footer), number: is === 'page' ? ++count : null }));
}
