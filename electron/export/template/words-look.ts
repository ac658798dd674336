import { PLAIN_WORDS, type WordsLook } from '../word/look.ts';

/** Properties of a run in the order the format asks for, of those that come after bold, italic and struck. */
const AFTER = ['caps', 'smallCaps', 'color', 'spacing', 'w', 'kern', 'position', 'sz', 'szCs', 'u', 'vertAlign'] as const;

/**
 * The look of a placeholder's words, for the words that take its place: its fonts, size and colour, without what marks it as a placeholder. `prompt`:
 * its italics and its colour go too, since they say that something is still to be written.
 */
export function wordsLook(properties: string, isPrompt: boolean): WordsLook {
  if (properties === '') return PLAIN_WORDS;
  const inside = properties.replace(/^<w:rPr\b[^>]*>/, '').replace(/<\/w:rPr>$/, '');
  const found = new Map<string, string>();
  for (const [xml, name] of inside.matchAll(/<w:(\w+)\b[^>]*?(?:\/>|>.*?<\/w:\1>)/gs)) if (!found.has(name!)) found.set(name!, xml);
  const isOn = (name: string): boolean => found.has(name) && !/w:val="(0|false|off)"/.test(found.get(name)!);
  const style = found.get('rStyle') ?? '';
  const tail = AFTER.filter((name) => !(isPrompt && name === 'color')).map((name) => found.get(name) ?? '').join('');
  return { style: isPrompt || /placeholder/i.test(style) ? '' : style, fonts: found.get('rFonts') ?? '', isBold: isOn('b') && !isPrompt, isItalic: isOn('i') && !isPrompt, tail };
}
/** For whole paragraphs in a placeholder's place: fonts, size and colour, since bold or italic words of several lines were never meant. */
export const plainer = (look: WordsLook): WordsLook => ({ ...look, style: '', isBold: false, isItalic: false });
export const bolder = (look: WordsLook): WordsLook => ({ ...look, isBold: true });
