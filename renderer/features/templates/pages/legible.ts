import { contrast } from '../../../styles/contrast.ts';

/** Of words against what is below them (WCAG 2.2). */
const LEAST = 4.5;
const INK = '#1a1a1a';

/** A colour of the drawing as one of the window; the other one where it is none. */
export const paperColour = (colour: string | null, other: string): string => (colour !== null && /^[0-9a-f]{6}$/.test(colour) ? `#${colour}` : other);

/** The colour of words, no nearer to what is below them than can be read: a template's pale grey becomes a darker one, its white on white black. */
export function legible(colour: string | null, on: string): string {
  const towards = contrast('#000000', on) >= contrast('#ffffff', on) ? 0 : 255;
  const said = colour === null ? (towards === 0 ? INK : '#ffffff') : paperColour(colour, INK);
  for (let step = 0; step <= 10; step++) {
    const mixed = mix(said, towards, step / 10);
    if (contrast(mixed, on) >= LEAST) return mixed;
  }
  return towards === 0 ? '#000000' : '#ffffff';
}
const mix = (colour: string, towards: number, part: number): string =>
  part === 0 ? colour : `#${[1, 3, 5].map((at) => Math.round(parseInt(colour.slice(at, at + 2), 16) * (1 - part) + towards * part).toString(16).padStart(2, '0')).join('')}`;
