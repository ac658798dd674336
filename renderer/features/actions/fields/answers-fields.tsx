import { Field, SearchBox } from '@fluentui/react-components';
import { useState } from 'react';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import { usePlan } from '../../../store/plan-mirror.ts';
import { wordsOf } from '../filters/filters.ts';
import styles from './fields.module.css';

/** Which recommendations are answered: ticked in a list that a few letters make short. What is ticked stands first, as it did when the list opened. */
export function AnswersFields({ value, onChange }: { readonly value: readonly EntityId[]; readonly onChange: (value: readonly EntityId[]) => void }) {
  const all = usePlan().all('recommendation');
  const [query, setQuery] = useState('');
  const [atFirst] = useState(() => new Set(value));
  const words = wordsOf(query);
  const found = all.filter((one) => { const said = `${one.ref} ${one.text}`.toLowerCase(); return words.every((word) => said.includes(word)); });
  const offered = [...found.filter(({ id }) => atFirst.has(id)), ...found.filter(({ id }) => !atFirst.has(id))];
  return (
    <Field label={`Answers ${value.length === 0 ? 'no recommendation' : `${value.length} recommendation${value.length === 1 ? '' : 's'}`}`} size="small">
      <SearchBox size="small" aria-label="Find a recommendation" placeholder="Reference or words" value={query} onChange={(_, data) => setQuery(data.value)} />
      <ul className={styles['offered']} aria-label="Recommendations">
        {offered.map((one) => (
          <li key={one.id}>
            <label className={styles['offer']}>
              <input type="checkbox" checked={value.includes(one.id)} onChange={(event) => onChange(event.target.checked ? [...value, one.id] : value.filter((id) => id !== one.id))} />
              <b>{one.ref}</b><span title={one.text}>{one.text}</span>
            </label>
          </li>
        ))}
        {offered.length === 0 && <li className="quiet">No recommendation has these words.</li>}
      </ul>
    </Field>
  );
}
