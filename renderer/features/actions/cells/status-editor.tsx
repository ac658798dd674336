import { useRef } from 'react';
import { STATUSES, type Status } from '../../../../shared/domain/action.ts';
import { StatusForm } from '../../../components/status-form.tsx';
import { StatusMark } from '../../../components/status-mark.tsx';
import { CellPopover } from './cell-popover.tsx';
import styles from './cells.module.css';
import type { EditorProps } from './editing.ts';

interface StatusEditorProps extends EditorProps {
  readonly value: Status;
  readonly cell: HTMLElement | null;
  readonly applies: string | null;
  readonly onPick: (status: Status) => Promise<unknown>;
}
/** The status, chosen under its cell together with the words it needs. A typed letter goes to the first status that begins with it. */
export function StatusEditor({ label, typed, value, cell, applies, onPick, onClose }: StatusEditorProps) {
  const wordsTyped = useRef(false);
  const start = typed === null || typed === '' ? undefined : STATUSES.find((one) => one.startsWith(typed.toLowerCase()));
  return (
    <>
      <span className={styles['held']}><StatusMark status={value.is} /></span>
      <CellPopover under={cell} form label={label} onDismiss={() => { if (!wordsTyped.current) onClose('stay'); }}>
        {applies !== null && <p className={styles['applies']}>{applies}</p>}
        <StatusForm
          from={value} {...(start ? { startWith: start } : {})} onCancel={() => onClose('stay')} onTyped={() => { wordsTyped.current = true; }}
          onSave={(status) => void onPick(status).then((done) => { if (done !== null) onClose('down'); })}
        />
      </CellPopover>
    </>
  );
}
