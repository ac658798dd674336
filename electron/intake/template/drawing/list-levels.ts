import { childOf, type XmlNode } from '../../xml/xml-tree.ts';
import { readNumbering, type Numbering } from '../../word/numbering.ts';
import { definitionsBehind } from '../list-definitions.ts';
import type { TemplatePart } from '../open-template.ts';
import { NOTHING_SAID, said, type Said } from './style-chain.ts';
import type { Theme } from './theme.ts';
import { valueOf } from './values.ts';

/** The lists of a template: what counts on, and what a level says of its paragraphs and of its mark. */
export interface Lists {
  readonly numbering: Numbering;
  level(list: string, level: number): Said;
}

export function listsOf(part: TemplatePart | null, theme: Theme): Lists {
  const definitions = new Map<string, readonly XmlNode[]>();
  const lists = new Map<string, readonly XmlNode[]>();
  const behind = part === null ? (id: string) => id : definitionsBehind(part.tree.root);
  for (const node of part?.tree.root.children ?? []) {
    if (node.name === 'w:abstractNum') definitions.set(node.attribute('abstractNumId') ?? '', levelsIn(node));
    if (node.name !== 'w:num') continue;
    const own = node.children.flatMap((one) => (one.name === 'w:lvlOverride' ? levelsIn(one) : []));
    lists.set(node.attribute('numId') ?? '', [...own, ...(definitions.get(behind(valueOf(node, 'w:abstractNumId') ?? '')) ?? [])]);
  }
  return {
    numbering: readNumbering(part?.bytes ?? null),
    level(list, level) {
      const found = lists.get(list)?.find((one) => one.attribute('ilvl') === String(level));
      return found === undefined ? NOTHING_SAID : { ...said(childOf(found, 'w:pPr'), childOf(found, 'w:rPr'), theme), list: {} };
    },
  };
}
const levelsIn = (node: XmlNode): XmlNode[] => node.children.filter(({ name }) => name === 'w:lvl');
