import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
const PLACES = '[data-place]';

interface Places {
  readonly pane: RefObject<HTMLDivElement | null>;
  /** The place that the Tab key comes to. */
  readonly active: string | null;
  readonly onFocus: (event: FocusEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}
/** One stop of the Tab key for all places; the arrow keys go through them in the order in which they are read. The selected one is kept in sight. */
export function usePlaces(first: string | null, selected: string | null): Places {
  const pane = useRef<HTMLDivElement>(null);
  const [stood, setStood] = useState<string | null>(null);
  useEffect(() => {
    const all = placesIn(pane.current);
    const button = selected === null ? undefined : all.find((one) => one.dataset['place'] === selected);
    if (button !== undefined) reveal(pane.current!, button);
  }, [selected]);
  const onFocus = (event: FocusEvent) => {
    const { place } = (event.target as HTMLElement).dataset;
    if (place !== undefined) setStood(place);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const all = placesIn(pane.current);
    const at = all.indexOf(event.target as HTMLElement);
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? all.length - 1 : event.key in STEPS ? Math.min(all.length - 1, Math.max(0, at + STEPS[event.key]!)) : -1;
    if (at < 0 || to < 0) return;
    event.preventDefault();
    all[to]!.focus({ preventScroll: true });
    reveal(pane.current!, all[to]!);
  };
  return { pane, active: stood ?? selected ?? first, onFocus, onKeyDown };
}
const placesIn = (pane: HTMLElement | null): HTMLElement[] => [...(pane?.querySelectorAll<HTMLElement>(PLACES) ?? [])];

/** Scrolls the pane, and nothing around it, so that a place is well in sight. */
function reveal(pane: HTMLElement, place: HTMLElement): void {
  const [seen, own] = [pane.getBoundingClientRect(), place.getBoundingClientRect()];
  const around = Math.min(48, seen.height / 4);
  if (own.top < seen.top + around) pane.scrollTop -= seen.top + around - own.top;
  else if (own.bottom > seen.bottom - around) pane.scrollTop += own.bottom - seen.bottom + around;
  if (own.left < seen.left) pane.scrollLeft -= seen.left - own.left + 8;
  else if (own.right > seen.right) pane.scrollLeft += own.right - seen.right + 8;
}
