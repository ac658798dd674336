import { appStore, useApp } from '../../store/app-store.ts';
import { MergesDialog } from '../merging/merges-dialog.tsx';
import { AfreshDialog } from './afresh-dialog.tsx';
import { RepairDialog } from './repair-dialog.tsx';
import { StrikeDialog } from './strike-dialog.tsx';

/** The dialogs about the record itself. They are opened from the menu, from the history, and from what is said of a file. */
export function RecordDialogs() {
  const dialog = useApp((state) => state.recordDialog);
  const close = () => appStore.update({ recordDialog: null });
  switch (dialog?.is) {
    case undefined: return null;
    case 'afresh': return <AfreshDialog onClose={close} />;
    case 'merges': return <MergesDialog onClose={close} />;
    case 'repair': return <RepairDialog offer={dialog.offer} onClose={close} />;
    case 'strike': return <StrikeDialog words={dialog.words} onClose={close} />;
  }
}
