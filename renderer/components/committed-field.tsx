import { Input, Textarea, type InputProps, type TextareaProps } from '@fluentui/react-components';
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { onItsWay, startTyping, stopTyping } from '../store/typing.ts';
import { useMayChange } from './may-change.tsx';
import styles from './read-only.module.css';

type Commit = (value: string) => Promise<unknown> | undefined;

/**
 * What is typed stays in the field and becomes one change on leaving it (or on saving, exporting, closing). Esc puts back what stood.
 * A value that changed elsewhere meanwhile shows as soon as nothing is being typed.
 */
export function useCommitted(value: string, commit: Commit) {
  const [typed, setTyped] = useState<string | null>(null);
  const field = useRef({});
  const current = useRef<{ typed: string | null; value: string; commit: Commit }>({ typed, value, commit });
  useLayoutEffect(() => {
    current.current = { typed, value, commit };
  });
  const send = useCallback((): Promise<unknown> | undefined => {
    const now = current.current;
    stopTyping(field.current);
    if (now.typed === null) return undefined;
    current.current = { ...now, typed: null };
    setTyped(null);
    return now.typed === now.value ? undefined : onItsWay(now.commit(now.typed));
  }, []);
  useEffect(() => () => void send(), [send]);
  return {
    shown: typed ?? value,
    change(next: string) {
      setTyped(next);
      current.current.typed = next;
      startTyping(field.current, send);
    },
    send,
    forget() {
      stopTyping(field.current);
      current.current.typed = null;
      setTyped(null);
    },
    isTyping: typed !== null,
  };
}

/** What a field is given where the plan can only be read: no edge, and no words that ask for more. */
export function useReading({ className }: { readonly className?: string | undefined }): { readonly readOnly?: true; readonly placeholder?: string; readonly className?: string } {
  return useMayChange() ? {} : { readOnly: true, placeholder: '', className: `${className ?? ''} ${styles['read']}` };
}

type Shared = { readonly value: string; readonly onCommit: Commit };
export function CommittedInput({ value, onCommit, ...rest }: Shared & Omit<InputProps, 'value' | 'onChange'>) {
  const field = useCommitted(value, onCommit);
  const reading = useReading(rest);
  return (
    <Input
      {...rest}
      {...reading}
      value={field.shown}
      onChange={(_, data) => field.change(data.value)}
      onBlur={() => void field.send()}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void field.send();
        if (event.key === 'Escape' && field.isTyping) { event.stopPropagation(); field.forget(); }
      }}
    />
  );
}
export function CommittedTextarea({ value, onCommit, ...rest }: Shared & Omit<TextareaProps, 'value' | 'onChange'>) {
  const field = useCommitted(value, onCommit);
  const reading = useReading(rest);
  return (
    <Textarea
      {...rest}
      {...reading}
      value={field.shown}
      onChange={(_, data) => field.change(data.value)}
      onBlur={() => void field.send()}
      onKeyDown={(event) => { if (event.key === 'Escape' && field.isTyping) { event.stopPropagation(); field.forget(); } }}
    />
  );
}
