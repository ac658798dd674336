import type { Kept, PageBreaks } from '../../../shared/template/spots.ts';
import { below, childOf, portable, type XmlNode } from '../xml/xml-tree.ts';
import type { ParagraphText } from './paragraph-text.ts';
import { isOn } from './drawing/values.ts';

/** Marks of where something begins and ends, which say nothing themselves. */
export const RANGE_MARKS = new Set(['bookmark', 'perm', 'commentRange', 'moveFromRange', 'moveToRange'].flatMap((range) => [`w:${range}Start`, `w:${range}End`]));

/** The marks among and below some elements: what begins there stays before what comes instead of these, and what ends there after it, so that whoever refers to it finds that. */
export function keptAmong(nodes: readonly XmlNode[], text: string): Kept {
  const marks = nodes.flatMap((node) => [node, ...below(node)]).filter(({ name }) => RANGE_MARKS.has(name));
  const xml = (side: RegExp): string => marks.filter(({ name }) => side.test(name)).map((mark) => portable(text, mark)).join('');
  return { before: xml(/Start$/), after: xml(/End$/) };
}

/** The new pages that a paragraph begins, before and after the words from the one to the other. A break where nothing is said comes after what is going to be said there. */
export function pageBreaks(paragraph: XmlNode, { breaks }: ParagraphText, { from, to }: { readonly from: number; readonly to: number }): PageBreaks {
  const pages = breaks.filter(({ node }) => node.attribute('type') === 'page');
  return { begins: beginningPage(childOf(paragraph, 'w:pPr')) !== null, before: pages.some(({ at }) => at < from), after: pages.some(({ at }) => at >= to) };
}

/** What of a paragraph's properties has it begin a page; null where nothing does, or where that is taken back. */
export const beginningPage = (properties: XmlNode | null): XmlNode | null =>
  properties !== null && isOn(properties, 'w:pageBreakBefore') === true ? childOf(properties, 'w:pageBreakBefore') : null;
