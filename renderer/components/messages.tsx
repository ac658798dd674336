import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { focusView } from '../app/panes.ts';
import { dismiss, useApp, type Message } from '../store/app-store.ts';
import styles from './messages.module.css';

/** Sentences at the foot of the window: what was done, with Undo; what was refused, with the next step. F6 leads to them. */
export function Messages() {
  const messages = useApp((state) => state.messages);
  return (
    <div className={styles['stack']} data-pane="messages" aria-live="polite">
      <div className={styles['floating']}>{messages.filter((one) => one.tone !== 'error').map((one) => <Sentence key={one.id} one={one} />)}</div>
      <div className={styles['standing']}>{messages.filter((one) => one.tone === 'error').map((one) => <Sentence key={one.id} one={one} />)}</div>
    </div>
  );
}

function Sentence({ one }: { readonly one: Message }) {
  return (
    <MessageBar intent={one.tone} layout="multiline" className={`${styles['bar']} ${styles[one.tone]}`} role={one.tone === 'error' ? 'alert' : 'status'}>
      <MessageBarBody>{one.message}</MessageBarBody>
      <MessageBarActions containerAction={<Button appearance="transparent" size="small" aria-label="Dismiss" icon={<Dismiss16Regular />} onClick={() => { dismiss(one.id); focusView(); }} />}>
        {one.buttons?.map(({ label, run }) => (
          <Button key={label} size="small" onClick={() => { dismiss(one.id); run(); focusView(); }}>{label}</Button>
        ))}
      </MessageBarActions>
    </MessageBar>
  );
}
