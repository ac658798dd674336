import { useMemo, useState } from 'react';
import { compare } from '../../../shared/history/compare.ts';
import { Names } from '../../../shared/history/names.ts';
import { restoredWords, type Restored } from '../../../shared/history/restoring.ts';
import { frontierOf, standpointWords, type Standpoint } from '../../../shared/history/standpoint.ts';
import { count } from '../../../shared/papers/words.ts';
import { AskDialog } from '../../components/ask-dialog.tsx';
import { restore } from '../../store/commands.ts';
import { currentRecord, useRevision } from '../../store/plan-mirror.ts';
import { ComparedThings } from './compared-things.tsx';
import styles from './history.module.css';

const MOST_SHOWN = 30;

/** Before a thing or the whole plan goes back: what that changes, comes back and takes away. */
export function RestoreDialog({ what, to, onClose }: { readonly what: Restored; readonly to: Standpoint; readonly onClose: () => void }) {
  const revision = useRevision();
  const [busy, setBusy] = useState(false);
  const seen = useMemo(() => {
    const record = currentRecord();
    const then = record && frontierOf(record, to);
    if (!record || !then?.ok || revision < 0) return null;
    const names = new Names(record.state);
    const compared = compare(record, record.frontier(), then.value, what.is === 'plan' ? null : what.id);
    return { compared: compared.ok ? compared.value : null, thing: restoredWords(names, what), when: standpointWords(record, names, to) };
  }, [what, to, revision]);
  if (seen === null) return null;
  const { compared, thing, when } = seen;
  const same = compared === null || compared.things.length === 0;
  const goes = compared?.counts.removed ?? 0;
  const comes = compared?.counts.added ?? 0;
  const done = () => {
    setBusy(true);
    void restore(what, to).then(onClose);
  };
  return (
    <AskDialog title={`Put ${thing} back as it was ${when}?`} verb="Put it back" ready={!same && !busy} onDone={done} onClose={onClose}>
      {same ? <p>It is as it was then already.</p> : (
        <>
          <p>
            {compared.counts.changed > 0 && `${count(compared.counts.changed, 'thing')} will change. `}
            {goes > 0 && `${count(goes, 'thing')} added since will be removed. `}
            {comes > 0 && `${count(comes, 'thing')} removed since will come back. `}
            It becomes a new change, and one Undo takes it back. Nothing is lost from the history.
          </p>
          <div className={styles['preview']} tabIndex={0} role="group" aria-label="What will change">
            <ComparedThings things={compared.things.slice(0, MOST_SHOWN)} />
            {compared.things.length > MOST_SHOWN && <p className="quiet">And {compared.things.length - MOST_SHOWN} more.</p>}
          </div>
        </>
      )}
    </AskDialog>
  );
}
