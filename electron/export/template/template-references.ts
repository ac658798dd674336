import type { ListItem } from '../../../shared/papers/content.ts';
import type { StyleRole, TemplateMapping } from '../../../shared/domain/report-template.ts';
import type { ListSpots } from '../../../shared/template/spots.ts';
import type { BodyLook, ParagraphStyle, WordsLook } from '../word/look.ts';
import type { BodyReferences } from '../word/references.ts';
import { asXml } from '../word/xml.ts';

type Kind = ListItem['kind'];
const ROLE: Readonly<Record<Kind, StyleRole>> = { numbered: 'numbers', bullet: 'bullets' };
const LEVELS = [0, 1, 2, 3, 4, 5, 6, 7, 8];

/** What the words of a paper refer to in a template: links, and lists of the template's own kind, each with its numbers from 1. */
export class TemplateReferences {
  readonly #links: string[] = [];
  /** The template may be a paper of ours, and have links of these names. */
  readonly #before: number;
  readonly #styles: TemplateMapping['styles'];
  readonly #spots: ListSpots;
  /** Lists, by the definition they are of, in the order of their numbers. */
  readonly #lists: string[] = [];
  readonly #bullets = new Map<string, number>();
  readonly #definitions = new Map<Kind, number>();

  /** `taken`: what the document says already that it refers to. */
  constructor(styles: TemplateMapping['styles'], spots: ListSpots, taken = '') {
    this.#styles = styles;
    this.#spots = spots;
    this.#before = [...taken.matchAll(/\bId=["']rIdPaperLink(\d{1,9})["']/g)].reduce((most, [, number]) => Math.max(most, Number(number)), 0);
  }

  /** For blocks that have this look. `leads`: whether they stand where links can lead somewhere. */
  inLook(look: BodyLook, leads = true): BodyReferences {
    return { look, link: (address) => (leads ? this.#nameOf(this.#links.push(address)) : null), beginList: () => this.#beginList(look) };
  }

  #beginList(look: BodyLook): ReturnType<BodyReferences['beginList']> {
    const begun = new Map<string, number>();
    let before = -1;
    return (kind, level) => {
      const id = this.#styles[ROLE[kind]];
      const own = id !== undefined && Object.hasOwn(this.#spots.ofStyle, id) ? this.#spots.ofStyle[id] : undefined;
      const style: ParagraphStyle = id === undefined ? look.paragraphs.plain : asXml(id);
      // A list that Word made has bullets on its first level alone, and numbers below.
      const isOwn = own !== undefined && own.levels[own.level + level] === (kind === 'bullet' ? 'bullet' : 'numbered');
      // A list inside another of another definition counts from 1 below each item of that one.
      if (level < before) for (const name of begun.keys()) if (Number(name.split(' ')[0]) > level) begun.delete(name);
      before = level;
      const mark = markOf(look.words);
      if (isOwn && kind === 'bullet' && level === 0) return { style: withTail(style, mark) };
      const definition = isOwn ? own.definition : `${this.#ours(kind)}`;
      const list = kind === 'bullet' ? remembered(this.#bullets, definition, () => this.#add(definition)) : remembered(begun, `${isOwn ? 0 : level} ${definition}`, () => this.#add(definition));
      return { style: withTail(style, `${isOwn && level === 0 ? own.indent : ''}${mark}`), listed: { list, level: isOwn ? own.level + level : level } };
    };
  }
  /** The number of our own definition, for a template that has none of the kind. */
  #ours(kind: Kind): number {
    return remembered(this.#definitions, kind, () => this.#spots.nextDefinition + this.#definitions.size);
  }
  #add(definition: string): number {
    return this.#spots.nextList + this.#lists.push(definition) - 1;
  }

  /** What the words lead to, by the name they have it under. */
  get links(): readonly { readonly id: string; readonly target: string }[] {
    return this.#links.map((target, at) => ({ id: this.#nameOf(at + 1), target }));
  }
  /** Unlike any name that Word gives. */
  #nameOf(place: number): string {
    return `rIdPaperLink${this.#before + place}`;
  }
  get hasLists(): boolean {
    return this.#lists.length > 0;
  }
  definitionsAsXml(): string {
    return [...this.#definitions].map(([kind, id]) => `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${LEVELS.map((level) => levelAsXml(kind, level)).join('')}</w:abstractNum>`).join('');
  }
  listsAsXml(): string {
    return this.#lists.map((definition, at) => `<w:num w:numId="${this.#spots.nextList + at}"><w:abstractNumId w:val="${asXml(definition)}"/>${FROM_1}</w:num>`).join('');
  }
}

/** The number or the bullet looks as the mark of its paragraph does. */
const markOf = ({ fonts, tail }: WordsLook): string => (fonts + tail === '' ? '' : `<w:rPr>${fonts}${tail}</w:rPr>`);
const withTail = (style: ParagraphStyle, more: string): ParagraphStyle =>
  more === '' ? style : typeof style === 'string' ? { head: `<w:pStyle w:val="${style}"/>`, tail: more } : { ...style, tail: style.tail + more };
const FROM_1 = LEVELS.map((level) => `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="1"/></w:lvlOverride>`).join('');
const FORMATS = ['decimal', 'lowerLetter', 'lowerRoman'] as const;
function levelAsXml(kind: Kind, level: number): string {
  const [format, text] = kind === 'bullet' ? ['bullet', level % 2 === 0 ? '•' : '–'] : [FORMATS[level % 3]!, level === 0 ? '%1.' : `(%${level + 1})`];
  return (
    `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/>` +
    `<w:pPr><w:ind w:left="${567 * (level + 1)}" w:hanging="567"/></w:pPr></w:lvl>`
  );
}
function remembered<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
