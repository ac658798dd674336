import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { appStore, useApp } from '../../store/app-store.ts';
import { openPlan } from '../../store/commands.ts';
import { bringsNews, titleFor, wordsFor } from './copy-words.ts';

/** What was opened or dropped is another copy of the plan that is open: what it is, and what to do with it. Nothing has happened yet. */
export function OtherCopyDialog() {
  const copy = useApp((state) => state.offeredCopy);
  if (copy === null) return null;
  const close = () => appStore.update({ offeredCopy: null });
  const openInPlace = () => {
    close();
    void openPlan(copy.path, true);
  };
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) close(); }}>
      <DialogSurface style={{ maxWidth: 560 }}>
        <DialogBody>
          <DialogTitle>{titleFor(copy)}</DialogTitle>
          <DialogContent>{wordsFor(copy)}</DialogContent>
          <DialogActions fluid>
            <Button onClick={openInPlace}>Open it instead</Button>
            <Button appearance={bringsNews(copy) ? 'secondary' : 'primary'} onClick={close}>{bringsNews(copy) ? 'Cancel' : 'Keep your plan open'}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
