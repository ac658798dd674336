import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { bridge } from '../bridge/bridge.ts';
import { useApp } from '../store/app-store.ts';
import styles from './task-progress.module.css';

/** What can be stopped half way, and how. */
const CANCELS = { reading: 'report:cancel', 'reading returns': 'returns:cancel', 'reading a template': 'template:cancel', drafting: 'mail:cancel', 'making returns': 'returns:stopMaking', exporting: null, opening: null } as const;

/** Long work says what it is doing, counts, and can be cancelled. Nothing is shown for the first 150 ms. */
export function TaskProgress() {
  const task = useApp((state) => state.task);
  const [late, setLate] = useState(false);
  const busy = task !== null;
  useEffect(() => {
    setLate(false);
    if (!busy) return;
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, [busy]);
  if (task === null || !late) return null;
  const counted = task.total > 0;
  const cancels = CANCELS[task.task];
  return (
    <div className={styles['task']} role="status">
      <ProgressBar thickness="large" {...(counted ? { value: task.done / task.total } : {})} aria-label={task.words} />
      <div className={styles['line']}>
        <span>{task.words}{counted ? `, ${task.done} of ${task.total}` : ''}</span>
        {cancels && <Button size="small" onClick={() => void bridge.ask(cancels, null)}>Cancel</Button>}
      </div>
    </div>
  );
}
