import type { Kept, Stretch } from '../../../shared/template/spots.ts';
import { below, childOf, portable, type XmlNode } from '../xml/xml-tree.ts';
import { keptAmong } from './kept.ts';

/** A field as it stands in a paragraph: what it is asked with, where it begins and ends (a single element is both), and what it shows among the paragraph's words. */
export interface SeenField {
  readonly instruction: string;
  readonly first: XmlNode;
  readonly last: XmlNode;
  readonly from: number;
  readonly to: number;
  readonly shown: string;
}
/** A field that somebody is to fill in: with its words its code goes as well, so that nothing brings the prompt back. */
export interface FieldToFill extends Stretch {
  /** Words in brackets to click on are a prompt like any other. */
  readonly kind: 'field' | 'prompt';
  /** What it is called, or asks for; null where only what stands before it says so. */
  readonly words: string | null;
  /** All of it in the text of its part, and the bookmarks that have to stay around what comes. */
  readonly whole: Stretch;
  readonly keeps: Kept;
  /** The XML of the properties of its words. */
  readonly run: string;
}

/** What would be lost with the paragraph, or the field, that holds it. */
export const LOST_WITH_IT: ReadonlySet<string> = new Set([
  'w:drawing', 'w:pict', 'w:object', 'mc:AlternateContent', 'w:footnoteReference', 'w:endnoteReference', 'w:commentReference', 'w:sym', 'm:oMath', 'm:oMathPara',
]);
const FORM = /^\s*(FORMTEXT|FORMDROPDOWN)\b/i;
const ASKING = /^\s*FILLIN\s+(?:"([^"]*)"|(\S+))/i;
/** Words that run a macro of this name where one clicks on them; with a name that there is none of, one types over them. */
const BUTTON = /^\s*MACROBUTTON\s+(?:"[^"]*"|\S+)\s+(.*)$/is;
/** What Word calls a form field that nobody named. */
const UNNAMED = /^(text|dropdown|check|bookmark)_?\d*$/i;
const HAS_LETTERS = /\p{L}{2}/u;

/** What a button shows: it stands in its code. Null for any other field. */
export const buttonWords = (instruction: string): string | null => BUTTON.exec(instruction)?.[1]?.replace(/\s+/g, ' ').trim() ?? null;

/** A field that somebody is to fill in, and that cannot be taken out whole. */
export interface FieldOutOfReach {
  readonly kind: FieldToFill['kind'];
  readonly words: string;
  readonly first: XmlNode;
  /** Whether another field has it inside. */
  readonly isInside: boolean;
}
/** The same field as it is told where nothing can be filled in; null for one that Word fills in itself. */
export function askingOutOfReach(field: SeenField, isInside: boolean): FieldOutOfReach | null {
  const named = nameOf(field);
  return named === null ? null : { kind: named.kind, words: named.words ?? 'Text', first: field.first, isInside };
}

/** Null for a field that Word fills in itself, and for one that cannot be taken out whole. */
export function fieldToFill(field: SeenField, source: string): FieldToFill | null {
  const named = nameOf(field);
  const nodes = named === null ? null : nodesOf(field);
  if (named === null || nodes === null) return null;
  const all = nodes.flatMap((node) => [node, ...below(node)]);
  if (all.some(({ name }) => LOST_WITH_IT.has(name) || name === 'w:sdt')) return null;
  const worded = all.find(({ name, children }) => name === 'w:r' && children.some((one) => one.name === 'w:t')) ?? all.find(({ name }) => name === 'w:r');
  const look = worded === undefined ? null : childOf(worded, 'w:rPr');
  return {
    ...named, from: field.from, to: field.to, whole: { from: nodes[0]!.from, to: nodes.at(-1)!.to }, keeps: keptAmong(nodes, source),
    run: look === null ? '' : portable(source, look),
  };
}

function nameOf({ instruction, first, shown }: SeenField): Pick<FieldToFill, 'kind' | 'words'> | null {
  const button = buttonWords(instruction);
  if (button !== null) return HAS_LETTERS.test(button) ? { kind: 'prompt', words: unbracketed(button) } : null;
  const asked = ASKING.exec(instruction);
  if (asked !== null) return { kind: 'field', words: worded(asked[1] ?? asked[2] ?? '') ?? worded(shown) };
  if (!FORM.test(instruction)) return null;
  const data = childOf(first, 'w:ffData');
  const said = (name: string): string | null => {
    const node = data === null ? null : childOf(data, name);
    return node === null || node.attribute('type') === 'autoText' ? null : worded(node.attribute('val') ?? '');
  };
  const name = said('w:name');
  return { kind: 'field', words: said('w:statusText') ?? said('w:helpText') ?? (name === null || UNNAMED.test(name) ? null : spaced(name)) ?? worded(unbracketed(shown)) };
}
const worded = (words: string): string | null => (HAS_LETTERS.test(words) ? words.replace(/\s+/g, ' ').trim() : null);
const unbracketed = (words: string): string => words.trim().replace(/^[[<{«"]+\s*|\s*[\]>}»"]+$/g, '');
/** `WardsAffected` as words. */
const spaced = (name: string): string => name.replace(/[_.-]+/g, ' ').replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').trim();

/** The elements that are the field and nothing else, beside each other; null where it shares a run with other words, or begins in one link and ends in another. */
function nodesOf({ first, last }: SeenField): readonly XmlNode[] | null {
  if (first === last) return [first];
  const [begin, end] = [first.parent, last.parent];
  if (begin?.name !== 'w:r' || end?.name !== 'w:r' || begin.parent === null || begin.parent !== end.parent) return null;
  if (begin.children.some((one) => one.from < first.from && one.name !== 'w:rPr') || end.children.at(-1) !== last) return null;
  return begin.parent.children.filter(({ from, to }) => from >= begin.from && to <= end.to);
}
