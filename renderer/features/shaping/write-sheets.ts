import { count } from '../../../shared/papers/words.ts';
import type { SheetOrder } from '../../../shared/shaping/comment-sheet.ts';
import { bridge } from '../../bridge/bridge.ts';
import { appStore, say } from '../../store/app-store.ts';
import { saysLookingBack } from '../../store/commands.ts';
import { sendTyping } from '../../store/typing.ts';

/** Writes comment sheets where the person says, and says which. False: nothing was written. */
export async function writeSheets(order: SheetOrder): Promise<boolean> {
  if (saysLookingBack()) return false;
  await sendTyping();
  const answer = await bridge.ask('export:commentSheets', order);
  appStore.update({ task: null });
  if (answer === null) return false;
  if (!answer.ok) {
    say('error', answer.failure.message);
    return false;
  }
  const { path, fileNames } = answer.value;
  const ask = (channel: 'file:open' | 'file:show') => () => void bridge.ask(channel, { path }).then((opened) => { if (!opened.ok) say('error', opened.failure.message); });
  const what = fileNames.length === 1 ? `Written: ${fileNames[0]!}.` : `Written: ${count(fileNames.length, 'comment sheet')}, one for each member.`;
  say('success', what, [...(fileNames.length === 1 ? [{ label: 'Open', run: ask('file:open') }] : []), { label: 'Show in folder', run: ask('file:show') }]);
  return true;
}
