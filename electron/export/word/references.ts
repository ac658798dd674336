import type { ListItem } from '../../../shared/papers/content.ts';
import { OUR_LOOK, type BodyLook, type ParagraphStyle } from './look.ts';
import type { ListPlace } from './paragraphs.ts';
import { FIRST_LIST, type Skeleton } from './skeleton.ts';

/** What blocks are written with: how they look in this file, and what they refer to in other parts of it. */
export interface BodyReferences {
  readonly look: BodyLook;
  /** What a link names its address by; null where nothing can lead anywhere. */
  link(address: string): string | null;
  /** Begins a list, whose numbers count from 1: what the paragraph of each item is. */
  beginList(): (kind: ListItem['kind'], level: number) => { readonly style: ParagraphStyle; readonly listed?: ListPlace };
}

/** Those of a paper without a template: lists, and addresses that links lead to. */
export class References implements BodyReferences {
  readonly look = OUR_LOOK;
  readonly links: string[] = [];
  readonly #lists: (keyof Skeleton['lists'])[] = [];
  #bullets: number | null = null;

  link(address: string): string {
    return linkName(this.links.push(address));
  }
  beginList() {
    let numbers: number | null = null;
    return (kind: ListItem['kind'], level: number) =>
      kind === 'bullet' ? { style: 'ListBullet', listed: { list: this.bullets(), level } } : { style: 'ListNumber', listed: { list: (numbers ??= this.numberedList()), level } };
  }
  /** The number of a new list, which counts from 1. */
  numberedList(): number {
    return this.#add('numbered');
  }
  /** All bullets are of one list. */
  bullets(): number {
    return (this.#bullets ??= this.#add('bullets'));
  }
  #add(look: keyof Skeleton['lists']): number {
    return FIRST_LIST + this.#lists.push(look) - 1;
  }

  listsAsXml(looks: Skeleton['lists']): string {
    return this.#lists.map((look, at) => `<w:num w:numId="${FIRST_LIST + at}"><w:abstractNumId w:val="${looks[look]}"/>${FROM_1}</w:num>`).join('');
  }
}

/** What the first, second … link of a file names its address by. */
export const linkName = (place: number): string => `rIdLink${place}`;
/** Word goes on counting from an earlier list that looks the same, unless each level is told where to begin. */
const FROM_1 = Array.from({ length: 9 }, (_, level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`).join('');
