import { isBlank, marksIn, type Mark } from '../../../shared/template/marks.ts';
import type { Cut, Properties, Spot, Stretch } from '../../../shared/template/spots.ts';
import { templateLimits } from '../limits.ts';
import { childOf, below, portable, type XmlNode } from '../xml/xml-tree.ts';
import { cellsOf, isCovered } from './cells.ts';
import { fillableControl, isMadeAnew, lineAround, takingBack, type Control } from './controls.ts';
import type { FieldToFill } from './form-fields.ts';
import type { Found, FoundPlace, Standing } from './found.ts';
import { beginningPage, keptAmong, pageBreaks, RANGE_MARKS } from './kept.ts';
import type { TemplatePart } from './open-template.ts';
import { paragraphText, type InlineControl, type ParagraphText } from './paragraph-text.ts';
import type { TemplateStyles } from './template-styles.ts';

const LONGEST_HEADING = 120;

const NOT_ITS_LOOK = new Set(['w:sectPr', 'w:pPrChange', 'w:rPr', 'w:bidi']);
/** What comes after a paragraph's direction, in the order that the format asks for. */
const FROM_SPACE_ON = new Set([
  'w:adjustRightInd', 'w:snapToGrid', 'w:spacing', 'w:ind', 'w:contextualSpacing', 'w:mirrorIndents', 'w:suppressOverlap', 'w:jc', 'w:textDirection', 'w:textAlignment',
  'w:textboxTightWrap', 'w:outlineLvl', 'w:divId', 'w:cnfStyle',
]);

/** Everything a part holds, in the order it is read, with its places. `width`: between the margins. */
export function walkPart(part: TemplatePart, start: XmlNode, styles: TemplateStyles, width: number): Found[] {
  const walk = new Walk(part, styles);
  walk.blocks(start, { isTopLevel: true, isInTable: false, label: null, isOnly: false, width });
  return walk.found;
}

class Walk {
  readonly found: Found[] = [];
  readonly #part: TemplatePart;
  readonly #styles: TemplateStyles;

  constructor(part: TemplatePart, styles: TemplateStyles) {
    this.#part = part;
    this.#styles = styles;
  }

  blocks(parent: XmlNode, standing: Standing): void {
    for (const node of parent.children) {
      if (node.name === 'w:p') this.#paragraph(node, standing);
      else if (node.name === 'w:tbl') this.#table(node, standing);
      else if (node.name === 'w:sdt') this.#control(node, standing);
      else if (node.name === 'w:customXml' || node.name === 'w:ins') this.blocks(node, { ...standing, isTopLevel: false });
    }
  }

