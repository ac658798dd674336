import { strToU8, unzipSync } from 'fflate';
import { UNPACKED } from '../../../shared/template/unpacked.ts';
import { asXml } from '../word/xml.ts';

const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a template’s package, as they are put together again: those that nobody changes keep their bytes. */
export class PackageParts {
  readonly #parts: Record<string, Uint8Array | readonly string[]>;
  readonly #texts = new Map<string, string>();

  /** `names`: the parts that are taken along. Throws where they come to more than whoever read the file let pass, which is a fault of ours. */
  constructor(bytes: Uint8Array, names: readonly string[]) {
    const taken = new Set(names);
    let left: number = UNPACKED.inflatedBytes;
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!taken.has(name)) return false;
        left -= originalSize;
        if (originalSize > UNPACKED.partBytes || left < 0) throw new Error(`The template unpacks to more than it did when it was read: “${name}” has ${originalSize} bytes.`);
        return true;
      },
    });
    this.#parts = Object.fromEntries(Object.entries(parts).map(([name, part]) => [name.replaceAll('\\', '/').replace(/^\//, ''), part]));
  }

  get all(): Readonly<Record<string, Uint8Array | readonly string[]>> {
    return { ...this.#parts, ...Object.fromEntries([...this.#texts].map(([name, text]) => [name, strToU8(text)])) };
  }
  /** Names are compared without regard to case, as Office does. */
  nameOf(name: string): string | null {
    const wanted = name.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
    return Object.keys(this.#parts).find((one) => one.toLowerCase() === wanted) ?? null;
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

  /** A part that the template lacks, with what makes it known: its type, and what refers to it. */
  add(name: string, part: readonly string[], type: string, by: { readonly part: string; readonly as: string; readonly id: string }): void {
    this.put(name, part);
    this.change('[Content_Types].xml', (xml) => beforeEnd(xml, 'Types', `<Override PartName="/${name}" ContentType="${type}"/>`));
    this.relate(by.part, [{ id: by.id, type: by.as, target: `/${name}`, isOutside: false }]);
  }
  /** What a part says it refers to; nothing where it says nothing. */
  relatedTo(part: string): string {
    return this.text(relationshipsOf(part));
  }
  relate(part: string, all: readonly { readonly id: string; readonly type: string; readonly target: string; readonly isOutside: boolean }[]): void {
    if (all.length === 0) return;
    const each = all.map(({ id, type, target, isOutside }) => `<Relationship Id="${id}" Type="${type.includes(':') ? type : `${RELATIONSHIP}/${type}`}" Target="${asXml(target)}"${isOutside ? ' TargetMode="External"' : ''}/>`);
    this.change(relationshipsOf(part), (xml) => beforeEnd(xml === '' ? EMPTY : xml, 'Relationships', each.join('')));
  }
}

function relationshipsOf(part: string): string {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}
const EMPTY = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
/** Put in as the last of the root’s children, whether it has any or is a single tag. */
function beforeEnd(xml: string, root: string, more: string): string {
  const end = new RegExp(`</(\\w+:)?${root}>\\s*$`).exec(xml);
  if (end) return xml.slice(0, end.index) + (end[1] ? more.replace(/<(?=\w)/g, `<${end[1]}`) : more) + xml.slice(end.index);
  return xml.replace(/\/>\s*$/, `>${more}</${root}>`);
}
