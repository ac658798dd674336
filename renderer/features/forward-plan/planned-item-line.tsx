import { Button, Tooltip } from '@fluentui/react-components';
import { Delete16Regular, Edit16Regular, Warning16Regular } from '@fluentui/react-icons';
import { lateOf, toDoFor } from '../../../shared/calendar/forward-plan.ts';
import { longDay } from '../../../shared/domain/calendar-day.ts';
import { nameOf } from '../../../shared/domain/facts.ts';
import type { PlannedItem } from '../../../shared/domain/planned-item.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { ToChange } from '../../components/may-change.tsx';
import { ClassificationMark } from '../../components/status-mark.tsx';
import { appStore, planToday, show } from '../../store/app-store.ts';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashLinks } from '../clashes/clash-badge.tsx';
import details from '../details/details-pane.module.css';
import styles from './forward-plan.module.css';

interface PlannedItemLineProps {
  readonly item: PlannedItem;
  readonly onChange: () => void;
}
/** One item: what it is, who brings it, and what is late or still to be done. */
export function PlannedItemLine({ item, onChange }: PlannedItemLineProps) {
  const plan = usePlan();
  const today = planToday();
  const paper = plan.get('paper', item.paper);
  const openPaper = () => {
    show('papers');
    appStore.update({ openPaper: item.paper });
    focusViewSoon();
  };
  const facts = [nameOf(plan, item.officer), item.noticeOn === null ? '' : `Notice given on ${longDay(item.noticeOn)}`, item.exception === 'none' ? '' : `Claimed: ${item.exception}`].filter(Boolean);
  return (
    <>
      <div className={styles['said']}>
        <p><b>{item.title}</b>{item.isKey && <span className={styles['key']}>Key decision</span>} <ClassificationMark level={item.classification.level} /></p>
        <ClashLinks id={item.id} />
        {facts.length > 0 && <p className={styles['facts']}>{facts.join(' · ')}</p>}
        {paper && <p className={styles['facts']}>Paper: <button type="button" className={details['link']} onClick={openPaper}>{paper.subject || 'without a subject'}</button></p>}
        {item.note !== '' && <p className={styles['facts']}>{item.note}</p>}
        {lateOf(plan, item, today).map((one) => <p key={one} className={details['warn']}><Warning16Regular aria-hidden /><span><span className="visually-hidden">Late: </span>{one}</span></p>)}
        {toDoFor(plan, item, today).map((one) => <p key={one} className={styles['facts']}>{one}</p>)}
      </div>
      <ToChange><span className={styles['tools']}>
        <Tooltip content={`Change “${item.title}”`} relationship="label"><Button appearance="subtle" size="small" icon={<Edit16Regular />} onClick={onChange} /></Tooltip>
        <Tooltip content={`Remove “${item.title}”`} relationship="label">
          <Button appearance="subtle" size="small" icon={<Delete16Regular />} onClick={() => void runWithUndo({ do: 'plannedItem.remove', id: item.id }, 'The item was removed from the forward plan.')} />
        </Tooltip>
      </span></ToChange>
    </>
  );
}
