import type { EntityId } from '../../../shared/domain/entity.ts';
import type { MadeAgain } from '../../../shared/frozen/documents.ts';
import { bridge } from '../../bridge/bridge.ts';
import { appStore, say } from '../../store/app-store.ts';
import { saysOnlyToRead, sayWithUndo, sayWritten } from '../../store/commands.ts';
import { whenAt } from '../../store/plan-mirror.ts';
import { sendTyping } from '../../store/typing.ts';

/** Keeps the plan as it stands as what a meeting is given. A refusal is said. */
export async function freeze(meeting: EntityId): Promise<void> {
  if (saysOnlyToRead()) return;
  await sendTyping();
  const answer = await bridge.ask('frozen:freeze', { meeting });
  appStore.update({ task: null });
  if (!answer.ok) return say('error', answer.failure.message);
  await whenAt(answer.value.revision);
  sayWithUndo('success', 'The plan and its documents are frozen for the meeting. Save the documents from here; they will not change with the plan.');
}

/** How each document of a point comes out when it is made again; null where that was refused, and said. */
export async function makeAgain(point: EntityId): Promise<readonly MadeAgain[] | null> {
  const answer = await bridge.ask('frozen:check', { point });
  if (answer.ok) return answer.value;
  say('error', answer.failure.message);
  return null;
}

/** Writes a document as it was published, where the person says. */
export async function writeFrozen(point: EntityId, at: number): Promise<void> {
  const answer = await bridge.ask('frozen:write', { point, at });
  appStore.update({ task: null });
  if (answer === null) return;
  if (answer.ok) sayWritten(answer.value);
  else say('error', answer.failure.message, [{ label: 'Try again…', run: () => void writeFrozen(point, at) }]);
}
