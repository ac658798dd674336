import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { CellPopover } from './cell-popover.tsx';
import styles from './cells.module.css';
import type { EditorProps } from './editing.ts';

interface FormEditorProps<Value> extends Omit<EditorProps, 'typed'> {
  readonly from: Value;
  readonly cell: HTMLElement | null;
  readonly applies: string | null;
  /** What the cell goes on saying meanwhile. */
  readonly held: ReactNode;
  readonly fields: (value: Value, change: (value: Value) => void) => ReactNode;
  /** Null means that it was refused: the form stays. */
  readonly onSave: (value: Value) => Promise<unknown>;
}
/** A value of several parts, said in a small form under its cell. Enter in a line and Ctrl+Enter anywhere keep it; Esc leaves it as it was. */
export function FormEditor<Value>({ label, from, cell, applies, held, fields, onSave, onClose }: FormEditorProps<Value>) {
  const [draft, setDraft] = useState(from);
  const [touched, setTouched] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, button, textarea')?.focus(), [cell]);
  const save = async () => { if (!touched || (await onSave(draft)) !== null) onClose('down'); };
  return (
    <>
      <span className={styles['held']}>{held}</span>
      <CellPopover under={cell} form label={label} onDismiss={() => { if (!touched) onClose('stay'); }}>
        {applies !== null && <p className={styles['applies']}>{applies}</p>}
        <form
          ref={form} className={styles['fields']} onSubmit={(event) => { event.preventDefault(); void save(); }}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.defaultPrevented) return;
            if (event.key === 'Escape') { event.preventDefault(); onClose('stay'); }
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) { event.preventDefault(); void save(); }
          }}
        >
          {fields(draft, (next) => { setTouched(true); setDraft(next); })}
          <div className={styles['buttons']}>
            <Button size="small" onClick={() => onClose('stay')}>Cancel</Button>
            <Button size="small" type="submit" appearance="primary">Keep</Button>
          </div>
        </form>
      </CellPopover>
    </>
  );
}
