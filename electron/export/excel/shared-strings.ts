/** The texts of a workbook, each once, in the order of their first use: what cells hold is a text's place in it. */
export class SharedStrings {
  readonly #places = new Map<string, number>();
  #count = 0;

  indexOf(text: string): number {
    this.#count += 1;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.#places.size);
    return this.#places.size - 1;
  }

  /** The whole part, as exceljs writes it. */
  asXml(): string {
    const texts: string[] = [];
    for (const text of this.#places.keys()) texts.push(`<si><t${KEEPS_BLANKS.test(text) ? ' xml:space="preserve"' : ''}>${escaped(text)}</t></si>`);
    return `${START}<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#count}" uniqueCount="${this.#places.size}">${texts.join('')}</sst>`;
  }
}
const START = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const KEEPS_BLANKS = /^\s|\n|\s$/;

/** The texts of a part that exceljs wrote. */
export const textsOfPart = (xml: string): readonly string[] => [...xml.matchAll(/<si><t[^>]*>([^<]*)<\/t><\/si>/g)].map(([, text]) => unescaped(text!));

const NAMES: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;', '"': '&quot;', "'": '&apos;' };
export const escaped = (text: string): string => (/[<>&"']/.test(text) ? text.replace(/[<>&"']/g, (mark) => NAMES[mark]!) : text);
const MARKS: Readonly<Record<string, string>> = Object.fromEntries(Object.entries(NAMES).map(([mark, name]) => [name, mark]));
export const unescaped = (xml: string): string => xml.replace(/&(?:lt|gt|amp|quot|apos);/g, (name) => MARKS[name]!);
