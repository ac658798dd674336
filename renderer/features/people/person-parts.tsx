import { useMemo } from 'react';
import type { Action } from '../../../shared/domain/action.ts';
import { shortDay } from '../../../shared/domain/calendar-day.ts';
import { dayOfMeeting, type Person } from '../../../shared/domain/people.ts';
import { isOpen } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { committeesOf, type Holdings, type PaperRole } from '../../../shared/people/holdings.ts';
import { StatusMark } from '../../components/status-mark.tsx';
import { appStore, select, show } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { showPart } from '../decisions/decisions-state.ts';
import styles from '../details/details-pane.module.css';
import lists from './details-lists.module.css';

const MOST_SHOWN = 6;
const MOST_UPDATES = 3;

interface ActionsOfProps {
  readonly title: string;
  readonly actions: readonly Action[];
  /** How many are open and overdue, in words. */
  readonly words: string;
  readonly onAll: () => void;
}
/** The actions of somebody, those still to be done first. */
export function ActionsOf({ title, actions, words, onAll }: ActionsOfProps) {
  if (actions.length === 0) return null;
  const first = [...actions].sort((a, b) => Number(isOpen(b.status)) - Number(isOpen(a.status)));
  return (
    <section className={styles['section']}>
      <h3>{title} <em>{words}</em></h3>
      <ul className={lists['list']}>
        {first.slice(0, MOST_SHOWN).map((one) => (
          <li key={one.id} className={lists['item']}>
            <button type="button" className={lists['open']} onClick={() => { show('actions', one.id); focusViewSoon(); }}><b>{one.ref}</b>{one.title}</button>
            <StatusMark status={one.status.is} />
          </li>
        ))}
      </ul>
      <button type="button" className={styles['link']} onClick={onAll}>{actions.length === 1 ? 'Show it' : `Show all ${actions.length}`}<span className="visually-hidden"> in Actions</span></button>
    </section>
  );
}

export function CommitteesOf({ holdings }: { readonly holdings: Holdings }) {
  const committees = committeesOf(holdings);
  if (committees.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h3>Committees</h3>
      <ul className={lists['list']}>
        {committees.map((one) => (
          <li key={one.id} className={lists['item']}>
            <button type="button" className={lists['open']} onClick={() => select(one.id)}><b>{one.name}</b></button>
            <span className={lists['role']}>{holdings.chairs.includes(one) ? 'Chair' : 'Member'}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const ROLE: Readonly<Record<PaperRole, string>> = { responsibleOfficer: 'Responsible officer', portfolioHolder: 'Portfolio holder', contact: 'Contact' };
export function PapersOf({ holdings: { papers } }: { readonly holdings: Holdings }) {
  if (papers.length === 0) return null;
  const byPaper = [...new Set(papers.map(({ paper }) => paper))];
  return (
    <section className={styles['section']}>
      <h3>Papers</h3>
      <ul className={lists['list']}>
        {byPaper.map((paper) => (
          <li key={paper.id} className={lists['item']}>
            <button type="button" className={lists['open']} onClick={() => { show('papers'); appStore.update({ openPaper: paper.id }); focusViewSoon(); }}><b>{paper.subject || 'A paper without a subject'}</b></button>
            <span className={lists['role']}>{papers.filter((one) => one.paper === paper).map(({ as }) => ROLE[as]).join(', ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What they are to bring to meetings. */
export function PlannedOf({ holdings: { planned } }: { readonly holdings: Holdings }) {
  const plan = usePlan();
  if (planned.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h3>Forward plan</h3>
      <ul className={lists['list']}>
        {planned.map(({ id, title, meeting }) => {
          const held = plan.get('meeting', meeting);
          return (
            <li key={id} className={lists['item']}>
              <button type="button" className={lists['open']} onClick={() => { showPart('forward plan'); focusViewSoon(); }}><b>{title}</b></button>
              <span className={lists['role']}>{(held && dayOfMeeting(held)) || 'No meeting yet'}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The updates signed with somebody's name, the newest first, each with its action. */
function signedBy(plan: Plan, name: string) {
  const signed = plan.all('update').filter(({ madeBy }) => madeBy === name);
  return signed.sort((a, b) => ((a.madeOn ?? '') > (b.madeOn ?? '') ? -1 : 1)).map((update) => ({ update, action: plan.get('action', update.id.split('/').slice(0, 2).join('/')) }));
}
export function UpdatesBy({ person }: { readonly person: Person }) {
  const plan = usePlan();
  const signed = useMemo(() => signedBy(plan, person.name), [plan, person.name]);
  if (signed.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h3>Updates they signed <em>{signed.length}</em></h3>
      <ul className={lists['list']}>
        {signed.slice(0, MOST_UPDATES).flatMap(({ update, action }) => (action === null ? [] : (
          <li key={update.id}>
            <button type="button" className={lists['open']} onClick={() => { show('actions', action.id); focusViewSoon(); }}>
              <b>{action.ref}</b><span className="quiet small">{update.madeOn === null ? 'undated' : shortDay(update.madeOn)}</span><br />{update.progress}
            </button>
          </li>
        )))}
      </ul>
    </section>
  );
}
