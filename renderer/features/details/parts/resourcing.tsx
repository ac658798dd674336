import type { Action, Resourcing } from '../../../../shared/domain/action.ts';
import { isOpen } from '../../../../shared/domain/facts.ts';
import { resourcingGap } from '../../../../shared/domain/still-to-say.ts';
import { Advice } from '../../../components/advice.tsx';
import { CommittedChoice } from '../../../components/committed-choice.tsx';
import { CommittedInput } from '../../../components/committed-field.tsx';
import { CommittedCheckbox } from '../../../components/committed-toggles.tsx';
import { Labelled } from '../../../components/view-header.tsx';
import { say } from '../../../store/app-store.ts';
import styles from '../details-pane.module.css';
import { poundsOf, readPounds } from '../pounds.ts';

const KINDS = [
  { value: 'not said', label: 'Not said yet' },
  { value: 'existing resources', label: 'Within existing resources' },
  { value: 'new funding', label: 'New funding' },
  { value: 'outside support', label: 'Outside support requested' },
  { value: 'not known', label: 'Not known' },
] as const;

/** Where the money or the people come from, with what each kind needs beside it. One value, set whole. */
export function ResourcingField({ action, onSet }: { readonly action: Action; readonly onSet: (resourcing: Resourcing | null) => Promise<unknown> }) {
  const now = action.resourcing;
  const id = `${action.id}-resourcing`;
  const choose = (kind: (typeof KINDS)[number]['value']): Resourcing | null => {
    switch (kind) {
      case 'not said': return null;
      case 'new funding': return now?.from === kind ? now : { from: kind, amount: 0, year: '', source: '', approved: false };
      case 'outside support': return now?.from === kind ? now : { from: kind, requestedOf: '' };
      default: return { from: kind };
    }
  };
  return (
    <Labelled label="Resourcing" htmlFor={id} field="resourcing">
      <CommittedChoice id={id} aria-describedby={`${id}-advice`} value={now?.from ?? null} placeholder="Not said yet" options={KINDS} onPick={(kind) => void onSet(choose(kind))} />
      {now?.from === 'new funding' && (
        <div className={styles['stack']}>
          <div className={styles['pair']}>
            <CommittedInput
              aria-label="Amount in pounds" placeholder="£ amount" value={poundsOf(now.amount)}
              onCommit={(typed) => {
                const amount = readPounds(typed);
                if (amount !== null) return onSet({ ...now, amount });
                say('warning', `“${typed}” is not an amount in pounds, so it was left as it was. Write £25,000 or 25000.`);
                return undefined;
              }}
            />
            <CommittedInput aria-label="Year" placeholder="Year, 2026/27" value={now.year} onCommit={(year) => onSet({ ...now, year })} />
          </div>
          <CommittedInput aria-label="Source" placeholder="From which budget" value={now.source} onCommit={(source) => onSet({ ...now, source })} />
          <CommittedCheckbox className={styles['hung'] ?? ''} label="Approved" checked={now.approved} onCommit={(approved) => void onSet({ ...now, approved })} />
        </div>
      )}
      {now?.from === 'outside support' && <CommittedInput aria-label="Requested of" placeholder="Of whom" value={now.requestedOf} onCommit={(requestedOf) => onSet({ ...now, requestedOf })} />}
      <Advice id={`${id}-advice`} words={isOpen(action.status) ? resourcingGap(now) : null} />
    </Labelled>
  );
}
