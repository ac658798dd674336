import { Button, ToggleButton, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, SearchBox, Tooltip } from '@fluentui/react-components';
import { Dismiss16Regular, DocumentText16Regular } from '@fluentui/react-icons';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { capitalised, isAnswered } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { ANSWERS, type Answer } from '../../../shared/domain/review.ts';
import { onViewEvent } from '../../app/view-events.ts';
import { Segmented } from '../../components/segmented.tsx';
import { ToChange, useMayChange } from '../../components/may-change.tsx';
import { fluentRef } from '../../components/fluent-ref.ts';
import { EmptyState, ViewHeader } from '../../components/view-header.tsx';
import { useApp } from '../../store/app-store.ts';
import { readReport, run } from '../../store/commands.ts';
import { currentPlan, usePlan } from '../../store/plan-mirror.ts';
import { follow, showsInOrder } from '../../store/selection.ts';
import { useStore } from '../../store/store.ts';
import { AnswerDialog, respondWith, type Asking } from './answer-dialog.tsx';
import { ANSWER_KEYS, namedTogether, plainAnswer, responseWords } from './answers.ts';
import { Narrowing } from './narrowing.tsx';
import { RecommendationList } from './recommendation-list.tsx';
import { reportStore, toggleReport } from './report-state.ts';
import { shownStore } from './review-state.ts';
import styles from './review-view.module.css';
import { ANY, countOf, idsIn, isNarrowed, onwardFrom, sectionsOf, SHOWN, type Shown } from './sections.ts';

const SHORT: Readonly<Record<Answer, string>> = {
  accepted: 'Accepted', 'accepted in part': 'In part', 'not accepted': 'Not accepted…', 'covered by another': 'Covered by…', 'to be considered': 'To be considered',
};
const SHOWN_WORDS: Readonly<Record<Shown, string>> = { all: 'All', 'not answered': 'Not answered', 'not covered': 'Not covered' };

/** `31 of 51 answered`. */
const progressWords = (plan: Plan): string => `${plan.all('recommendation').filter(isAnswered).length} of ${plan.all('recommendation').length} answered`;

