import { count } from '../../../../shared/papers/words.ts';
import type { ReturnsOrder } from '../../../../shared/returns/to-make.ts';
import { bridge } from '../../../bridge/bridge.ts';
import { appStore, say } from '../../../store/app-store.ts';
import { saysLookingBack } from '../../../store/commands.ts';
import { sendTyping } from '../../../store/typing.ts';

/** Makes returns into a folder the person chooses, and says what came of it. False: none was made. */
export async function makeReturns(order: ReturnsOrder): Promise<boolean> {
  if (saysLookingBack()) return false;
  await sendTyping();
  const answer = await bridge.ask('returns:make', order);
  appStore.update({ task: null });
  if (answer === null) return false;
  if (!answer.ok) {
    say('error', answer.failure.message);
    return false;
  }
  const { path, fileNames, stopped } = answer.value;
  if (path === null) {
    say('info', 'You stopped before a return was made, so nobody was asked.');
    return true;
  }
  const show = () => void bridge.ask('file:show', { path }).then((shown) => { if (!shown.ok) say('error', shown.failure.message); });
  const made = fileNames.length === 1 ? `Made: ${fileNames[0]!}.` : `Made: ${count(fileNames.length, 'return')}, one for each owner.`;
  say(stopped ? 'info' : 'success', stopped ? `${made} You stopped there, and the other owners were not asked.` : `${made} Draft the mails next: each takes its return to its owner.`, [{ label: 'Show in folder', run: show }]);
  return true;
}
