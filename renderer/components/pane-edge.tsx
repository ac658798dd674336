import { useRef, useState } from 'react';
import styles from './pane-edge.module.css';

const STEP = 16;

interface PaneEdgeProps {
  /** `Width of the details`. */
  readonly label: string;
  /** In pixels. */
  readonly least: number;
  readonly most: number;
  readonly onWidth: (pixels: number) => void;
}
/** A pane's left edge: dragged, or moved with the arrow keys; Home and End make the pane as narrow or as wide as it goes. */
export function PaneEdge({ label, least, most, onWidth }: PaneEdgeProps) {
  const within = (width: number): number => Math.round(Math.max(least, Math.min(most, width)));
  const edge = useRef<HTMLDivElement>(null);
  const [now, setNow] = useState(400);
  const current = () => edge.current?.parentElement?.getBoundingClientRect().width ?? now;
  const set = (width: number) => { setNow(within(width)); onWidth(within(width)); };
  return (
    <div
      ref={edge} className={styles['edge']} role="separator" aria-orientation="vertical" aria-label={label} aria-valuenow={now} aria-valuetext={`${now} pixels`} aria-valuemin={least} aria-valuemax={most} tabIndex={0}
      onFocus={() => setNow(within(current()))}
      onKeyDown={(event) => {
        const width = { ArrowLeft: current() + STEP, ArrowRight: current() - STEP, Home: least, End: most }[event.key];
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
