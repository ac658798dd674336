import type { DrawnBorder, Sides } from '../../../../shared/template/drawing.ts';
import { childOf, type XmlNode } from '../../xml/xml-tree.ts';
import { among, colour, within } from './values.ts';

const STYLES: Readonly<Record<string, DrawnBorder['style']>> = { double: 'double', triple: 'double', dotted: 'dotted', dashed: 'dashed', dashSmallGap: 'dashed', dotDash: 'dashed', dotDotDash: 'dashed' };
/** `none` is said too: it takes away what a style gives. */
export type SaidBorder = DrawnBorder | 'none';
export type SaidBorders = Partial<Sides<SaidBorder> & { readonly insideH: SaidBorder; readonly insideV: SaidBorder }>;

const EDGES = { top: ['w:top'], right: ['w:right', 'w:end'], bottom: ['w:bottom'], left: ['w:left', 'w:start'], insideH: ['w:insideH'], insideV: ['w:insideV'] } as const;

/** The edges that an element of borders says something of. */
export function bordersIn(borders: XmlNode | null): SaidBorders {
  if (borders === null) return {};
  return Object.fromEntries(Object.entries(EDGES).flatMap(([edge, names]) => {
    const found = names.map((name) => childOf(borders, name)).find((one) => one !== null);
    return found == null ? [] : [[edge, borderOf(found)]];
  }));
}
export function borderOf(node: XmlNode): SaidBorder {
  const kind = node.attribute('val') ?? 'single';
  if (kind === 'nil' || kind === 'none') return 'none';
  return { width: within(node.attribute('sz'), 8, 0.25, 12) ?? 0.5, style: among(STYLES, kind) ?? 'solid', colour: colour(node.attribute('color')) };
}
export const drawnBorder = (said: SaidBorder | undefined): DrawnBorder | null => (said === undefined || said === 'none' ? null : said);
