import { Button } from '@fluentui/react-components';
import { closurePower, closuresAt } from '../../../shared/decisions/closures.ts';
import type { Meeting } from '../../../shared/domain/people.ts';
import { count, sentence } from '../../../shared/papers/words.ts';
import { ToChange } from '../../components/may-change.tsx';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClosureForm } from './closure-form.tsx';
import styles from './meeting-page.module.css';

interface ClosuresSectionProps {
  readonly meeting: Meeting;
  readonly open: boolean;
  readonly onOpen: () => void;
  readonly onDone: () => void;
}
/** That actions wait for this committee to agree that they are complete, and the form to take them in one go. */
export function ClosuresSection({ meeting, open, onOpen, onDone }: ClosuresSectionProps) {
  const plan = usePlan();
  const waiting = closuresAt(plan, meeting);
  if (waiting.length === 0) return null;
  const agrees = closurePower(plan, plan.get('committee', meeting.committee)) === 'agrees';
  if (open) return <ClosureForm meeting={meeting} waiting={waiting} agrees={agrees} onDone={onDone} />;
  return (
    <div className={styles['waiting']}>
      <p>{sentence(count(waiting.length, 'action'))} proposed as complete {waiting.length === 1 ? 'waits' : 'wait'} for this committee to {agrees ? 'agree' : 'recommend'}: {waiting.map(({ action }) => action.ref).join(', ')}.</p>
      <ToChange><Button size="small" data-opens="Actions proposed as complete" onClick={onOpen}>{agrees ? 'Agree or refuse…' : 'Recommend or refuse…'}</Button></ToChange>
    </div>
  );
}
