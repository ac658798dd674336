import { sha256 } from '../../../electron/storage/digest.ts';

/** Numbers that depend on nothing but the seed, from 0 up to and without 1. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
/** What falls to a case by its seed, the same each time. */
export interface Chance {
  /** A whole number from nought up to and without this. */
  readonly below: (end: number) => number;
  readonly one: <Item>(list: readonly Item[]) => Item;
}
export function chanceFrom(seed: number): Chance {
  const random = randomFrom(seed);
  const below = (end: number): number => Math.floor(random() * end);
  return { below, one: (list) => list[below(list.length)]! };
}
type Damage = (bytes: Buffer, other: Buffer, chance: Chance) => Buffer;

const linesOf = (bytes: Buffer): string[] => bytes.toString('utf8').split('\n');
const fromLines = (lines: readonly string[]): Buffer => Buffer.from(lines.join('\n'));
const HUGE = ['1e999', '-1e999', '9007199254740993', '1e308', '-0', '0.1e-400', `${'9'.repeat(400)}`];

/** What happens to files, and what people do to them. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'flipped bits': (bytes, _other, { below }) => {
    const flipped = Buffer.from(bytes);
    for (let times = 1 + below(8); times > 0; times--) flipped[below(flipped.length)]! ^= 1 << below(8);
    return flipped;
  },
  'cut off at the end': (bytes, _other, { below }) => bytes.subarray(0, below(bytes.length)),
  'cut off at the beginning': (bytes, _other, { below }) => bytes.subarray(1 + below(bytes.length - 1)),
  'a zeroed block': (bytes, _other, { below, one }) => {
    const size = one([16, 512, 4096]);
    const start = below(bytes.length);
    return Buffer.from(bytes).fill(0, start, Math.min(bytes.length, start + size));
  },
  'a block of another place': (bytes, _other, { below }) => {
    const copied = Buffer.from(bytes);
    const from = below(bytes.length);
    bytes.copy(copied, below(bytes.length), from, from + 1 + below(4096));
    return copied;
  },
  'lines swapped': (bytes, _other, { below }) => {
    const lines = linesOf(bytes);
    const [a, b] = [below(lines.length), below(lines.length)];
    [lines[a], lines[b]] = [lines[b]!, lines[a]!];
    return fromLines(lines);
  },
  'a line twice': (bytes, _other, { below }) => {
    const lines = linesOf(bytes);
    lines.splice(below(lines.length), 0, lines[below(lines.length)]!);
    return fromLines(lines);
  },
  'a line gone': (bytes, _other, { below }) => {
    const lines = linesOf(bytes);
    lines.splice(below(lines.length), 1);
    return fromLines(lines);
  },
  'halves of two plans': (bytes, other, { below }) => Buffer.concat([bytes.subarray(0, below(bytes.length)), other.subarray(below(other.length))]),
  'lines of two plans': (bytes, other, { below }) => {
    const [lines, others] = [linesOf(bytes), linesOf(other)];
    return fromLines([...lines.slice(0, below(lines.length)), ...others.slice(below(others.length))]);
  },
  'a huge number': (bytes, _other, { below, one }) => {
    const text = bytes.toString('utf8');
    const numbers = [...text.matchAll(/(?<=[:,[ ])-?\d+(\.\d+)?(?=[,\]} \n])/g)];
    const found = numbers[below(Math.max(1, numbers.length))];
    return found ? Buffer.from(text.slice(0, found.index) + one(HUGE) + text.slice(found.index + found[0].length)) : bytes.subarray(1);
  },
  'deep nesting': (bytes, _other, { below, one }) => {
    const text = bytes.toString('utf8');
    const strings = [...text.matchAll(/(?<=":)"(?:[^"\\]|\\.)*"/g)];
    const found = strings[below(strings.length)]!;
    const [open, close] = one([['[', ']'], ['{"a":', '}']]);
    const levels = one([17, 41, 2_000, 50_000]);
    return Buffer.from(text.slice(0, found.index) + open.repeat(levels) + '1' + close.repeat(levels) + text.slice(found.index + found[0].length));
  },
  'other words, with the check made to fit': (bytes, _other, { below }) => {
    const text = bytes.toString('utf8');
    const words = [...text.matchAll(/[a-z]{4,}(?=[ .,"])/g)];
    const found = words[below(words.length)]!;
    return rechecked(text.slice(0, found.index) + [...found[0]].reverse().join('') + text.slice(found.index + found[0].length));
  },
  'a change gone, with the check made to fit': (bytes, _other, { below }) => {
    const lines = linesOf(bytes);
    const changes = [...lines.keys()].filter((at) => lines[at]!.startsWith('{"after":'));
    const at = changes[below(changes.length)]!;
    lines.splice(at, 1);
    if (!lines[at]!.startsWith('{')) lines[at - 1] = lines[at - 1]!.replace(/,$/, '');
    return rechecked(lines.join('\n'));
  },
};
export const DAMAGE_NAMES = Object.keys(DAMAGES);

/** One damaged file, the same for the same seed. `others`: files a part may come from. */
export function damaged(bytes: Buffer, others: readonly Buffer[], seed: number): { readonly how: string; readonly bytes: Buffer } {
  const chance = chanceFrom(seed);
  const how = DAMAGE_NAMES[seed % DAMAGE_NAMES.length]!;
  return { how, bytes: DAMAGES[how]!(bytes, chance.one(others), chance) };
}

/** The text with a check that fits it again, as somebody makes who knows the format. */
export function rechecked(text: string): Buffer {
  const mark = text.lastIndexOf('\n"check":') + 1;
  return Buffer.from(text.slice(0, mark) + text.slice(mark).replace(/"sha256":"[0-9a-f]*"/, `"sha256":"${sha256(text.slice(0, mark))}"`));
}
