import { useRef, useState } from 'react';
import styles from './details-pane.module.css';

const LEAST = 320;
const MOST = 560;
const STEP = 16;
const within = (width: number): number => Math.round(Math.max(LEAST, Math.min(MOST, width)));

/** The pane's left edge: dragged, or moved with the arrow keys; Home and End make the pane as narrow or as wide as it goes. */
export function PaneEdge({ onWidth }: { readonly onWidth: (pixels: number) => void }) {
  const edge = useRef<HTMLDivElement>(null);
  const [now, setNow] = useState(400);
  const current = () => edge.current?.parentElement?.getBoundingClientRect().width ?? now;
  const set = (width: number) => { setNow(within(width)); onWidth(within(width)); };
  return (
    <div
      ref={edge} className={styles['edge']} role="separator" aria-orientation="vertical" aria-label="Width of the details" aria-valuenow={now} aria-valuetext={`${now} pixels`} aria-valuemin={LEAST} aria-valuemax={MOST} tabIndex={0}
      onFocus={() => setNow(within(current()))}
      onKeyDown={(event) => {
        const width = { ArrowLeft: current() + STEP, ArrowRight: current() - STEP, Home: LEAST, End: MOST }[event.key];
        if (width === undefined) return;
        event.preventDefault();
        set(width);
      }}
      onPointerDown={(event) => { event.preventDefault(); event.currentTarget.setPointerCapture(event.pointerId); }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const right = event.currentTarget.parentElement?.getBoundingClientRect().right ?? 0;
        set(right - event.clientX);
      }}
    />
  );
}
