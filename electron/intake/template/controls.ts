import type { Stretch } from '../../../shared/template/spots.ts';
import { marksIn } from '../../../shared/template/marks.ts';
import { below, childOf, type XmlNode } from '../xml/xml-tree.ts';
import { wordsBelow } from './paragraph-text.ts';

/** Controls whose words are not for us: lists of contents, pictures, boxes to tick, rows that repeat. */
const OTHERS = /(^|:)(docPartObj|docPartList|picture|checkbox|repeatingSection|repeatingSectionItem|group|bibliography|citation|equation)$/;
const HOLDS_MORE = new Set(['w:sdt', 'w:tbl', 'w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent', 'w:sectPr', 'w:footnoteReference', 'w:endnoteReference', 'w:commentReference']);
const TEXT_ONLY = new Set(['w:text', 'w:date', 'w:dropDownList', 'w:comboBox']);

export interface Control {
  readonly words: string;
  readonly content: XmlNode;
  readonly isTextOnly: boolean;
}

/** A content control that can be filled; null for one of another kind, and for one that has places of its own inside. */
export function fillableControl(node: XmlNode): Control | null {
  const [properties, content] = [childOf(node, 'w:sdtPr'), childOf(node, 'w:sdtContent')];
  if (properties === null || content === null || content.inner.from === content.to) return null;
  if (properties.children.some(({ name }) => OTHERS.test(name))) return null;
  // Fixed words are not for us either, nor is one that holds more than words: that would be lost.
  if (/^(contentLocked|sdtContentLocked)$/.test(childOf(properties, 'w:lock')?.attribute('val') ?? '')) return null;
  let fields = 0;
  for (const node of below(content)) {
    if (HOLDS_MORE.has(node.name)) return null;
    if (node.name === 'w:fldChar') fields += { begin: 1, end: -1 }[node.attribute('fldCharType') ?? ''] ?? 0;
  }
  // A field that only begins or only ends in it would be torn.
  if (fields !== 0) return null;
  // Several paragraphs that each ask for something, each perhaps below a heading, are so many places.
  if ([...below(content)].filter((one) => one.name === 'w:p' && marksIn(wordsBelow(one)).length > 0).length > 1) return null;
  const said = wordsBelow(content).replace(/\s+/g, ' ').trim();
  if (marksIn(said).some(({ kind }) => kind === 'braces')) return null;
  const named = (name: string): string => (childOf(properties, name)?.attribute('val') ?? '').trim();
  return { words: named('w:alias') || spaced(named('w:tag')) || said, content, isTextOnly: isTextOnly(node) };
}
const isTextOnly = (control: XmlNode): boolean => propertiesOf(control).some(({ name }) => TEXT_ONLY.has(name));
const propertiesOf = (control: XmlNode): readonly XmlNode[] => childOf(control, 'w:sdtPr')?.children ?? [];

/**
 * What goes when words inside an element are filled in. Of every control around it: else Word would take them for the control's prompt, or put back
 * those that it is bound to. And what an older program shows of a text box instead: it would still ask what has been answered.
 */
export const takingBack = (node: XmlNode): Stretch[] =>
  [...controlsAround(node).flatMap((control) => propertiesOf(control).filter(({ name }) => /(^|:)(showingPlcHdr|dataBinding)$/.test(name))), ...olderCopies(node)].map(({ from, to }) => ({ from, to }));

/** The control around an element that can hold no more than a line of text, and is itself among paragraphs, so that more can come below it; null for none. */
export const lineAround = (node: XmlNode): XmlNode | null => controlsAround(node).find((control) => isTextOnly(control) && !AMONG_CELLS.has(control.parent?.name ?? '')) ?? null;
const AMONG_CELLS = new Set(['w:tbl', 'w:tr']);

const controlsAround = (node: XmlNode): XmlNode[] => around(node, 'w:sdt');
const olderCopies = (node: XmlNode): XmlNode[] => around(node, 'mc:AlternateContent').flatMap(({ children }) => children.filter(({ name }) => name === 'mc:Fallback'));
/** From the inside out. */
function around(node: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  for (let one = node.parent; one !== null; one = one.parent) if (one.name === name) found.push(one);
  return found;
}
/** Whether it goes as a whole when a control around it is filled. */
export const isInFillable = (node: XmlNode): boolean => controlsAround(node).some((control) => fillableControl(control) !== null);
/** `WardsAffected` as words. */
const spaced = (tag: string): string => tag.replace(/[_.-]+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
/** A list of contents and the like: nothing in it is a place or a heading, since Word makes it anew. */
export const isMadeAnew = (node: XmlNode): boolean => propertiesOf(node).some(({ name }) => /(^|:)(docPartObj|docPartList|bibliography)$/.test(name));
