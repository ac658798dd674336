import { useLayoutEffect, useRef } from 'react';
import { useCommitted } from '../../../components/committed-field.tsx';
import styles from './cells.module.css';
import { caretToEnd, onwardOf, type EditorProps } from './editing.ts';

interface TextEditorProps extends EditorProps {
  readonly value: string;
  readonly onCommit: (value: string) => Promise<unknown> | undefined;
}
export function TextEditor({ label, typed, value, onCommit, onClose }: TextEditorProps) {
  const field = useCommitted(value, onCommit);
  const input = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  useLayoutEffect(() => {
    if (typed !== null) field.change(typed);
    caretToEnd(input.current);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when the cell opens
  }, []);
  const close = (onward: Parameters<typeof onClose>[0]) => {
    if (left.current) return;
    left.current = true;
    onClose(onward);
  };
  return (
    <input
      ref={input} className={styles['input']} aria-label={label} value={field.shown} onChange={(event) => field.change(event.target.value)}
      onBlur={() => { void field.send(); close(null); }}
      onKeyDown={(event) => {
        event.stopPropagation();
        const onward = onwardOf(event);
        if (onward !== null) { event.preventDefault(); void field.send(); close(onward); }
        if (event.key === 'Escape') { event.preventDefault(); field.forget(); close('stay'); }
      }}
    />
  );
}
