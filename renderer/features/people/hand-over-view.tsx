import { useState } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { Segmented } from '../../components/segmented.tsx';
import { ViewHeader } from '../../components/view-header.tsx';
import { LeaverForm } from './leaver-form.tsx';
import { ReshuffleForm } from './reshuffle-form.tsx';
import styles from './task.module.css';

interface HandOverViewProps {
  /** Who leaves, where that is known already. */
  readonly person: EntityId | null;
  readonly onClose: () => void;
}
/** Work passes from some people to others in one step: somebody leaves, or portfolios change hands. All of it is seen before. */
export function HandOverView({ person, onClose }: HandOverViewProps) {
  const [what, setWhat] = useState<'leaver' | 'reshuffle'>('leaver');
  return (
    <div className={styles['task']}>
      <ViewHeader title="Hand over" about="One step, which one Undo takes back. Names in updates, decisions and minutes stay as they are.">
        <Segmented label="What happens" value={what} onPick={setWhat} options={[{ value: 'leaver', label: 'Somebody leaves' }, { value: 'reshuffle', label: 'Portfolios change' }]} />
      </ViewHeader>
      {what === 'leaver' ? <LeaverForm first={person} onClose={onClose} /> : <ReshuffleForm onClose={onClose} />}
    </div>
  );
}
