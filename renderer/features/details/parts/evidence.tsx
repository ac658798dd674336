import { Button, Input, Tooltip } from '@fluentui/react-components';
import { Add16Regular, Copy16Regular, Dismiss16Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { Action, Evidence } from '../../../../shared/domain/action.ts';
import { longDay } from '../../../../shared/domain/calendar-day.ts';
import { FirstFew } from '../../../components/fold.tsx';
import { fluentRef } from '../../../components/fluent-ref.ts';
import { InPlaceText } from '../../../components/in-place-text.tsx';
import { ClassificationMark } from '../../../components/status-mark.tsx';
import { ToChange } from '../../../components/may-change.tsx';
import { run, runWithUndo } from '../../../store/commands.ts';
import { usePart } from '../../../store/plan-mirror.ts';
import styles from '../details-pane.module.css';
import { ClassificationFields } from './classification.tsx';
import list from './lists.module.css';
import { planToday, say } from '../../../store/app-store.ts';
import { copyText } from '../../history/copy-text.ts';

const FEW = 6;
/** An address in a plan may lead anywhere, so it is never opened from here: it is copied, to be looked at and opened by whoever wants to. */
function copy(where: string): void {
  const copied = copyText(where);
  say(copied ? 'success' : 'error', copied ? 'Where it is kept is on the clipboard. Look at it before you open it.' : 'It could not be copied. Select it on the screen and copy it from there.');
}

/** What shows that the action was done: a document, a minute, a link, and where it is kept. */
export function EvidenceSection({ action }: { readonly action: Action }) {
  const all = usePart((plan) => plan.owned('evidence', action.id));
  const [title, setTitle] = useState('');
  const [where, setWhere] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const add = async () => {
    if (title.trim() === '') return;
    if (await run({ do: 'evidence.add', action: action.id, fields: { title, where, givenOn: planToday() } })) { setTitle(''); setWhere(''); field.current?.focus(); }
  };
  return (
    <section className={styles['section']}>
      <h3>Evidence</h3>
      <FirstFew of={all} few={FEW} what="pieces of evidence" className={list['list']}>
        {(one) => <li key={one.id} className={list['entry']}><EvidenceEntry evidence={one} onRemoving={() => field.current?.focus()} /></li>}
      </FirstFew>
      <ToChange><form className={styles['stack']} onSubmit={(event) => { event.preventDefault(); void add(); }}>
        <Input ref={fluentRef(field)} aria-label="New evidence" placeholder="Add evidence" value={title} onChange={(_, data) => setTitle(data.value)} contentBefore={<Add16Regular aria-hidden className="quiet" />} />
        {title.trim() !== '' && (
          <div className={list['adding']}>
            <Input aria-label="Where it is kept" placeholder="Where it is kept" value={where} onChange={(_, data) => setWhere(data.value)} />
            <Button type="submit">Add</Button>
          </div>
        )}
      </form></ToChange>
    </section>
  );
}

/** One piece: what it is called, where it is, who may see it, each edited where it stands. */
function EvidenceEntry({ evidence: one, onRemoving }: { readonly evidence: Evidence; readonly onRemoving: () => void }) {
  const [classifying, setClassifying] = useState(false);
  return (
    <>
      <div>
        <InPlaceText label="Evidence" single placeholder="What it is called" value={one.title} onCommit={(words) => run({ do: 'evidence.set', id: one.id, fields: { title: words } })} />
        <InPlaceText label={`Where it is kept: ${one.title}`} single placeholder="Where it is kept" value={one.where} onCommit={(words) => run({ do: 'evidence.set', id: one.id, fields: { where: words } })} />
        <p className={list['by']}>
          {one.givenOn !== null && <span>{longDay(one.givenOn)}</span>}<ClassificationMark level={one.classification.level} />
          <button type="button" className={styles['link']} aria-expanded={classifying} aria-label={`Who may see it: ${one.title}`} onClick={() => setClassifying(!classifying)}>Who may see it</button>
        </p>
      </div>
      <span className={list['tools']}>
        {one.where !== '' && (
          <Tooltip content="Copy where it is kept" relationship="label">
            <Button size="small" appearance="subtle" icon={<Copy16Regular />} onClick={() => copy(one.where)} />
          </Tooltip>
        )}
        <ToChange><Tooltip content="Remove the evidence" relationship="label">
          <Button
            size="small" appearance="subtle" icon={<Dismiss16Regular />}
            onClick={() => { onRemoving(); void runWithUndo({ do: 'evidence.remove', id: one.id }, `The evidence “${one.title}” was removed.`); }}
          />
        </Tooltip></ToChange>
      </span>
      {classifying && (
        <div className={list['whole']} role="group" aria-label={`Who may see ${one.title}`}>
          <ClassificationFields of={one} onSet={(classification) => run({ do: 'evidence.set', id: one.id, fields: { classification } })} />
        </div>
      )}
    </>
  );
}
