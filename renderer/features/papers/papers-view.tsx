import { Button, Tooltip } from '@fluentui/react-components';
import { Checkmark16Regular, Delete16Regular, DocumentText20Regular, Edit16Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { dayOfMeeting } from '../../../shared/domain/people.ts';
import type { Entity, Plan } from '../../../shared/domain/plan.ts';
import { clearanceSummary } from '../../../shared/papers/clearance-standing.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import { clearancesOfPaper } from '../../../shared/papers/part-versions.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { ClassificationMark } from '../../components/status-mark.tsx';
import { EmptyState, ViewHeader } from '../../components/view-header.tsx';
import { appStore, planToday, useApp } from '../../store/app-store.ts';
import { ToChange } from '../../components/may-change.tsx';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import { NewPaper } from './new-paper.tsx';
import { PaperEditor } from './paper-editor.tsx';
import { papersByMeeting } from './papers-by-meeting.ts';
import styles from './papers.module.css';
import { editionOf, usePaperPast } from './use-paper-past.ts';

/** The committee papers, by meeting; choosing one opens it in the editor. */
export function PapersView() {
  const plan = usePlan();
  const open = useApp((state) => state.openPaper);
  const setOpen = (openPaper: EntityId | null) => { appStore.update({ openPaper }); focusViewSoon(); };
  // Coming back from a paper, one is at it in the list.
  const [left, setLeft] = useState<EntityId | null>(open);
  if (open !== null && open !== left) setLeft(open);
  const paper = plan.get('paper', open);
  if (paper) return <PaperEditor key={paper.id} paper={paper} onClose={() => setOpen(null)} />;
  const groups = papersByMeeting(plan, planToday());
  return (
    <>
      <ViewHeader title="Papers" about={groups.length === 0 ? undefined : 'Each paper carries its appendices, such as the action plan, built from the plan when it is exported.'}>{groups.length > 0 && <ToChange><NewPaper onMade={setOpen} /></ToChange>}</ViewHeader>
      {groups.length === 0 ? (
        <EmptyState title="No papers yet" button={<ToChange><NewPaper onMade={setOpen} /></ToChange>}>
          A new paper starts as a complete draft made from the plan: summary, recommendations, options, background and implications. You change
          what you like, then export it as Word. The action plan follows as Appendix A.
        </EmptyState>
      ) : (
        <div className={styles['list']}>
          {groups.map(({ title, papers }) => (
            <section key={title} aria-label={title}>
              <h2>{title}</h2>
              <ul>{papers.map((one) => <PaperLine key={one.id} plan={plan} one={one} here={one.id === left} onOpen={() => setOpen(one.id)} />)}</ul>
            </section>
          ))}
        </div>
      )}
    </>
  );
}

interface PaperLineProps {
  readonly plan: Plan;
  readonly one: Entity<'paper'>;
  /** Whether one was in it last. */
  readonly here: boolean;
  readonly onOpen: () => void;
}
function PaperLine({ plan, one, here, onOpen }: PaperLineProps) {
  const meeting = plan.get('meeting', one.meeting);
  const past = usePaperPast(one);
  const isHeld = (meeting?.heldOn ?? planToday()) < planToday();
  const { missing, clearances } = useMemo(() => {
    const as = { edition: editionOf(one), today: planToday(), past };
    const content = paperContent(plan, one.id, as);
    if (!content.ok) return { missing: null, clearances: '' };
    return { missing: content.value.unfilled.length, clearances: isHeld ? '' : clearanceSummary(clearancesOfPaper(plan, one, content.value, as)) };
  }, [plan, one, past, isHeld]);
  return (
    <li>
      <button type="button" className={styles['open']} onClick={onOpen} {...(here ? { 'data-pane-start': true } : {})}>
        <DocumentText20Regular aria-hidden />
        <span className={styles['what']}><b>{one.subject || 'A paper without a subject'}</b><small>{capitalised(one.type)} <ClassificationMark level={one.classification.level} /></small></span>
        <span className={styles['where']}>{plan.get('committee', one.reportFor)?.name ?? 'No committee yet'}<small>{(meeting && dayOfMeeting(meeting)) || 'No meeting yet'}</small></span>
        <span className={styles['state']}>
          {missing === null ? null : missing === 0 ? <><Checkmark16Regular aria-hidden />Nothing is missing</> : <><Edit16Regular aria-hidden />{missing} to be confirmed</>}
          {clearances !== '' && <span className={styles['clearances']}>{clearances}</span>}
        </span>
      </button>
      <ClashLinks id={one.id} />
      <ToChange><Tooltip content={`Remove ${one.subject || 'the paper'}`} relationship="label">
        <Button appearance="subtle" size="small" icon={<Delete16Regular />} onClick={() => void runWithUndo({ do: 'paper.remove', id: one.id }, `“${one.subject}” was removed.`)} />
      </Tooltip></ToChange>
    </li>
  );
}
