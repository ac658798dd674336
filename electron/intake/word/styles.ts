import { parseXml } from '../xml/parse-xml.ts';
import type { NumberingOfParagraph } from './numbering.ts';

/** What a paragraph or character style says by itself; undefined where it leaves the question to the style it is based on. */
interface OwnStyle {
  name: string;
  basedOn: string | null;
  outline?: number;
  bold?: boolean;
  hidden?: boolean;
  size?: number;
  indent?: number;
  numbering: { id?: string; level?: number };
}

/** A style with everything it inherits. */
export interface Style {
  /** Word's own name in English and small letters (`heading 2`), whatever language its id is in. */
  readonly name: string;
  /** 0 to 8; null for body text. */
  readonly outline: number | null;
  readonly bold: boolean;
  readonly hidden: boolean;
  /** In half points; null where nothing says. */
  readonly size: number | null;
  /** Left indent in twentieths of a point. */
  readonly indent: number;
  readonly numbering: NumberingOfParagraph;
}

export interface Styles {
  /** The style of a paragraph, or the default one for null or an id that does not exist. */
  paragraph(id: string | null): Style;
  character(id: string | null): Pick<Style, 'bold' | 'hidden' | 'size'> | null;
}

const isOn = (value: string | null): boolean => value === null || !/^(0|false|off|none)$/i.test(value);
const wholeNumber = (value: string | null): number | undefined => (value !== null && /^-?\d{1,9}$/.test(value) ? Number(value) : undefined);

export function readStyles(part: Uint8Array | null): Styles {
  const own = new Map<string, OwnStyle>();
  const defaults = nothing();
  let current: OwnStyle | null = null;
  let defaultParagraph: string | null = null;
  if (part) {
    parseXml(part, {
      open(element) {
        if (element.name === 'w:docDefaults') current = defaults;
        if (element.name === 'w:style') {
          current = nothing();
          const id = element.attribute('styleId');
          if (id !== null) own.set(id, current);
          if (element.attribute('type') === 'paragraph' && element.attribute('default') !== null && isOn(element.attribute('default')))
            defaultParagraph = id;
        } else if (current) take(current, element.name, (local) => element.attribute(local));
      },
      close(name) {
        if (name === 'w:style' || name === 'w:docDefaults') current = null;
      },
    });
  }
  const paragraph = remembered((id) => inherit(id, own, defaults));
  const character = remembered((id) => inherit(id, own, nothing()));
  return {
    paragraph: (id) => paragraph(id !== null && own.has(id) ? id : defaultParagraph),
    character: (id) => (id !== null && own.has(id) ? character(id) : null),
  };
}

const nothing = (): OwnStyle => ({ name: '', basedOn: null, numbering: {} });

function remembered(resolve: (id: string | null) => Style): (id: string | null) => Style {
  const known = new Map<string | null, Style>();
  return (id) => {
    const style = known.get(id) ?? resolve(id);
    known.set(id, style);
    return style;
  };
}

function take(style: OwnStyle, name: string, attribute: (local: string) => string | null): void {
  const value = attribute('val');
  switch (name) {
    case 'w:name':
      style.name = (value ?? '').trim().toLowerCase();
      break;
    case 'w:basedOn':
      style.basedOn = value;
      break;
    case 'w:outlineLvl':
      assign(style, 'outline', wholeNumber(value));
      break;
    case 'w:b':
      style.bold = isOn(value);
      break;
    case 'w:vanish':
      style.hidden = isOn(value);
      break;
    case 'w:sz':
      assign(style, 'size', wholeNumber(value));
      break;
    case 'w:ind':
      assign(style, 'indent', wholeNumber(attribute('left') ?? attribute('start')));
      break;
    case 'w:numId':
      if (value !== null) style.numbering.id = value;
      break;
    case 'w:ilvl':
      assign(style.numbering, 'level', wholeNumber(value));
      break;
    default:
  }
}

function assign<Key extends string>(target: { [key in Key]?: number }, key: Key, value: number | undefined): void {
  if (value !== undefined) target[key] = value;
}

/**
 * From the style itself back through what it is based on; the first that says something decides. A circle of styles ends where it
 * closes.
 */
function inherit(id: string | null, own: ReadonlyMap<string, OwnStyle>, defaults: OwnStyle): Style {
  const chain: OwnStyle[] = [];
  for (let next = id; next !== null;) {
    const style = own.get(next);
    if (!style || chain.includes(style)) break;
    chain.push(style);
    next = style.basedOn;
  }
  chain.push(defaults);
  const first = <Value>(pick: (style: OwnStyle) => Value | undefined): Value | undefined => {
    for (const style of chain) {
      const value = pick(style);
      if (value !== undefined) return value;
    }
    return undefined;
  };
  const named = first((style) => /^heading ([1-9])$/.exec(style.name)?.[1]);
  const outline = first((style) => style.outline) ?? (named === undefined ? 9 : Number(named) - 1);
  return {
    name: chain[0]?.name ?? '',
    outline: outline >= 0 && outline < 9 ? outline : null,
    bold: first((style) => style.bold) ?? false,
    hidden: first((style) => style.hidden) ?? false,
    size: first((style) => style.size) ?? null,
    indent: first((style) => style.indent) ?? 0,
    numbering: { id: first((style) => style.numbering.id) ?? null, level: first((style) => style.numbering.level) ?? null },
  };
}
