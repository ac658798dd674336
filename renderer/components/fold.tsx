import { ChevronDown12Regular, ChevronUp12Regular } from '@fluentui/react-icons';
import { useId, useState, type ReactNode } from 'react';
import { isLongList, isLongText } from './folding.ts';
import styles from './fold.module.css';

interface FoldButtonProps {
  readonly open: boolean;
  readonly onOpen: (open: boolean) => void;
  /** The id of what it folds. */
  readonly of: string;
  readonly more: string;
  readonly less: string;
}
/** The way to all of something long, and back to its beginning. */
export function FoldButton({ open, onOpen, of, more, less }: FoldButtonProps) {
  return (
    <button type="button" className={styles['button']} aria-expanded={open} aria-controls={of} onClick={() => onOpen(!open)}>
      {open ? less : more}{open ? <ChevronUp12Regular aria-hidden /> : <ChevronDown12Regular aria-hidden />}
    </button>
  );
}

interface FirstFewProps<One> {
  readonly of: readonly One[];
  readonly few: number;
  /** What they are, together: `recommendations`. */
  readonly what: string;
  readonly className?: string | undefined;
  /** One of them, as a list item. */
  readonly children: (one: One) => ReactNode;
}
/** A list that may be very long: its first few, and a button for all. */
export function FirstFew<One>({ of, few, what, className, children }: FirstFewProps<One>) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const isLong = isLongList(of.length, few);
  if (of.length === 0) return null;
  return (
    <>
      <ul id={id} className={className}>{(isLong && !open ? of.slice(0, few) : of).map(children)}</ul>
      {isLong && <FoldButton open={open} onOpen={setOpen} of={id} more={`Show all ${of.length} ${what}`} less={`Show the first ${few} ${what}`} />}
    </>
  );
}

/** Words that may fill a page: the first lines of them, and a button for all. */
export function LongText({ words, before, what }: { readonly words: string; readonly before?: ReactNode; readonly what: string }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  const isLong = isLongText(words);
  return (
    <>
      <p id={id} className={`${styles['text']} ${isLong && !open ? styles['folded'] : ''}`}>{before}{words}</p>
      {isLong && <FoldButton open={open} onOpen={setOpen} of={id} more={`Show all of ${what}`} less={`Show less of ${what}`} />}
    </>
  );
}
