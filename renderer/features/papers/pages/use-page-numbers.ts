import { useCallback, useState } from 'react';

type Counts = readonly (number | null)[];

/** With which page a part of a paper begins, from what the parts before it say of theirs; null once one of them does not know. */
export const firstPageOf = (counts: Counts, part: number): number | null =>
  Array.from({ length: part }, (_, at) => counts[at] ?? null).reduce<number | null>((first, pages) => (first === null || pages === null ? null : first + pages), 1);

/** How many pages each part has, as it says itself. */
export function usePageCounts(): { readonly counts: Counts; readonly told: (part: number, pages: number | null) => void } {
  const [counts, setCounts] = useState<Counts>([]);
  const told = useCallback((part: number, pages: number | null) => setCounts((before) => {
    if ((before[part] ?? null) === pages) return before;
    const now = [...before];
    now[part] = pages;
    return now;
  }), []);
  return { counts, told };
}
