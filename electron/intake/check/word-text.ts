import type { LinkFacts, ParagraphFacts, TableFacts } from '../../../shared/checking/file-facts.ts';
import { limits } from '../limits.ts';
import { ReadRefused } from '../read-failures.ts';
import type { Styles } from '../word/styles.ts';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] };
interface Run {
  bold: boolean | null;
  hidden: boolean | null;
  halfPoints: number | null;
  style: string | null;
}
interface Open {
  readonly facts: Mutable<ParagraphFacts>;
  style: string | null;
  outline: number | null;
  letters: number;
  boldLetters: number;
  readonly links: string[];
}
interface OpenTable {
  readonly facts: Mutable<TableFacts>;
  row: { splits: boolean; characters: number };
}

/** A row of more characters than this may be taller than a page, so it has to go over: the first one below the header sooner, since it shares its page with what heads the table. */
const TALL = { first: 500, further: 1_200 };
/** What Word sets where a file says nothing. */
const USUAL_POINTS = 10;
const TRACKED: ReadonlySet<string> = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange']);
/** Old values, and what programs that cannot show the new form would show instead. */
const PASSED_OVER: ReadonlySet<string> = new Set(['mc:Fallback', 'w:rPrChange', 'w:pPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange', 'w:sectPrChange']);
/** What a paragraph may be there for besides its words. */
const MORE: ReadonlySet<string> = new Set(['w:drawing', 'w:pict', 'w:object', 'w:sectPr', 'w:fldSimple', 'w:fldChar', 'w:separator', 'w:continuationSeparator', 'm:oMath']);
const isOn = (element: XmlElement): boolean => !/^(0|false|off|none)$/i.test(element.attribute('val') ?? '');