  #table(table: XmlNode, standing: Standing): void {
    for (const cells of cellsOf(table, standing.width)) {
      for (const { node, control, label, width } of cells) {
        if (isCovered(node)) continue;
        const paragraphs = node.children.filter(({ name }) => name === 'w:p');
        const isOnly = node.children.filter(({ name }) => name !== 'w:tcPr' && !RANGE_MARKS.has(name)).length === 1;
        const inside: Standing = { isTopLevel: false, isInTable: true, label, isOnly, width };
        const filled = control === null || !isOnly ? null : fillableControl(control);
        if (filled !== null && paragraphs.length === 1) this.#controlled(filled, paragraphs, paragraphs[0]!, paragraphs[0]!.to, inside);
        else this.blocks(node, inside);
      }
    }
    this.found.push({ is: 'words', said: '', to: table.to, isTopLevel: standing.isTopLevel });
  }

  #control(node: XmlNode, standing: Standing): void {
    if (isMadeAnew(node)) return void this.found.push({ is: 'words', said: '', to: node.to, isTopLevel: standing.isTopLevel });
    const control = fillableControl(node);
    const content = childOf(node, 'w:sdtContent');
    if (content === null) return;
    const paragraphs = content.children.filter(({ name }) => name === 'w:p');
    if (control === null || paragraphs.length === 0) return this.blocks(content, { ...standing, isTopLevel: false });
    this.#controlled(control, paragraphs, content, node.to, standing);
  }
  /** `filled`: the content of the control; in one around a cell, the cell's paragraph. */
  #controlled(control: Control, paragraphs: readonly XmlNode[], filled: XmlNode, after: number, standing: Standing): void {
    const [first, last] = [paragraphs[0]!, paragraphs.at(-1)!];
    const [said, lastSaid] = [this.#read(first), this.#read(last)];
    const begin = said.text.search(/\S/);
    const pages = pageBreaks(first, said, { from: begin < 0 ? 0 : begin, to: said.text.length });
    const ending = pageBreaks(last, lastSaid, { from: 0, to: lastSaid.text.trimEnd().length });
    this.found.push({
      is: 'place', beside: 'nothing',
      place: {
        kind: 'control', words: shortened(control.words), label: standing.label, isShared: false, holds: control.isTextOnly ? 'text' : 'blocks', canHoldSections: false, level: null,
        style: this.#styleName(first),
      },
      spot: {
        ...this.#spot(first, said, standing), after,
        filled: { is: 'paragraphs', ...(filled.name === 'w:p' ? stretch(filled) : filled.inner), keeps: keptAmong([filled], this.#part.tree.text), pages: { ...pages, after: ending.after } },
      },
    });
  }

  #paragraph(paragraph: XmlNode, standing: Standing): void {
    const said = this.#read(paragraph);
    const controls = said.controls.flatMap((inline) => {
      const control = fillableControl(inline.node);
      return control === null ? [] : [{ ...inline, control }];
    });
    const fields = said.fields.filter(({ whole }) => !controls.some(({ node }) => node.from <= whole.from && whole.to <= node.to));
    const marks = marksIn(said.text).filter(({ from, to }) => ![...controls, ...fields].some((one) => one.from < to && from < one.to));
    const places = [...controls, ...fields, ...marks].sort((one, other) => one.from - other.from);
    if (places.length === 0) this.#withoutPlace(paragraph, said, standing);
    let before = 0;
    for (const one of places) {
      const label = labelFrom(said.text.slice(before, one.from)) ?? standing.label;
      const rest = said.text.slice(0, one.from) + said.text.slice(one.to);
      const isAlone = rest.trim() === '' && places.length === 1 && !said.holdsMore;
      before = one.to;
      if ('control' in one) this.#inlineControl(paragraph, said, one, isAlone, label, standing);
      else if ('whole' in one) this.#field(paragraph, said, one, isAlone, label, standing);
      else this.#mark(paragraph, said, one, isAlone, label, standing);
    }
    for (const box of below(paragraph, TEXT_BOX)) if (box.name === 'w:txbxContent') this.blocks(box, { ...standing, isTopLevel: false, label: null, isOnly: false });
  }

  #mark(paragraph: XmlNode, said: ParagraphText, mark: Mark, isAlone: boolean, label: string | null, standing: Standing): void {
    const pieces = said.pieces.filter(({ node, at }) => mark.from < at + node.words.length && at < mark.to);
    const cuts = pieces.map(({ node, at, run }): Cut => ({
      element: stretch(node), words: node.words, from: Math.max(0, mark.from - at), to: Math.min(node.words.length, mark.to - at), runProperties: run,
    }));
    if (cuts.length === 0) return;
    // A control for a line is left around the paragraph, whatever comes.
    const line = isAlone ? lineAround(paragraph) : null;
    this.found.push({
      is: 'place', beside: besideIn(said, mark),
      place: {
        kind: mark.kind, words: shortened(mark.words), label, isShared: !isAlone, holds: isAlone && line === null ? 'blocks' : 'text', canHoldSections: isAlone && standing.isTopLevel, level: null,
        style: this.#styleName(paragraph),
      },
      spot: {
        ...this.#spot(paragraph, said, standing), runProperties: cuts[0]!.runProperties,
        ...(isAlone ? this.#whole(paragraph, said, mark) : { filled: { is: 'text' as const, cuts }, drops: [...goneWith(mark, said), ...pieces.flatMap(({ node }) => takingBack(node))] }),
        ...(line === null ? {} : { after: line.to }),
      },
    });
  }

  #inlineControl(
    paragraph: XmlNode, said: ParagraphText, { control, from, to }: InlineControl & { control: Control }, isAlone: boolean, label: string | null, standing: Standing,
  ): void {
    const run = said.pieces.find(({ at }) => at >= from && at < to)?.run ?? '';
    this.found.push({
      is: 'place', beside: besideIn(said, { from, to }),
      place: { kind: 'control', words: shortened(control.words), label, isShared: !isAlone, holds: 'text', canHoldSections: false, level: null, style: this.#styleName(paragraph) },
      spot: {
        ...this.#spot(paragraph, said, standing), runProperties: run,
        filled: { is: 'runs', ...control.content.inner, keeps: keptAmong([control.content], this.#part.tree.text) }, drops: takingBack(control.content),
      },
    });
  }

  #field(paragraph: XmlNode, said: ParagraphText, field: FieldToFill, isAlone: boolean, label: string | null, standing: Standing): void {
    const { kind, words, whole, keeps, run } = field;
    const line = isAlone ? lineAround(paragraph) : null;
    this.found.push({
      is: 'place', beside: besideIn(said, field),
      place: {
        kind, words: shortened(words ?? label ?? 'Text'), label, isShared: !isAlone, holds: isAlone && line === null ? 'blocks' : 'text', canHoldSections: isAlone && standing.isTopLevel, level: null,
        style: this.#styleName(paragraph),
      },
      spot: {
        ...this.#spot(paragraph, said, standing), runProperties: run,
        ...(isAlone ? this.#whole(paragraph, said, field) : { filled: { is: 'runs' as const, ...whole, keeps } }),
        ...(line === null ? {} : { after: line.to }),
      },
    });
  }

  #withoutPlace(paragraph: XmlNode, said: ParagraphText, standing: Standing): void {
    const { isTopLevel } = standing;
    const words = isBlank(said.text) ? '' : said.text.replace(/\s+/g, ' ').trim();
    if (words === '' && !said.holdsMore) {
      const spot = { ...this.#spot(paragraph, said, standing), ...this.#whole(paragraph, said, { from: 0, to: 0 }) };
      if (standing.label === null || !standing.isOnly) return void this.found.push({ is: 'empty', spot, isTopLevel });
      this.found.push({
        is: 'place', beside: 'nothing', spot,
        place: { kind: 'label cell', words: shortened(standing.label), label: standing.label, isShared: false, holds: 'blocks', canHoldSections: false, level: null, style: this.#styleName(paragraph) },
      });
      return;
    }
    const outline = this.#outline(paragraph);
    const looksIt = said.isBold && words.length <= LONGEST_HEADING && !/[.:;,]$/.test(words) && /\p{L}/u.test(words) && !said.holdsMore;
    if (words !== '' && !standing.isInTable && (outline !== null || looksIt))
      this.found.push({
        is: 'heading', words: shortened(words), level: outline === null ? null : outline + 1, style: this.#styleName(paragraph), node: paragraph, isTopLevel,
        look: { paragraph: this.#properties(paragraph), run: said.pieces[0]?.run ?? '' },
      });
    else this.found.push({ is: 'words', said: shortened(words), to: paragraph.to, isTopLevel });
  }

  #read(paragraph: XmlNode): ParagraphText {
    return paragraphText(paragraph, this.#part.tree, this.#styles.paragraph(styleOf(paragraph)).bold);
  }
  #spot(paragraph: XmlNode, said: ParagraphText, { width }: Standing): Omit<Spot, 'section' | 'follows' | 'filled'> {
    return { part: this.#part.name, drops: takingBack(paragraph), paragraphProperties: this.#properties(paragraph), runProperties: said.pieces[0]?.run ?? '', after: paragraph.to, width };
  }
  /** The paragraph with what outlives its words, which are from the one to the other. One that ends a section stays, without them, below what comes in their place. */
  #whole(paragraph: XmlNode, said: ParagraphText, words: { readonly from: number; readonly to: number }): Pick<FoundPlace['spot'], 'filled' | 'drops'> {
    const kept = { keeps: keptAmong([paragraph], this.#part.tree.text), pages: pageBreaks(paragraph, said, words) };
    const drops = takingBack(paragraph);
    const properties = childOf(paragraph, 'w:pPr');
    if (properties === null || childOf(properties, 'w:sectPr') === null) return { filled: { is: 'paragraphs', ...stretch(paragraph), ...kept }, drops };
    const [inside, beginning] = [{ from: properties.to, to: paragraph.inner.to }, beginningPage(properties)];
    return {
      filled: { is: 'paragraphs', from: paragraph.from, to: paragraph.from, ...kept },
      drops: [...drops, ...(inside.from === inside.to ? [] : [inside]), ...(beginning === null ? [] : [stretch(beginning)])],
    };
  }
  /** What is inside the paragraph's properties, without the end of a section, the look of its mark, what was changed about them, and that it begins a page, which only the first of several does. */
  #properties(paragraph: XmlNode): Properties {
    const properties = childOf(paragraph, 'w:pPr');
    const kept = (properties?.children ?? []).filter((node) => !NOT_ITS_LOOK.has(node.name) && node !== beginningPage(properties));
    const xml = (nodes: readonly XmlNode[]): string => nodes.map((node) => portable(this.#part.tree.text, node)).join('');
    return { head: xml(kept.filter(({ name }) => !FROM_SPACE_ON.has(name))), tail: xml(kept.filter(({ name }) => FROM_SPACE_ON.has(name))) };
  }
  #outline(paragraph: XmlNode): number | null {
    const properties = childOf(paragraph, 'w:pPr');
    const own = properties === null ? null : childOf(properties, 'w:outlineLvl')?.attribute('val');
    if (own != null && /^\d$/.test(own)) return Number(own) < 9 ? Number(own) : null;
    return this.#styles.paragraph(styleOf(paragraph)).outline;
  }
  #styleName(paragraph: XmlNode): string {
    return this.#styles.nameOf(styleOf(paragraph));
  }
}

function besideIn({ text }: ParagraphText, { from, to }: Pick<Mark, 'from' | 'to'>): FoundPlace['beside'] {
  const [before, after] = [text.slice(0, from).trim(), text.slice(to).trim()];
  if (before === '') return after === '' ? 'nothing' : 'words after';
  return after === '' && /^\d+(\.\d+)*[.)]?$/.test(before) ? 'a number' : 'words before';
}
/** What goes with the words of a place: tabs and breaks in them, and what makes them a field of a mail merge, which would come back. */
const goneWith = ({ from, to }: Mark, { breaks, merges }: ParagraphText): Stretch[] => [
  ...breaks.flatMap(({ node, at }) => (at >= from && at < to ? [stretch(node)] : [])),
  ...merges.flatMap((field) => (field.from <= from && to <= field.to ? field.marks.map(stretch) : [])),
];
const TEXT_BOX = new Set(['w:txbxContent', 'mc:Fallback']);
const stretch = ({ from, to }: XmlNode | { from: number; to: number }) => ({ from, to });
const shortened = (words: string): string => words.slice(0, templateLimits.words);
function styleOf(paragraph: XmlNode): string | null {
  const properties = childOf(paragraph, 'w:pPr');
  return properties === null ? null : (childOf(properties, 'w:pStyle')?.attribute('val') ?? null);
}
/** The words just before a place, where they say what belongs there. */
function labelFrom(before: string): string | null {
  const words = before.replace(/\s+/g, ' ').trim().replace(/^[^\p{L}\d]+/u, '');
  return words === '' || words.length > 80 || !/\p{L}/u.test(words) ? null : words;
}
