import { Checkmark12Filled, LockClosed16Regular, Warning16Filled } from '@fluentui/react-icons';
import { memo, useEffect, useMemo, useRef } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { actionsAnswering, capitalised, coverage, COVERAGE_MEANS, isAnswered } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Answer, Recommendation } from '../../../shared/domain/review.ts';
import { CoverageMark } from '../../components/coverage-mark.tsx';
import { useMayChange } from '../../components/may-change.tsx';
import { placeWords } from '../../components/locked-quote.tsx';
import { select } from '../../store/app-store.ts';
import { ClashBadge } from '../clashes/clash-badge.tsx';
import { answerOfKey, refOf } from './answers.ts';
import styles from './recommendation-list.module.css';
import { between, type Section } from './sections.ts';
import { useVerbatim } from './use-verbatim.ts';

interface RecommendationListProps {
  readonly plan: Plan;
  readonly sections: readonly Section[];
  readonly ids: readonly EntityId[];
  readonly current: EntityId | null;
  readonly ticked: readonly EntityId[];
  readonly onMove: (id: EntityId) => void;
  readonly onTicked: (ids: readonly EntityId[]) => void;
  readonly onAnswer: (answer: Answer) => void;
}
/** One list to walk with the arrow keys: Enter goes to the answer, A P N C T give it, Shift and Ctrl select several. */
export function RecommendationList({ plan, sections, ids, current, ticked, onMove, onTicked, onAnswer }: RecommendationListProps) {
  const list = useRef<HTMLDivElement>(null);
  const { alarms } = useVerbatim();
  const otherWords = useMemo(() => new Set(alarms.map(({ id }) => id)), [alarms]);
  const anchor = useRef<EntityId | null>(null);
  const option = (id: EntityId) => list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
  useEffect(() => { if (current !== null) option(current)?.scrollIntoView({ block: 'nearest' }); }, [current]);

  const go = (id: EntityId, extend: boolean) => {
    const from = anchor.current ?? current ?? id;
    if (extend) { anchor.current = from; onTicked(between(ids, from, id)); }
    else { anchor.current = id; onTicked([]); }
    onMove(id);
    requestAnimationFrame(() => option(id)?.focus());
  };
  const toggle = (id: EntityId) => {
    const now = ticked.length > 0 ? ticked : current !== null && current !== id ? [current] : [];
    anchor.current = id;
    onTicked(now.includes(id) ? now.filter((one) => one !== id) : [...now, id]);
    onMove(id);
  };
  const answerHere = () => {
    if (current === null) return;
    select(current);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-pane="details"] [data-answers] [tabindex="0"]')?.focus());
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (current === null) return;
    const at = ids.indexOf(current);
    const step = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + 8, PageUp: at - 8, Home: 0, End: ids.length - 1 }[event.key];
    const to = step === undefined ? undefined : ids[Math.max(0, Math.min(ids.length - 1, step))];
    if (to !== undefined) { event.preventDefault(); go(to, event.shiftKey); return; }
    if (event.key === ' ') { event.preventDefault(); toggle(current); return; }
    if (event.key === 'Enter') { event.preventDefault(); answerHere(); return; }
    if (event.key === 'Escape' && ticked.length > 0) { event.preventDefault(); onTicked([]); return; }
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'a') { event.preventDefault(); onTicked(ids); return; }
    const answer = event.ctrlKey || event.metaKey || event.altKey ? null : answerOfKey(event.key);
    if (answer !== null) { event.preventDefault(); onAnswer(answer); }
  };
  return (
    <div
      ref={list} className={styles['list']} role="listbox" aria-multiselectable aria-label={useMayChange() ? 'Recommendations: Enter to answer, or A accepted, P accepted in part, N not accepted, C covered by another, T to be considered' : 'Recommendations'}
      onKeyDown={onKeyDown}
    >
      {sections.map((section) => (
        <div key={section.key} role="group" aria-label={`${section.number} ${section.title}, ${section.items.filter(isAnswered).length} of ${section.items.length} answered`}>
          <div className={styles['heading']} aria-hidden>
            <span className="quiet">{section.number}</span><b>{section.title}</b><span className={styles['count']}>{section.items.filter(isAnswered).length} of {section.items.length} answered</span>
          </div>
          {section.items.map((one) => (
            <div
              key={one.id} role="option" data-id={one.id} data-current={one.id === current} {...(one.id === current ? { 'data-pane-start': true } : {})} tabIndex={one.id === current ? 0 : -1} className={styles['row']}
              aria-selected={ticked.length > 0 ? ticked.includes(one.id) : one.id === current} data-ticked={ticked.includes(one.id) || undefined}
              onMouseDown={(event) => { if (event.shiftKey) event.preventDefault(); }}
              onClick={(event) => {
                if (event.shiftKey) go(one.id, true);
                else if (event.ctrlKey || event.metaKey) toggle(one.id);
                else { anchor.current = one.id; onTicked([]); onMove(one.id); select(one.id); }
              }}
            >
              <RowContent plan={plan} recommendation={one} isVerbatim={!otherWords.has(one.id)} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

interface RowContentProps {
  readonly plan: Plan;
  readonly recommendation: Recommendation;
  readonly isVerbatim: boolean;
}
const RowContent = memo(function RowContent({ plan, recommendation: one, isVerbatim }: RowContentProps) {
  const actions = actionsAnswering(plan, one.id);
  const withdrawn = actions.filter((action) => action.status.is === 'withdrawn').length;
  // The coverage mark counts the actions where they are what covers it.
  const counted = coverage(plan, one) === 'by an action' ? 0 : actions.length - withdrawn;
  const oversight = plan.get('committee', one.oversight)?.name;
  const place = placeWords(one).split(', ').slice(1).join(', ');
  const notes = [place, one.restates === null ? '' : `same words as ${refOf(plan, one.restates)}`, oversight ?? '', counted === 0 ? '' : `${counted} action${counted === 1 ? '' : 's'}`, withdrawn === 0 ? '' : `${withdrawn} withdrawn`];
  return (
    <>
      <span className={styles['tick']} aria-hidden><Checkmark12Filled /></span>
      <span className={styles['ref']}>{one.ref}<ClashBadge id={one.id} /></span>
      <span className={styles['words']}>
        <span className={styles['text']}>{one.text}</span>
        <span className={styles['notes']}>
          {isVerbatim ? <LockClosed16Regular aria-hidden /> : <Warning16Filled aria-hidden />}
          <span className={isVerbatim ? 'visually-hidden' : styles['notVerbatim']}>{isVerbatim ? 'Verbatim, ' : 'Not the words that were imported'}</span>
          {notes.filter(Boolean).map((note, at) => <span key={at}>{note}</span>)}
        </span>
      </span>
      <span className={styles['state']}>
        <span className={one.response === null ? 'quiet' : styles['response']}>{one.response === null ? 'Not answered' : capitalised(one.response.answer)}</span>
        <span title={COVERAGE_MEANS}><CoverageMark plan={plan} recommendation={one} /></span>
      </span>
    </>
  );
});
