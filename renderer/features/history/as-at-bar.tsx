import { Button } from '@fluentui/react-components';
import { History20Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { topDialog } from '../../app/panes.ts';
import { backToNow, useAsAt } from '../../store/as-at.ts';
import { RestoreDialog } from './restore-dialog.tsx';
import styles from './history.module.css';

/** Says in every view that the plan is shown as it once stood, and leads back to now: by its button, or by Esc. */
export function AsAtBar() {
  const asAt = useAsAt();
  const [restoring, setRestoring] = useState(false);
  const isShown = asAt !== null;
  useEffect(() => {
    if (!isShown) return undefined;
    // Last of all: what is open in front, and what is being typed, take the key first.
    const leave = (event: KeyboardEvent) => { if (event.key === 'Escape' && !event.defaultPrevented && topDialog() === null) backToNow(); };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [isShown]);
  if (asAt === null) return null;
  return (
    <section className={styles['bar']} aria-label="The plan as it once stood" data-pane="as-at">
      <History20Regular aria-hidden />
      <span role="status"><b>As it stood {asAt.words}</b> · read-only</span>
      <Button size="small" appearance="primary" onClick={backToNow}>Back to now</Button>
      <Button size="small" onClick={() => setRestoring(true)}>Put the plan back to this…</Button>
      {restoring && <RestoreDialog what={{ is: 'plan' }} to={asAt.standpoint} onClose={() => setRestoring(false)} />}
    </section>
  );
}
