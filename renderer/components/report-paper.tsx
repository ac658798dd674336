import type { HTMLAttributes, ReactNode } from 'react';
import type { Block } from '../../shared/intake/report-text.ts';
import styles from './report-paper.module.css';

/** A report on its paper: its paragraphs one after another, and where a page begins. */
export function ReportPaper({ blocks, children }: { readonly blocks: readonly Block[]; readonly children: (block: Block) => ReactNode }) {
  return (
    <div className={styles['paper']}>
      {blocks.map((block, index) => (
        <div key={block.paragraph}>
          {block.page !== null && block.page !== blocks[index - 1]?.page && <p className={styles['pageNumber']} aria-hidden>Page {block.page}</p>}
          {children(block)}
        </div>
      ))}
    </div>
  );
}

const lookOf = ({ kind, level }: Block): string => (kind === 'heading' ? `heading${Math.min(level, 3)}` : kind === 'listItem' ? 'item' : kind === 'tableCell' ? 'cell' : 'text');

interface ReportBlockProps extends HTMLAttributes<HTMLDivElement> {
  readonly block: Block;
  /** Its words, with what is marked in them. */
  readonly children: ReactNode;
}
/** One paragraph of a report, as it looks on paper. What else it is, and how it is marked, is for whoever shows it to say. */
export function ReportBlock({ block, children, className = '', ...rest }: ReportBlockProps) {
  return (
    <div
      {...rest} data-block={block.paragraph} className={`${styles['block']} ${styles[lookOf(block)] ?? ''} ${className}`}
      style={block.kind === 'listItem' && block.level > 0 ? { marginLeft: block.level * 24 } : undefined}
    >
      {block.kind === 'listItem' && <span className={styles['marker']} aria-hidden>{block.marker ?? '•'}</span>}
      <span data-words>{children}</span>
    </div>
  );
}
