import { Button } from '@fluentui/react-components';
import { capitalised } from '../../../shared/domain/facts.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { ANSWERS } from '../../../shared/domain/review.ts';
import { Choice } from '../../components/choice.tsx';
import styles from './review-view.module.css';
import { ANY, isNarrowed, type Narrowed } from './sections.ts';

const EVERY = 'any';
const NONE = 'none';
interface NarrowingProps {
  readonly plan: Plan;
  readonly value: Narrowed;
  readonly onChange: (to: Narrowed) => void;
}
/** What the list is narrowed to: a kind, a theme, an answer, a committee. */
export function Narrowing({ plan, value, onChange }: NarrowingProps) {
  const of = <Name extends keyof Narrowed>(name: Name, label: string, options: readonly { readonly value: string; readonly label: string }[]) => (
    <Choice
      size="small" aria-label={label} className={styles['narrow'] ?? ''} data-on={value[name] !== null || undefined}
      value={value[name] ?? EVERY} options={[{ value: EVERY, label }, ...options]} onPick={(picked) => onChange({ ...value, [name]: picked === EVERY ? null : picked })}
    />
  );
  return (
    <div className={styles['narrowing']} role="group" aria-label="Narrow the list">
      {of('kind', 'Any kind', [{ value: 'key', label: 'Key recommendations' }, { value: 'suggestion', label: 'Suggestions' }])}
      {of('theme', 'Any theme', plan.all('theme').map((one) => ({ value: one.id, label: `${one.number} ${one.title}`.trim() })))}
      {of('answer', 'Any answer', [{ value: NONE, label: 'Without an answer' }, ...ANSWERS.map((one) => ({ value: one, label: capitalised(one) }))])}
      {of('oversight', 'Any oversight', [{ value: NONE, label: 'No committee' }, ...plan.all('committee').map((one) => ({ value: one.id, label: one.name }))])}
      {isNarrowed(value) && <Button size="small" appearance="subtle" onClick={() => onChange(ANY)}>Clear</Button>}
    </div>
  );
}
