import { Button, Field } from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { leftOutWords, mattersAsText } from '../../../shared/matters-arising/as-text.ts';
import { mattersArising } from '../../../shared/matters-arising/matters-arising.ts';
import { Choice } from '../../components/choice.tsx';
import { NotOfThePlan } from '../../components/may-change.tsx';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { EmptyState } from '../../components/view-header.tsx';
import { planToday, say } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { copyText } from '../history/copy-text.ts';
import { MatterLine } from './matter-line.tsx';
import styles from './matters.module.css';

const ALL = 'all committees';
/** The meetings to come, the next one first, as `Cabinet, 24 March 2026`. */
function meetingsToCome(plan: Plan, today: CalendarDay) {
  return plan.all('meeting').filter(({ heldOn, cancelled, committee }) => heldOn !== null && heldOn >= today && !cancelled && committee !== null)
    .sort((a, b) => (a.heldOn! < b.heldOn! ? -1 : 1))
    .map(({ id, committee, heldOn }) => ({ value: id as EntityId, label: `${plan.get('committee', committee)?.name ?? 'A committee'}, ${longDay(heldOn!)}`, committee }));
}

/** What earlier meetings and papers left open for the next one: commitments, actions of decisions and amendments, recommendations that wait for a reply. */
export function MattersPart() {
  const plan = usePlan();
  const today = planToday();
  const [picked, setPicked] = useState<string>(ALL);
  const meetings = useMemo(() => meetingsToCome(plan, today), [plan, today]);
  const committee = meetings.find(({ value }) => value === picked)?.committee ?? null;
  const matters = useMemo(() => mattersArising(plan, today, committee), [plan, today, committee]);
  const copy = () => {
    const { text, leftOut } = mattersAsText(plan, matters);
    const done = text !== '' && copyText(text);
    if (done) say('success', `The matters arising are on the clipboard, a line for each, to paste into a section of a paper.${leftOutWords(leftOut)}`);
    else say('warning', `Nothing was copied.${leftOutWords(leftOut)}`);
  };
  return (
    <ScrollArea label="Matters arising" className={styles['page']}>
      <div className={styles['head']}>
        <Field label="For the meeting of" orientation="horizontal">
          <NotOfThePlan><Choice value={meetings.some(({ value }) => value === picked) ? picked : ALL} options={[{ value: ALL, label: 'All committees' }, ...meetings]} onPick={setPicked} /></NotOfThePlan>
        </Field>
        {matters.length > 0 && <Button icon={<Copy20Regular />} onClick={copy}>Copy for a paper</Button>}
      </div>
      {matters.length === 0
        ? <EmptyState inside title="Nothing is open">Commitments marked in papers, actions that decisions asked for and recommendations that wait for a reply stand here until they are done.</EmptyState>
        : <ul>{matters.map((one) => <MatterLine key={one.id} one={one} />)}</ul>}
    </ScrollArea>
  );
}
