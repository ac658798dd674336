import type { Exported, PaperEdition } from '../../shared/contract/contract.ts';
import type { EntityId } from '../../shared/domain/entity.ts';
import type { Failure, Result } from '../../shared/outcome/outcome.ts';
import { bridge } from '../bridge/bridge.ts';
import { appStore, say } from './app-store.ts';
import { sayWritten, saysLookingBack, wayOut } from './commands.ts';
import { sendTyping } from './typing.ts';

/** Prints a paper by the system's own dialog. */
export const printPaper = (paper: EntityId, edition: PaperEdition | null = null): Promise<void> =>
  asPages(() => bridge.ask('paper:print', { paper, edition }), () => say('success', 'The paper has gone to the printer.'), () => void printPaper(paper, edition));
/** Writes a paper as a PDF where the person says. */
export const savePaperAsPdf = (paper: EntityId, edition: PaperEdition | null = null): Promise<void> =>
  asPages<Exported>(() => bridge.ask('export:pdf', { paper, edition }), sayWritten, () => void savePaperAsPdf(paper, edition));

async function asPages<Made>(ask: () => Promise<Result<Made> | null>, made: (what: Made) => void, again: () => void): Promise<void> {
  if (saysLookingBack()) return;
  await sendTyping();
  const answer = await ask();
  appStore.update({ task: null });
  if (answer === null) return;
  if (answer.ok) made(answer.value);
  else sayWhy(answer.failure, again);
}
const sayWhy = ({ kind, message }: Failure, again: () => void): void => say('error', message, [wayOut(kind) ?? { label: 'Try again…', run: again }]);
