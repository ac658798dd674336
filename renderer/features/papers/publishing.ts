import type { PaperOrder } from '../../../shared/contract/contract.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { KeptStanding } from '../../../shared/papers/archive.ts';
import { bridge } from '../../bridge/bridge.ts';
import { appStore, say } from '../../store/app-store.ts';
import { saysOnlyToRead, sayWritten, wayOut, withoutTemplate } from '../../store/commands.ts';
import { sendTyping } from '../../store/typing.ts';

type PublishOrder = PaperOrder & { readonly paper: EntityId; readonly keep: boolean };

/** Publishes a paper: its file is written where the person says, and noted in the plan. A refusal is said. */
export async function publishPaper(order: PublishOrder): Promise<void> {
  if (saysOnlyToRead()) return;
  await sendTyping();
  const answer = await bridge.ask('paper:publish', order);
  appStore.update({ task: null });
  if (answer === null) return;
  if (!answer.ok) {
    const { kind, message } = answer.failure;
    const without = withoutTemplate(kind, () => void publishPaper({ ...order, inTemplate: false }));
    return say('error', message, [without ?? wayOut(kind) ?? { label: 'Try again…', run: () => void publishPaper(order) }]);
  }
  sayWritten({ ...answer.value, notes: [...answer.value.notes, ...(answer.value.kept ? ['A copy is kept beside the plan.'] : [])] });
}

/** How the kept copy of a published file stands; null where that was refused, and said. */
export async function checkPublished(publication: EntityId): Promise<KeptStanding | null> {
  const answer = await bridge.ask('published:check', { publication });
  if (answer.ok) return answer.value;
  say('error', answer.failure.message);
  return null;
}
export async function showPublished(publication: EntityId): Promise<void> {
  const answer = await bridge.ask('published:show', { publication });
  if (!answer.ok) say('warning', answer.failure.message);
}
