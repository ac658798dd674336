import { Button } from '@fluentui/react-components';
import { Add20Regular, ArrowImport20Regular, PersonArrowRight20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import { addDays, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { kindOf, type Kind } from '../../../shared/domain/plan.ts';
import { ToChange, useMayChange } from '../../components/may-change.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { EmptyState, ViewHeader } from '../../components/view-header.tsx';
import { planToday, select, useApp } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { follow, shownOrder } from '../../store/selection.ts';
import { useStore } from '../../store/store.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { MeetingsPart, MeetingsTools, SeveralButton } from '../meetings/meetings-part.tsx';
import { meetingsStore } from '../meetings/meetings-state.ts';
import { SeveralMeetings } from '../meetings/several-meetings.tsx';
import { CommitteesList } from './committees-list.tsx';
import { HandOverView } from './hand-over-view.tsx';
import { ImportView } from './import-view.tsx';
import { NewPersonForm } from './new-person-form.tsx';
import { PeopleList } from './people-list.tsx';
import { beginHandOver, clearPeopleFilter, peopleStore, type Part } from './people-state.ts';
import styles from './people.module.css';

const ADD: Readonly<Record<Part, string>> = { people: 'Add a person', committees: 'Add a committee', meetings: 'Add a meeting' };

/** Everyone the plan names: who owns actions, which committees oversee them, and when those meet. */
export function PeopleView() {
  const plan = usePlan();
  const mayChange = useMayChange();
  const { part, type, task } = useStore(peopleStore);
  const view = useRef<HTMLDivElement>(null);
  const [adding, setAdding] = useState(false);
  const [people, committees, meetings] = [plan.all('person').length, plan.all('committee').length, plan.all('meeting').length];
  useShowsSelected();
  const focusList = () => requestAnimationFrame(() => view.current?.querySelector<HTMLElement>('[role="grid"] [data-current]')?.focus());
  const show = (next: Part) => {
    setAdding(false);
    select(null);
    peopleStore.update({ part: next });
  };
  const add = async (heldOn = nextThursday()) => {
    if (part === 'people') return setAdding(true);
    const first = plan.all('committee')[0];
    const added = part === 'committees' || !first
      ? await run({ do: 'committee.add', fields: { name: 'New committee' } })
      : await run({ do: 'meeting.add', fields: { committee: first.id, heldOn } });
    if (!added?.made) return;
    if (part === 'meetings') meetingsStore.update({ day: heldOn });
    select(added.made);
    // What was just made is given its own words first.
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-pane="details"] [data-pane-start]')?.focus());
  };
  const addButton = <ToChange><Button data-opens="New person" appearance="primary" icon={<Add20Regular />} {...(part === 'people' ? { 'aria-expanded': adding } : {})} onClick={() => void add()}>{ADD[part]}</Button></ToChange>;
  const importButton = <ToChange><Button icon={<ArrowImport20Regular />} onClick={() => { select(null); peopleStore.update({ task: { is: 'import' } }); }}>Import a list…</Button></ToChange>;
  const isEmpty = { people, committees, meetings }[part] === 0;
  const endTask = () => { peopleStore.update({ task: null }); focusViewSoon(); };
  if (task?.is === 'import' && mayChange) return <ImportView onClose={endTask} />;
  if (task?.is === 'several meetings' && mayChange) return <SeveralMeetings onClose={endTask} />;
  if (task?.is === 'hand over' && mayChange) return <HandOverView person={task.person} onClose={endTask} />;
  return (
    <div className={styles['view']} ref={view}>
      <ViewHeader title="People">
        <Segmented
          label="What to show" value={part} onPick={show}
          options={[{ value: 'people', label: `People ${people}` }, { value: 'committees', label: `Committees ${committees}` }, { value: 'meetings', label: `Meetings ${meetings}` }]}
        />
        {part === 'people' && !isEmpty && <ToChange><Button icon={<PersonArrowRight20Regular />} onClick={() => beginHandOver(null)}>Hand over…</Button></ToChange>}
        {part === 'people' && !isEmpty && importButton}
        {part === 'meetings' && !isEmpty && <MeetingsTools />}
        {!isEmpty && addButton}
      </ViewHeader>
      {part === 'people' && adding && mayChange && <NewPersonForm type={type === null || type === 'left' ? 'officer' : type} onAdded={(id: EntityId) => follow(id)} onClose={() => { setAdding(false); focusList(); }} />}
      {part === 'people' && (people > 0
        ? <PeopleList focusList={focusList} />
        : (
          <EmptyState title="Nobody is in the plan yet" button={!adding && <span className={styles['first']}>{importButton}{addButton}</span>}>
            Officers, members, groups of members and partners who own actions stand here. Paste a list from Excel, Word or Outlook, or add them one by one.
            You can also add them while you give an action its owner.
          </EmptyState>
        ))}
      {part === 'committees' && (committees > 0 ? <CommitteesList /> : <EmptyState title="No committees yet" button={addButton}>Committees oversee recommendations, and their meetings are what the plan goes to.</EmptyState>)}
      {part === 'meetings' && (meetings > 0 ? <MeetingsPart onAdd={(day) => void add(day)} /> : <EmptyState title="No meetings yet" button={<span className={styles['first']}>{committees > 0 && <SeveralButton />}{addButton}</span>}>Add the meetings that the plan goes to. Papers, rounds and decisions hang on them.</EmptyState>)}
    </div>
  );
}
/** A thing of another part, gone to from its name anywhere, is shown in its part, where no filter hides it. */
function useShowsSelected(): void {
  const selected = useApp((state) => state.selected);
  useEffect(() => {
    const part = selected === null ? undefined : PART_OF[kindOf(selected) ?? 'plan'];
    if (part === undefined) return;
    if (part !== peopleStore.get().part) peopleStore.update({ part });
    if (part === 'people' && !shownOrder.get().includes(selected!)) clearPeopleFilter();
  }, [selected]);
}
const PART_OF: { readonly [K in Kind]?: Part } = { person: 'people', committee: 'committees', meeting: 'meetings' };
const THURSDAY = 4;
/** A day to start from, which the clerk then changes: most committees meet on a weekday evening a few weeks ahead. */
function nextThursday(): CalendarDay {
  const soon = addDays(planToday(), 21);
  return addDays(soon, (THURSDAY - new Date(`${soon}T00:00:00Z`).getUTCDay() + 7) % 7);
}
