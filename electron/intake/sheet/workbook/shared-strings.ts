import type { Budget } from '../budget.ts';
import { unescaped, type CellTexts } from '../cell-text.ts';
import { parseXml } from '../../xml/parse-xml.ts';

/** A text of a cell, and whether some of it is struck through. */
export interface CellString {
  readonly text: string;
  readonly struck: boolean;
}

/** The strings that cells refer to by number. Runs of one text are joined; phonetic guides are left out. Throws what the budget and the XML throw. */
export function readSharedStrings(part: Uint8Array | null, texts: CellTexts, budget: Budget): CellString[] {
  const strings: CellString[] = [];
  if (part === null) return strings;
  const rich = richText();
  parseXml(part, {
    open(element) {
      budget.spend('elements');
      if (element.name === 'x:si') rich.start();
      else rich.open(element.name, element.attribute('val'));
    },
    close(name) {
      if (name !== 'x:si') return rich.close(name);
      const { text, struck } = rich.end();
      strings.push({ text: texts.clean(unescaped(text)), struck });
    },
    text(piece) {
      budget.spend('characters', rich.add(piece));
    },
  });
  return strings;
}

/** Gathers the text of `si` and `is` elements, which have the same content: a `t`, or runs of them. */
export function richText() {
  let text = '';
  let struck = false;
  let runIsStruck = false;
  let phonetic = 0;
  let inText = false;
  return {
    start(): void {
      [text, struck, runIsStruck, phonetic, inText] = ['', false, false, 0, false];
    },
    open(name: string, value: string | null): void {
      if (name === 'x:t') inText = true;
      else if (name === 'x:rPh') phonetic += 1;
      else if (name === 'x:r') runIsStruck = false;
      else if (name === 'x:strike') runIsStruck = value !== '0' && value !== 'false';
    },
    close(name: string): void {
      if (name === 'x:t') inText = false;
      else if (name === 'x:rPh') phonetic -= 1;
    },
    /** How many characters were taken. */
    add(piece: string): number {
      if (!inText || phonetic > 0) return 0;
      text += piece;
      if (runIsStruck && piece.trim() !== '') struck = true;
      return piece.length;
    },
    end: (): CellString => ({ text, struck }),
  };
}
