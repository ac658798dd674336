import { Button, Checkbox } from '@fluentui/react-components';
import { useRef, useState, type ReactNode } from 'react';
import type { OneCommand } from '../../../shared/commands/decide.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { groups } from '../../../shared/papers/plan-facts.ts';
import { count } from '../../../shared/papers/words.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { fluentRef } from '../../components/fluent-ref.ts';
import { ToChange } from '../../components/may-change.tsx';
import { show } from '../../store/app-store.ts';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './shaping.module.css';

/** The recommendations that scrutiny was asked to help lead, and the way to choose them; beside it what else is asked of members. */
export function LedWithScrutiny({ children }: { readonly children: ReactNode }) {
  const plan = usePlan();
  const [choosing, setChoosing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const led = plan.all('recommendation').filter(({ ledWithScrutiny }) => ledWithScrutiny);
  const close = () => { setChoosing(false); requestAnimationFrame(() => button.current?.focus()); };
  return (
    <section className={styles['led']} aria-labelledby="shaping-led">
      <h2 id="shaping-led">Scrutiny helps to lead</h2>
      <p>
        {led.length === 0
          ? <span className="quiet">No recommendation yet. Choose those on which scrutiny was asked to work with the officers.</span>
          : led.map(({ id, ref }) => <button key={id} type="button" className={styles['link']} onClick={() => show('review', id)}>{ref}</button>)}
      </p>
      <div className={styles['line']}>
        <ToChange><Button ref={fluentRef(button)} size="small" onClick={() => setChoosing(true)}>Choose the recommendations…</Button></ToChange>
        {children}
      </div>
      {choosing && <LedDialog plan={plan} onClose={close} />}
    </section>
  );
}

function LedDialog({ plan, onClose }: { readonly plan: Plan; readonly onClose: () => void }) {
  const all = plan.all('recommendation');
  const before = new Set(all.filter(({ ledWithScrutiny }) => ledWithScrutiny).map(({ id }) => id));
  const [chosen, setChosen] = useState<ReadonlySet<EntityId>>(before);
  const turn = (id: EntityId, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(id);
    else next.delete(id);
    setChosen(next);
  };
  const keep = async () => {
    const commands = ([true, false] as const).flatMap((led): OneCommand[] => {
      const ids = all.filter(({ id }) => chosen.has(id) === led && before.has(id) !== led).map(({ id }) => id);
      return ids.length === 0 ? [] : [{ do: 'recommendation.leadWithScrutiny', ids, led }];
    });
    const [only, other] = commands;
    if (only === undefined || (await run(other === undefined ? only : { do: 'many', label: 'Changed what scrutiny helps to lead', commands })) !== null) onClose();
  };
  return (
    <AskDialog wide title="What does scrutiny help to lead?" facts={`${count(chosen.size, 'recommendation')} chosen of ${all.length}.`} verb="Keep the choice" ready onDone={() => void keep()} onClose={onClose}>
      <div className={styles['choices']}>
        {groups(plan).map(({ theme, heading, recommendations }) => (
          <fieldset key={theme?.id ?? 'none'}>
            <legend>{heading}</legend>
            {recommendations.map(({ id, ref, text }) => <Checkbox key={id} checked={chosen.has(id)} onChange={(_, data) => turn(id, data.checked === true)} label={`${ref}: ${text}`} />)}
          </fieldset>
        ))}
      </div>
    </AskDialog>
  );
}
