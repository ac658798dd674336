import { bridge } from '../../bridge/bridge.ts';
import { appStore, dismissSaying, say } from '../../store/app-store.ts';
import { saysOnlyToRead } from '../../store/commands.ts';
import { sendTyping } from '../../store/typing.ts';

/** Reads a template that the person chooses and shows what would go where in it. Nothing of it is in the plan by that. */
export async function chooseTemplate(): Promise<void> {
  if (saysOnlyToRead()) return;
  await sendTyping();
  const answer = await bridge.ask('template:choose', null);
  appStore.update({ task: null });
  if (answer === null) return;
  if (!answer.ok) return say('error', answer.failure.message, [{ label: 'Choose another file…', run: () => void chooseTemplate() }]);
  dismissSaying(null);
  appStore.update({ screen: { is: 'mapping', template: answer.value } });
}

/** Shows what goes where in the template the plan has. */
export async function openPlaces(): Promise<void> {
  if (saysOnlyToRead()) return;
  await sendTyping();
  const answer = await bridge.ask('template:look', null);
  if (!answer.ok) return say('error', answer.failure.message, [{ label: 'Choose its file again…', run: () => void chooseTemplate() }]);
  if (answer.value === null) return;
  dismissSaying(null);
  appStore.update({ screen: { is: 'mapping', template: { ...answer.value, isKept: true, before: null } } });
}
