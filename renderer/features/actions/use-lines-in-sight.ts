import { defaultRangeExtractor, type useVirtualizer, type Virtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useState, type RefObject } from 'react';
import type { Line } from './arrange.ts';

export const HEADINGS_HEIGHT = 32;
const GROUP_HEIGHT = 36;
/** Lines kept ready above and below what is seen. */
const READY = 8;

type Options = Parameters<typeof useVirtualizer<HTMLDivElement, Element>>[0];
/** How the list decides which lines are in the document, however many there are. Heights follow from what a line is, so they are added up anew only when a heading stands elsewhere. */
export function useLineOptions(lines: readonly Line[], scroller: RefObject<HTMLDivElement | null>, rowHeight: number, activeLine: number): Options {
  const shape = useShape(lines, rowHeight);
  return {
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => (lines[at]?.is === 'group' ? GROUP_HEIGHT : rowHeight),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- another function tells the list that heights are to be added up anew
    getItemKey: useCallback((at: number) => at, [shape]),
    overscan: READY,
    scrollMargin: HEADINGS_HEIGHT,
    scrollPaddingStart: HEADINGS_HEIGHT,
    // The active line stays in the document wherever one scrolls, so that the focus is never lost.
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), Math.max(0, activeLine)])].sort((a, b) => a - b),
  };
}
/** What was measured for rows of another height is forgotten. */
export function useMeasuredAnew(virtualizer: Virtualizer<HTMLDivElement, Element>, rowHeight: number): void {
  useEffect(() => virtualizer.measure(), [virtualizer, rowHeight]);
}

/** The same object as long as every heading stands where it stood and rows are as high. */
function useShape(lines: readonly Line[], rowHeight: number): object {
  const [shape, setShape] = useState(() => ({ headings: headingsOf(lines), rowHeight }));
  const headings = headingsOf(lines);
  if (shape.rowHeight === rowHeight && shape.headings === headings) return shape;
  const next = { headings, rowHeight };
  setShape(next);
  return next;
}
const headingPlaces = new WeakMap<readonly Line[], string>();
function headingsOf(lines: readonly Line[]): string {
  let places = headingPlaces.get(lines);
  if (places === undefined) headingPlaces.set(lines, (places = lines.flatMap((line, at) => (line.is === 'group' ? [at] : [])).join()));
  return places;
}
