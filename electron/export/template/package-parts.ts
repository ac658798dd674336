import { strToU8, unzipSync } from 'fflate';
import { asXml } from '../word/xml.ts';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a template’s package, as they are put together again: those that nobody changes keep their bytes. */
export class PackageParts {
  readonly #parts: Record<string, Uint8Array | readonly string[]>;
  readonly #texts = new Map<string, string>();

  constructor(bytes: Uint8Array) {
    this.#parts = Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')));
  }

  get all(): Readonly<Record<string, Uint8Array | readonly string[]>> {
    return { ...this.#parts, ...Object.fromEntries([...this.#texts].map(([name, text]) => [name, strToU8(text)])) };
  }
  /** Names are compared without regard to case, as Office does. */
  nameOf(name: string): string | null {
    return Object.keys(this.#parts).find((one) => one.toLowerCase() === name.toLowerCase()) ?? null;
  }
  text(name: string): string {
    const known = this.#texts.get(name);
    if (known !== undefined) return known;
    const part = this.#parts[this.nameOf(name) ?? ''];
    return part instanceof Uint8Array ? new TextDecoder().decode(part) : (part ?? []).join('');
  }
  change(name: string, change: (text: string) => string): void {
    const own = this.nameOf(name) ?? name;
    this.#texts.set(own, change(this.text(own)));
  }
  put(name: string, part: readonly string[]): void {
    const own = this.nameOf(name) ?? name;
    this.#texts.delete(own);
    this.#parts[own] = part;
  }
  remove(name: string): void {
    const own = this.nameOf(name);
    if (own !== null) delete this.#parts[own];
  }

  /** A part that the template lacks, with what makes it known: its type, and what refers to it. */
  add(name: string, part: readonly string[], type: string, by: { readonly part: string; readonly as: string; readonly id: string }): void {
    this.put(name, part);
    this.change('[Content_Types].xml', (xml) => beforeEnd(xml, 'Types', `<Override PartName="/${name}" ContentType="${type}"/>`));
    this.relate(by.part, [{ id: by.id, type: by.as, target: `/${name}`, isOutside: false }]);
  }
  relate(part: string, all: readonly { readonly id: string; readonly type: string; readonly target: string; readonly isOutside: boolean }[]): void {
    if (all.length === 0) return;
    const folder = part.slice(0, part.lastIndexOf('/') + 1);
    const each = all.map(({ id, type, target, isOutside }) => `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${RELATIONSHIP}/${type}`}" Target="${asXml(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`);
    this.change(`${folder}_rels/${part.slice(folder.length)}.rels`, (xml) => beforeEnd(xml === '' ? EMPTY : xml, 'Relationships', each.join('')));
  }
}

const EMPTY = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
/** Put in as the last of the root’s children, whether it has any or is a single tag. */
function beforeEnd(xml: string, root: string, more: string): string {
  const end = new RegExp(`</(\\w+:)?${root}>\\s*$`).exec(xml);
  if (end) return xml.slice(0, end.index) + (end[1] ? more.replace(/<(?=\w)/g, `<${end[1]}`) : more) + xml.slice(end.index);
  return xml.replace(/\/>\s*$/, `>${more}</${root}>`);
}
