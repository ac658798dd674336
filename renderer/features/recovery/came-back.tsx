import { Button } from '@fluentui/react-components';
import { ArrowCounterclockwise20Regular, Dismiss16Regular, Edit20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { TypedText } from '../../../shared/contract/typed-text.ts';
import { focusView } from '../../app/panes.ts';
import { putIn } from '../../app/text-fields.ts';
import { appStore, say, useApp } from '../../store/app-store.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { fieldWords } from './recovery-words.ts';
import styles from './recovery.module.css';

/** Above the plan that came back: what came back with it, until it is read; and what was being typed, until it is put in or discarded. */
export function CameBack() {
  const sentence = useApp((state) => state.cameBack);
  const returned = useApp((state) => state.returned);
  if (sentence === null && returned.length === 0) return null;
  const read = () => { appStore.update({ cameBack: null }); focusView(); };
  return (
    <aside className={styles['cameBack']} data-pane="cameBack" aria-label="What came back">
      {sentence !== null && (
        <div className={styles['line']}>
          <ArrowCounterclockwise20Regular aria-hidden />
          <p role="status">{sentence}</p>
          <Button appearance="subtle" size="small" aria-label="Dismiss" icon={<Dismiss16Regular />} onClick={read} />
        </div>
      )}
      {returned.map((typed) => <Typed key={JSON.stringify(typed)} typed={typed} />)}
    </aside>
  );
}

function Typed({ typed }: { readonly typed: TypedText }) {
  const plan = usePlan();
  const [isGone, setGone] = useState(false);
  const where = fieldWords(typed, plan);
  const settle = () => appStore.update({ returned: appStore.get().returned.filter((one) => one !== typed) });
  const put = async () => {
    if (await putIn(typed)) settle();
    else setGone(true);
  };
  const copy = () => {
    if (copied(typed.text)) say('success', 'Copied.');
  };
  return (
    <div className={styles['line']}>
      <Edit20Regular aria-hidden />
      <div className={styles['typed']}>
        <p>{isGone ? `The field ${where} is not open here any more. Copy the words, and put them where they belong:` : `You were typing in ${where}, and had not left the field:`}</p>
        <blockquote tabIndex={0} aria-label="What you had typed">{typed.text}</blockquote>
      </div>
      <span className={styles['buttons']}>
        {!isGone && <Button size="small" appearance="primary" onClick={() => void put()}>Put it in</Button>}
        <Button size="small" {...(isGone ? { appearance: 'primary' as const } : {})} onClick={copy}>Copy</Button>
        <Button size="small" appearance="subtle" onClick={() => { settle(); focusView(); }}>Discard</Button>
      </span>
    </div>
  );
}

/** Copies as the keyboard does: the clipboard's own interface asks for a permission, and every permission is refused here. */
function copied(text: string): boolean {
  const write = (event: ClipboardEvent) => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
  };
  document.addEventListener('copy', write);
  try {
    return document.execCommand('copy');
  } finally {
    document.removeEventListener('copy', write);
  }
}
