import { Button, Checkbox } from '@fluentui/react-components';
import { useState } from 'react';
import { fullDay, longDay } from '../../../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import type { Round } from '../../../../shared/domain/round.ts';
import { count, inBrackets } from '../../../../shared/papers/words.ts';
import type { Asked, WhoIsAsked } from '../../../../shared/returns/ask.ts';
import type { OwnerInRound } from '../../../../shared/rounds/owners-state.ts';
import { roundDays } from '../../../../shared/rounds/round-days.ts';
import { nameOrLeft } from '../../../../shared/people/offered.ts';
import { AskDialog } from '../../../components/ask-dialog.tsx';
import { planToday } from '../../../store/app-store.ts';
import { usePlan } from '../../../store/plan-mirror.ts';
import { showRound } from '../monitoring-state.ts';
import { makeReturns } from './make-the-returns.ts';
import styles from './make-returns.module.css';

interface MakeReturnsDialogProps {
  readonly round: Round;
  readonly asked: WhoIsAsked;
  readonly inRound: readonly OwnerInRound[];
  /** Who is ticked to begin with. */
  readonly first: readonly EntityId[];
  readonly onClose: () => void;
}

/** Whose returns are to be made, each with what it will ask. What is not public is asked about only where it is ticked for that owner by name. */
export function MakeReturnsDialog({ round, asked, inRound, first, onClose }: MakeReturnsDialogProps) {
  const plan = usePlan();
  const [chosen, setChosen] = useState<ReadonlySet<EntityId>>(() => new Set(first));
  const [internal, setInternal] = useState<ReadonlySet<EntityId>>(new Set());
  const due = roundDays(plan, round).returnsBy?.by ?? null;
  const turned = (set: ReadonlySet<EntityId>, id: EntityId, on: boolean) => new Set(on ? [...set, id] : [...set].filter((one) => one !== id));
  const { withoutOwner } = asked;
  const owners = asInRound(asked.owners, inRound);
  const make = async () => {
    const wanted = owners.map(({ owner }) => owner.id).filter((id) => chosen.has(id));
    if (await makeReturns({ round: round.id, owners: wanted, internal: wanted.filter((id) => internal.has(id)) })) onClose();
  };
  const back = due === null ? '' : `, to be sent back by ${fullDay(due)}`;
  const facts = `One workbook for each owner, with their open actions and room to answer${back}. The plan is saved first, and notes who was asked.`;
  const mayBeAsked = owners.filter(({ actions }) => actions.length > 0).map(({ owner }) => owner.id);
  return (
    <AskDialog
      wide title={`Whom does ${round.ref || 'the round'} ask?`} verb={chosen.size === 0 ? 'Nobody is ticked' : `Make ${count(chosen.size, 'return')}…`}
      ready={chosen.size > 0} onDone={() => void make()} onClose={onClose} facts={facts}
    >
      {due !== null && due < planToday() && (
        <p className={styles['over']}>
          <span>That day is over, so owners would be asked for what is late already.</span>
          <Button size="small" onClick={() => { onClose(); showRound(round.id, 'name and days'); }}>Change the days</Button>
        </p>
      )}
      <div className={styles['tools']}>
        <Button size="small" onClick={() => setChosen(new Set(mayBeAsked))}>Tick all</Button>
        <Button size="small" onClick={() => { setChosen(new Set()); setInternal(new Set()); }}>Tick none</Button>
      </div>
      <ul className={styles['owners']} aria-label="Owners">
        {owners.map((one) => (
          <OwnerChoice
            key={one.owner.id} one={one} asks={inRound.find(({ owner }) => owner === one.owner.id)}
            isChosen={chosen.has(one.owner.id)} isInternal={internal.has(one.owner.id)}
            onChoose={(on) => { setChosen(turned(chosen, one.owner.id, on)); if (!on) setInternal(turned(internal, one.owner.id, false)); }}
            onInternal={(on) => {
              setInternal(turned(internal, one.owner.id, on));
              // Whoever is asked about nothing else is asked only while this is ticked.
              setChosen(turned(chosen, one.owner.id, on || (chosen.has(one.owner.id) && one.actions.length > 0)));
            }}
          />
        ))}
      </ul>
      {withoutOwner.length > 0 && <p className="quiet">Nobody is asked about {count(withoutOwner.length, 'open action')} without an owner{inBrackets(withoutOwner)}.</p>}
    </AskDialog>
  );
}

/** In the order in which the round's page behind the dialog has them. */
const asInRound = (owners: readonly Asked[], inRound: readonly OwnerInRound[]): readonly Asked[] => {
  const place = new Map(inRound.map(({ owner }, at) => [owner, at]));
  return [...owners].sort((a, b) => (place.get(a.owner.id) ?? 0) - (place.get(b.owner.id) ?? 0));
};

interface OwnerChoiceProps {
  readonly one: Asked;
  readonly asks: OwnerInRound | undefined;
  readonly isChosen: boolean;
  readonly isInternal: boolean;
  readonly onChoose: (on: boolean) => void;
  readonly onInternal: (on: boolean) => void;
}
function OwnerChoice({ one: { owner, actions, withheld }, asks, isChosen, isInternal, onChoose, onInternal }: OwnerChoiceProps) {
  const name = nameOrLeft(owner, planToday());
  const made = asks?.returns.at(-1)?.askedOn ?? null;
  return (
    <li>
      {actions.length > 0
        ? <Checkbox checked={isChosen} onChange={(_, data) => onChoose(data.checked === true)} label={<><b>{name}</b> <span className={styles['about']}>{count(actions.length, 'action')}{inBrackets(actions)}{made === null ? '' : `, made on ${longDay(made)}`}</span></>} />
        : <span className={styles['only']}><b>{name}</b> <span className={styles['about']}>nothing that is public{made === null ? '' : `, made on ${longDay(made)}`}</span></span>}
      {withheld.length > 0 && (
        <Checkbox
          className={styles['withheld'] ?? ''} checked={isInternal} onChange={(_, data) => onInternal(data.checked === true)}
          label={`Ask ${name} about ${count(withheld.length, 'action')}${inBrackets(withheld)} not for publication${actions.length > 0 ? ' as well' : ''}; the file is marked`}
        />
      )}
    </li>
  );
}
