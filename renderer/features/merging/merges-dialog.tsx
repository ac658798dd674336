import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { MergeTold } from '../../../shared/contract/contract.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { madeWords } from '../../../shared/merging/labels.ts';
import { momentWords } from '../../../shared/text/moment.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { appStore, useApp } from '../../store/app-store.ts';
import { takeBackMerge } from '../../store/commands.ts';
import styles from './merges-dialog.module.css';

/** The last copies and returns that were taken in. Each can be taken back, however long ago it was, as far as nobody has changed since what it brought. */
export function MergesDialog({ onClose }: { readonly onClose: () => void }) {
  const merges = useApp(({ history }) => history.merges);
  const title = useApp(({ file }) => file?.name ?? '');
  const takeBack = ({ id }: MergeTold) => {
    onClose();
    focusViewSoon();
    void takeBackMerge(id);
  };
  const versions = () => {
    onClose();
    appStore.update({ versionsOf: { path: null, title } });
  };
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) onClose(); }}>
      <DialogSurface style={{ maxWidth: 600 }}>
        <DialogBody>
          <DialogTitle>Copies and returns taken in</DialogTitle>
          <DialogContent className={styles['merges'] ?? ''}>
            <p className="quiet">
              Taking one back restores what stood before it, in one step that can be undone. What somebody has changed since stays, and you are told.
              The plan as it was before each is among its earlier versions.
            </p>
            <ul>
              {merges.map((one) => {
                const when = momentWords(one.at, new Date());
                return (
                  <li key={one.id}>
                    <span className={styles['what']}>
                      <b>{capitalised(one.name)}</b>
                      <span className="quiet small">{one.changes.toLocaleString('en-GB')} change{one.changes === 1 ? '' : 's'}, {one.as === 'returns' ? 'taken in' : 'merged'} on this computer {when}</span>
                    </span>
                    {one.stands
                      ? <Button size="small" aria-label={`Take back ${madeWords(one)}, ${one.as === 'returns' ? 'taken in' : 'made'} ${when}`} onClick={() => takeBack(one)}>Take back</Button>
                      : <span className="quiet">Taken back</span>}
                  </li>
                );
              })}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button appearance="subtle" onClick={versions}>Earlier versions…</Button>
            <Button onClick={onClose}>Close</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
