import { Button, Field } from '@fluentui/react-components';
import { Dismiss12Regular } from '@fluentui/react-icons';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ThingPicker } from '../../components/thing-picker.tsx';
import styles from './decisions.module.css';
import { refOfThing, thingsOf } from './things.ts';

/** The actions and recommendations that a decision is about: picked one after the other, taken off by their crosses. */
export function ConcernsField({ value, onChange }: { readonly value: readonly EntityId[]; readonly onChange: (ids: readonly EntityId[]) => void }) {
  const plan = usePlan();
  const things = thingsOf(plan).filter(({ id }) => !value.includes(id));
  return (
    <div className={styles['concerns']}>
      {/* Picked, the field is empty again for the next one. */}
      <Field label="Which actions and recommendations it is about">
        <ThingPicker key={value.length} value={null} things={things} none="Nothing has these words" onPick={(id) => { if (id !== null) onChange([...value, id]); }} />
      </Field>
      {value.length > 0 && (
        <ul className={styles['chips']} aria-label="It is about">
          {value.map((id) => (
            <li key={id}>
              <Button size="small" icon={<Dismiss12Regular />} iconPosition="after" aria-label={`Not about ${refOfThing(plan, id)}`} onClick={() => onChange(value.filter((one) => one !== id))}>{refOfThing(plan, id)}</Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
