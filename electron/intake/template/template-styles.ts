import type { ListSpots } from '../../../shared/template/spots.ts';
import type { StyleList, TemplateStyle } from '../../../shared/template/template-facts.ts';
import { templateLimits } from '../limits.ts';
import { readStyles, type Style } from '../word/styles.ts';
import { below, childOf, portable, type XmlNode } from '../xml/xml-tree.ts';
import { definitionsBehind } from './list-definitions.ts';
import type { TemplatePart } from './open-template.ts';

export interface TemplateStyles {
  readonly all: readonly TemplateStyle[];
  readonly lists: ListSpots;
  /** The style of a paragraph, with all it inherits. */
  paragraph(id: string | null): Style;
  nameOf(id: string | null): string;
}

const TYPES = ['paragraph', 'character', 'table', 'numbering'] as const;
const isOn = (value: string | null): boolean => value !== null && !/^(0|false|off)$/i.test(value);
const whole = (value: string | null): number | null => (value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null);

/** The styles and the lists a template defines. `used`: how often each style stands in it, by id. */
export function templateStyles(styles: TemplatePart | null, numbering: TemplatePart | null, used: ReadonlyMap<string, number>): TemplateStyles {
  const inherited = readStyles(styles?.bytes ?? null);
  const lists = listsOf(numbering?.tree.root ?? null);
  // By ids that are the file's to choose, as `__proto__`.
  const ofStyle = new Map<string, ListSpots['ofStyle'][string]>();
  const all = (styles?.tree.root.children ?? []).filter(({ name }) => name === 'w:style').slice(0, templateLimits.styles).flatMap((node): TemplateStyle[] => {
    const id = node.attribute('styleId');
    const type = TYPES.find((one) => one === node.attribute('type'));
    if (id === null || id === '' || type === undefined) return [];
    const style = type === 'paragraph' ? inherited.paragraph(id) : null;
    const list = style?.numbering.id ? (lists.lists.get(style.numbering.id) ?? null) : null;
    const level = list === null ? 0 : (list.levels.find((one) => one.style === id)?.level ?? style?.numbering.level ?? 0);
    if (list !== null) ofStyle.set(id, { definition: list.definition, level, levels: formatsOf(list), indent: indentOf(node, styles!) });
    return [{
      id, type, name: childOf(node, 'w:name')?.attribute('val') ?? id, basedOn: childOf(node, 'w:basedOn')?.attribute('val') ?? null, isDefault: isOn(node.attribute('default')),
      outline: style?.outline ?? null, list: list === null ? null : asStyleList(list, level), used: used.get(id) ?? 0,
    }];
  });
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const usual = all.find(({ type, isDefault }) => type === 'paragraph' && isDefault)?.name ?? '';
  return {
    all, paragraph: (id) => inherited.paragraph(id), nameOf: (id) => (id === null ? usual : (names.get(id) ?? usual)),
    lists: { part: numbering?.name ?? null, ...lists.spots, ofStyle: Object.fromEntries(ofStyle) },
  };
}

/** The XML of the indent that a style has of its own. */
function indentOf(style: XmlNode, { tree }: TemplatePart): string {
  const indent = childOf(childOf(style, 'w:pPr') ?? style, 'w:ind');
  return indent === null ? '' : portable(tree.text, indent);
}

interface List {
  readonly definition: string;
  readonly levels: readonly { readonly level: number; readonly format: string; readonly style: string | null }[];
}
const asStyleList = (list: List, level: number): StyleList => ({ format: formatsOf(list)[level] ?? 'numbered', level, levels: list.levels.length });
/** What each level is marked with, from the first; up to one that the definition leaves out. */
function formatsOf({ levels }: List): StyleList['format'][] {
  const formats: StyleList['format'][] = [];
  for (let one = levels.find(({ level }) => level === 0); one !== undefined; one = levels.find(({ level }) => level === formats.length)) formats.push(one.format === 'bullet' ? 'bullet' : 'numbered');
  return formats;
}

function listsOf(root: XmlNode | null): { lists: Map<string, List>; spots: Omit<ListSpots, 'part' | 'ofStyle'> } {
  const definitions = new Map<string, List['levels']>();
  const lists = new Map<string, List>();
  if (root === null) return { lists, spots: { definitionsEnd: 0, listsEnd: 0, nextDefinition: 1, nextList: 1 } };
  const behind = definitionsBehind(root);
  const [abstracts, nums] = ['w:abstractNum', 'w:num'].map((name) => root.children.filter((one) => one.name === name)) as [XmlNode[], XmlNode[]];
  for (const node of abstracts) {
    definitions.set(node.attribute('abstractNumId') ?? '', node.children.filter(({ name }) => name === 'w:lvl').map((level) => ({
      level: whole(level.attribute('ilvl')) ?? 0, format: childOf(level, 'w:numFmt')?.attribute('val') ?? 'decimal', style: childOf(level, 'w:pStyle')?.attribute('val') ?? null,
    })));
  }
  for (const node of nums) {
    const definition = behind(childOf(node, 'w:abstractNumId')?.attribute('val') ?? '');
    lists.set(node.attribute('numId') ?? '', { definition, levels: definitions.get(definition) ?? [] });
  }
  const next = (nodes: readonly XmlNode[], attribute: string): number => 1 + nodes.reduce((most, node) => Math.max(most, whole(node.attribute(attribute)) ?? 0), 0);
  const definitionsEnd = abstracts.at(-1)?.to ?? root.children.filter(({ name }) => name === 'w:numPicBullet').at(-1)?.to ?? root.inner.from;
  return {
    lists, spots: { definitionsEnd, listsEnd: nums.at(-1)?.to ?? definitionsEnd, nextDefinition: next(abstracts, 'abstractNumId'), nextList: next(nums, 'numId') },
  };
}

/** How often each style is used, by id. */
export function usedStyles(parts: readonly TemplatePart[]): Map<string, number> {
  const used = new Map<string, number>();
  for (const { tree } of parts) {
    for (const node of below(tree.root)) {
      if (node.name !== 'w:pStyle' && node.name !== 'w:tblStyle' && node.name !== 'w:rStyle') continue;
      const id = node.attribute('val') ?? '';
      used.set(id, (used.get(id) ?? 0) + 1);
    }
  }
  return used;
}
