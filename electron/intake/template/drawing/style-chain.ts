import type { WordsLook } from '../../../../shared/template/drawing.ts';
import { childOf, type XmlNode } from '../../xml/xml-tree.ts';
import { PLAIN_PARAGRAPH, saidOfParagraph, type SaidParagraph } from './paragraph-look.ts';
import type { Theme } from './theme.ts';
import { along, given, valueOf } from './values.ts';
import { PLAIN_WORDS, saidOfWords } from './words-look.ts';

/** The list that properties put a paragraph in, as far as they say. */
export interface SaidList {
  readonly id: string;
  readonly level: number;
}
export interface Said {
  readonly words: Partial<WordsLook>;
  readonly paragraph: Partial<SaidParagraph>;
  readonly list: Partial<SaidList>;
}
export interface Resolved {
  readonly words: WordsLook;
  readonly paragraph: SaidParagraph;
}
export const NOTHING_SAID: Said = { words: {}, paragraph: {}, list: {} };

/** The styles of a template, each with all it is based on. */
export interface StyleChain {
  /** Of a paragraph style, or the usual one for null and for an id that does not exist. */
  paragraph(id: string | null): Said;
  /** Of a character style; says nothing where there is none. */
  character(id: string | null): Partial<WordsLook>;
  /** A table style and what it is based on, the nearest last. */
  table(id: string | null): readonly XmlNode[];
  /** What a paragraph of a style looks like where nothing is said of it directly. `under`: what a table style or a list says, which a paragraph style goes before. */
  resolved(style: Said, ...under: readonly Said[]): Resolved;
  over(base: Resolved, ...said: readonly Said[]): Resolved;
}

export function styleChain(root: XmlNode | null, theme: Theme): StyleChain {
  const styles = new Map<string, XmlNode>();
  const usual = new Map<string, XmlNode>();
  for (const node of root?.children ?? []) {
    const [id, type] = [node.attribute('styleId'), node.attribute('type')];
    if (node.name !== 'w:style' || id === null || type === null) continue;
    if (!styles.has(`${type}/${id}`)) styles.set(`${type}/${id}`, node);
    if (/^(1|true|on)$/.test(node.attribute('default') ?? '')) usual.set(type, node);
  }
  const nodes = (type: string, id: string | null): XmlNode[] => {
    const chain: XmlNode[] = [];
    let next = (id === null ? undefined : styles.get(`${type}/${id}`)) ?? usual.get(type);
    // A circle of styles ends where it closes.
    while (next !== undefined && !chain.includes(next)) {
      chain.push(next);
      const on: string | null = valueOf(next, 'w:basedOn');
      next = on === null ? undefined : styles.get(`${type}/${on}`);
    }
    return chain.reverse();
  };
  const defaults = along(root, 'w:docDefaults');
  const first: Said = said(along(defaults, 'w:pPrDefault', 'w:pPr'), along(defaults, 'w:rPrDefault', 'w:rPr'), theme);
  const known = new Map<string | null, Said>();
  const paragraph = (id: string | null): Said => {
    const style = known.get(id) ?? laid(nodes('paragraph', id).map((node) => said(childOf(node, 'w:pPr'), childOf(node, 'w:rPr'), theme)));
    known.set(id, style);
    return style;
  };
  const over = (base: Resolved, ...more: readonly Said[]): Resolved => {
    const all = laid(more);
    return { words: { ...base.words, ...all.words }, paragraph: { ...base.paragraph, ...all.paragraph } };
  };
  return {
    paragraph, over,
    character: (id) => (id === null || !styles.has(`character/${id}`) ? {} : laid(nodes('character', id).map((node) => said(null, childOf(node, 'w:rPr'), theme))).words),
    table: (id) => nodes('table', id),
    resolved: (style, ...under) => over({ words: PLAIN_WORDS, paragraph: PLAIN_PARAGRAPH }, first, ...under, style),
  };
}

/** What the two kinds of properties say. */
export function said(paragraph: XmlNode | null, words: XmlNode | null, theme: Theme): Said {
  const list = paragraph === null ? null : childOf(paragraph, 'w:numPr');
  const level = valueOf(list, 'w:ilvl');
  return {
    words: saidOfWords(words, theme), paragraph: saidOfParagraph(paragraph),
    list: given<SaidList>({ id: valueOf(list, 'w:numId'), level: level !== null && /^[0-8]$/.test(level) ? Number(level) : null }),
  };
}
/** One over the other, the last above all. */
export function laid(all: readonly Said[]): Said {
  return all.reduce((below, above) => ({
    words: { ...below.words, ...above.words },
    paragraph: { ...below.paragraph, ...above.paragraph, ...bordered(below, above) }, list: { ...below.list, ...above.list },
  }), NOTHING_SAID);
}
const bordered = (below: Said, above: Said): Partial<SaidParagraph> =>
  above.paragraph.borders === undefined ? {} : { borders: { ...below.paragraph.borders, ...above.paragraph.borders } };
