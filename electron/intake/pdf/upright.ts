import type { Fragment } from './read-pages.ts';

/** Text with the matrix that places it on the page, y downwards. */
export interface Placed {
  readonly text: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly font: string;
}

type Turned = Omit<Fragment, 'bold'> & { readonly font: string };

/** The direction in which text runs, in quarter turns; null for slanted text. */
function quarterTurns([a = 1, b = 0]: readonly number[]): number | null {
  const quarters = Math.atan2(b, a) / (Math.PI / 2);
  const nearest = Math.round(quarters);
  return Math.abs(quarters - nearest) > 0.03 ? null : ((nearest % 4) + 4) % 4;
}

/** Turns a page so that most of its text runs from left to right (tables are often set sideways); text at another angle is left out. */
export function upright(
  placed: readonly Placed[],
  page: { readonly width: number; readonly height: number },
): { readonly fragments: Turned[]; readonly slanted: number; readonly width: number; readonly height: number; readonly turned: boolean } {
  const counts = [0, 0, 0, 0];
  const turns = placed.map(({ transform, text }) => {
    const turn = quarterTurns(transform);
    if (turn !== null) counts[turn] = (counts[turn] ?? 0) + text.trim().length;
    return turn;
  });
  const main = counts.indexOf(Math.max(...counts));
  const fragments: Turned[] = [];
  let slanted = 0;
  placed.forEach(({ text, transform, width, font }, index) => {
    if (turns[index] !== main) {
      slanted += text.trim().length;
      return;
    }
    const [, , c = 0, d = 1, e = 0, f = 0] = transform;
    const [x, y] =
      main === 0 ? [e, f] : main === 1 ? [f, page.width - e] : main === 2 ? [page.width - e, page.height - f] : [page.height - f, e];
    fragments.push({ text, x, y, width, size: Math.hypot(c, d), font });
  });
  const sideways = main % 2 === 1;
  const [width, height] = sideways ? [page.height, page.width] : [page.width, page.height];
  return { fragments, slanted, width, height, turned: main !== 0 };
}
