import { childOf, type XmlNode } from '../../xml/xml-tree.ts';
import { bordersIn, type SaidBorders } from './borders.ts';
import { laid, said, type Said, type StyleChain } from './style-chain.ts';
import type { Theme } from './theme.ts';
import { along, colour, points, valueOf } from './values.ts';
import type { Sides } from '../../../../shared/template/drawing.ts';

/** What a table's style, and the table itself, say of its cells. */
export interface TableLook {
  readonly borders: SaidBorders;
  readonly padding: Sides<number>;
  /** Of the cell in this row and column. */
  cell(row: number, column: number, rows: number, columns: number): { readonly said: Said; readonly fill: string | null; readonly borders: SaidBorders };
}

type Condition = 'band1Vert' | 'band1Horz' | 'band2Horz' | 'lastCol' | 'firstCol' | 'lastRow' | 'firstRow';
/** Word's: what a cell's padding is where nobody says. */
const USUAL_PADDING: Sides<number> = { top: 0, right: 5.4, bottom: 0, left: 5.4 };

export function tableLook(table: XmlNode, chain: StyleChain, theme: Theme): TableLook {
  const properties = childOf(table, 'w:tblPr');
  const styles = chain.table(valueOf(properties, 'w:tblStyle'));
  const everywhere = [...styles.map((style) => childOf(style, 'w:tblPr')), properties];
  const whole = laid(styles.map((style) => said(childOf(style, 'w:pPr'), childOf(style, 'w:rPr'), theme)));
  const ofWhole = styles.map((style) => childOf(style, 'w:tcPr'));
  const conditions = new Map<string, XmlNode[]>();
  for (const style of styles) {
    for (const one of style.children) if (one.name === 'w:tblStylePr') conditions.set(one.attribute('type') ?? '', [...(conditions.get(one.attribute('type') ?? '') ?? []), one]);
  }
  const shown = lookOf(properties);
  return {
    borders: everywhere.reduce<SaidBorders>((all, one) => ({ ...all, ...bordersIn(along(one, 'w:tblBorders')) }), {}),
    padding: everywhere.reduce<Sides<number>>((all, one) => ({ ...all, ...paddingIn(along(one, 'w:tblCellMar')) }), USUAL_PADDING),
    cell(row, column, rows, columns) {
      const body = shown.has('firstRow') ? row - 1 : row;
      const holds: readonly (readonly [Condition, boolean])[] = [
        ['band1Vert', shown.has('vBand') && column % 2 === (shown.has('firstCol') ? 1 : 0)], ['band1Horz', shown.has('hBand') && body >= 0 && body % 2 === 0], ['band2Horz', shown.has('hBand') && body % 2 === 1],
        ['lastCol', shown.has('lastCol') && column === columns - 1], ['firstCol', shown.has('firstCol') && column === 0], ['lastRow', shown.has('lastRow') && row === rows - 1], ['firstRow', shown.has('firstRow') && row === 0],
      ];
      const found = holds.flatMap(([name, is]) => (is ? (conditions.get(name) ?? []) : []));
      const cells = [...ofWhole, ...found.map((one) => childOf(one, 'w:tcPr'))];
      return {
        said: laid([whole, ...found.map((one) => said(childOf(one, 'w:pPr'), childOf(one, 'w:rPr'), theme))]),
        fill: cells.reduce<string | null>((fill, one) => fillIn(one, fill), null), borders: cells.reduce<SaidBorders>((all, one) => ({ ...all, ...bordersIn(along(one, 'w:tcBorders')) }), {}),
      };
    },
  };
}

/** The fill that properties say; what was before where they say none. */
export function fillIn(properties: XmlNode | null, before: string | null): string | null {
  const shading = along(properties, 'w:shd');
  return shading === null ? before : colour(shading.attribute('fill'));
}
export function paddingIn(margins: XmlNode | null): Partial<Sides<number>> {
  const of = (...names: string[]): number | null => names.reduce<number | null>((found, name) => found ?? points(along(margins, name)?.attribute('w'), 0, 100), null);
  return Object.fromEntries(Object.entries({ top: of('w:top'), right: of('w:right', 'w:end'), bottom: of('w:bottom'), left: of('w:left', 'w:start') }).filter(([, value]) => value !== null));
}

/** Which of its style's looks a table shows. Older files say it in bits. */
function lookOf(properties: XmlNode | null): Set<string> {
  const look = along(properties, 'w:tblLook');
  if (look === null) return new Set();
  const bits = parseInt(look.attribute('val') ?? '', 16) || 0;
  const is = (name: string, bit: number): boolean => (look.attribute(name) === null ? (bits & bit) !== 0 : /^(1|true|on)$/.test(look.attribute(name)!));
  return new Set([
    ...(is('firstRow', 0x20) ? ['firstRow'] : []), ...(is('lastRow', 0x40) ? ['lastRow'] : []), ...(is('firstColumn', 0x80) ? ['firstCol'] : []), ...(is('lastColumn', 0x100) ? ['lastCol'] : []),
    ...(is('noHBand', 0x200) ? [] : ['hBand']), ...(is('noVBand', 0x400) ? [] : ['vBand']),
  ]);
}
