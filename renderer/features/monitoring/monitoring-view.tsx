import { Button } from '@fluentui/react-components';
import { Add16Regular, Add20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import { shortDay } from '../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { isOpen, roundsOf, updatesOf } from '../../../shared/domain/facts.ts';
import { dayOfMeeting } from '../../../shared/domain/people.ts';
import { nameOrLeft } from '../../../shared/people/offered.ts';
import { Choice } from '../../components/choice.tsx';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { CommittedInput } from '../../components/committed-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { StatusMark } from '../../components/status-mark.tsx';
import { EmptyState, Labelled, ViewHeader } from '../../components/view-header.tsx';
import { planToday, show } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClashBadge, ClashLinks } from '../clashes/clash-badge.tsx';
import { UpdateForm } from '../details/parts/update-form.tsx';
import styles from './monitoring.module.css';

/** Rounds of monitoring: who has said what in each, and what every open action's owner said last. What is still to be said is written where it is missing. */
export function MonitoringView() {
  const plan = usePlan();
  const rounds = roundsOf(plan);
  const [chosen, setChosen] = useState<EntityId | null>(null);
  const [writing, setWriting] = useState<EntityId | null>(null);
  const rows = useRef<HTMLTableSectionElement>(null);
  /** The focus goes to where it was or, that being written, on to the next that waits. */
  const written = (action: EntityId) => {
    setWriting(null);
    requestAnimationFrame(() => {
      const all = [...(rows.current?.rows ?? [])];
      const onward = all.slice(all.findIndex(({ dataset }) => dataset['key'] === action)).find((row) => row.querySelector('[data-opens]'));
      onward?.querySelector<HTMLElement>('[data-opens]')?.focus();
    });
  };
  const round = plan.get('round', chosen) ?? rounds.at(-1) ?? null;
  const meetings = [...plan.all('meeting')].filter((one) => one.heldOn !== null).sort((a, b) => (a.heldOn! < b.heldOn! ? -1 : 1))
    .map((one) => ({ value: one.id, label: `${plan.get('committee', one.committee)?.name ?? 'Committee'}, ${dayOfMeeting(one)}` }));
  const add = async () => {
    const made = await run({ do: 'round.add', fields: { name: '' } });
    if (made?.made) setChosen(made.made);
  };
  const newRound = <ToChange><Button appearance="primary" icon={<Add20Regular />} onClick={() => void add()}>New round</Button></ToChange>;
  const actions = plan.all('action').filter((one) => isOpen(one.status) || updatesOf(plan, one.id).some((update) => update.round === round?.id));
  const said = round === null ? 0 : actions.filter((one) => updatesOf(plan, one.id).some((update) => update.round === round.id)).length;
  return (
    <>
      <ViewHeader title="Monitoring" about={round === null ? undefined : `${said} of ${actions.length} actions have an update in ${round.ref}.`}>
        {rounds.length > 1 && round && <Choice aria-label="Round" value={round.id} options={rounds.map((one) => ({ value: one.id, label: [one.ref, one.name].filter(Boolean).join(', ') }))} onPick={setChosen} />}
        {round !== null && newRound}
      </ViewHeader>
      {round === null ? (
        <EmptyState title="No monitoring round yet" button={newRound}>A round belongs to a committee meeting. It gathers what each owner says about their actions, for the paper that goes to that meeting.</EmptyState>
      ) : (
        <div className={styles['scroll']}>
          <ClashLinks id={round.id} />
          <div className={styles['round']}>
            <Labelled label="Name"><CommittedInput aria-label="Name of the round" placeholder={round.ref} value={round.name} onCommit={(name) => run({ do: 'round.set', id: round.id, fields: { name } })} /></Labelled>
            <Labelled label="Meeting">
              {meetings.length === 0 ? <span>No meeting is in the plan yet. <ToChange><Button size="small" onClick={() => show('people')}>Add one under People</Button></ToChange></span>
                : <CommittedChoice aria-label="Meeting of the round" placeholder="Choose a meeting" value={round.meeting} options={meetings} onPick={(meeting) => void run({ do: 'round.set', id: round.id, fields: { meeting } })} />}
            </Labelled>
            <Labelled label="Owners asked on"><DateField aria-label="Owners asked on" value={round.askedOn} onCommit={(askedOn) => run({ do: 'round.set', id: round.id, fields: { askedOn } })} /></Labelled>
            <Labelled label="Returns due by"><DateField aria-label="Returns due by" value={round.returnsBy} onCommit={(returnsBy) => run({ do: 'round.set', id: round.id, fields: { returnsBy } })} /></Labelled>
          </div>
          {actions.length === 0 ? <p className="quiet">There are no open actions to monitor.</p> : (
            <div className={styles['tableScroll']} tabIndex={0} role="group" aria-label={`What was said in ${round.ref}`}><table className={styles['table']}>
              <thead><tr><th scope="col">Ref</th><th scope="col">Action</th><th scope="col">Owner</th><th scope="col">Status</th><th scope="col">Said in {round.ref}</th></tr></thead>
              <tbody ref={rows}>
                {actions.map((one) => {
                  const updates = updatesOf(plan, one.id);
                  const now = updates.find((update) => update.round === round.id);
                  const last = updates[0];
                  return (
                    <tr key={one.id} data-key={one.id}>
                      <td className="quiet">{one.ref}<ClashBadge id={one.id} /></td>
                      <td><button type="button" className={styles['link']} title={one.title} onClick={() => show('actions', one.id)}><span>{one.title}</span></button></td>
                      <td>{nameOrLeft(plan.get('person', one.owner), planToday()) || <span className="quiet">Nobody yet</span>}</td>
                      <td><StatusMark status={one.status.is} /></td>
                      <td>
                        {writing === one.id ? <UpdateForm action={one} inRound={round.id} label={`Update on ${one.ref}`} onClose={() => written(one.id)} />
                          : now ? <>{now.progress}<small>{[now.madeBy, now.madeOn && shortDay(now.madeOn)].filter(Boolean).join(', ')}</small></>
                          : (
                            <>
                              <span className="quiet">Nothing yet{last?.madeOn ? `; last update ${shortDay(last.madeOn)}` : ''}</span>
                              <ToChange><Button className={styles['write']} appearance="subtle" size="small" icon={<Add16Regular />} data-opens={`Update on ${one.ref}`} onClick={() => setWriting(one.id)}>Add an update<span className="visually-hidden"> on {one.ref}</span></Button></ToChange>
                            </>
                          )}
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table></div>
          )}
        </div>
      )}
    </>
  );
}
