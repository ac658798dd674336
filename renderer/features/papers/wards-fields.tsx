import { useState } from 'react';
import type { Paper } from '../../../shared/domain/paper.ts';
import { wardsSaid } from '../../../shared/papers/notices.ts';
import { CommittedChoice } from '../../components/committed-choice.tsx';
import { CommittedInput, CommittedTextarea } from '../../components/committed-field.tsx';
import { DateField } from '../../components/date-field.tsx';
import styles from './papers.module.css';
import type { SetPart } from './use-set-parts.ts';
import { WithReason } from './with-reason.tsx';

const WHICH = [{ value: 'all', label: 'All' }, { value: 'none', label: 'N/A' }, { value: 'named', label: 'By name' }] as const;

/** All wards, none, or which. */
export function WardsAffected({ value, onSet }: { readonly value: string; readonly onSet: (wards: string) => Promise<unknown> }) {
  const said = wardsSaid(value);
  // Asked for by name: what stood goes on standing until there is a name.
  const [naming, setNaming] = useState(false);
  const which = naming ? 'named' : said;
  const pick = (next: typeof which) => {
    setNaming(next === 'named');
    if (next !== 'named' && next !== said) void onSet(next === 'all' ? 'All' : 'N/A');
  };
  return (
    <div className={styles['withReason']}>
      <CommittedChoice aria-label="Wards affected" value={which} options={WHICH} onPick={pick} />
      {which === 'named' && (
        <CommittedInput
          aria-label="Wards affected: which" placeholder="Foxley, Mill End and Ash" value={said === 'named' ? value : ''}
          onCommit={(names) => { setNaming(false); return names.trim() === '' ? undefined : onSet(names.trim()); }}
        />
      )}
    </div>
  );
}

interface WardCouncillorsProps {
  readonly value: Paper['wardCouncillorsNotified'];
  readonly onSet: SetPart<'wardCouncillorsNotified'>;
}
/** Who was told because of where they are elected, and when; or why nobody was. */
export function WardCouncillors({ value, onSet }: WardCouncillorsProps) {
  const label = 'Ward councillors notified';
  return (
    <WithReason label={label} yes={value.done} why={value.why} onYes={(done) => void onSet({ done, why: '' })} onWhy={(why) => onSet({ why })}>
      <CommittedTextarea className={styles['grows'] ?? ''} rows={1} aria-label={`${label}: whom`} placeholder="Whom: councillors by name, with their wards" value={value.whom ?? ''} onCommit={(whom) => onSet({ whom })} />
      <DateField aria-label={`${label}: when`} placeholder="When" value={value.on ?? null} onCommit={(on) => onSet({ on })} />
    </WithReason>
  );
}
