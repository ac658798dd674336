import { memo } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Block } from '../../../shared/intake/report-text.ts';
import { ReportBlock } from '../../components/report-paper.tsx';
import { runsOf, type Mark } from './report-marks.ts';
import styles from './report-pane.module.css';

interface MarkedBlockProps {
  readonly block: Block;
  readonly marks: readonly Mark[];
  readonly refs: ReadonlyMap<EntityId, string>;
  /** The selected recommendation, where its words are among these. */
  readonly active: EntityId | null;
  readonly onPick: (id: EntityId) => void;
}
/** A paragraph of the report with the words of recommendations marked, and their references in the margin. A press on them selects one. */
export const MarkedBlock = memo(function MarkedBlock({ block, marks, refs, active, onPick }: MarkedBlockProps) {
  if (marks.length === 0) return <ReportBlock block={block}>{block.text}</ReportBlock>;
  const begun = marks.find(({ id, begins }) => begins && id === active) ?? marks.find(({ begins }) => begins);
  return (
    // Generated from an attribute, so that words which are copied out of the report are the report's own.
    <ReportBlock block={block} className={styles['marked'] ?? ''} data-ref={begun ? refs.get(begun.id) : undefined} data-holds-active={active !== null || undefined}>
      {runsOf(block.text, marks).map(({ text, of }, index) => {
        const [first] = of;
        if (first === undefined) return text;
        const isActive = of.some(({ id }) => id === active);
        return <mark key={index} className={styles['mark']} data-active={isActive || undefined} onClick={() => onPick(first.id)}>{text}</mark>;
      })}
    </ReportBlock>
  );
});
