import type { Spot, Stretch } from '../../../../shared/template/spots.ts';
import type { XmlNode } from '../../xml/xml-tree.ts';

/** Some of the words of an element of text that are a place. */
interface MarkedWords {
  readonly anchor: string;
  readonly from: number;
  readonly to: number;
}
interface MarkedStretch extends Stretch {
  readonly anchor: string;
}

/** Where the places of a part stand, as its drawing meets them: told from the spots that are filled, so that what is shown and what is filled cannot differ. */
export class PlaceMarks {
  readonly #paragraphs: MarkedStretch[] = [];
  readonly #runs: MarkedStretch[] = [];
  readonly #words = new Map<number, MarkedWords[]>();
  readonly #points = new Map<number, string[]>();
  readonly #endings = new Map<number, string>();

  /** `endings`: where paragraphs begin that end a section. What fills one is put before it, since it stays, so its place is told as a point. */
  constructor(part: string, places: Readonly<Record<string, Spot>>, endings: ReadonlySet<number>) {
    for (const [anchor, { part: own, filled }] of Object.entries(places)) {
      if (own !== part) continue;
      if (filled.is === 'text') for (const { element, from, to } of filled.cuts) put(this.#words, element.from, { anchor, from, to });
      else if (filled.is === 'runs') this.#runs.push({ anchor, from: filled.from, to: filled.to });
      else if (filled.from === filled.to && endings.has(filled.to) && !this.#endings.has(filled.to)) this.#endings.set(filled.to, anchor);
      else if (filled.from === filled.to) put(this.#points, filled.to, anchor);
      else this.#paragraphs.push({ anchor, from: filled.from, to: filled.to });
    }
    for (const all of [this.#paragraphs, this.#runs]) all.sort((one, other) => one.from - other.from);
  }

  /** The place that a whole paragraph is, or is a part of. */
  ofParagraph = (node: XmlNode): string | null => this.#endings.get(node.from) ?? holding(this.#paragraphs, node);
  /** The place inside a content control that a run or an element of text lies in. */
  ofRun = (node: XmlNode): string | null => holding(this.#runs, node);
  ofWords = (node: XmlNode): readonly MarkedWords[] => this.#words.get(node.from) ?? [];
  /** Places that stand between two blocks, after what ends here. */
  after = (node: XmlNode): readonly string[] => this.#points.get(node.to) ?? [];
}

function put<Value>(all: Map<number, Value[]>, at: number, value: Value): void {
  const there = all.get(at);
  if (there === undefined) all.set(at, [value]);
  else there.push(value);
}
/** By halves: a template may have a thousand places. */
function holding(all: readonly MarkedStretch[], { from, to }: Stretch): string | null {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle]!.from <= from) low = middle + 1;
    else high = middle;
  }
  const found = all[low - 1];
  return found !== undefined && to <= found.to ? found.anchor : null;
}
