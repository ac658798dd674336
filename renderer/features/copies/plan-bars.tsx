import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { appStore, dismissCopy, keyOfCopy, useApp } from '../../store/app-store.ts';
import { reviewCopy, save, showTouched, stopWaiting } from '../../store/commands.ts';
import { showClashes } from '../clashes/show-clashes.ts';
import { useClashes } from '../clashes/use-clashes.ts';
import { VerbatimBar } from '../review/verbatim-bar.tsx';
import { arrivalsWords, besideWords, bringsNews } from './copy-words.ts';
import styles from './plan-bars.module.css';

/** What is so about the open plan's file, above the view for as long as it is so: how far it can be worked on, what lies beside it, what came in. */
export function PlanBars() {
  return (
    <div className={styles['bars']} data-pane="file" role="region" aria-label="About this file">
      <OnlyToRead />
      <VerbatimBar />
      <WaitingToSave />
      <CopyBeside />
      <Arrivals />
    </div>
  );
}

/** It can only be read, and why: the way to a copy to work on stands first, before any work is put in. */
function OnlyToRead() {
  const why = useApp((state) => state.file?.readOnly ?? null);
  const mayBeKept = useApp((state) => state.mayBeKept);
  const repair = useApp((state) => state.repair);
  if (why === null) return null;
  return (
    <Bar intent="warning" words={why}>
      {repair && <Button size="small" appearance="primary" onClick={() => appStore.update({ recordDialog: { is: 'repair', offer: repair } })}>See what is wrong and repair…</Button>}
      {mayBeKept && <Button size="small" appearance={repair ? 'secondary' : 'primary'} onClick={() => void save(true)}>Save a copy to work on…</Button>}
    </Bar>
  );
}

/** Saving takes its time, because somebody or something holds the file: whom it waits for, and the way out. */
function WaitingToSave() {
  const waitsFor = useApp((state) => state.file?.waitsFor ?? null);
  return waitsFor === null ? null : <Bar intent="info" words={waitsFor}><Button size="small" onClick={stopWaiting}>Stop waiting</Button></Bar>;
}

/** One at a time: the next comes when this one is dealt with. */
function CopyBeside() {
  const copies = useApp((state) => state.copies);
  const dismissed = useApp((state) => state.dismissedCopies);
  const waiting = copies.filter((one) => bringsNews(one) && !dismissed.includes(keyOfCopy(one)));
  const [copy] = waiting;
  if (copy === undefined) return null;
  return (
    <Bar intent="info" words={besideWords(copy, waiting.length - 1)}>
      <Button size="small" onClick={() => void reviewCopy(copy.path)}>Review what it has…</Button>
      <Button size="small" onClick={() => dismissCopy(copy)}>Not now</Button>
    </Bar>
  );
}

function Arrivals() {
  const arrivals = useApp((state) => state.arrivals);
  const clashes = useClashes().length;
  if (arrivals.length === 0) return null;
  const done = () => appStore.update({ arrivals: [] });
  const touched = arrivals.length === 1 ? arrivals[0]!.touched : [];
  return (
    <Bar intent="info" words={arrivalsWords(arrivals)} onDismiss={done}>
      {clashes > 0 && <Button size="small" onClick={() => showClashes()}>Settle the clash{clashes === 1 ? '' : 'es'}</Button>}
      <Button size="small" onClick={() => { done(); showTouched(touched); }}>Show what came in</Button>
    </Bar>
  );
}

function Bar({ intent, words, onDismiss, children }: { readonly intent: 'info' | 'warning'; readonly words: string; readonly onDismiss?: () => void; readonly children: ReactNode }) {
  return (
    <MessageBar intent={intent} layout="singleline" className={`${styles['bar']} ${styles[intent]}`}>
      <MessageBarBody>{words}</MessageBarBody>
      <MessageBarActions {...(onDismiss ? { containerAction: <Button appearance="transparent" size="small" aria-label="Dismiss" icon={<Dismiss16Regular />} onClick={onDismiss} /> } : {})}>
        {children}
      </MessageBarActions>
    </MessageBar>
  );
}
