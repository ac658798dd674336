import type { ParagraphLook, TabStop } from '../../../../shared/template/drawing.ts';
import { childOf, type XmlNode } from '../../xml/xml-tree.ts';
import { bordersIn, drawnBorder, type SaidBorders } from './borders.ts';
import { among, colour, given, isOn, points, valueOf, within } from './values.ts';

/** What is said of a paragraph, before its edges are settled. */
export interface SaidParagraph extends Omit<ParagraphLook, 'borders' | 'firstLine' | 'line'> {
  readonly line: ParagraphLook['line'];
  readonly firstLine: number;
  readonly borders: SaidBorders;
  readonly breaksBefore: boolean;
  /** Whether no space lies between it and another of its style. */
  readonly isTight: boolean;
}
export const PLAIN_PARAGRAPH: SaidParagraph = {
  align: 'left', before: 0, after: 0, line: { times: 1 }, left: 0, right: 0, firstLine: 0, fill: null, borders: {}, stops: [], isKeptWithNext: false, breaksBefore: false, isTight: false,
};
const ALIGNED: Readonly<Record<string, ParagraphLook['align']>> = { left: 'left', start: 'left', center: 'centre', right: 'right', end: 'right', both: 'both', distribute: 'both' };
const STOPS: Readonly<Record<string, TabStop['align']>> = { center: 'centre', right: 'right', end: 'right', left: 'left', start: 'left', decimal: 'left' };
const MOST_STOPS = 30;

/** What the properties of a paragraph say by themselves. */
export function saidOfParagraph(properties: XmlNode | null): Partial<SaidParagraph> {
  if (properties === null) return {};
  const [space, indent, shading] = [childOf(properties, 'w:spacing'), childOf(properties, 'w:ind'), childOf(properties, 'w:shd')];
  const [tabs, borders] = [childOf(properties, 'w:tabs'), childOf(properties, 'w:pBdr')];
  const hanging = points(indent?.attribute('hanging'));
  return {
    ...given<SaidParagraph>({
      align: among(ALIGNED, valueOf(properties, 'w:jc')), before: points(space?.attribute('before'), 0, 400), after: points(space?.attribute('after'), 0, 400), line: lineOf(space),
      left: points(indent?.attribute('left') ?? indent?.attribute('start'), -200), right: points(indent?.attribute('right') ?? indent?.attribute('end'), -200),
      firstLine: hanging === null ? points(indent?.attribute('firstLine')) : -hanging, fill: undefined, borders: borders === null ? undefined : bordersIn(borders),
      stops: tabs === null ? undefined : stopsIn(tabs), isKeptWithNext: isOn(properties, 'w:keepNext'), breaksBefore: isOn(properties, 'w:pageBreakBefore'), isTight: isOn(properties, 'w:contextualSpacing'),
    }),
    ...(shading === null ? {} : { fill: colour(shading.attribute('fill')) }),
  };
}
function lineOf(space: XmlNode | null): ParagraphLook['line'] | null {
  const said = space?.attribute('line');
  if (said == null) return null;
  if ((space?.attribute('lineRule') ?? 'auto') === 'auto') {
    const times = within(said, 240, 0.5, 5);
    return times === null ? null : { times };
  }
  const high = points(said, 4, 200);
  return high === null ? null : { points: high };
}
const stopsIn = (tabs: XmlNode): TabStop[] => tabs.children.slice(0, MOST_STOPS).flatMap((stop): TabStop[] => {
  const at = points(stop.attribute('pos'));
  const align = among(STOPS, stop.attribute('val'));
  return at === null || align === undefined ? [] : [{ at, align }];
}).sort((one, other) => one.at - other.at);

/** What is drawn of it. */
export function drawnLook({ breaksBefore: _breaks, isTight: _tight, borders, ...look }: SaidParagraph): ParagraphLook {
  return { ...look, borders: { top: drawnBorder(borders.top), right: drawnBorder(borders.right), bottom: drawnBorder(borders.bottom), left: drawnBorder(borders.left) } };
}
