import { Button } from '@fluentui/react-components';
import { Flag16Filled } from '@fluentui/react-icons';
import { useId, useMemo, useState } from 'react';
import { commitmentsIn } from '../../../shared/commitments/commitments.ts';
import { promisesIn } from '../../../shared/commitments/promises.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { count } from '../../../shared/papers/words.ts';
import { FoldButton } from '../../components/fold.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { StatusMark } from '../../components/status-mark.tsx';
import { show } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './commitments.module.css';
import type { Asked } from './mark-dialog.tsx';

interface CommitmentsOfSectionProps {
  readonly section: EntityId;
  readonly text: string;
  readonly onMark: (asked: Asked) => void;
}
/** Under a section: the commitments marked in it, with where their actions stand, and the sentences that sound like others. Not in the output. */
export function CommitmentsOfSection({ section, text, onMark }: CommitmentsOfSectionProps) {
  const plan = usePlan();
  const [open, setOpen] = useState(false);
  const id = useId();
  const marked = useMemo(() => commitmentsIn(plan, section), [plan, section]);
  const proposed = useMemo(() => promisesIn(text).filter((words) => !marked.some(({ arises }) => words.includes(arises.words) || arises.words.includes(words))), [text, marked]);
  if (marked.length + proposed.length === 0) return null;
  return (
    <div className={styles['section']}>
      {marked.length > 0 && (
        <ul aria-label="Commitments marked here">
          {marked.map((one) => (
            <li key={one.id}>
              <Flag16Filled aria-hidden />
              <span><q>{one.arises.words}</q>{!text.includes(one.arises.words) && <span className="quiet"> (no longer in these words)</span>}</span>
              <span className={styles['leads']}><button type="button" className={styles['link']} onClick={() => show('actions', one.id)}>{one.ref}</button><StatusMark status={one.status.is} /></span>
            </li>
          ))}
        </ul>
      )}
      {proposed.length > 0 && (
        <ToChange>
          <FoldButton open={open} onOpen={setOpen} of={id} more={`${count(proposed.length, 'sentence')} ${proposed.length === 1 ? 'sounds' : 'sound'} like a commitment`} less="Hide what sounds like a commitment" />
          <ul id={id} hidden={!open} aria-label="Sentences that sound like commitments">
            {proposed.map((words) => (
              <li key={words}><span /><span><q>{words}</q></span><Button size="small" aria-label={`Mark as a commitment: ${words}`} onClick={() => onMark({ section, words })}>Mark…</Button></li>
            ))}
          </ul>
        </ToChange>
      )}
    </div>
  );
}
