import { Warning16Regular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { PaperContent } from '../../../shared/papers/content.ts';
import { isOverBudget, lengthOf } from '../../../shared/papers/paper-length.ts';
import { count } from '../../../shared/papers/words.ts';
import styles from './preview.module.css';

interface PaperLengthToldProps {
  readonly content: PaperContent;
  /** The pages that the preview counts, so that the two agree; null where it does not know. */
  readonly measured: number | null;
  /** How many pages it may have; null: nobody said. */
  readonly budget: number | null;
}
/** `2,310 words, about 6 pages`, and whether that is more than the report may have. */
export function PaperLengthTold({ content, measured, budget }: PaperLengthToldProps) {
  const estimated = useMemo(() => lengthOf(content), [content]);
  const length = { ...estimated, pages: measured ?? estimated.pages };
  const told = `${count(length.words, 'word')}, about ${count(length.pages, 'page')}`;
  if (budget === null) return <span className={styles['length']}>{told}</span>;
  if (!isOverBudget(length, budget)) return <span className={styles['length']}>{told} of {budget}</span>;
  return <span className={styles['tooLong']}><Warning16Regular aria-hidden />{told}: {length.pages - budget} more than it may have</span>;
}
