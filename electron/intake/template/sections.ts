import type { DocumentSpots, SectionSpot, Spot } from '../../../shared/template/spots.ts';
import { below, childOf, sliced, type XmlNode, type XmlTree } from '../xml/xml-tree.ts';
import { wordsBelow } from './paragraph-text.ts';
import { TemplateRefused } from './template-failures.ts';
import { RELATIONSHIPS, type TemplatePart } from './open-template.ts';

/** A page of A4 between margins of 2.5 cm, where a template does not say how wide its pages are. */
const USUAL_WIDTH = 9_070;

export const bodyOf = ({ root }: XmlTree): XmlNode => childOf(root, 'w:body')!;

/** The body and its sections: where each ends, and how it is set up. */
export function documentSpots({ name, tree }: TemplatePart): DocumentSpots {
  const body = bodyOf(tree);
  const last = body.children.filter(({ name: one }) => one === 'w:sectPr').at(-1) ?? null;
  const all = [...below(body)].filter((node) => node.name === 'w:sectPr' && node.parent?.name !== 'w:sectPrChange');
  // What sets up a page goes with it to another place, and cannot be left out.
  if (all.some(({ isPlain }) => !isPlain)) throw new TemplateRefused('templateIsForeign');
  return { part: name, binds: { at: tree.root.from + '<w:document'.length, xml: tree.bound.has('r') ? '' : ` xmlns:r="${RELATIONSHIPS}"` }, begin: body.inner.from, end: last?.from ?? body.inner.to, sections: all.map((node) => sectionSpot(node, tree)) };
}

function sectionSpot(node: XmlNode, { text }: XmlTree): SectionSpot {
  const [size, margins] = [childOf(node, 'w:pgSz'), childOf(node, 'w:pgMar')];
  const [width, height] = [whole(size?.attribute('w')), whole(size?.attribute('h'))];
  const between = width === null ? null : width - (whole(margins?.attribute('left')) ?? 1_440) - (whole(margins?.attribute('right')) ?? 1_440);
  let top = node;
  while (top.parent !== null && top.parent.name !== 'w:body') top = top.parent;
  return {
    holder: top.name === 'w:p' && top.children.length === 1 ? { from: top.from, to: top.to } : null, from: node.from, to: node.to, before: top.from, xml: withoutChange(node, text), width: between !== null && between > 1_000 ? between : USUAL_WIDTH,
    orientation: size?.attribute('orient') === 'landscape' || (width !== null && height !== null && width > height) ? 'landscape' : 'portrait',
  };
}
/** What a section was before it was changed says nothing of how it is. */
function withoutChange(node: XmlNode, text: string): string {
  const change = childOf(node, 'w:sectPrChange');
  return change === null ? sliced(text, node) : text.slice(node.from, change.from) + text.slice(change.to, node.to);
}
const whole = (value: string | null | undefined): number | null => (value != null && /^\d{1,6}$/.test(value) ? Number(value) : null);

/** Which section a top-level paragraph stands in, and whether anything comes before or after it there. */
export function sectionOf(body: XmlNode, { sections }: DocumentSpots, { from, to }: { readonly from: number; readonly to: number }): Spot['section'] {
  const found = sections.findIndex((one) => one.from >= from);
  // The end of the text needs no set-up of its own.
  const at = found < 0 ? sections.length : found;
  const end = sections[at]?.from ?? body.inner.to;
  const begin = at === 0 ? body.inner.from : sections[at - 1]!.to;
  const says = (node: XmlNode): boolean => node.name !== 'w:sectPr' && (node.name === 'w:tbl' || wordsBelow(node).trim() !== '' || [...below(node)].some(({ name }) => name === 'w:drawing' || name === 'w:pict' || name === 'w:fldChar' || name === 'w:br'));
  const between = (one: number, other: number): boolean => body.children.some((node) => node.from >= one && node.to <= other && says(node));
  return { at, isFirst: !between(begin, from), isLast: !between(to, end) };
}
