import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { appStore, useApp } from '../../store/app-store.ts';
import { compareCopy, openPlan, reviewCopy } from '../../store/commands.ts';
import { bringsNews, titleFor, wordsFor } from './copy-words.ts';
import { flawedTitle, flawedWords, holdsSomething } from './flawed-words.ts';
import styles from './other-copy-dialog.module.css';

/** What was opened or dropped is another copy of the plan that is open: what it is, and what to do with it. Nothing has happened yet. */
export function OtherCopyDialog() {
  const copy = useApp((state) => state.offeredCopy);
  if (copy === null) return null;
  const close = () => appStore.update({ offeredCopy: null });
  const then = (act: () => Promise<void>) => () => {
    close();
    void act();
  };
  const told = 'flaw' in copy
    ? { title: flawedTitle(copy), words: flawedWords(copy), isNews: holdsSomething(copy), differs: holdsSomething(copy) }
    : { title: titleFor(copy), words: wordsFor(copy), isNews: bringsNews(copy), differs: copy.stands !== 'same' };
  const { isNews } = told;
  return (
    <Dialog open onOpenChange={(_, data) => { if (!data.open) close(); }}>
      <DialogSurface style={{ maxWidth: 560 }}>
        <DialogBody>
          <DialogTitle>{told.title}</DialogTitle>
          <DialogContent>{told.words}</DialogContent>
          <DialogActions fluid className={styles['buttons'] ?? ''}>
            <Button appearance={isNews ? 'secondary' : 'primary'} onClick={close}>{isNews ? 'Cancel' : 'Keep your plan open'}</Button>
            <Button onClick={then(() => openPlan(copy.path, true))}>Open it instead</Button>
            {told.differs && <Button onClick={then(() => compareCopy(copy.path))}>Compare…</Button>}
            {isNews && <Button appearance="primary" onClick={then(() => reviewCopy(copy.path))}>Merge…</Button>}
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
