import type { WordsLook } from '../../../../shared/template/drawing.ts';
import { childOf, type XmlNode } from '../../xml/xml-tree.ts';
import type { Theme } from './theme.ts';
import { among, colour, fontName, given, isOn, valueOf, within } from './values.ts';

export const PLAIN_WORDS: WordsLook = {
  bold: false, italic: false, underlined: false, struck: false, capitals: false, raised: null, colour: null, fill: null, size: 10, font: null,
};
/** Word's sixteen pens. */
const PENS: Readonly<Record<string, string>> = {
  black: '000000', blue: '0000ff', cyan: '00ffff', green: '00ff00', magenta: 'ff00ff', red: 'ff0000', yellow: 'ffff00', white: 'ffffff', darkBlue: '000080', darkCyan: '008080',
  darkGreen: '008000', darkMagenta: '800080', darkRed: '800000', darkYellow: '808000', darkGray: '808080', lightGray: 'c0c0c0',
};

/** What the properties of words say by themselves; what they leave out is left to what they are based on. */
export function saidOfWords(properties: XmlNode | null, theme: Theme): Partial<WordsLook> {
  if (properties === null) return {};
  const [underline, fonts, pen] = [valueOf(properties, 'w:u'), childOf(properties, 'w:rFonts'), valueOf(properties, 'w:highlight')];
  const [aligned, shading] = [valueOf(properties, 'w:vertAlign'), childOf(properties, 'w:shd')];
  const fill = pen === null ? colour(shading?.attribute('fill')) : (among(PENS, pen) ?? null);
  // Said to have no colour of its own, it takes back what a style gave it.
  const ink = valueOf(properties, 'w:color');
  return {
    ...given<WordsLook>({
      bold: isOn(properties, 'w:b'), italic: isOn(properties, 'w:i'), struck: isOn(properties, 'w:strike') ?? isOn(properties, 'w:dstrike'), capitals: isOn(properties, 'w:caps') ?? isOn(properties, 'w:smallCaps'),
      underlined: underline === null ? undefined : underline !== 'none', fill, size: within(valueOf(properties, 'w:sz'), 2, 4, 96),
      raised: aligned === 'superscript' ? 'above' : aligned === 'subscript' ? 'below' : undefined,
      colour: undefined,
      font: theme.font(fonts?.attribute('asciiTheme') ?? fonts?.attribute('hAnsiTheme') ?? null) ?? fontName(fonts?.attribute('ascii') ?? fonts?.attribute('hAnsi')),
    }),
    ...(ink === null ? {} : { colour: colour(ink) }),
  };
}
export const isHidden = (properties: XmlNode | null): boolean => properties !== null && isOn(properties, 'w:vanish') === true;
