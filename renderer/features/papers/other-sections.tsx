import { Button } from '@fluentui/react-components';
import type { SectionSetting } from '../../../shared/domain/paper.ts';
import type { Entity } from '../../../shared/domain/plan.ts';
import { sectionSettings } from '../../../shared/papers/report-layout.ts';
import { sameValue } from '../../../shared/profile/parts.ts';
import { ToChange } from '../../components/may-change.tsx';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './papers.module.css';

/** Said where the council asks for other sections than it did when the paper was begun, or has them in another order. A paper that has been published stays as it was. */
export function OtherSections({ paper }: { readonly paper: Entity<'paper'> }) {
  const { reportSections } = usePlan().council;
  if (sameValue(paper.reportSections, reportSections)) return null;
  const byName = (said: readonly SectionSetting[]) => [...sectionSettings(said)].sort((one, other) => (one.name < other.name ? -1 : 1));
  const isOnlyOrder = sameValue(byName(paper.reportSections), byName(reportSections));
  return (
    <ToChange>
      <div className={styles['otherSections']}>
        <p>{isOnlyOrder ? 'The sections of this paper have an order of their own.' : 'Settings have other sections for reports now. This paper keeps those it was begun with.'}</p>
        <Button size="small" onClick={() => void runWithUndo({ do: 'paper.set', id: paper.id, fields: { reportSections } }, `This paper has the ${isOnlyOrder ? 'order of sections' : 'sections'} that Settings have now.`)}>
          {isOnlyOrder ? 'Use the order in Settings' : 'Use those in Settings'}
        </Button>
      </div>
    </ToChange>
  );
}
