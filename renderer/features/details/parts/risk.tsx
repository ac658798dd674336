import type { Action, Risk } from '../../../../shared/domain/action.ts';
import { isOpen } from '../../../../shared/domain/facts.ts';
import { riskGap } from '../../../../shared/domain/still-to-say.ts';
import { Advice } from '../../../components/advice.tsx';
import { CommittedChoice } from '../../../components/committed-choice.tsx';
import { CommittedInput } from '../../../components/committed-field.tsx';
import { DateField } from '../../../components/date-field.tsx';
import { Labelled } from '../../../components/view-header.tsx';
import styles from '../details-pane.module.css';

const KINDS = [
  { value: 'not said', label: 'Not said yet' },
  { value: 'on the register', label: 'On the risk register' },
  { value: 'being considered', label: 'Being considered' },
] as const;

export function RiskField({ action, onSet }: { readonly action: Action; readonly onSet: (risk: Risk | null) => Promise<unknown> }) {
  const now = action.risk;
  const id = `${action.id}-risk`;
  const choose = (kind: (typeof KINDS)[number]['value']): Risk | null =>
    kind === 'not said' ? null : now?.is === kind ? now : kind === 'on the register' ? { is: kind, reference: '' } : { is: kind, by: '', dueOn: null };
  return (
    <Labelled label="Risk" htmlFor={id} field="risk">
      <CommittedChoice id={id} aria-describedby={`${id}-advice`} value={now?.is ?? null} placeholder="Not said yet" options={KINDS} onPick={(kind) => void onSet(choose(kind))} />
      {now?.is === 'on the register' && <CommittedInput aria-label="Reference in the register" placeholder="Its reference" value={now.reference} onCommit={(reference) => onSet({ ...now, reference })} />}
      {now?.is === 'being considered' && (
        <div className={styles['stack']}>
          <CommittedInput aria-label="By whom" placeholder="By whom" value={now.by} onCommit={(by) => onSet({ ...now, by })} />
          <DateField aria-label="By when" placeholder="By when" value={now.dueOn} onCommit={(dueOn) => onSet({ ...now, dueOn })} />
        </div>
      )}
      <Advice id={`${id}-advice`} words={isOpen(action.status) ? riskGap(now) : null} />
    </Labelled>
  );
}
