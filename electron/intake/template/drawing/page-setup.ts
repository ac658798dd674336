import type { DrawnMargins, DrawnPage, DrawnSection } from '../../../../shared/template/drawing.ts';
import { childOf, type XmlNode } from '../../xml/xml-tree.ts';
import { isOn, points, valueOf } from './values.ts';

/** A4 between margins of an inch, where a template does not say. */
export const USUAL_PAGE: DrawnPage = { width: 595.3, height: 841.9, top: 72, right: 72, bottom: 72, left: 72, header: 36, footer: 36 };
/** What has to be left between margins. */
const LEAST_ROOM = 72;

type Kind = 'header' | 'footer';
/** The parts that a section's pages have above and below, by what Word calls them. */
type References = Readonly<Record<Kind, Readonly<Record<'first' | 'even' | 'default', number | null>>>>;
const NONE: References = { header: { first: null, even: null, default: null }, footer: { first: null, even: null, default: null } };

export type SetUp = Omit<DrawnSection, 'blocks'> & { readonly references: References };

/** How a section's pages are set up. What it does not say of headers and footers, it has from the one before. `margins`: where a part stands in the drawing, by relationship. */
export function setUpOf(section: XmlNode | null, before: SetUp | null, margins: ReadonlyMap<string, number>, hasEven: boolean): SetUp {
  const references = section === null ? NONE : referencesOf(section, before?.references ?? NONE, margins);
  const hasFirst = section !== null && isOn(section, 'w:titlePg') === true;
  const shown = (kind: Kind): DrawnMargins => {
    const { first, even, default: other } = references[kind];
    return { first: hasFirst ? first : other, even: hasEven ? even : other, other };
  };
  const isContinued = before !== null && valueOf(section, 'w:type') === 'continuous';
  return { references, page: isContinued ? before.page : pageOf(section), isContinued, headers: shown('header'), footers: shown('footer') };
}

function referencesOf(section: XmlNode, before: References, margins: ReadonlyMap<string, number>): References {
  const of = (kind: Kind): References[Kind] => {
    const own = section.children.filter(({ name }) => name === `w:${kind}Reference`).flatMap((node) => {
      const at = margins.get(node.attribute('id') ?? '');
      return at === undefined ? [] : [[node.attribute('type') ?? 'default', at] as const];
    });
    return { ...before[kind], ...Object.fromEntries(own) };
  };
  return { header: of('header'), footer: of('footer') };
}

function pageOf(section: XmlNode | null): DrawnPage {
  const [size, margins] = section === null ? [null, null] : [childOf(section, 'w:pgSz'), childOf(section, 'w:pgMar')];
  const said = (name: keyof DrawnPage, node: XmlNode | null, attribute: string, least: number, most: number): number => points(node?.attribute(attribute)?.replace(/^-/, ''), least, most) ?? USUAL_PAGE[name];
  const page: DrawnPage = {
    width: said('width', size, 'w', 144, 1_700), height: said('height', size, 'h', 144, 1_700), top: said('top', margins, 'top', 0, 600), right: said('right', margins, 'right', 0, 600),
    bottom: said('bottom', margins, 'bottom', 0, 600), left: said('left', margins, 'left', 0, 600), header: said('header', margins, 'header', 0, 600), footer: said('footer', margins, 'footer', 0, 600),
  };
  const isTooNarrow = page.width - page.left - page.right < LEAST_ROOM || page.height - page.top - page.bottom < LEAST_ROOM;
  return isTooNarrow ? { ...page, top: 18, right: 18, bottom: 18, left: 18, header: 9, footer: 9 } : page;
}
