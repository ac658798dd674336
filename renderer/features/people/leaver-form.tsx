import { Button, Checkbox, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { count, theCount } from '../../../shared/papers/words.ts';
import { handingsOf, ROLES, type Handing, type Move, type Role } from '../../../shared/people/handing-over.ts';
import { PersonPicker } from '../../components/person-picker.tsx';
import { planToday } from '../../store/app-store.ts';
import { runWithUndo } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './task.module.css';

const TITLE: Readonly<Record<Role, string>> = {
  owner: 'Owner of', portfolioHolder: 'Portfolio holder of', chair: 'Chair of', member: 'Member of', responsibleOfficer: 'Responsible officer of', contact: 'Contact of',
};
const MEMBERS_ONLY: ReadonlySet<Role> = new Set(['portfolioHolder', 'chair', 'member']);
const keyOf = ({ of, as }: Handing): string => `${as} ${of}`;

/** Somebody leaves: for each thing they are, who is it next. What is done with keeps them, unless it is ticked. */
export function LeaverForm({ first, onClose }: { readonly first: EntityId | null; readonly onClose: () => void }) {
  const plan = usePlan();
  const [leaver, setLeaver] = useState<EntityId | null>(first);
  const [successors, setSuccessors] = useState<ReadonlyMap<Role, EntityId>>(new Map());
  const [vacant, setVacant] = useState<ReadonlySet<Role>>(new Set());
  /** Things whose tick was turned from what it is at first. */
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const [reason, setReason] = useState('');
  const [remove, setRemove] = useState(false);
  const person = plan.get('person', leaver);
  const handings = person === null ? [] : handingsOf(plan, person.id, planToday());
  const isTicked = (one: Handing) => one.closed === turned.has(keyOf(one));
  const decidedFor = (role: Role) => successors.has(role) || vacant.has(role);
  const moves: readonly Move[] = handings.filter((one) => isTicked(one) && decidedFor(one.as)).map(({ of, as }) => ({ of, as, from: leaver!, to: successors.get(as) ?? null }));
  const waiting = handings.filter((one) => isTicked(one) && !decidedFor(one.as)).length;
  const ready = person !== null && reason.trim() !== '' && (moves.length > 0 || remove);
  const words = person === null ? '' : [moves.length === 0 ? 'Nothing passes on yet' : `${count(moves.length, 'thing passes', 'things pass')} on`, ...(waiting > 0 ? [`${waiting} still without a successor ${waiting === 1 ? 'stays' : 'stay'}`] : [])].join(', ');
  const handOver = async () => {
    if (ready && (await runWithUndo({ do: 'person.handOver', id: person.id, moves: [...moves], reason, remove }, `${person.name} handed over ${theCount(moves.length, 'thing')}.`))) onClose();
  };
  const succeed = (role: Role, to: EntityId | null) => {
    const next = new Map(successors);
    if (to === null) next.delete(role);
    else next.set(role, to);
    setSuccessors(next);
    return undefined;
  };
  return (
    <>
      <div className={styles['body']}>
        <div className={styles['names']}>
          <Field label="Who leaves?"><PersonPicker autoFocus={first === null} value={leaver} onPick={(id) => { setLeaver(id); setTurned(new Set()); return undefined; }} /></Field>
          <Field label="Why?" hint="Stands in the history."><Input autoFocus={first !== null} value={reason} onChange={(_, data) => setReason(data.value)} /></Field>
        </div>
        {person !== null && handings.length === 0 && <p>Nothing in the plan has to be handed over by {person.name}.</p>}
        {ROLES.flatMap((role) => {
          const group = handings.filter(({ as }) => as === role);
          return group.length === 0 ? [] : [(
            <section key={role} className={styles['group']} aria-label={`${TITLE[role]} ${group.length}`}>
              <div className={styles['line']}>
                <h2>{TITLE[role]} <span className="quiet">{group.length}</span></h2>
                <div>
                  <PersonPicker
                    aria-label={`Who is next: ${TITLE[role].toLowerCase()}`} placeholder={vacant.has(role) ? 'Nobody' : 'Who is next?'} value={successors.get(role) ?? null}
                    {...(MEMBERS_ONLY.has(role) ? { types: ['member'] as const } : {})} onPick={(to) => succeed(role, to)}
                  />
                  {!successors.has(role) && (
                    <Checkbox
                      label="Nobody for now" aria-label={`Nobody for now: ${TITLE[role].toLowerCase()}`} checked={vacant.has(role)}
                      onChange={() => { const next = new Set(vacant); if (!next.delete(role)) next.add(role); setVacant(next); }}
                    />
                  )}
                </div>
              </div>
              <div className={styles['things']}>
                {group.map((one) => (
                  <Checkbox
                    key={keyOf(one)} checked={isTicked(one)} label={<>{one.words}{one.closed && <span className="quiet"> · done with</span>}</>}
                    onChange={() => { const next = new Set(turned); if (!next.delete(keyOf(one))) next.add(keyOf(one)); setTurned(next); }}
                  />
                ))}
              </div>
            </section>
          )];
        })}
        {person !== null && <Checkbox label={`Remove ${person.name} from the plan, if nothing names them afterwards`} checked={remove} onChange={(_, data) => setRemove(data.checked === true)} />}
      </div>
      <footer className={styles['footer']}>
        <p role="status">{words}</p>
        <Button onClick={onClose}>Cancel</Button>
        <Button appearance="primary" disabledFocusable={!ready} onClick={() => void handOver()}>{moves.length === 0 ? 'Hand over' : `Hand over ${count(moves.length, 'thing')}`}</Button>
      </footer>
    </>
  );
}
