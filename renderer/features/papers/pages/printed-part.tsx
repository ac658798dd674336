import { useEffect, useRef, type ReactNode } from 'react';
import type { ContentPart } from '../../../../shared/papers/content.ts';
import { PAGES } from '../../../../shared/papers/pages.ts';
import styles from '../preview.module.css';
import { usePageStarts } from './use-page-starts.ts';

interface PrintedPartProps {
  /** Which part it is, from 0. */
  readonly place: number;
  readonly orientation: ContentPart['orientation'];
  /** How much text a page of it holds, in points. */
  readonly room: number;
  /** The number of its first page; null where that is not known. */
  readonly firstPage: number | null;
  /** Told how many pages it has; null: not known. */
  readonly onPages: (part: number, pages: number | null) => void;
  readonly children: ReactNode;
}
/** A part of a paper on the screen, with a quiet line where a page begins. The lines are for the eye: nothing of them is printed or read out. */
export function PrintedPart({ place, orientation, room, firstPage, onPages, children }: PrintedPartProps) {
  const part = useRef<HTMLElement>(null);
  const { starts, pages } = usePageStarts(part, PAGES[orientation].width, room);
  useEffect(() => onPages(place, pages), [onPages, place, pages]);
  const lines = firstPage === 1 || firstPage === null ? starts : [{ page: 1, top: 0 }, ...starts];
  return (
    <div className={`${styles['sheet']} ${orientation === 'landscape' ? styles['onItsSide'] : ''}`}>
      <article ref={part} className={`${styles['page']} ${orientation === 'landscape' ? styles['landscape'] : ''}`}>{children}</article>
      <div aria-hidden className={styles['starts']}>
        {lines.map(({ page, top }) => (
          <div key={page} className={page === 1 ? styles['atEdge'] : undefined} style={{ top }}><span>{firstPage === null ? 'about here a page begins' : `about here page ${firstPage + page - 1} begins`}</span></div>
        ))}
      </div>
    </div>
  );
}
