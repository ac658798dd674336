import { useState } from 'react';
import { count } from '../../../../shared/papers/words.ts';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import { AskDialog } from '../../../components/ask-dialog.tsx';
import { runWithUndo } from '../../../store/commands.ts';
import { usePlan } from '../../../store/plan-mirror.ts';
import fields from '../fields/fields.module.css';
import { actionsFor, withoutAction } from './per-recommendation.ts';

/** An action for every recommendation that waits for one. They stand there to be taken out before anything is added. */
export function PerRecommendationDialog({ onClose }: { readonly onClose: () => void }) {
  const plan = usePlan();
  const [waiting] = useState(() => withoutAction(plan));
  const [out, setOut] = useState<ReadonlySet<EntityId>>(new Set());
  const chosen = waiting.filter(({ id }) => !out.has(id));
  const add = async () => {
    if (await runWithUndo({ do: 'action.addMany', actions: [...actionsFor(chosen)] }, `${count(chosen.length, 'action')} ${chosen.length === 1 ? 'was' : 'were'} added, one for each recommendation.`)) onClose();
  };
  const turn = (id: EntityId, taken: boolean) => {
    const next = new Set(out);
    if (taken) next.delete(id);
    else next.add(id);
    setOut(next);
  };
  return (
    <AskDialog
      title="An action for each of these?" facts={waiting.length === 0 ? 'Every recommendation has an action, is covered by another, or is not accepted.' : `${count(waiting.length, 'recommendation')} ${waiting.length === 1 ? 'has' : 'have'} no action yet. Each new action begins with the recommendation’s words, to be put into the council’s own.`}
      verb={chosen.length === 0 ? 'Add' : `Add ${count(chosen.length, 'action')}`} ready={chosen.length > 0} onDone={() => void add()} onClose={onClose}
    >
      {waiting.length > 0 && (
        <ul className={fields['offered']} aria-label="Recommendations without an action">
          {waiting.map((one) => (
            <li key={one.id}>
              <label className={fields['offer']}>
                <input type="checkbox" checked={!out.has(one.id)} onChange={(event) => turn(one.id, event.target.checked)} />
                <b>{one.ref}</b><span title={one.text}>{one.text}</span>
              </label>
            </li>
          ))}
        </ul>
      )}
    </AskDialog>
  );
}
