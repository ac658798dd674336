import { useEffect, useState, type RefObject } from 'react';
import { beginningOf, elementsOf, measured, type PlacedPiece } from './measure-part.ts';
import { pageStarts, type PageStart } from './page-starts.ts';

/** A page, and how far down in the preview of its part it begins. */
export interface ShownStart {
  readonly page: number;
  readonly top: number;
}
export interface Pages {
  readonly starts: readonly ShownStart[];
  /** Null: not known, since the part is too long to be measured while one types. */
  readonly pages: number | null;
}
const UNKNOWN: Pages = { starts: [], pages: null };
/** Longer than between two keys, so that nobody who types is kept waiting. */
const PAUSE_MS = 250;
const MOST_ELEMENTS = 600;

/**
 * Where the pages of a part begin, about. Measured in a pause of the typing, and only where something in the part has changed; when the pane grows or
 * shrinks, what was measured is only shown elsewhere.
 */
export function usePageStarts(part: RefObject<HTMLElement | null>, width: number, room: number): Pages {
  const [pages, setPages] = useState<Pages>(UNKNOWN);
  useEffect(() => {
    const of = part.current;
    if (of === null) return;
    let found: { readonly pieces: readonly PlacedPiece[]; readonly starts: readonly PageStart[]; readonly pages: number } | null = null;
    let [timer, idle] = [0, 0];
    const place = () => {
      if (found === null) return setPages(UNKNOWN);
      const { pieces, starts, pages: count } = found;
      const elements = elementsOf(of);
      const from = of.getBoundingClientRect().top;
      const topOf = ({ element, share }: PlacedPiece): number => {
        const shown = elements[element];
        if (shown === undefined) return 0;
        const box = (share === 0 ? beginningOf(shown) : shown).getBoundingClientRect();
        return box.top - from + box.height * share;
      };
      setPages({ pages: count, starts: starts.map(({ piece, page }) => ({ page, top: topOf(pieces[piece]!) })) });
    };
    const measure = () => {
      const pieces = elementsOf(of).length > MOST_ELEMENTS ? null : measured(of, width);
      found = pieces && { pieces, ...pageStarts(pieces, room) };
      place();
    };
    const soon = () => {
      window.clearTimeout(timer);
      window.cancelIdleCallback(idle);
      timer = window.setTimeout(() => { idle = window.requestIdleCallback(measure, { timeout: 1_000 }); }, PAUSE_MS);
    };
    const changes = new MutationObserver(soon);
    changes.observe(of, { childList: true, characterData: true, subtree: true });
    const sizes = new ResizeObserver(place);
    sizes.observe(of);
    soon();
    return () => {
      changes.disconnect();
      sizes.disconnect();
      window.clearTimeout(timer);
      window.cancelIdleCallback(idle);
    };
  }, [part, width, room]);
  return pages;
}
