import type { DocumentSpots } from '../../../shared/template/spots.ts';
import type { XmlNode } from '../xml/xml-tree.ts';
import type { Found } from './found.ts';
import type { Placing } from './places.ts';

/**
 * Where sections can come after each place of the body: before the next heading of the text, or the next place where nothing is headed, and still in
 * the section of the document that it stands in. `placings`: all of the body, in their order.
 */
export function followedAt(body: XmlNode, found: readonly Found[], { sections, end }: DocumentSpots, placings: readonly Placing[]): number[] {
  const headings = found.flatMap((one) => (one.is === 'heading' && one.isTopLevel ? [one.node.from] : []));
  const stands = placings.map(({ spot: { filled } }) => (filled.is === 'text' ? filled.cuts[0]!.element.from : filled.from));
  const blocks = placings.map(({ spot: { filled } }, at) => blockAt(body, stands[at]!, filled.is === 'paragraphs' && filled.from === filled.to));
  return placings.map(({ place: { kind, under } }, at) => {
    const after = blocks[at]!.to;
    const next = kind === 'heading' || under !== null ? headings.find((one) => one >= after) : Math.min(...[headings.find((one) => one >= after), blocks.slice(at + 1).find(({ from }) => from >= after)?.from].flatMap((one) => one ?? []));
    const own = sections.find((one) => one.from >= after);
    return Math.max(after, Math.min(next ?? end, own?.before ?? end, end));
  });
}

/** The block of the body that a place stands in; for one that is put in between, just where that is. */
function blockAt(body: XmlNode, at: number, isBetween: boolean): { readonly from: number; readonly to: number } {
  if (isBetween) return { from: at, to: at };
  return body.children.find(({ from, to }) => from <= at && at < to) ?? { from: at, to: at };
}
