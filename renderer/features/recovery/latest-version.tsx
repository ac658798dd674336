import { Button } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { EarlierVersion } from '../../../shared/contract/recovery.ts';
import { bridge } from '../../bridge/bridge.ts';
import { openingWords, openVersion } from '../../store/recovery-commands.ts';
import styles from './recovery.module.css';

/** The way to the last earlier version of the open plan that is kept on this computer; nothing where none is. */
export function LatestVersion({ onOpen }: { readonly onOpen: () => void }) {
  const [latest, setLatest] = useState<EarlierVersion | null>(null);
  useEffect(() => void bridge.ask('versions:list', { path: null }).then(([newest]) => setLatest(newest ?? null)), []);
  if (latest === null) return null;
  const open = () => { onOpen(); void openVersion(latest); };
  return (
    <div className={styles['earlier']}>
      <p>An earlier version from before the damage may be kept here. Looking at it changes nothing.</p>
      <Button size="small" onClick={open}>{openingWords(latest)}</Button>
    </div>
  );
}
