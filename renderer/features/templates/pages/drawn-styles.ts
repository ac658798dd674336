import type { CSSProperties } from 'react';
import type { DrawnBorder, DrawnBorders, DrawnParagraph, Sides, WordsLook } from '../../../../shared/template/drawing.ts';
import { LINE } from '../../../../shared/template/drawn-heights.ts';
import { legible, paperColour } from './legible.ts';

/** Looks as styles of the window, one property each: nothing that a template says is ever read as a rule, a picture's address or a list of properties. */
export const pt = (points: number): string => `calc(${Math.round(points * 100) / 100} * var(--pt))`;

const SERIF = /serif|roman|times|georgia|garamond|cambria|book|palatino|century|baskerville|caslon/i;
/** The template's own font where the computer has it, else one of its kind and width. */
function family(font: string | null): string {
  if (font === null) return 'inherit';
  const isSerif = SERIF.test(font) && !/sans/i.test(font);
  return `"${font}", ${isSerif ? "'Times New Roman', 'Liberation Serif', serif" : "Arial, 'Liberation Sans', sans-serif"}`;
}

/** `on`: the colour below the words. */
export function wordsStyle(look: WordsLook, on: string, isQuiet: boolean): CSSProperties {
  const below = look.fill === null ? on : paperColour(look.fill, on);
  return {
    fontFamily: family(look.font), fontSize: pt(look.raised === null ? look.size : look.size * 0.65), fontWeight: look.bold ? 700 : 400, fontStyle: look.italic ? 'italic' : 'normal',
    color: look.colour === null && isQuiet ? legible('595959', below) : legible(look.colour, below),
    ...(look.fill === null ? {} : { backgroundColor: below }), ...(look.capitals ? { textTransform: 'uppercase' } : {}),
    ...(look.underlined || look.struck ? { textDecorationLine: `${look.underlined ? 'underline' : ''} ${look.struck ? 'line-through' : ''}`.trim() } : {}),
    ...(look.raised === null ? {} : { verticalAlign: look.raised === 'above' ? 'super' : 'sub' }),
  };
}

export function paragraphStyle({ look, size, marker }: DrawnParagraph, on: string): CSSProperties {
  const line = 'points' in look.line ? pt(look.line.points) : String(Math.round(look.line.times * LINE * 1000) / 1000);
  return {
    marginTop: pt(look.before), marginBottom: pt(look.after), marginLeft: indent(look.left), marginRight: indent(look.right),
    textIndent: marker === null && look.firstLine < 0 ? 0 : pt(look.firstLine), textAlign: look.align === 'both' ? 'justify' : look.align === 'centre' ? 'center' : look.align, fontSize: pt(size), lineHeight: line, minHeight: 'points' in look.line ? line : pt(size * look.line.times * LINE),
    ...(look.fill === null ? {} : { backgroundColor: paperColour(look.fill, on) }), ...bordersStyle(look.borders),
  };
}
/** Never more than a quarter of where it stands: on a narrow pane words need the room. */
const indent = (points: number): string | number => (points === 0 ? 0 : points < 0 ? pt(points) : `min(${pt(points)}, 25%)`);

export const bordersStyle = ({ top, right, bottom, left }: DrawnBorders): CSSProperties => ({
  ...(top === null ? {} : { borderTop: border(top) }), ...(right === null ? {} : { borderRight: border(right) }),
  ...(bottom === null ? {} : { borderBottom: border(bottom) }), ...(left === null ? {} : { borderLeft: border(left) }),
});
/** A double line is told by the width of one of them: with the gap they are three. */
export const border = ({ width, style, colour }: DrawnBorder): string =>
  `max(${style === 'double' ? '3px' : '1px'}, ${pt(style === 'double' ? 3 * width : width)}) ${style} ${paperColour(colour, '#000000')}`;
export const paddingStyle = ({ top, right, bottom, left }: Sides<number>): CSSProperties => ({
  paddingTop: pt(top), paddingRight: pt(right), paddingBottom: pt(bottom), paddingLeft: pt(left),
});
