import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Document16Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { MergeItem, MergePreview } from '../../../shared/contract/contract.ts';
import { localDay, longDay } from '../../../shared/domain/calendar-day.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { bridge } from '../../bridge/bridge.ts';
import { ClashMark } from '../../components/clash-mark.tsx';
import { Segmented } from '../../components/segmented.tsx';
import { appStore, say } from '../../store/app-store.ts';
import { reviewCopy, takeBackMerge } from '../../store/commands.ts';
import { showClashes } from '../clashes/show-clashes.ts';
import { canTake, decided, decisionOf, grouped, headingFor, summaryFor, type Decision, type Decisions, type GroupBy } from './decisions.ts';
import styles from './merging.module.css';

const leave = (): void => {
  appStore.update({ screen: { is: 'plan' } });
  focusViewSoon();
};
const dayWords = (at: string): string => (Number.isNaN(Date.parse(at)) ? 'an unknown day' : longDay(localDay(new Date(at))));

function about({ newestAt, changes, ahead, items }: MergePreview): string {
  const worked = newestAt === null ? '' : `Last worked on ${dayWords(newestAt)}. `;
  const ours = ahead === 0 ? '' : ` Your plan has ${ahead.toLocaleString('en-GB')} that this copy has not; ${ahead === 1 ? 'it stays' : 'they stay'}.`;
  if (changes === 0) return `${worked}Everything in this copy is in your plan already.${ours}`;
  if (items.length === 0) return `${worked}It has ${changes.toLocaleString('en-GB')} change${changes === 1 ? '' : 's'} of its own, and none of them shows.${ours}`;
  return `${worked}Nothing changes until you choose Merge. Afterwards one step takes it all back.${ours}`;
}

/** What another copy brings, before anything comes in: what needs a decision first, old and new beside each other. */
export function MergeReview({ preview }: { readonly preview: MergePreview }) {
  const { items, notices, fileName, path } = preview;
  const [decisions, setDecisions] = useState<Decisions>(new Map());
  const [by, setBy] = useState<GroupBy>('thing');
  const [busy, setBusy] = useState(false);
  const decide = (some: readonly MergeItem[], decision: Decision) => setDecisions(decided(decisions, some, decision));
  const keys = (decision: Decision) => items.filter((item) => decisionOf(decisions, item) === decision).map(({ key }) => key);
  const merge = async () => {
    setBusy(true);
    const answer = await bridge.ask('copy:merge', { previewId: preview.id, declined: keys('decline'), taken: keys('take') });
    setBusy(false);
    if (!answer.ok) return say('error', answer.failure.message, [{ label: 'Look again', run: () => void reviewCopy(path) }]);
    appStore.update({ screen: { is: 'plan' } });
    if (answer.value.clashes > 0) showClashes();
    else focusViewSoon();
    const [again] = answer.value.struckWords;
    if (again !== undefined) {
      say('warning', `“${again}” was struck out earlier, and stands again in what came in.`, [
        { label: 'Strike it out again…', run: () => appStore.update({ recordDialog: { is: 'strike', words: again } }) },
      ]);
    }
    return say('success', answer.value.sentence, [{ label: 'Take back this merge', run: () => void takeBackMerge() }]);
  };
  const groups = grouped(items, by);
  return (
    <div className={styles['screen']}>
      <main className={styles['main']} data-pane="view">
        <div className={styles['head']}>
          <p className={styles['file']}><Document16Regular aria-hidden />{fileName}</p>
          <h1 tabIndex={-1}>{headingFor(items)}</h1>
          <p className="quiet">{about(preview)}</p>
          {notices.map((notice) => (
            <MessageBar key={notice} intent="warning" layout="multiline" className={styles['warning']}><MessageBarBody>{notice}</MessageBarBody></MessageBar>
          ))}
          {items.length > 0 && (
            <div className={styles['bar']}>
              <Segmented label="Grouped by" value={by} onPick={setBy} options={[{ value: 'thing', label: 'By thing' }, { value: 'person', label: 'By person' }]} />
              <span className={styles['space']} />
              <Button size="small" onClick={() => decide(items, 'accept')}>Accept all</Button>
              <Button size="small" onClick={() => decide(items, 'decline')}>Keep all ours</Button>
            </div>
          )}
        </div>
        {items.length > 0 && (
          <div className={styles['scroll']} role="region" aria-label="What this copy brings" tabIndex={0}>
            {groups.map((group, at) => (
              <section key={group.id} aria-labelledby={`group-${at}`} className={styles['group']}>
                <header>
                  <h2 id={`group-${at}`}>{group.ref !== '' && <span className={styles['ref']}>{group.ref}</span>}{group.name}</h2>
                  {group.items.length > 1 && (
                    <>
                      <Button size="small" appearance="subtle" onClick={() => decide(group.items, 'accept')} aria-label={`Accept all of ${group.ref || group.name}`}>Accept all</Button>
                      <Button size="small" appearance="subtle" onClick={() => decide(group.items, 'decline')} aria-label={`Keep ours in all of ${group.ref || group.name}`}>Keep ours</Button>
                    </>
                  )}
                </header>
                <table className={styles['table']}>
                  <thead><tr><th>What</th><th>In your plan</th><th>In this copy</th><th>Decision</th></tr></thead>
                  <tbody>
                    {group.items.map((item) => (
                      <Row key={item.key} item={item} by={by} decision={decisionOf(decisions, item)} onDecide={(decision) => decide([item], decision)} />
                    ))}
                  </tbody>
                </table>
              </section>
            ))}
          </div>
        )}
      </main>
      <footer className={styles['foot']}>
        <span role="status">{items.length === 0 ? '' : summaryFor(items, decisions)}</span>
        <Button onClick={leave}>{preview.changes === 0 ? 'Back to the plan' : 'Not now'}</Button>
        {preview.changes > 0 && <Button appearance="primary" disabledFocusable={busy} onClick={() => void merge()}>Merge</Button>}
      </footer>
    </div>
  );
}

