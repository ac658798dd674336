import { LockClosed16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Recommendation } from '../../shared/domain/review.ts';
import { LongText } from './fold.tsx';
import styles from './locked-quote.module.css';

/** `key recommendation KR3, page 4`; the paragraph where the report has no pages. */
export function placeWords({ ref, type, source }: Recommendation): string {
  const where = source.page === null ? (source.paragraph > 0 ? `, paragraph ${source.paragraph}` : '') : `, page ${source.page}`;
  return `${type === 'key' ? 'key recommendation' : 'suggestion'} ${ref}${where}`;
}
/** The report's own words, visibly locked, with the place they come from. */
export function LockedQuote({ recommendation, children }: { readonly recommendation: Recommendation; readonly children?: ReactNode }) {
  return (
    <blockquote className={styles['quote']}>
      <LongText words={recommendation.text} what={recommendation.ref} />
      <footer>
        <LockClosed16Regular aria-hidden />
        <span>Verbatim, {placeWords(recommendation)} <span className={styles['tools']}>{children}</span></span>
      </footer>
    </blockquote>
  );
}
