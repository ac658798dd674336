import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { ClashChoice } from '../../../shared/contract/contract.ts';
import { localDay, longDay } from '../../../shared/domain/calendar-day.ts';
import type { ClashSide, OpenClash } from '../../../shared/merging/open-clashes.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { ClashMark } from '../../components/clash-mark.tsx';
import { ToChange } from '../../components/may-change.tsx';
import { ScrollArea } from '../../components/scroll-area.tsx';
import { EmptyState, ViewHeader } from '../../components/view-header.tsx';
import { show } from '../../store/app-store.ts';
import { sayWithUndo, settleClash } from '../../store/commands.ts';
import { ThirdValueDialog } from './third-value-dialog.tsx';
import { mayWriteThird } from './may-write-third.ts';
import styles from './clashes.module.css';
import { useStore } from '../../store/store.ts';
import { askedClash } from './show-clashes.ts';
import { useClashes } from './use-clashes.ts';

const when = (at: string): string => (Number.isNaN(Date.parse(at)) ? '' : `, ${longDay(localDay(new Date(at)))}`);

/** Everything two people said otherwise, with both values, until somebody decides. */
export function ClashesView() {
  const clashes = useClashes();
  const asked = useStore(askedClash);
  const [writing, setWriting] = useState<OpenClash | null>(null);
  const settle = async (clash: OpenClash, choice: ClashChoice) => {
    setWriting(null);
    const label = await settleClash(clash.name, choice);
    if (label !== null) sayWithUndo('success', `${label}.`);
  };
  const n = clashes.length;
  return (
    <>
      <ViewHeader
        title={n === 0 ? 'No clashes' : `${n} clash${n === 1 ? '' : 'es'} to settle`}
        about={n === 0 ? undefined : 'Two people changed the same thing, neither having seen the other’s. Both are kept until you choose; papers and trackers wait for that.'}
      />
      {n === 0 ? (
        <EmptyState title="Nothing clashes" button={<Button onClick={() => { show('overview'); focusViewSoon(); }}>Go to the overview</Button>}>When two copies of the plan say different things of the same field, both stand here until you choose.</EmptyState>
      ) : (
        <ScrollArea label="Clashes" className={styles['scroll']}>
          <ul className={styles['clashes']}>
            {clashes.map((clash) => (
              <Clash key={clash.key} clash={clash} isAsked={clash.key === asked} onSettle={(choice) => void settle(clash, choice)} onWrite={() => setWriting(clash)} />
            ))}
          </ul>
        </ScrollArea>
      )}
      {writing !== null && <ThirdValueDialog clash={writing} onDone={(value) => void settle(writing, { take: 'value', value })} onClose={() => setWriting(null)} />}
    </>
  );
}

interface ClashProps {
  readonly clash: OpenClash;
  /** Whether somebody has come here for this one. */
  readonly isAsked: boolean;
  readonly onSettle: (choice: ClashChoice) => void;
  readonly onWrite: () => void;
}
function Clash({ clash, isAsked, onSettle, onWrite }: ClashProps) {
  const { about, label, sides, note, name } = clash;
  const what = about.ref || about.name;
  const view = about.kind === 'action' ? 'actions' : about.kind === 'recommendation' ? 'review' : null;
  const choice = ({ value }: ClashSide): ClashChoice => (name.kind === 'removal' ? { take: value === true ? 'remove' : 'keep' } : { take: 'value', value });
  const verb = ({ value }: ClashSide): string => (name.kind === 'removal' ? (value === true ? 'Remove' : 'Keep') : 'Take this');
  return (
    <li className={styles['clash']}>
      <header>
        <h2 tabIndex={-1} {...(isAsked ? { 'data-pane-start': true } : {})}>{about.ref !== '' && <span className={styles['ref']}>{about.ref}</span>}{about.name}</h2>
        {view !== null && <Button size="small" appearance="subtle" onClick={() => show(view, about.id)} aria-label={`Open ${what}`}>Open</Button>}
      </header>
      <h3>{label} <ClashMark /></h3>
      {note !== '' && <p className={styles['note']}>{note}</p>}
      <ul className={styles['sides']}>
        {sides.map((side, at) => (
          <li key={at} className={side.shows ? styles['shows'] : ''}>
            <p>{side.words || <span className="quiet">Nothing</span>}</p>
            <small>{side.by}{when(side.at)}{side.shows && name.kind !== 'reference' ? '. Shown meanwhile' : ''}</small>
            {name.kind !== 'reference' && (
              <ToChange><Button size="small" onClick={() => onSettle(choice(side))} aria-label={`${verb(side)}: ${side.words || 'nothing'}, for ${label.toLowerCase()} of ${what}`}>{verb(side)}</Button></ToChange>
            )}
          </li>
        ))}
      </ul>
      {name.kind === 'reference' && <ToChange><Button size="small" onClick={() => onSettle({ take: 'nextNumber' })}>Give {what} the next free number</Button></ToChange>}
      {mayWriteThird(clash) && <ToChange><Button size="small" appearance="subtle" onClick={onWrite} aria-label={`Write a third… ${label.toLowerCase()} for ${what}`}>Write a third…</Button></ToChange>}
    </li>
  );
}
