import type { DrawnBorder, DrawnPage, DrawnStanding } from '../../../../shared/template/drawing.ts';
import { below, childOf, type XmlNode } from '../../xml/xml-tree.ts';
import type { Theme } from './theme.ts';
import { along, among, colour, fromEmu, within } from './values.ts';

/** Something that is drawn in a paragraph: a picture, a box of words, a coloured field. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly stands: DrawnStanding;
  readonly words: string;
  /** The relationship of its picture. */
  readonly picture: string | null;
  readonly contents: readonly XmlNode[];
  readonly fill: string | null;
  readonly border: DrawnBorder | null;
}
export interface FrameRoom {
  readonly page: DrawnPage;
  readonly isInMargin: boolean;
  readonly theme: Theme;
}

const LONGEST_WORDS = 200;
/** What a box of words holds is looked at by itself; an older copy of the same drawing is none. */
const CLOSED: ReadonlySet<string> = new Set(['w:txbxContent', 'mc:Fallback']);

/** A frame of a drawing (`w:drawing`), or of what drawings were before (`w:pict`, `w:object`). */
export function frameOf(node: XmlNode, room: FrameRoom): Frame {
  const inside = [...below(node, CLOSED)];
  const named = (name: string): XmlNode | undefined => inside.find((one) => one.name === name);
  const contents = inside.filter(({ name }) => name === 'w:txbxContent');
  if (node.name !== 'w:drawing') return { ...oldFrame(inside, room), contents };
  const frame = node.children.find(({ name }) => name === 'wp:inline' || name === 'wp:anchor') ?? node;
  const [extent, told, shape] = [childOf(frame, 'wp:extent'), childOf(frame, 'wp:docPr'), named('wps:spPr') ?? null];
  const [width, height] = [fromEmu(extent?.attribute('cx'), 1) ?? 72, fromEmu(extent?.attribute('cy'), 1) ?? 36];
  const line = along(shape, 'a:ln');
  return {
    width, height, contents, words: shortened(told?.attribute('descr') || told?.attribute('title')), picture: named('a:blip')?.attribute('embed') ?? null, fill: inkOf(shape, room.theme),
    border: line === null || inkOf(line, room.theme) === null ? null : { width: within(line.attribute('w'), 12_700, 0.25, 12) ?? 0.75, style: 'solid', colour: inkOf(line, room.theme) },
    stands: frame.name === 'wp:anchor' ? anchored(frame, { width, height }, room) : { is: 'in line' },
  };
}
const shortened = (words: string | null | undefined): string => (words ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_WORDS);
function inkOf(shape: XmlNode | null, theme: Theme): string | null {
  const fill = along(shape, 'a:solidFill');
  return colour(along(fill, 'a:srgbClr')?.attribute('val')) ?? theme.colour(along(fill, 'a:schemeClr')?.attribute('val') ?? null);
}

type Size = Pick<Frame, 'width' | 'height'>;
function anchored(frame: XmlNode, { width, height }: Size, { page, isInMargin }: FrameRoom): DrawnStanding {
  if (childOf(frame, 'wp:wrapTopAndBottom') !== null) return { is: 'in line' };
  const flowsAround = ['wp:wrapSquare', 'wp:wrapTight', 'wp:wrapThrough'].some((name) => childOf(frame, name) !== null);
  const across = placed(childOf(frame, 'wp:positionH'), width, stretches(page.width, page.left, page.right, 'leftMargin', 'rightMargin'));
  const vertical = childOf(frame, 'wp:positionV');
  const ofPage = /^(page|margin|topMargin|bottomMargin)$/.test(vertical?.attribute('relativeFrom') ?? '');
  if (flowsAround && !(ofPage && isInMargin)) return { is: 'beside', side: across + width / 2 > page.width / 2 ? 'right' : 'left' };
  const down = placed(vertical, height, ofPage ? stretches(page.height, page.top, page.bottom, 'topMargin', 'bottomMargin') : { margin: [0, 0] });
  return { is: 'at', of: ofPage ? 'page' : 'paragraph', across: ofPage ? across : across - page.left, down, isBehind: frame.attribute('behindDoc') === '1' };
}
type Stretches = Readonly<Record<string, readonly [number, number]>> & { readonly margin: readonly [number, number] };
const stretches = (whole: number, before: number, after: number, first: string, last: string): Stretches => ({
  page: [0, whole], margin: [before, whole - after], [first]: [0, before], [last]: [whole - after, whole],
});
/** Where something begins that is set against a stretch of the page. */
function placed(position: XmlNode | null, size: number, against: Stretches): number {
  const [from, to] = among(against, position?.attribute('relativeFrom')) ?? against.margin;
  const align = along(position, 'wp:align')?.words.trim();
  if (align === 'right' || align === 'bottom' || align === 'outside') return to - size;
  if (align === 'center') return (from + to - size) / 2;
  return from + (fromEmu(along(position, 'wp:posOffset')?.words.trim(), -1_600) ?? 0);
}

/** Drawings of the time before: measured in a style of words. */
function oldFrame(inside: readonly XmlNode[], { page }: FrameRoom): Omit<Frame, 'contents'> {
  const shape = inside.find((one) => one.attribute('style') !== null);
  const style = new Map((shape?.attribute('style') ?? '').slice(0, 1_000).split(';').map((one) => [one.split(':')[0]!.trim().toLowerCase(), one.split(':')[1]?.trim() ?? '']));
  const size = (name: string): number | null => {
    const [, number, unit] = /^(\d{1,5}(?:\.\d{1,5})?)(pt|in|cm|mm|px)?$/.exec(style.get(name) ?? '') ?? [];
    return within(number, among({ pt: 1, in: 1 / 72, cm: 1 / 28.35, mm: 1 / 2.835, px: 4 / 3 }, unit) ?? 1, 1, 1_600);
  };
  const isRight = style.get('mso-position-horizontal') === 'right' || (size('margin-left') ?? 0) > (page.width - page.left - page.right) / 2;
  const image = inside.find(({ name }) => name === 'v:imagedata');
  return {
    width: size('width') ?? 72, height: size('height') ?? 36, words: shortened(shape?.attribute('alt') || image?.attribute('title')), picture: image?.attribute('id') ?? null,
    stands: style.get('position') === 'absolute' ? { is: 'beside', side: isRight ? 'right' : 'left' } : { is: 'in line' },
    fill: colour(shape?.attribute('fillcolor')?.slice(1, 7)), border: null,
  };
}
