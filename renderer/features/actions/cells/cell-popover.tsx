import { Popover, PopoverSurface } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import styles from './cells.module.css';

interface CellPopoverProps {
  /** The cell it hangs under; it never covers it. */
  readonly under: HTMLElement | null;
  readonly children: ReactNode;
  /** Keeps the focus inside, for a form. */
  readonly form?: boolean;
  readonly label?: string;
  readonly onDismiss?: () => void;
}
/** What hangs under a cell while it is edited. In a portal, so that a selected row's colours do not reach it. */
export function CellPopover({ under, children, form = false, label, onDismiss }: CellPopoverProps) {
  if (under === null) return null;
  return (
    <Popover
      open unstable_disableAutoFocus trapFocus={form} positioning={{ target: under, position: 'below', align: 'start', offset: { mainAxis: 6 }, fallbackPositions: ['above-start', 'below-end', 'above-end'] }}
      onOpenChange={(_, data) => { if (!data.open) onDismiss?.(); }}
    >
      <PopoverSurface className={form ? styles['form'] : styles['said']} {...(label === undefined ? {} : { 'aria-label': label })}>{children}</PopoverSurface>
    </Popover>
  );
}
/** The keys that do something now. */
export function Keys({ keys }: { readonly keys: readonly (readonly [key: string, does: string])[] }) {
  return <p className={styles['keys']}>{keys.map(([key, does]) => <span key={key}><kbd>{key}</kbd>{does}</span>)}</p>;
}
