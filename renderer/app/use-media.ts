import { useMemo, useSyncExternalStore } from 'react';

/** Whether a media query holds, as it changes: `useMedia('(max-width: 640px)')`. */
export function useMedia(query: string): boolean {
  const media = useMemo(() => window.matchMedia(query), [query]);
  return useSyncExternalStore(
    useMemo(() => (changed: () => void) => {
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    }, [media]),
    () => media.matches,
  );
}
/** One column, as in a small window or at 400 per cent. */
export const ONE_COLUMN = '(max-width: 640px)';
