import { Button } from '@fluentui/react-components';
import { appStore } from '../../store/app-store.ts';

/** Opens the dialog that strikes words out of the record, looking for some already. */
export function StrikeButton({ words = '' }: { readonly words?: string }) {
  return <Button onClick={() => appStore.update({ recordDialog: { is: 'strike', words } })}>Strike out words…</Button>;
}