/** Goes through the parts of a Word file that hold text, and keeps of them what the rules ask. */
export class WordText {
  readonly paragraphs: ParagraphFacts[] = [];
  readonly tables: TableFacts[] = [];
  readonly links: LinkFacts[] = [];
  trackedChanges = 0;
  readonly #styles: Styles;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  /** `isRunning`: a header, a footer or notes, in which an empty paragraph is Word's own. */
  read(part: Uint8Array, isRunning: boolean): void {
    const open: Open[] = [];
    const tables: OpenTable[] = [];
    let run: Run | null = null;
    let link: string | null = null;
    let inText = false;
    let passedOver = 0;
    // Two tables, or a table and the end, need a paragraph between them.
    let afterTable = false;
    let needed: Mutable<ParagraphFacts> | null = null;

    const start = (element: XmlElement): void => {
      const { name } = element;
      const paragraph = open.at(-1);
      const table = tables.at(-1);
      const value = element.attribute('val');
      switch (name) {
        case 'w:p':
          open.push({
            style: null, outline: null, letters: 0, boldLetters: 0, links: [],
            facts: { text: '', heading: null, isListed: false, inTable: tables.length > 0, isBoldByHand: false, isJustified: false, points: null, hidden: '', holdsMore: isRunning },
          });
          break;
        case 'w:pStyle': if (paragraph) paragraph.style = value; break;
        case 'w:outlineLvl': if (paragraph && /^[0-8]$/.test(value ?? '')) paragraph.outline = Number(value); break;
        case 'w:numId': if (paragraph) paragraph.facts.isListed = value !== '0'; break;
        case 'w:jc': if (paragraph) paragraph.facts.isJustified = /^(both|distribute)$/.test(value ?? ''); break;
        case 'w:r': run = { bold: null, hidden: null, halfPoints: null, style: null }; break;
        case 'w:rStyle': if (run) run.style = value; break;
        case 'w:b': if (run) run.bold = isOn(element); break;
        case 'w:vanish': if (run) run.hidden = isOn(element); break;
        case 'w:sz': if (run && /^\d{1,4}$/.test(value ?? '')) run.halfPoints = Number(value); break;
        case 'w:t': inText = true; break;
        case 'w:tab': if (run) take(' '); break;
        case 'w:br':
          if (/^(page|column)$/.test(element.attribute('type') ?? '') && paragraph) paragraph.facts.holdsMore = true;
          else take('\n');
          break;
        case 'w:hyperlink': link = ''; break;
        case 'w:tbl':
          if (needed) needed.holdsMore = true;
          [needed, afterTable] = [null, false];
          tables.push({ row: { splits: true, characters: 0 }, facts: { beginning: '', rows: 0, hasHeader: false, hasMerged: false, isNested: tables.length > 0, splitting: 0 } });
          break;
        case 'w:tr': if (table) table.row = { splits: true, characters: 0 }; break;
        case 'w:tblHeader': if (table && table.facts.rows === 0) table.facts.hasHeader = isOn(element); break;
        case 'w:cantSplit': if (table) table.row.splits = !isOn(element); break;
        case 'w:gridSpan': if (table && Number(value) > 1) table.facts.hasMerged = true; break;
        case 'w:vMerge': if (table) table.facts.hasMerged = true; break;
        default: if (paragraph && MORE.has(name)) paragraph.facts.holdsMore = true;
      }
    };

    const take = (piece: string): void => {
      const paragraph = open.at(-1);
      if (!paragraph) return;
      paragraph.facts.text += piece;
      if (link !== null) link += piece;
      const table = tables.at(-1);
      if (table) {
        table.row.characters += piece.length;
        if (table.facts.beginning.length < 80) table.facts.beginning += piece;
      }
      if (piece.trim() === '') return;
      const { bold, hidden, points } = this.#lookOf(paragraph.style, run);
      paragraph.letters += piece.length;
      if (bold) paragraph.boldLetters += piece.length;
      if (hidden) paragraph.facts.hidden += piece;
      paragraph.facts.points = Math.min(points, paragraph.facts.points ?? points);
    };

    const endParagraph = (): void => {
      const ended = open.pop();
      if (!ended) return;
      const style = this.#styles.paragraph(ended.style);
      const outline = ended.outline ?? style.outline;
      const { facts } = ended;
      facts.heading = outline === null ? null : outline + 1;
      facts.isListed ||= style.numbering.id !== null && style.numbering.id !== '0';
      facts.isBoldByHand = !isRunning && ended.letters > 0 && ended.boldLetters === ended.letters && !style.bold;
      for (const words of ended.links) this.links.push({ words, beside: facts.text.replace(words, '') });
      this.paragraphs.push(facts);
      if (this.paragraphs.length > limits.blocks) throw new ReadRefused('reportTooLong');
      if (tables.length === 0) {
        needed = afterTable && facts.text.trim() === '' ? facts : null;
        afterTable = false;
      }
    };
    const end = (name: string): void => {
      if (name === 'w:p') endParagraph();
      else if (name === 'w:r') run = null;
      else if (name === 'w:t') inText = false;
      else if (name === 'w:hyperlink') {
        open.at(-1)?.links.push(link ?? '');
        link = null;
      } else if (name === 'w:tr') {
        const table = tables.at(-1);
        if (!table) return;
        table.facts.rows += 1;
        if (table.row.splits && table.row.characters < (table.facts.rows <= 2 ? TALL.first : TALL.further)) table.facts.splitting += 1;
      } else if (name === 'w:tbl') {
        const table = tables.pop();
        if (table) this.tables.push(table.facts);
        afterTable = tables.length === 0;
      }
    };

    parseXml(part, {
      open: (element) => {
        if (TRACKED.has(element.name)) this.trackedChanges += 1;
        if (PASSED_OVER.has(element.name)) passedOver += 1;
        else if (passedOver === 0) start(element);
      },
      close: (name) => {
        if (PASSED_OVER.has(name)) passedOver -= 1;
        else if (passedOver === 0) end(name);
      },
      text: (piece) => {
        if (inText && passedOver === 0) take(piece);
      },
    });
    // `needed` is set where the last paragraph follows a table; its type is lost in the callbacks.
    const last = needed as Mutable<ParagraphFacts> | null;
    if (last) last.holdsMore = true;
  }

  /** As a run is shown: what it says itself, else its style, else that of its paragraph. */
  #lookOf(style: string | null, run: Run | null): { readonly bold: boolean; readonly hidden: boolean; readonly points: number } {
    const own = this.#styles.paragraph(style);
    const character = this.#styles.character(run?.style ?? null);
    return {
      bold: run?.bold ?? character?.bold ?? false,
      hidden: run?.hidden ?? (character?.hidden || own.hidden),
      points: (run?.halfPoints ?? character?.size ?? own.size ?? USUAL_POINTS * 2) / 2,
    };
  }
}
