import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { EarlierVersion } from '../../../shared/contract/recovery.ts';
import { localDay, longDay } from '../../../shared/domain/calendar-day.ts';
import { bridge } from '../../bridge/bridge.ts';
import { appStore, useApp, type AppState } from '../../store/app-store.ts';
import { openVersion } from '../../store/recovery-commands.ts';
import { sizeWords } from './recovery-words.ts';
import styles from './recovery.module.css';

/** The versions of a plan that are kept on this computer. One is opened to look at, and saved under another name to go on from. */
export function VersionsDialog() {
  const asked = useApp((state) => state.versionsOf);
  return asked === null ? null : <Versions key={asked.path} {...asked} />;
}

function Versions({ path, title }: NonNullable<AppState['versionsOf']>) {
  const [versions, setVersions] = useState<readonly EarlierVersion[] | null>(null);
  useEffect(() => void bridge.ask('versions:list', { path }).then(setVersions), [path]);
  const close = () => appStore.update({ versionsOf: null });
  const open = (version: EarlierVersion) => {
    close();
    void openVersion(version);
  };
  if (versions === null) return null;
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) close(); }}>
      <DialogSurface style={{ maxWidth: 600 }}>
        <DialogBody>
          <DialogTitle>Earlier versions of “{title}”</DialogTitle>
          <DialogContent className={styles['versions'] ?? ''}>
            {versions.length === 0 ? (
              <p>
                None is kept yet. One is kept whenever you open the plan and change it, every hour while you work, when you close it, and before a merge.
                Ten at most stay, spread over time.
              </p>
            ) : (
              <>
                <p className="quiet">Kept on this computer, for your account alone. One you open is a copy to look at; save it under another name to go on from it.</p>
                <ul>
                  {versions.map((one) => {
                    const at = new Date(one.keptAt);
                    const when = `${longDay(localDay(at))}, ${at.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}`;
                    return (
                      <li key={one.id}>
                        <span className={styles['when']}><b>{when}</b><span className="quiet small">{one.why} · {sizeWords(one.bytes)}</span></span>
                        <Button size="small" aria-label={`Open the version of ${when}`} onClick={() => open(one)}>Open</Button>
                      </li>
                    );
                  })}
                </ul>
              </>
            )}
          </DialogContent>
          <DialogActions><Button onClick={close}>Close</Button></DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
