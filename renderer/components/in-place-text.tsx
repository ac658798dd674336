import { useId, useState } from 'react';
import { Advice } from './advice.tsx';
import { useCommitted } from './committed-field.tsx';
import { FoldButton } from './fold.tsx';
import { isLongText, isLongTitle } from './folding.ts';
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
  /** What the words still lack, said as one types; null where nothing. */
  readonly advice?: (words: string) => string | null;
  /** Where the focus goes when its pane is entered. */
  readonly start?: boolean;
}
/**
 * Text that reads as text and becomes a field where it stands: it wraps, grows with its words, and shows its edge when one may type. Very
 * long words are folded until one enters them or asks for all, and never get a scroll bar of their own.
 */
export function InPlaceText({ label, value, onCommit, id, placeholder = '', single = false, look = 'plain', about, advice, start = false }: InPlaceTextProps) {
  const field = useCommitted(value, onCommit);
  const readOnly = !useMayChange();
  const aboutId = useId();
  const adviceId = useId();
  const ownId = useId();
  const [unfolded, setUnfolded] = useState(false);
  const isLong = look === 'title' ? isLongTitle(field.shown) : isLongText(field.shown);
  const advised = readOnly ? null : (advice?.(field.shown) ?? null);
  const described = [about === undefined ? '' : aboutId, advised === null ? '' : adviceId].filter(Boolean).join(' ');
  return (
    <>
      <textarea
        id={id ?? ownId}
        {...(id === undefined ? { 'aria-label': label } : {})}
        {...(described === '' ? {} : { 'aria-describedby': described })}
        {...(start ? { 'data-pane-start': true } : {})}
        className={`${styles['text']} ${styles[look]} ${isLong && !unfolded ? styles['folded'] : ''}`}
        rows={Math.max(1, Math.min(12, field.shown.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / 38)), 0)))}
        readOnly={readOnly}
        value={field.shown}
        placeholder={!readOnly ? placeholder : id === undefined ? `${label}: none` : 'None'}
        onChange={(event) => field.change(single ? event.target.value.replace(/\s*\n\s*/g, ' ') : event.target.value)}
        onFocus={() => setUnfolded(true)}
        onBlur={() => void field.send()}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing && (single || event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            void field.send();
          }
          if (event.key === 'Escape' && field.isTyping) { event.stopPropagation(); field.forget(); }
        }}
      />
      {isLong && <FoldButton open={unfolded} onOpen={setUnfolded} of={id ?? ownId} more={`Show all of ${named(label)}`} less={`Show less of ${named(label)}`} />}
      <Advice id={adviceId} words={advised} />
      {about !== undefined && <span id={aboutId} className={styles['about']}>{about}</span>}
    </>
  );
}

/** `the success measure`; a label that is a clause of its own, `What will be done`, is said as what it is. */
const named = (label: string): string => (/^(What|Why) /.test(label) ? 'these words' : `the ${label.charAt(0).toLowerCase()}${label.slice(1)}`);
