import type { HandHeadings, HeadingLook } from '../../../shared/template/spots.ts';
import { childOf, type XmlNode } from '../xml/xml-tree.ts';
import type { Found, FoundHeading } from './found.ts';

const LEVEL_1 = '<w:outlineLvl w:val="0"/>';
const WITH_NEXT = '<w:keepNext/>';
/** What comes after the outline level among the properties of a paragraph. */
const AFTER = new Set(['w:divId', 'w:cnfStyle', 'w:rPr', 'w:sectPr', 'w:pPrChange']);

/** The headings of the body that are headings by their look alone. */
export function handHeadings(found: readonly Found[]): HandHeadings {
  const headings = found.filter((one): one is FoundHeading => one.is === 'heading' && one.isTopLevel);
  const byHand = headings.filter(({ level }) => level === null);
  return { look: byHand.length * 2 > headings.length ? mostUsed(byHand.map(({ look }) => look)) : null, outlines: byHand.flatMap(({ node }) => outlineFor(node)) };
}

function mostUsed(looks: readonly HeadingLook[]): HeadingLook | null {
  const written = looks.map((look) => JSON.stringify(look));
  const times = (one: string): number => written.filter((other) => other === one).length;
  const [most] = [...new Set(written)].sort((one, other) => times(other) - times(one));
  return most === undefined ? null : (JSON.parse(most) as HeadingLook);
}

function outlineFor(paragraph: XmlNode): HandHeadings['outlines'] {
  const properties = childOf(paragraph, 'w:pPr');
  if (properties === null) return [{ at: paragraph.inner.from, xml: `<w:pPr>${WITH_NEXT}${LEVEL_1}</w:pPr>` }];
  // One that says that it is of no level means it, and a single tag has no inside.
  if (childOf(properties, 'w:outlineLvl') !== null || properties.inner.from === properties.to) return [];
  const level = { at: properties.children.find(({ name }) => AFTER.has(name))?.from ?? properties.inner.to, xml: LEVEL_1 };
  const together = { at: childOf(properties, 'w:pStyle')?.to ?? properties.inner.from, xml: WITH_NEXT };
  return childOf(properties, 'w:keepNext') === null ? [together, level] : [level];
}
