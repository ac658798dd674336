import { Button } from '@fluentui/react-components';
import type { Entity } from '../../../shared/domain/plan.ts';
import { sameValue } from '../../../shared/profile/parts.ts';
import { ToChange } from '../../components/may-change.tsx';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './papers.module.css';

/** Said where the council asks for other sections than it did when the paper was begun. A paper that has been published stays as it was. */
export function OtherSections({ paper }: { readonly paper: Entity<'paper'> }) {
  const { reportSections } = usePlan().council;
  if (sameValue(paper.reportSections, reportSections)) return null;
  return (
    <ToChange>
      <div className={styles['otherSections']}>
        <p>Settings have other sections for reports now. This paper keeps those it was begun with.</p>
        <Button size="small" onClick={() => void runWithUndo({ do: 'paper.set', id: paper.id, fields: { reportSections } }, 'This paper has the sections that Settings have now.')}>Use those in Settings</Button>
      </div>
    </ToChange>
  );
}
