import { childOf, type XmlNode } from '../../xml/xml-tree.ts';

/** What a file says becomes styles of a window: only what is certainly a number, a colour or a plain name passes, and numbers only within bounds. */
export function within(value: string | null | undefined, per: number, least: number, most: number): number | null {
  if (value == null || !/^-?\d{1,9}(\.\d{1,6})?$/.test(value)) return null;
  return Math.round(Math.min(most, Math.max(least, Number(value) / per)) * 100) / 100;
}
/** Twentieths of a point. */
export const points = (value: string | null | undefined, least = 0, most = 1_600): number | null => within(value, 20, least, most);
/** English Metric Units, which drawings are measured in. */
export const fromEmu = (value: string | null | undefined, least = 0, most = 1_600): number | null => within(value, 12_700, least, most);

/** Six hexadecimal digits in small letters; null for anything else, `auto` among it. */
export const colour = (value: string | null | undefined): string | null => (value != null && /^[0-9A-Fa-f]{6}$/.test(value) ? value.toLowerCase() : null);
/** A name of letters, digits, spaces and hyphens, so that it needs no quoting. */
export const fontName = (value: string | null | undefined): string | null => (value != null && /^[\p{L}][\p{L}\p{N} -]{0,63}$/u.test(value) ? value.trim() : null);

/** Whether an element that is a switch is on; undefined where it is not there, so that what it is based on decides. */
export function isOn(properties: XmlNode, name: string): boolean | undefined {
  const found = childOf(properties, name);
  return found === null ? undefined : !/^(0|false|off|none)$/i.test(found.attribute('val') ?? 'true');
}
export const valueOf = (properties: XmlNode | null, name: string): string | null => (properties === null ? null : (childOf(properties, name)?.attribute('val') ?? null));
/** Follows names downwards; null where one is not there. */
export const along = (node: XmlNode | null, ...names: readonly string[]): XmlNode | null =>
  names.reduce<XmlNode | null>((at, name) => (at === null ? null : childOf(at, name)), node);

/** An object with only the fields that are there, so that it can be laid over another. */
export function given<Fields extends object>(fields: { readonly [Key in keyof Fields]: Fields[Key] | null | undefined }): Partial<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)) as Partial<Fields>;
}

/** What a list of words holds for a word of the file. Only what stands in the list itself: `constructor` is a word too. */
export const among = <Value>(all: Readonly<Record<string, Value>>, word: string | null | undefined): Value | undefined =>
  (word != null && Object.hasOwn(all, word) ? all[word] : undefined);
