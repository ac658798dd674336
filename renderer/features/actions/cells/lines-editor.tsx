import { useLayoutEffect, useRef } from 'react';
import { useCommitted } from '../../../components/committed-field.tsx';
import { CellPopover, Keys } from './cell-popover.tsx';
import styles from './cells.module.css';
import { onwardOf, type EditorProps } from './editing.ts';

interface LinesEditorProps extends EditorProps {
  readonly value: string;
  readonly held: string;
  readonly cell: HTMLElement | null;
  readonly applies: string | null;
  readonly onCommit: (value: string) => Promise<unknown> | undefined;
}
/** Words of several lines, under their cell. Enter keeps them as everywhere in the grid, and Alt+Enter begins a new line, as in Excel. */
export function LinesEditor({ label, typed, value, held, cell, applies, onCommit, onClose }: LinesEditorProps) {
  const field = useCommitted(value, onCommit);
  const area = useRef<HTMLTextAreaElement>(null);
  const left = useRef(false);
  useLayoutEffect(() => {
    if (typed !== null) field.change(typed);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the cell opens
  }, []);
  useLayoutEffect(() => {
    area.current?.focus();
    area.current?.setSelectionRange(area.current.value.length, area.current.value.length);
  }, [cell]);
  const close = (to: Parameters<typeof onClose>[0]) => {
    if (left.current) return;
    left.current = true;
    onClose(to);
  };
  return (
    <>
      <span className={styles['held']}>{held}</span>
      <CellPopover under={cell} form label={label} onDismiss={() => { void field.send(); close('stay'); }}>
        {applies !== null && <p className={styles['applies']}>{applies}</p>}
        <textarea
          ref={area} className={styles['lines']} aria-label={label} rows={6} value={field.shown} onChange={(event) => field.change(event.target.value)}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey) && !event.nativeEvent.isComposing) {
              event.preventDefault();
              const { selectionStart, selectionEnd } = event.currentTarget;
              event.currentTarget.setRangeText('\n', selectionStart, selectionEnd, 'end');
              field.change(event.currentTarget.value);
              return;
            }
            const to = onwardOf(event);
            if (to !== null) { event.preventDefault(); void field.send(); close(to); }
            if (event.key === 'Escape') { event.preventDefault(); field.forget(); close('stay'); }
          }}
        />
        <Keys keys={[['Enter', 'keep it'], ['Alt+Enter', 'new line'], ['Esc', 'leave as it was']]} />
      </CellPopover>
    </>
  );
}
