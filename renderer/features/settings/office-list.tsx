import { Button, Field } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { useId, useRef } from 'react';
import { LONGEST_OFFICE } from '../../../shared/domain/paper.ts';
import { CommittedInput } from '../../components/committed-field.tsx';
import { ToChange } from '../../components/may-change.tsx';
import styles from './settings.module.css';

const MOST = 10;
const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

interface OfficeListProps {
  readonly offices: readonly string[];
  readonly onCommit: (offices: string[]) => Promise<unknown>;
}
/** The offices that clear a whole report, each to take out, with a field for another one. */
export function OfficeList({ offices, onCommit }: OfficeListProps) {
  const id = useId();
  const field = useRef<HTMLDivElement>(null);
  const toField = () => field.current?.querySelector('input')?.focus();
  const add = (typed: string) => (typed.trim() === '' || offices.some((one) => same(one, typed)) ? Promise.resolve() : onCommit([...offices, typed.trim()]));
  return (
    <div role="group" aria-labelledby={id} className={styles['days']}>
      <span id={id}>Who clears a whole report that decides something</span>
      {offices.length === 0 ? <span className={styles['none']}>Nobody</span> : (
        <ul>
          {offices.map((office) => (
            <li key={office}>
              {office}
              <ToChange>
                <Button size="small" appearance="subtle" icon={<Dismiss16Regular />} aria-label={`Take out ${office}`} onClick={() => void onCommit(offices.filter((other) => other !== office)).then(toField)} />
              </ToChange>
            </li>
          ))}
        </ul>
      )}
      {offices.length < MOST && (
        <ToChange>
          <div ref={field}><Field><CommittedInput value="" placeholder="Add: an office" aria-label="Add: an office that clears reports" maxLength={LONGEST_OFFICE} autoComplete="off" onCommit={add} /></Field></div>
        </ToChange>
      )}
      <span className={styles['follows']}>They stand in “Section 3 - Statutory Officer Clearance”. A section that an office of its own has to clear says so below.</span>
    </div>
  );
}
