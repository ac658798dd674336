import { limits } from '../limits.ts';
import { ReadRefused } from '../read-failures.ts';
import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { ParagraphBuilder, type WordBody, type WordParagraph } from './paragraph.ts';
import { RunReader } from './run.ts';
import type { Styles } from './styles.ts';
import { TableTracker } from './tables.ts';

/** What is in these is not part of the text as Word shows it with all changes accepted, or says how it looked before a change. */
const passedOver = new Set([
  'w:del',
  'w:moveFrom',
  'w:instrText',
  'mc:Fallback',
  'w:rt',
  'w:pPrChange',
  'w:rPrChange',
  'w:sectPr',
  'w:tblPr',
  'w:tblGrid',
]);

/** A run of text of its own: the body, or what a text box holds. */
interface Story {
  /** A paragraph whose mark is a tracked deletion waits here for the next one. */
  runsOn: ParagraphBuilder | null;
  readonly run: RunReader;
}

interface OpenParagraph {
  readonly builder: ParagraphBuilder;
  /** Paragraphs of text boxes that hang on this one; they follow it. */
  readonly boxed: WordParagraph[];
}

/** Reads `word/document.xml` as one stream. Throws `ReadRefused`. */
export function readBody(part: Uint8Array, styles: Styles): WordBody {
  const tables = new TableTracker();
  const finished: WordParagraph[] = [];
  const paragraphs: OpenParagraph[] = [];
  const counts = { unknownSymbols: 0, hiddenCharacters: 0, noteMarks: 0 };
  const newStory = (): Story => ({ runsOn: null, run: new RunReader(styles, counts) });
  const stories: [Story, ...Story[]] = [newStory()];
  const placeholders: boolean[] = [];
  let skipping = 0;
  let trackedChanges = false;
  let embedded = 0;
  let properties: 'paragraph' | 'mark' | 'row' | 'control' | null = null;
  let rowDeleted = false;

  const story = (): Story => stories.at(-1) ?? stories[0];

  /** Whether an element and all in it are left out; notes on the way what its being there means. */
  const isPassedOver = (element: XmlElement): boolean => {
    if (/^w:(ins|del|moveFrom|moveTo)$/.test(element.name)) {
      trackedChanges = true;
      if (properties === 'row' && element.name === 'w:del') rowDeleted = true;
      const builder = paragraphs.at(-1)?.builder;
      if (properties === 'mark' && builder && (element.name === 'w:del' || element.name === 'w:moveFrom')) builder.markDeleted = true;
    }
    if (element.name === 'w:sdtContent') return placeholders.at(-1) === true;
    return passedOver.has(element.name) || (element.name === 'w:tc' && rowDeleted);
  };

  const takeProperty = (element: XmlElement): void => {
    if (properties === 'control') {
      if (element.name === 'w:showingPlcHdr') placeholders[placeholders.length - 1] = true;
    } else if (properties === 'row') {
      if (element.name === 'w:gridBefore') tables.skipColumns(Number(element.attribute('val') ?? 0) || 0);
    } else if (properties === 'paragraph') {
      const builder = paragraphs.at(-1)?.builder;
      if (builder) takeParagraphProperty(builder, element);
      if (element.name === 'w:pStyle') story().run.paragraphStyle(element.attribute('val'));
      if (element.name === 'w:rPr') properties = 'mark';
    }
  };

  const open = (element: XmlElement): void => {
    if (skipping > 0 || isPassedOver(element)) {
      skipping += 1;
      return;
    }
    if (properties) {
      takeProperty(element);
      return;
    }
    switch (element.name) {
      case 'w:p':
        paragraphs.push({ builder: new ParagraphBuilder(), boxed: [] });
        story().run.newParagraph();
        break;
      case 'w:pPr':
        properties = 'paragraph';
        break;
      case 'w:trPr':
        properties = 'row';
        break;
      case 'w:sdtPr':
        properties = 'control';
        break;
      case 'w:sdt':
        placeholders.push(false);
        break;
      case 'w:tbl':
        tables.openTable();
        break;
      case 'w:tr':
        tables.openRow();
        rowDeleted = false;
        break;
      case 'w:tc':
        tables.openCell();
        break;
      case 'w:gridSpan':
        tables.spanColumns(Number(element.attribute('val') ?? 1) || 1);
        break;
      case 'w:txbxContent':
        stories.push(newStory());
        break;
      case 'w:altChunk':
      case 'w:subDoc':
        embedded += 1;
        break;
      default: {
        const builder = paragraphs.at(-1)?.builder;
        if (builder) story().run.open(element, builder);
      }
    }
  };

  const closeParagraph = (): void => {
    const closed = paragraphs.pop();
    if (!closed) return;
    const { builder, boxed } = closed;
    const own = story();
    if (own.runsOn) builder.takeOver(own.runsOn);
    own.runsOn = builder.markDeleted ? builder : null;
    const target = paragraphs.at(-1)?.boxed ?? finished;
    if (!own.runsOn) target.push(builder.build(tables.place()));
    target.push(...boxed);
    if (finished.length > limits.blocks) throw new ReadRefused('reportTooLong');
  };

  const closeStory = (): void => {
    const last = stories.pop();
    if (last?.runsOn) (paragraphs.at(-1)?.boxed ?? finished).push(last.runsOn.build(tables.place()));
  };

  const close = (name: string): void => {
    if (skipping > 0) {
      skipping -= 1;
      return;
    }
    if (properties === 'mark' && name === 'w:rPr') properties = 'paragraph';
    else if (properties && /^w:(pPr|trPr|sdtPr)$/.test(name)) properties = null;
    else if (name === 'w:p') closeParagraph();
    else if (name === 'w:tbl') tables.closeTable();
    else if (name === 'w:tr') rowDeleted = false;
    else if (name === 'w:sdt') placeholders.pop();
    else if (name === 'w:txbxContent') closeStory();
    else story().run.close(name);
  };

  const text = (characters: string): void => {
    const builder = paragraphs.at(-1)?.builder;
    if (skipping === 0 && builder) story().run.characters(characters, builder);
  };

  parseXml(part, { open, close, text });
  if (stories[0].runsOn) finished.push(stories[0].runsOn.build([]));
  return { paragraphs: finished, tables: tables.sizes, trackedChanges, embedded, ...counts };
}

const wholeNumber = (value: string | null): number | null => (value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : null);

function takeParagraphProperty(builder: ParagraphBuilder, element: XmlElement): void {
  const value = element.attribute('val');
  switch (element.name) {
    case 'w:pStyle':
      builder.style = value;
      break;
    case 'w:numId':
      builder.numberingId = value;
      break;
    case 'w:ilvl':
      builder.numberingLevel = wholeNumber(value);
      break;
    case 'w:outlineLvl':
      builder.outline = wholeNumber(value);
      break;
    case 'w:ind':
      builder.indent = wholeNumber(element.attribute('left') ?? element.attribute('start'));
      break;
    default:
  }
}
