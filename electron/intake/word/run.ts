import type { XmlElement } from '../xml/parse-xml.ts';
import type { ParagraphBuilder } from './paragraph.ts';
import type { Style, Styles } from './styles.ts';
import { symbolCharacter } from '../symbols.ts';

interface RunLook {
  bold: boolean | null;
  hidden: boolean | null;
  size: number | null;
  style: string | null;
  raised: boolean;
}

export interface RunCounts {
  /** Raised numbers that somebody typed as the marks of notes, which were left out. */
  noteMarks: number;
  /** Symbols of a symbol font that have no known character. */
  unknownSymbols: number;
  /** Characters of hidden text that were left out. */
  hiddenCharacters: number;
}

const unsaid = (): RunLook => ({ bold: null, hidden: null, size: null, style: null, raised: false });
const MARK = /^[\d*†‡,]{1,5}$/;
/** Words and their stops may have a mark of a note after them; `m` and its like have the number of a square. */
const takesMark = (before: string): boolean => /[\p{L}.,;:!?”’"')\]]$/u.test(before) && !/\b[kcm]?m$/.test(before);
const isOn = (element: XmlElement): boolean => !/^(0|false|off|none)$/i.test(element.attribute('val') ?? 'true');

/** Reads runs: their text and what stands for text, how it looks, and which of it belongs to a field's instruction and not its result. */
export class RunReader {
  private readonly styles: Styles;
  private readonly counts: RunCounts;
  private paragraph: Style;
  private look: RunLook = unsaid();
  private inRun = false;
  private inProperties = false;
  private inText = false;
  /** For each open field, whether its result has begun. */
  private readonly fields: boolean[] = [];

  constructor(styles: Styles, counts: RunCounts) {
    this.styles = styles;
    this.counts = counts;
    this.paragraph = styles.paragraph(null);
  }

  paragraphStyle(id: string | null): void {
    this.paragraph = this.styles.paragraph(id);
  }

  /** A field whose instruction never ends would swallow the rest of the report: its instruction is taken to end with its paragraph. */
  newParagraph(): void {
    this.fields.fill(true);
    this.paragraphStyle(null);
  }

  open(element: XmlElement, builder: ParagraphBuilder): void {
    if (this.inProperties) {
      this.takeLook(element);
      return;
    }
    switch (element.name) {
      case 'w:r':
        this.inRun = true;
        this.look = unsaid();
        break;
      case 'w:rPr':
        this.inProperties = this.inRun;
        break;
      case 'w:t':
      case 'm:t':
        this.inText = true;
        break;
      case 'w:fldChar':
        this.field(element.attribute('fldCharType'));
        break;
      default:
        if (this.inRun) this.standIn(element, builder);
    }
  }

  close(name: string): void {
    if (name === 'w:rPr') this.inProperties = false;
    if (name === 'w:t' || name === 'm:t') this.inText = false;
    if (name === 'w:r') this.inRun = false;
  }

  characters(text: string, builder: ParagraphBuilder): void {
    if (this.inText) this.add(text, builder);
  }

  /** Elements that stand for a character. A soft hyphen only says where a word may be divided, so nothing is printed for it. */
  private standIn(element: XmlElement, builder: ParagraphBuilder): void {
    switch (element.name) {
      case 'w:tab':
      case 'w:ptab':
        this.add('\t', builder);
        break;
      case 'w:br':
      case 'w:cr':
        this.add('\n', builder);
        break;
      case 'w:noBreakHyphen':
        this.add('\u2011', builder);
        break;
      case 'w:sym':
        this.add(this.symbol(element), builder);
        break;
      default:
    }
  }

  private symbol(element: XmlElement): string {
    const code = Number.parseInt(element.attribute('char') ?? '', 16);
    const character = Number.isNaN(code) || code > 0xffff ? null : symbolCharacter(element.attribute('font'), code);
    if (character === null) this.counts.unknownSymbols += 1;
    return character ?? '\ufffd';
  }

  private field(type: string | null): void {
    if (type === 'begin') this.fields.push(false);
    if (type === 'separate' && this.fields.length > 0) this.fields[this.fields.length - 1] = true;
    if (type === 'end') this.fields.pop();
  }

  private add(text: string, builder: ParagraphBuilder): void {
    if (this.fields.includes(false)) return;
    const character = this.look.style === null ? null : this.styles.character(this.look.style);
    if (this.look.hidden ?? (character?.hidden || this.paragraph.hidden)) {
      this.counts.hiddenCharacters += text.trim().length;
      return;
    }
    if (this.look.raised && MARK.test(text.trim()) && takesMark(builder.text)) {
      this.counts.noteMarks += 1;
      return;
    }
    // Bold in both the paragraph's and the character's style cancels out (ISO 29500-1, 17.7.3); bold said by the run itself is final.
    const bold = this.look.bold ?? (character?.bold ?? false) !== this.paragraph.bold;
    builder.add(text, bold, this.look.size ?? character?.size ?? this.paragraph.size);
  }

  private takeLook(element: XmlElement): void {
    switch (element.name) {
      case 'w:b':
        this.look.bold = isOn(element);
        break;
      case 'w:vanish':
        this.look.hidden = isOn(element);
        break;
      case 'w:vertAlign':
        this.look.raised = element.attribute('val') === 'superscript';
        break;
      case 'w:rStyle':
        this.look.style = element.attribute('val');
        break;
      case 'w:sz':
        this.look.size = Number(element.attribute('val')) || null;
        break;
      default:
    }
  }
}
