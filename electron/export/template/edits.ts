import type { Cut, Stretch } from '../../../shared/template/spots.ts';
import { asXml } from '../word/xml.ts';

interface Edit extends Stretch {
  readonly xml: string;
}

/** What is put in place of stretches of a template's parts. All that no edit names stays letter for letter. */
export class Edits {
  readonly #ofPart = new Map<string, Edit[]>();
  readonly #dropped = new Set<string>();
  readonly #cuts = new Map<string, { readonly part: string; readonly cut: Cut; readonly xml: string }[]>();

  /** At an empty stretch it is put in between; what is put in at one place stands in the order it was asked for. */
  replace(part: string, { from, to }: Stretch, xml: string): void {
    const edits = this.#ofPart.get(part) ?? [];
    edits.push({ from, to, xml });
    this.#ofPart.set(part, edits);
  }
  /** Takes out what several places may each have to take out. */
  drop(part: string, { from, to }: Stretch): void {
    const name = `${part} ${from} ${to}`;
    if (!this.#dropped.has(name)) this.replace(part, { from, to }, '');
    this.#dropped.add(name);
  }
  insert(part: string, at: number, xml: string): void {
    this.replace(part, { from: at, to: at }, xml);
  }
  /** Some words of an element of text; several places may have some of the same one. */
  cut(part: string, cut: Cut, xml: string): void {
    const name = `${part} ${cut.element.from}`;
    const cuts = this.#cuts.get(name) ?? [];
    cuts.push({ part, cut, xml });
    this.#cuts.set(name, cuts);
  }
  /** Cuts become edits of whole elements, once all are known. */
  #settle(): void {
    for (const cuts of this.#cuts.values()) {
      const [{ part, cut: { element, words } }] = cuts as [(typeof cuts)[0]];
      let [text, at] = ['', 0];
      for (const { cut, xml } of [...cuts].sort((one, other) => one.cut.from - other.cut.from)) {
        text += asXml(words.slice(at, cut.from)) + xml;
        at = cut.to;
      }
      this.replace(part, element, `<w:t xml:space="preserve">${text}${asXml(words.slice(at))}</w:t>`);
    }
    this.#cuts.clear();
  }
  get parts(): readonly string[] {
    this.#settle();
    return [...this.#ofPart.keys()];
  }

  /** The part with all its edits made, in pieces. Throws where two of them are of the same words, which is a fault of ours. */
  applied(part: string, text: string): string[] {
    this.#settle();
    const edits = [...(this.#ofPart.get(part) ?? [])].sort((one, other) => one.from - other.from || one.to - other.to);
    const pieces: string[] = [];
    let at = 0;
    for (const { from, to, xml } of edits) {
      if (from < at) throw new Error(`Two edits of “${part}” overlap at ${from}.`);
      pieces.push(text.slice(at, from), xml);
      at = to;
    }
    return [...pieces, text.slice(at)];
  }
}
