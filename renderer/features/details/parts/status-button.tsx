import { Popover, PopoverSurface, PopoverTrigger } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Action } from '../../../../shared/domain/action.ts';
import { useMayChange } from '../../../components/may-change.tsx';
import { StatusForm } from '../../../components/status-form.tsx';
import { StatusMark } from '../../../components/status-mark.tsx';
import { run } from '../../../store/commands.ts';
import styles from '../details-pane.module.css';

/** The status as a pill, and the way to change it. What has been typed stays when one clicks beside it. */
export function StatusButton({ action }: { readonly action: Action }) {
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(false);
  if (!useMayChange()) return <span className={styles['statusRead']}><StatusMark status={action.status.is} pill /></span>;
  return (
    <Popover
      open={open} trapFocus unstable_disableAutoFocus positioning="below-start"
      onOpenChange={(event, data) => {
        if (!data.open && typed && event.type === 'click') return;
        setTyped(false);
        setOpen(data.open);
      }}
    >
      <PopoverTrigger disableButtonEnhancement>
        <button type="button" className={styles['status']}>
          <span className="visually-hidden">Change the status: </span>
          <StatusMark status={action.status.is} pill />
          <ChevronDown16Regular aria-hidden />
        </button>
      </PopoverTrigger>
      <PopoverSurface aria-label={`Status of ${action.ref}`}>
        <StatusForm
          from={action.status} onCancel={() => setOpen(false)} onTyped={() => setTyped(true)}
          onSave={(status) => void run({ do: 'action.setStatus', ids: [action.id], status }).then((done) => { if (done) { setTyped(false); setOpen(false); } })}
        />
      </PopoverSurface>
    </Popover>
  );
}
