import type { DrawnBlock, DrawnMargin, DrawnPage, DrawnSection, TemplateDrawing } from '../../../../shared/template/drawing.ts';
import type { TemplateSpots } from '../../../../shared/template/spots.ts';
import { below, type XmlNode } from '../../xml/xml-tree.ts';
import { relationshipsOf } from '../../zip/relationships.ts';
import type { TemplatePackage, TemplatePart } from '../open-template.ts';
import { bodyOf } from '../sections.ts';
import { BlockDrawing, type DrawingTools } from './blocks.ts';
import { Budget } from './budget.ts';
import { listsOf } from './list-levels.ts';
import { setUpOf, type SetUp } from './page-setup.ts';
import { Pictures } from './pictures.ts';
import { PlaceMarks } from './place-marks.ts';
import { styleChain } from './style-chain.ts';
import { themeOf } from './theme.ts';
import { isOn } from './values.ts';

/** The picture of a template, with its places where `places` says that they are filled. */
export function drawTemplate(template: TemplatePackage, places: TemplateSpots['places']): TemplateDrawing {
  const { zip, document, headers, footers, styles, numbering, settings } = template;
  const theme = themeOf(template);
  const tools: DrawingTools = { theme, chain: styleChain(styles?.tree.root ?? null, theme), lists: listsOf(numbering, theme), pictures: new Pictures(zip), budget: new Budget() };
  const parts = [...headers.map((part) => ({ part, within: 'header' as const })), ...footers.map((part) => ({ part, within: 'footer' as const }))];
  const byName = new Map(parts.map(({ part }, at) => [part.name, at]));
  const margins = new Map(relationshipsOf(zip, document.name).flatMap(({ id, target }) => (byName.has(target) ? [[id, byName.get(target)!] as const] : [])));
  const hasEven = settings !== null && isOn(settings.tree.root, 'w:evenAndOddHeaders') === true;

  const begun = setUps(bodyOf(document.tree), margins, hasEven);
  const drawing = (part: TemplatePart, isInMargin: boolean): ((nodes: readonly XmlNode[], page: DrawnPage) => DrawnBlock[]) => {
    const blocks = new BlockDrawing({ name: part.name, marks: new PlaceMarks(part.name, places, endingsIn(part.tree.root)), isInMargin }, tools);
    return (nodes, page) => blocks.all(nodes, page);
  };
  // Above and below first: what stands on each page is few, and is never what is left out.
  const drawnMargins = parts.map(({ part, within }, at): DrawnMargin => ({ within, blocks: drawing(part, true)(part.tree.root.children, pageOf(begun, at)) }));
  const sections: DrawnSection[] = [];
  const drawn = drawing(document, false);
  for (const { setUp: { references: _references, ...setUp }, nodes } of begun) {
    if (!tools.budget.block()) break;
    sections.push({ ...setUp, blocks: drawn(nodes, setUp.page) });
  }
  return { sections, margins: drawnMargins, pictures: tools.pictures.all, isCutShort: tools.budget.isSpent };
}
/** The page of the first section that has a margin; of the first of all, where none has. */
function pageOf(sections: readonly Begun[], margin: number): DrawnPage {
  const having = sections.find(({ setUp: { headers, footers } }) => [headers, footers].some(({ first, even, other }) => first === margin || even === margin || other === margin));
  return (having ?? sections[0]!).setUp.page;
}

interface Begun {
  readonly setUp: SetUp;
  readonly nodes: readonly XmlNode[];
}
/** The sections of the body with the blocks that stand in each. A paragraph ends the one it holds the set-up of; the last is set up at the end of the body. */
function setUps(body: XmlNode, margins: ReadonlyMap<string, number>, hasEven: boolean): Begun[] {
  const sections: Begun[] = [];
  let nodes: XmlNode[] = [];
  const end = (section: XmlNode | null): void => {
    sections.push({ setUp: setUpOf(section, sections.at(-1)?.setUp ?? null, margins, hasEven), nodes });
    nodes = [];
  };
  for (const node of body.children) {
    if (node.name === 'w:sectPr') {
      end(node);
      continue;
    }
    nodes.push(node);
    const section = node.name === 'w:tbl' ? null : sectionEndedIn(node);
    if (section !== null) end(section);
  }
  if (nodes.length > 0 || sections.length === 0) end(null);
  return sections;
}
/** Where paragraphs begin that hold the set-up of a section. */
function endingsIn(root: XmlNode): Set<number> {
  const found = new Set<number>();
  for (const { name, parent } of below(root)) if (name === 'w:sectPr' && parent?.name === 'w:pPr' && parent.parent !== null) found.add(parent.parent.from);
  return found;
}
const PARAGRAPH_DOWN = new Set(['w:r', 'w:tbl', 'w:rPr', 'w:sectPrChange']);
function sectionEndedIn(node: XmlNode): XmlNode | null {
  let found: XmlNode | null = null;
  for (const one of below(node, PARAGRAPH_DOWN)) if (one.name === 'w:sectPr') found = one;
  return found;
}
