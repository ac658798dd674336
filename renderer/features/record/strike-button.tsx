import { Button } from '@fluentui/react-components';
import { appStore, useApp } from '../../store/app-store.ts';

/** Opens the dialog that strikes words out of the record, looking for some already. Not there while nothing can be changed. */
export function StrikeButton({ words = '' }: { readonly words?: string }) {
  const readOnly = useApp((state) => state.file?.readOnly ?? null);
  if (readOnly !== null) return null;
  return <Button onClick={() => appStore.update({ recordDialog: { is: 'strike', words } })}>Strike out words…</Button>;
}
