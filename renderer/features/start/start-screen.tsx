import { Button, SearchBox, Tooltip } from '@fluentui/react-components';
import { ArrowImport20Regular, BookOpen24Regular, DocumentSearch24Regular, Dismiss16Regular, FolderOpen24Regular, History16Regular, Pin16Filled, Pin16Regular } from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { RecentPlan } from '../../../shared/contract/contract.ts';
import { daysBetween, localDay, longDay } from '../../../shared/domain/calendar-day.ts';
import { onViewEvent } from '../../app/view-events.ts';
import { bridge } from '../../bridge/bridge.ts';
import { Logo } from '../../components/logo.tsx';
import { appStore, useApp } from '../../store/app-store.ts';
import { openExample, openPlan, readReport } from '../../store/commands.ts';
import { LeftWork } from '../recovery/left-work.tsx';
import { PreferencesDialog } from '../settings/preferences-dialog.tsx';
import styles from './start-screen.module.css';

/** `Today, 09:12`, `Yesterday, 16:40`, `11 February 2026`. */
function openedWords(instant: string): string {
  const at = new Date(instant);
  const ago = daysBetween(localDay(at), localDay(new Date()));
  const time = at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return ago === 0 ? `Today, ${time}` : ago === 1 ? `Yesterday, ${time}` : longDay(localDay(at));
}
const folderOf = (path: string): string => path.replace(/[\\/][^\\/]*$/, '');

function Recent({ one }: { readonly one: RecentPlan }) {
  const pin = () => void bridge.ask('recent:pin', { path: one.path, pinned: !one.pinned }).then((recents) => appStore.update({ recents }));
  const forget = () => void bridge.ask('recent:forget', { path: one.path }).then((recents) => appStore.update({ recents }));
  return (
    <li className={styles['recent']}>
      <button type="button" className={styles['open']} disabled={one.missing} onClick={() => void openPlan(one.path)}>
        <span className={styles['name']}>{one.title}</span>
        <span className={styles['path']} title={one.path}>{one.missing ? `Not found: ${one.path}` : folderOf(one.path)}</span>
        <span className={styles['when']}>{openedWords(one.openedAt)}</span>
      </button>
      <Tooltip content="Earlier versions of this plan…" relationship="label">
        <Button appearance="subtle" size="small" icon={<History16Regular />} onClick={() => appStore.update({ versionsOf: { path: one.path, title: one.title } })} />
      </Tooltip>
      {one.missing ? (
        <Tooltip content="Take it off this list" relationship="label"><Button appearance="subtle" size="small" icon={<Dismiss16Regular />} onClick={forget} /></Tooltip>
      ) : (
        <Tooltip content={one.pinned ? 'Unpin' : 'Pin to the top'} relationship="label">
          <Button appearance="subtle" size="small" aria-pressed={one.pinned} icon={one.pinned ? <Pin16Filled /> : <Pin16Regular />} onClick={pin} />
        </Tooltip>
      )}
    </li>
  );
}

export function StartScreen() {
  const recents = useApp((state) => state.recents);
  const version = useApp((state) => state.info?.version ?? '');
  const mac = useApp((state) => state.info?.platform === 'mac');
  const [query, setQuery] = useState('');
  const [settings, setSettings] = useState(false);
  useEffect(() => onViewEvent('settings', () => setSettings(true)), []);
  const shown = recents.filter((one) => `${one.title} ${one.path}`.toLowerCase().includes(query.trim().toLowerCase()));
  return (
    <main className={styles['screen']} data-pane="view">
      <div className={styles['middle']}>
        <div className={styles['brand']}><Logo size={40} /><h1 tabIndex={-1}>Matters Arising</h1></div>
        <LeftWork />
        <div className={styles['columns']}>
          <div className={styles['ways']}>
            <button type="button" className={`${styles['way']} ${styles['primary']}`} onClick={() => void readReport(null)}>
              <DocumentSearch24Regular aria-hidden />
              <span><b>New from a review report…</b><small>Word, PDF or text. You check what is found before a plan is made.</small></span>
            </button>
            <button type="button" className={styles['way']} onClick={() => void openPlan(null)}>
              <FolderOpen24Regular aria-hidden />
              <span><b>Open a plan…</b><small>{mac ? '⌘O' : 'Ctrl+O'}</small></span>
            </button>
            <button type="button" className={styles['way']} onClick={() => void openExample()}>
              <BookOpen24Regular aria-hidden />
              <span><b>Explore the example</b><small>A finished plan to look around in. What you change there is yours to save as a plan of your own.</small></span>
            </button>
          </div>
          <section className={styles['recents']} aria-labelledby="recent-plans">
            <div className={styles['recentsHead']}>
              <h2 id="recent-plans">Recent plans</h2>
              {recents.length > 5 && <SearchBox placeholder="Find a plan" aria-label="Find a plan" value={query} onChange={(_, data) => setQuery(data.value)} />}
            </div>
            {recents.length === 0 ? (
              <p className="quiet">Plans you open stand here, with the day you last had them open. Pin the ones you need every week.</p>
            ) : shown.length === 0 ? (
              <p className="quiet">No recent plan has “{query.trim()}” in its name or folder.</p>
            ) : (
              <ul>{shown.map((one) => <Recent key={one.path} one={one} />)}</ul>
            )}
          </section>
        </div>
        <p className={styles['drop']}><ArrowImport20Regular aria-hidden />Or drop a report or a plan anywhere in this window. You are told what it is before anything happens.</p>
      </div>
      <footer className={styles['foot']}>
        <span>Version {version} · Works offline. Your files stay where you save them.</span>
        <span className={styles['links']}>
          <Button appearance="transparent" size="small" onClick={() => setSettings(true)}>Settings</Button>
          <Button appearance="transparent" size="small" onClick={() => appStore.update({ keysShown: true })}>Keyboard shortcuts</Button>
        </span>
      </footer>
      <PreferencesDialog open={settings} onClose={() => setSettings(false)} />
    </main>
  );
}
