import { Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { Document16Regular } from '@fluentui/react-icons';
import type { CopyCompared } from '../../../shared/contract/copies.ts';
import type { ComparedThing, Difference } from '../../../shared/history/compare.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { appStore, useApp } from '../../store/app-store.ts';
import { reviewCopy } from '../../store/commands.ts';
import styles from '../merging/merging.module.css';
import { bringsNews, comparedTitle, comparedWords } from './copy-words.ts';

const PARTS: readonly (readonly [is: Difference, heading: string])[] = [['changed', 'In both, and different'], ['added', 'Only in this copy'], ['removed', 'Only in your plan']];

/** The open plan and another copy of it beside each other, to read: what differs, and what only one of them has. Merging is the next step. */
export function CompareCopy({ compared }: { readonly compared: CopyCompared }) {
  const { copy, comparison: { things }, notices } = compared;
  const mayMerge = useApp(({ file }) => (file?.readOnly ?? null) === null) && bringsNews(copy);
  const leave = () => {
    appStore.update({ screen: { is: 'plan' } });
    focusViewSoon();
  };
  return (
    <div className={styles['screen']}>
      <main className={styles['main']} data-pane="view">
        <div className={styles['head']}>
          <p className={styles['file']}><Document16Regular aria-hidden />{copy.name}</p>
          <h1 tabIndex={-1}>{comparedTitle(compared)}</h1>
          <p className="quiet">{comparedWords(compared)}</p>
          {notices.map((notice) => (
            <MessageBar key={notice} intent="warning" layout="multiline" className={styles['warning']}><MessageBarBody>{notice}</MessageBarBody></MessageBar>
          ))}
        </div>
        {things.length > 0 && (
          <div className={styles['scroll']} role="region" aria-label="What differs between your plan and this copy" tabIndex={0}>
            {PARTS.map(([is, heading]) => <Part key={is} is={is} heading={heading} things={things.filter((one) => one.is === is)} />)}
          </div>
        )}
      </main>
      <footer className={styles['foot']}>
        <span>You are only reading. Nothing changes in your plan or in the copy.</span>
        <Button onClick={leave}>Back to the plan</Button>
        {mayMerge && <Button appearance="primary" onClick={() => void reviewCopy(copy.path)}>Merge…</Button>}
      </footer>
    </div>
  );
}

function Part({ is, heading, things }: { readonly is: Difference; readonly heading: string; readonly things: readonly ComparedThing[] }) {
  if (things.length === 0) return null;
  return (
    <section aria-labelledby={`compared-${is}`} className={styles['group']}>
      <header><h2 id={`compared-${is}`}>{heading} <span className="quiet">{things.length}</span></h2></header>
      <table className={`${styles['table']} ${styles['compared']}`}>
        <thead><tr><th>What</th><th>In your plan</th><th>In this copy</th></tr></thead>
        {things.map((thing) => <Thing key={thing.id} thing={thing} />)}
      </table>
    </section>
  );
}

/** A thing, and a row for each value of it that differs. What only one side has stands on that side alone. */
function Thing({ thing: { is, name, title, lines } }: { readonly thing: ComparedThing }) {
  const side = (here: boolean) => (here ? <span>{title || name}</span> : <span className="quiet">Not there</span>);
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" {...(is === 'changed' ? { colSpan: 3 } : {})}>{name}{is === 'changed' && title !== '' && <small>{title}</small>}</th>
        {is !== 'changed' && <><td><Side name="In your plan" />{side(is === 'removed')}</td><td><Side name="In this copy" />{side(is === 'added')}</td></>}
      </tr>
      {lines.map(({ what, before, after, why }, at) => (
        <tr key={at}>
          <th scope="row" className={styles['what']}>{what}</th>
          <td><Side name="In your plan" />{before ?? (is === 'changed' && <span className="quiet">Nothing</span>)}</td>
          <td><Side name="In this copy" />{after ?? (is === 'changed' && <span className="quiet">Nothing</span>)}{why !== '' && <small>{why}</small>}</td>
        </tr>
      ))}
    </tbody>
  );
}

/** Which side a value is of, where there is no room for columns with headings. */
const Side = ({ name }: { readonly name: string }) => <small className={styles['side']} aria-hidden>{name}</small>;
