import { useEffect, useRef, type RefObject } from 'react';

/** A form that opens low in a pane is brought into sight whole, with its buttons and what it says beneath its fields. */
export function useInSight<Shown extends Element>(): RefObject<Shown | null> {
  const shown = useRef<Shown>(null);
  useEffect(() => { shown.current?.scrollIntoView({ block: 'nearest' }); }, []);
  return shown;
}
