import { useMemo, useState } from 'react';
import { commitmentsIn } from '../../../shared/commitments/commitments.ts';
import type { PaperEdition } from '../../../shared/contract/contract.ts';
import { shortDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Entity, Plan } from '../../../shared/domain/plan.ts';
import { editionsOf } from '../../../shared/papers/exempt-appendix.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import type { Where } from '../../../shared/preflight/finding.ts';
import { agendaDay } from '../../../shared/statutory/council-clock.ts';
import { Segmented } from '../../components/segmented.tsx';
import { planToday } from '../../store/app-store.ts';
import { useAsAt } from '../../store/as-at.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { PaperPreview } from './paper-preview.tsx';
import styles from './papers.module.css';
import { PreflightPanel } from './preflight-panel.tsx';
import { useTemplateOffer } from './template-offer.ts';
import type { ShownPaper } from './use-shown-paper.ts';

const EDITIONS = [{ value: 'public', label: 'Public' }, { value: 'exempt', label: 'Exempt' }] as const;

/** The last day on which a paper can be published for its meeting; null where that is over, or not known. */
function publishedBy(plan: Plan, paper: Entity<'paper'>): CalendarDay | null {
  const meeting = plan.get('meeting', paper.meeting);
  const isToCome = meeting?.heldOn && !meeting.cancelled && meeting.agendaPublishedOn === null && meeting.heldOn >= planToday();
  return isToCome ? agendaDay(meeting.heldOn, plan.council, plan.get('committee', meeting.committee)) : null;
}

/** How the paper will be printed, and what is to be settled before it is. */
export function PaperAsPrinted({ shown: { paper, content: usual, findings, supposed, past }, onJump }: { readonly shown: ShownPaper; readonly onJump: (where: Where) => void }) {
  const plan = usePlan();
  const isNow = useAsAt() === null;
  const marked = useMemo(() => commitmentsIn(plan, paper.id).map(({ arises }) => arises.words), [plan, paper.id]);
  const hasTwo = useMemo(() => editionsOf(plan, paper, planToday(), past).length > 1, [plan, paper, past]);
  const [edition, setEdition] = useState<PaperEdition>('public');
  const apart = hasTwo && edition === 'exempt';
  const content = useMemo(() => (apart ? paperContent(supposed, paper.id, { edition: 'exempt', today: planToday(), past }) : usual), [apart, supposed, paper, past, usual]);
  const template = useTemplateOffer();
  const until = publishedBy(plan, paper);
  return (
    <aside className={styles['preview']} aria-label="Preview" data-pane="preview">
      {content.ok ? (
        <PaperPreview
          content={content.value} marked={marked} budget={paper.pageBudget} template={template}
          editions={hasTwo && <Segmented label="Edition" value={edition} options={EDITIONS} onPick={setEdition} />}
        />
      ) : <p className={styles['problem']}>{content.failure.message}</p>}
      {content.ok && isNow && <PreflightPanel findings={findings} until={until === null ? '' : ` before publishing on ${shortDay(until)}`} onJump={onJump} />}
    </aside>
  );
}
