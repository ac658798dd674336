import { useId } from 'react';
import { useCommitted } from './committed-field.tsx';
import { useMayChange } from './may-change.tsx';
import styles from './in-place-text.module.css';

interface InPlaceTextProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => Promise<unknown> | undefined;
  readonly id?: string;
  readonly placeholder?: string;
  /** One paragraph: Enter keeps it instead of starting a new line. */
  readonly single?: boolean;
  readonly look?: 'plain' | 'title';
  readonly about?: string;
  /** Where the focus goes when its pane is entered. */
  readonly start?: boolean;
}
/** Text that reads as text and becomes a field where it stands: it wraps, grows with its words, and shows its edge when one may type. */
export function InPlaceText({ label, value, onCommit, id, placeholder = '', single = false, look = 'plain', about, start = false }: InPlaceTextProps) {
  const field = useCommitted(value, onCommit);
  const readOnly = !useMayChange();
  const aboutId = useId();
  return (
    <>
      <textarea
        {...(id === undefined ? { 'aria-label': label } : { id })}
        {...(about === undefined ? {} : { 'aria-describedby': aboutId })}
        {...(start ? { 'data-pane-start': true } : {})}
        className={`${styles['text']} ${styles[look]}`}
        rows={Math.max(1, Math.min(12, field.shown.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 38)), 0)))}
        readOnly={readOnly}
        value={field.shown}
        placeholder={!readOnly ? placeholder : id === undefined ? `${label}: none` : 'None'}
        onChange={(event) => field.change(single ? event.target.value.replace(/\s*\n\s*/g, ' ') : event.target.value)}
        onBlur={() => void field.send()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && (single || event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void field.send();
          }
          if (event.key === 'Escape' && field.isTyping) { event.stopPropagation(); field.forget(); }
        }}
      />
      {about !== undefined && <span id={aboutId} className={styles['about']}>{about}</span>}
    </>
  );
}
