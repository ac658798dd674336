import { TextDecoder } from 'node:util';
import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { Stretch } from '../../../shared/template/spots.ts';
import { limits } from '../limits.ts';
import { OfficeFileRefused } from '../zip/office-file-refused.ts';
import { attributeOf, nameOf } from './parse-xml.ts';

/** An element that knows where it stands in the text it was read from. */
export interface XmlNode extends Stretch {
  /** Under the prefix that is usual for its namespace: `w:p`. */
  readonly name: string;
  /** Between its tags; an empty stretch at its end where it is a single tag. */
  readonly inner: Stretch;
  readonly children: readonly XmlNode[];
  readonly parent: XmlNode | null;
  /** What it says itself, outside its children. */
  readonly words: string;
  /** Whether its text means the same wherever in the part it stands: it has only prefixes that the root binds, and elements and words alone. */
  readonly isPlain: boolean;
  /** The value of an attribute by its local name (`val`), or null. */
  attribute(local: string): string | null;
}

export interface XmlTree {
  readonly text: string;
  readonly root: XmlNode;
  /** The namespaces that the root binds, by prefix. */
  readonly bound: ReadonlyMap<string, string>;
  /** Whether each of Word's elements is under the prefix `w:`, as Word writes it. */
  readonly isUsual: boolean;
}

interface Growing {
  name: string;
  from: number;
  to: number;
  inner: { from: number; to: number };
  children: XmlNode[];
  parent: XmlNode | null;
  words: string;
  isPlain: boolean;
  attribute(local: string): string | null;
}

/**
 * A part as a tree whose elements know their stretch of the text, so that a stretch can be replaced and all the rest stays letter for letter. As
 * strict as `parseXml`: throws `OfficeFileRefused` at a DOCTYPE, deep nesting, what is not UTF-8, and malformed XML.
 */
export function xmlTree(bytes: Uint8Array): XmlTree {
  const text = decoded(bytes);
  const parser = new SaxesParser({ xmlns: true, position: true, forceXMLVersion: true, defaultXMLVersion: '1.0' });
  const open: Growing[] = [];
  let root: Growing | null = null;
  let elements = 0;
  let isUsual = true;
  const bound = new Map<string, string>();
  const damaged = (): never => {
    throw new OfficeFileRefused('damaged');
  };
  parser.on('doctype', damaged);
  parser.on('error', damaged);
  parser.on('opentag', (tag) => {
    // No angle bracket stands inside a tag, so the last one before its end begins it.
    const to = parser.position;
    const parent = open.at(-1) ?? null;
    elements += 1;
    if (elements > limits.templateElements) throw new OfficeFileRefused('unpacksTooLarge');
    const name = nameOf(tag);
    if (name.startsWith('w:') && tag.prefix !== 'w') isUsual = false;
    const node: Growing = {
      name, from: text.lastIndexOf('<', to - 1), to, inner: { from: to, to }, children: [], parent, words: '', isPlain: true,
      attribute: (local) => attributeOf(tag, local),
    };
    if (root === null) {
      root = node;
      for (const [prefix, uri] of Object.entries(tag.ns)) bound.set(prefix, uri);
    }
    node.isPlain = isBoundBy(tag, bound);
    parent?.children.push(node);
    open.push(node);
    if (open.length > limits.xmlDepth) damaged();
  });
  parser.on('closetag', (tag) => {
    const node = open.pop();
    if (node === undefined) return;
    node.to = parser.position;
    node.inner.to = tag.isSelfClosing ? node.to : text.lastIndexOf('<', node.to - 1);
    const parent = open.at(-1);
    if (parent && !node.isPlain) parent.isPlain = false;
  });
  const strange = (): void => {
    const node = open.at(-1);
    if (node) node.isPlain = false;
  };
  parser.on('comment', strange);
  parser.on('processinginstruction', strange);
  const say = (words: string): void => {
    const node = open.at(-1);
    if (node) node.words += words;
  };
  parser.on('text', say);
  parser.on('cdata', (words) => {
    strange();
    say(words);
  });
  parser.write(text).close();
  return { text, root: root ?? damaged(), bound, isUsual };
}

/** Whether the prefixes of an element and of its attributes mean what the root says they mean. */
function isBoundBy({ prefix, uri, attributes }: SaxesTagNS, bound: ReadonlyMap<string, string>): boolean {
  const means = (name: string, space: string): boolean => name === 'xml' || (bound.get(name) ?? '') === space;
  return means(prefix, uri) && Object.values(attributes).every((one) => one.prefix === '' || one.prefix === 'xmlns' || means(one.prefix, one.uri));
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new OfficeFileRefused('damaged');
  }
}

export const childOf = (node: XmlNode, name: string): XmlNode | null => node.children.find((one) => one.name === name) ?? null;

/** Everything below an element, in the order of the text, without what lies below elements of `but`. */
export function* below(node: XmlNode, but: ReadonlySet<string> = NOTHING): Generator<XmlNode> {
  for (const child of node.children) {
    yield child;
    if (!but.has(child.name)) yield* below(child, but);
  }
}
const NOTHING: ReadonlySet<string> = new Set();

/** The text of an element, to be put elsewhere in its part; nothing where it would not mean the same there. */
export const portable = (text: string, node: XmlNode): string => (node.isPlain ? sliced(text, node) : '');
export const sliced = (text: string, { from, to }: Stretch): string => text.slice(from, to);