/** A value in words; struck through where it is not what will stand. */
function Said({ words, goes }: { readonly words: string; readonly goes: boolean }) {
  if (words === '') return <span className="quiet">Nothing</span>;
  return goes ? <del>{words}</del> : <span>{words}</span>;
}

interface RowProps {
  readonly item: MergeItem;
  readonly by: GroupBy;
  readonly decision: Decision;
  readonly onDecide: (decision: Decision) => void;
}
function Row({ item, by, decision, onDecide }: RowProps) {
  const { about: thing, label, ours, theirs, parts, clash, what, openHere } = item;
  const name = by === 'person' && (thing.ref || thing.name) ? `${thing.ref || thing.name}: ${label}` : label;
  const options = [
    { value: 'accept' as const, label: clash === null || clash === 'reference' ? 'Accept' : 'Later' },
    { value: 'decline' as const, label: what === 'added' ? 'Leave out' : 'Keep ours' },
    ...(canTake(item) ? [{ value: 'take' as const, label: 'Take theirs' }] : []),
  ];
  return (
    <tr className={clash === null ? '' : styles['clashing']}>
      <th scope="row">{name}{what === 'added' && <small>New</small>}{what === 'broughtBack' && <small>Comes back</small>}{clash !== null && <ClashMark />}</th>
      <td>
        {what === 'added' ? <span className="quiet">Not there</span> : <Said words={ours} goes={decision === 'take' || (decision === 'accept' && clash === null)} />}
        {openHere !== null && <small>A clash is open here. Keep ours settles it: “{openHere || 'nothing'}” stays.</small>}
      </td>
      <td>
        <Said words={theirs} goes={decision === 'decline'} />
        {parts.length > 0 && <dl className={styles['parts']}>{parts.map((part, at) => <div key={at}><dt>{part.label}</dt><dd>{part.words}</dd></div>)}</dl>}
        {clash === 'reference' && <small>Its reference is given here too, so it shows another until you give it a new one.</small>}
        <small>{item.by}, {dayWords(item.at)}</small>
      </td>
      <td><Segmented label={`Decision on ${thing.ref || thing.name}, ${label}`} value={decision} onPick={onDecide} options={options} /></td>
    </tr>
  );
}
