import { Button } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { forwardPlan, lateOf, type PlannedGroup } from '../../../shared/calendar/forward-plan.ts';
import type { CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { dayOfMeeting, type Meeting } from '../../../shared/domain/people.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { are, count, sentence } from '../../../shared/papers/words.ts';
import { fluentRef } from '../../components/fluent-ref.ts';
import { ToChange } from '../../components/may-change.tsx';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { EmptyState } from '../../components/view-header.tsx';
import { planToday } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { PartBar } from '../decisions/part-bar.tsx';
import styles from './forward-plan.module.css';
import { PlannedItemForm } from './planned-item-form.tsx';
import { PlannedItemLine } from './planned-item-line.tsx';

/** Papers and key decisions to come, meeting by meeting, with what is late about each in words. */
export function ForwardPlanPart() {
  const plan = usePlan();
  const today = planToday();
  const [writing, setWriting] = useState<{ readonly id: EntityId | null } | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const groups = forwardPlan(plan, today);
  const done = () => {
    const wasNew = writing?.id === null;
    setWriting(null);
    if (wasNew) requestAnimationFrame(() => button.current?.focus());
  };
  return (
    <>
      <PartBar about={aboutPlan(plan, groups, today)}>
        <ToChange><Button ref={fluentRef(button)} data-opens="New item" appearance="primary" icon={<Add20Regular />} aria-expanded={writing?.id === null} onClick={() => setWriting({ id: null })}>
          Add an item
        </Button></ToChange>
      </PartBar>
      <ScrollArea label="Forward plan, by meeting" className={styles['scroll']}>
        {writing?.id === null && <ToChange><PlannedItemForm id={null} onDone={done} /></ToChange>}
        {groups.length === 0 && writing === null && (
          <EmptyState inside title="Nothing is planned yet">
            Write down which paper and which key decision is to come to which meeting. What is late is then said: a key decision without 28 clear days’
            notice, a paper that is not begun.
          </EmptyState>
        )}
        {groups.map(({ key, meeting, items }) => (
          <section key={key} className={styles['group']} aria-labelledby={`planned-${key}`}>
            <h2 id={`planned-${key}`}>{headingOf(plan, meeting)}</h2>
            <ul>
              {items.map((one) => (
                <li key={one.id} className={styles[writing?.id === one.id ? 'writing' : 'item']}>
                  {writing?.id === one.id
                    ? <ToChange><PlannedItemForm id={one.id} onDone={done} /></ToChange>
                    : <PlannedItemLine item={one} onChange={() => setWriting({ id: one.id })} />}
                </li>
              ))}
            </ul>
          </section>
        ))}
      </ScrollArea>
    </>
  );
}
const headingOf = (plan: Plan, meeting: Meeting | null): string =>
  (meeting === null ? 'No meeting fixed yet' : `${plan.get('committee', meeting.committee)?.name ?? 'Committee'}, ${dayOfMeeting(meeting)}`);
/** `3 to come, 2 of them key decisions. One is late.` */
function aboutPlan(plan: Plan, groups: readonly PlannedGroup[], today: CalendarDay): string {
  const coming = groups.filter(({ meeting }) => meeting === null || (meeting.heldOn ?? today) >= today).flatMap(({ items }) => items);
  if (coming.length === 0) return '';
  const key = coming.filter(({ isKey }) => isKey).length;
  const late = coming.filter((one) => lateOf(plan, one, today).length > 0).length;
  return `${count(coming.length, 'item')} to come${key === 0 ? '' : `, ${count(key, 'key decision')} among them`}. ${late === 0 ? 'None is late.' : `${sentence(`${late} ${are(late)} late`)}.`}`;
}
