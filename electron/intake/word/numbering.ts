import { parseXml, type XmlElement } from '../xml/parse-xml.ts';
import { writeNumber } from './number-formats.ts';
import { symbolCharacter } from '../symbols.ts';

/** What a paragraph or its style says of its list; null where it says nothing. The id `0` takes a paragraph out of its style's list. */
export interface NumberingOfParagraph {
  readonly id: string | null;
  readonly level: number | null;
}

export interface ListPlace {
  /** 0 (outermost) to 8. */
  readonly level: number;
  /** As printed: `3.`, `a)`, `•`. Null where the list prints nothing. */
  readonly marker: string | null;
}

export interface Numbering {
  /**
   * Counts one more paragraph of a list and works out what is printed before it; null where the list does not exist. Call in reading
   * order.
   */
  next(list: NumberingOfParagraph, styleId: string | null): ListPlace | null;
}

interface Level {
  start: number;
  format: string;
  text: string;
  restart: number | null;
  plainDigits: boolean;
  font: string | null;
  style: string | null;
}

interface Definition {
  readonly levels: Map<number, Level>;
  styleLink: string | null;
  numStyleLink: string | null;
}

interface List {
  definition: string;
  readonly starts: Map<number, number>;
  readonly levels: Map<number, Level>;
}

const LEVELS = 9;

export function readNumbering(part: Uint8Array | null): Numbering {
  const { definitions, lists } = part ? parse(part) : { definitions: new Map<string, Definition>(), lists: new Map<string, List>() };
  /** Lists that share a definition count on from one another, unless a list restarts its numbers. */
  const counters = new Map<string, (number | null)[]>();
  const started = new Set<string>();
  return {
    next({ id, level: given }, styleId) {
      const list = id === null || id === '0' ? undefined : lists.get(id);
      if (!list || id === null) return null;
      const levels = levelsOf(list, definitions);
      const depth = Math.min(LEVELS - 1, Math.max(0, given ?? levelOfStyle(levels, styleId) ?? 0));
      const level = levels.get(depth);
      if (!level) return null;
      const counts = counters.get(list.definition) ?? Array<number | null>(LEVELS).fill(null);
      counters.set(list.definition, counts);
      restartWhereAsked(id, list, counts, started);
      count(levels, counts, depth);
      return { level: depth, marker: printed(levels, counts, depth, level) };
    },
  };
}

function parse(part: Uint8Array): { definitions: Map<string, Definition>; lists: Map<string, List> } {
  const definitions = new Map<string, Definition>();
  const lists = new Map<string, List>();
  let definition: Definition | null = null;
  let list: List | null = null;
  let level: Level | null = null;
  let override = 0;
  const open = (element: XmlElement): void => {
    const value = element.attribute('val');
    switch (element.name) {
      case 'w:abstractNum':
        definition = { levels: new Map(), styleLink: null, numStyleLink: null };
        definitions.set(element.attribute('abstractNumId') ?? '', definition);
        break;
      case 'w:num':
        list = { definition: '', starts: new Map(), levels: new Map() };
        lists.set(element.attribute('numId') ?? '', list);
        break;
      case 'w:abstractNumId':
        if (list) list.definition = value ?? '';
        break;
      case 'w:styleLink':
        if (definition) definition.styleLink = value;
        break;
      case 'w:numStyleLink':
        if (definition) definition.numStyleLink = value;
        break;
      case 'w:lvlOverride':
        override = Number(element.attribute('ilvl') ?? 0);
        break;
      case 'w:startOverride':
        list?.starts.set(override, Number(value ?? 1));
        break;
      case 'w:lvl':
        level = { start: 1, format: 'decimal', text: '', restart: null, plainDigits: false, font: null, style: null };
        (list ?? definition)?.levels.set(Number(element.attribute('ilvl') ?? 0), level);
        break;
      default:
        if (level) takeLevel(level, element, value);
    }
  };
  const close = (name: string): void => {
    if (name === 'w:lvl') level = null;
    if (name === 'w:abstractNum') definition = null;
    if (name === 'w:num') list = null;
  };
  parseXml(part, { open, close });
  return { definitions, lists };
}

function takeLevel(level: Level, element: XmlElement, value: string | null): void {
  switch (element.name) {
    case 'w:start':
      level.start = Number(value ?? 1);
      break;
    case 'w:numFmt':
      level.format = value ?? 'decimal';
      break;
    case 'w:lvlText':
      level.text = value ?? '';
      break;
    case 'w:lvlRestart':
      level.restart = Number(value ?? 0);
      break;
    case 'w:isLgl':
      level.plainDigits = !/^(0|false|off)$/i.test(value ?? '');
      break;
    case 'w:pStyle':
      level.style = value;
      break;
    case 'w:rFonts':
      level.font = element.attribute('ascii') ?? element.attribute('hAnsi');
      break;
    default:
  }
}

/** The levels that hold for a list: its own where it overrides, else its definition's, which may itself point to a list style's. */
function levelsOf(list: List, definitions: ReadonlyMap<string, Definition>): ReadonlyMap<number, Level> {
  let definition = definitions.get(list.definition);
  const link = definition?.numStyleLink;
  if (link && definition?.levels.size === 0) definition = [...definitions.values()].find((other) => other.styleLink === link) ?? definition;
  return list.levels.size === 0 ? (definition?.levels ?? list.levels) : new Map([...(definition?.levels ?? []), ...list.levels]);
}

const levelOfStyle = (levels: ReadonlyMap<number, Level>, styleId: string | null): number | undefined =>
  styleId === null ? undefined : [...levels].find(([, level]) => level.style === styleId)?.[0];

function restartWhereAsked(id: string, list: List, counts: (number | null)[], started: Set<string>): void {
  if (started.has(id)) return;
  started.add(id);
  for (const [level, start] of list.starts) if (level >= 0 && level < LEVELS) counts[level] = start - 1;
}

/**
 * Counts one more at this depth; deeper levels start afresh, unless they are told to go on (`lvlRestart` 0) or to wait for a higher
 * level.
 */
function count(levels: ReadonlyMap<number, Level>, counts: (number | null)[], depth: number): void {
  for (let higher = 0; higher < depth; higher += 1) counts[higher] ??= levels.get(higher)?.start ?? 1;
  counts[depth] = (counts[depth] ?? (levels.get(depth)?.start ?? 1) - 1) + 1;
  for (let deeper = depth + 1; deeper < LEVELS; deeper += 1) {
    const restart = levels.get(deeper)?.restart ?? null;
    if (restart === null || (restart > 0 && depth < restart)) counts[deeper] = null;
  }
}

function printed(levels: ReadonlyMap<number, Level>, counts: readonly (number | null)[], depth: number, level: Level): string | null {
  if (level.format === 'bullet') return bullet(level);
  const text = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const shown = Number(digit) - 1;
    const format = level.plainDigits && shown !== depth ? 'decimal' : (levels.get(shown)?.format ?? 'decimal');
    return writeNumber(counts[shown] ?? levels.get(shown)?.start ?? 1, format);
  });
  return text.trim() === '' ? null : text.trim();
}

function bullet(level: Level): string | null {
  const shown = [...level.text.trim()]
    .map((character) => {
      const code = character.codePointAt(0) ?? 0;
      const inSymbolFont = /symbol|wingdings|webdings/i.test(level.font ?? '');
      return (code >= 0xf000 && code <= 0xf0ff) || (inSymbolFont && code < 0x100) ? (symbolCharacter(level.font, code) ?? '•') : character;
    })
    .join('');
  return shown === '' ? null : shown;
}
