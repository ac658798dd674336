import { Button } from '@fluentui/react-components';
import { ChevronRight16Regular } from '@fluentui/react-icons';
import { dayOfMeeting } from '../../../shared/domain/people.ts';
import { useAsAt } from '../../store/as-at.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { PaperOutputs } from './paper-outputs.tsx';
import styles from './papers.module.css';
import type { ShownPaper } from './use-shown-paper.ts';

/** Which paper it is, whom it is for and when, the way back to the list, and the ways out of the window. */
export function PaperHead({ shown: { paper, past }, onClose }: { readonly shown: ShownPaper; readonly onClose: () => void }) {
  const plan = usePlan();
  const isNow = useAsAt() === null;
  const meeting = plan.get('meeting', paper.meeting);
  return (
    <div className={styles['head']}>
      <div className={styles['title']}>
        <nav aria-label="Where you are" className={styles['crumbs']}>
          <Button appearance="transparent" size="small" onClick={onClose}>Papers</Button>
          <ChevronRight16Regular aria-hidden />
          <span>{[plan.get('committee', paper.reportFor)?.name ?? 'No committee yet', meeting ? dayOfMeeting(meeting) : ''].filter(Boolean).join(', ')}</span>
        </nav>
        <h1 tabIndex={-1}>{paper.subject || 'A paper without a subject'}</h1>
      </div>
      <PaperOutputs paper={paper} past={past} shown={isNow} />
    </div>
  );
}
