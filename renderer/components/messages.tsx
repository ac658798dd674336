import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { focusView } from '../app/panes.ts';
import { dismiss, useApp } from '../store/app-store.ts';
import styles from './messages.module.css';

/** Sentences at the foot of the window: what was done, with Undo; what was refused, with the next step. */
export function Messages() {
  const messages = useApp((state) => state.messages);
  return (
    <div className={styles['stack']} aria-live="polite">
      {messages.map((one) => (
        <MessageBar key={one.id} intent={one.tone} layout="multiline" className={`${styles['bar']} ${styles[one.tone]}`} role={one.tone === 'error' ? 'alert' : 'status'}>
          <MessageBarBody>{one.message}</MessageBarBody>
          <MessageBarActions containerAction={<Button appearance="transparent" size="small" aria-label="Dismiss" icon={<Dismiss16Regular />} onClick={() => { dismiss(one.id); focusView(); }} />}>
            {one.buttons?.map(({ label, run }) => (
              <Button key={label} size="small" onClick={() => { dismiss(one.id); run(); focusView(); }}>{label}</Button>
            ))}
          </MessageBarActions>
        </MessageBar>
      ))}
    </div>
  );
}
