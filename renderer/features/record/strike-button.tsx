import { Button } from '@fluentui/react-components';
import { appStore } from '../../store/app-store.ts';

/** Opens the dialog that strikes words out of the record. With `words` it looks for those already, and stands among other small buttons. */
export function StrikeButton({ words = '' }: { readonly words?: string }) {
  return <Button size={words === '' ? 'medium' : 'small'} onClick={() => appStore.update({ recordDialog: { is: 'strike', words } })}>{words === '' ? 'Strike out words…' : 'Strike words…'}</Button>;
}