/** The recommendations of the review, by theme, to be answered one after another or several at once. */
export function ReviewView() {
  const plan = usePlan();
  const mayChange = useMayChange();
  const selected = useApp((state) => state.selected);
  const { shown } = useStore(shownStore);
  const withReport = useStore(reportStore).open;
  const setShown = (next: Shown) => shownStore.update({ shown: next });
  const [query, setQuery] = useState('');
  const [narrowed, setNarrowed] = useState(ANY);
  const [current, setCurrent] = useState<EntityId | null>(() => (selected !== null && plan.get('recommendation', selected) ? selected : null));
  const [ticked, setTicked] = useState<readonly EntityId[]>([]);
  const [asking, setAsking] = useState<Asking | null>(null);
  const [said, setSaid] = useState('');
  const view = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const sections = useMemo(() => sectionsOf(plan, shown, query, narrowed), [plan, shown, query, narrowed]);
  const ids = useMemo(() => idsIn(sections), [sections]);
  const here = current !== null && ids.includes(current) ? current : (ids[0] ?? null);
  const several = ticked.filter((id) => ids.includes(id));

  useEffect(() => { showsInOrder(ids); }, [ids]);
  useEffect(() => onViewEvent('find', () => search.current?.focus()), []);
  // Next and previous in the details pane lead the list along; and there is always one in sight to answer.
  useEffect(() => {
    if (selected !== null && ids.includes(selected)) setCurrent(selected);
    else if (selected === null && here !== null) follow(here);
  }, [selected, ids, here]);

  const focusList = () => requestAnimationFrame(() => view.current?.querySelector<HTMLElement>('[data-current="true"]')?.focus());
  const moveTo = (id: EntityId) => { setCurrent(id); follow(id); };
  /** Whether it is still to be answered: where the focus goes on to. */
  const waits = (id: EntityId) => { const one = plan.get('recommendation', id); return one !== null && one.response === null; };
  const targets = several.length > 1 ? several : here === null ? [] : [here];
  /** Said aloud, and on to the next one: answering a whole report takes a key a recommendation. */
  const answered = (done: readonly EntityId[], onward: EntityId | null) => {
    const now = currentPlan();
    if (now) setSaid(`${namedTogether(now, done)}: ${responseWords(now, now.get('recommendation', done[0]!)?.response ?? null)}. ${progressWords(now)}.`);
    if (onward !== null) { moveTo(onward); focusList(); }
  };
  const answer = async (chosen: Answer) => {
    if (targets.length === 0) return;
    const onward = several.length > 1 || here === null ? null : onwardFrom(ids, here, targets, waits);
    const before = targets.length === 1 ? (plan.get('recommendation', targets[0]!)?.response ?? null) : null;
    const plain = plainAnswer(chosen, before?.answer === chosen && chosen === 'covered by another' ? null : before);
    if (plain === null) { setAsking({ answer: chosen as Asking['answer'], ids: targets }); return; }
    if ((await run(respondWith(targets, plain))) !== null) answered(targets, onward);
  };
  const closed = (given: boolean) => {
    const done = asking?.ids ?? [];
    setAsking(null);
    if (given) answered(done, several.length > 1 || here === null ? null : onwardFrom(ids, here, done, waits));
    focusList();
  };

  const all = plan.all('recommendation');
  const gaps = countOf(plan, 'not covered');
  if (all.length === 0) {
    return (
      <>
        <ViewHeader title="Review" />
        <EmptyState title="No recommendations yet" button={<Button appearance="primary" onClick={() => void readReport(null)}>New plan from a report…</Button>}>
          The recommendations of a review come from its report, word for word. This plan was made without any.
        </EmptyState>
      </>
    );
  }
  return (
    <div className={styles['view']} ref={view}>
      <ViewHeader
        title="Review"
        about={`${[plan.review.title, plan.review.reviewingBody].filter(Boolean).join(', ')}${plan.review.title ? '. ' : ''}${progressWords(plan)}${gaps > 0 ? `; ${gaps} with no action yet` : ', and every one is covered'}.`}
      >
        <Tooltip content="The report’s own text, with the words of each recommendation (Ctrl+Shift+R)" relationship="description">
          <ToggleButton size="small" icon={<DocumentText16Regular />} checked={withReport} onClick={toggleReport}>Report</ToggleButton>
        </Tooltip>
      </ViewHeader>
      {several.length > 1 ? (
        <div className={`${styles['bar']} ${styles['several']}`} role="toolbar" aria-label={mayChange ? 'Answer the selected recommendations' : 'Selected recommendations'}>
          <b>{several.length} selected</b>
          <ToChange>{ANSWERS.map((one) => (
            <Button key={one} size="small" title={`${capitalised(one)} (${ANSWER_KEYS[one]})`} aria-label={capitalised(one)} onClick={() => void answer(one)}>{SHORT[one]}</Button>
          ))}
          <Menu>
            <MenuTrigger disableButtonEnhancement><Button size="small">Oversight…</Button></MenuTrigger>
            <MenuPopover>
              <MenuList>
                {plan.all('committee').map((one) => (
                  <MenuItem key={one.id} onClick={() => void run({ do: 'recommendation.oversee', ids: several, committee: one.id })}>{one.name}</MenuItem>
                ))}
                <MenuItem onClick={() => void run({ do: 'recommendation.oversee', ids: several, committee: null })}>No committee</MenuItem>
              </MenuList>
            </MenuPopover>
          </Menu></ToChange>
          <Tooltip content="Select none (Esc)" relationship="label">
            <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} onClick={() => { setTicked([]); focusList(); }} />
          </Tooltip>
        </div>
      ) : (
        <div className={styles['bar']}>
          <Segmented label="Which recommendations" value={shown} options={SHOWN.map((one) => ({ value: one, label: `${SHOWN_WORDS[one]} ${countOf(plan, one)}` }))} onPick={setShown} />
          <SearchBox
            ref={fluentRef(search)} className={styles['search']} placeholder="Find in the wording" aria-label="Find in the wording (Ctrl+F)" value={query} onChange={(_, data) => setQuery(data.value)}
            onKeyDown={(event) => {
              if (event.key === 'ArrowDown' || event.key === 'Enter') { event.preventDefault(); if (here !== null) moveTo(here); focusList(); }
              if (event.key === 'Escape') { setQuery(''); focusList(); }
            }}
          />
        </div>
      )}
      {several.length <= 1 && <Narrowing plan={plan} value={narrowed} onChange={setNarrowed} />}
      <ToChange><p className={styles['keys']} aria-hidden>
        {ANSWERS.map((one) => <span key={one}><kbd>{ANSWER_KEYS[one]}</kbd>{capitalised(one).replace(' another', '')}</span>)}
        <span><kbd>Space</kbd>Select several</span>
      </p></ToChange>
      {ids.length > 0 ? (
        <RecommendationList plan={plan} sections={sections} ids={ids} current={here} ticked={several} onMove={moveTo} onTicked={setTicked} onAnswer={(one) => void answer(one)} />
      ) : (
        <EmptyState
          title={query.trim() === '' && !isNarrowed(narrowed) ? (shown === 'not answered' ? 'Every recommendation is answered' : 'Every recommendation is covered') : 'No recommendation fits this filter'}
          button={<Button onClick={() => { setShown('all'); setQuery(''); setNarrowed(ANY); focusList(); }}>Show all</Button>}
        >
          {`The plan has ${all.length}; all are listed once the filter is cleared.`}
        </EmptyState>
      )}
      <span className="visually-hidden" role="status">{said}</span>
      {asking !== null && <AnswerDialog {...asking} onClose={closed} />}
    </div>
  );
}
