import type { EarlierVersion } from '../../shared/contract/recovery.ts';
import { momentWords } from '../../shared/text/moment.ts';
import { bridge } from '../bridge/bridge.ts';
import { appStore, say } from './app-store.ts';
import { sendTyping } from './typing.ts';

/** Asks what was left unsaved by a process that ended: for the start screen. */
export async function findLeft(): Promise<void> {
  appStore.update({ left: await bridge.ask('recovery:list', null) });
}
export async function openLeft(id: string): Promise<void> {
  const answer = await bridge.ask('recovery:open', { id });
  if (answer && !answer.ok) say('error', answer.failure.message);
  if (!answer?.ok) await findLeft();
}
export async function discardLeft(id: string): Promise<void> {
  appStore.update({ left: await bridge.ask('recovery:discard', { id }) });
}

export async function openVersion({ planId, id }: EarlierVersion): Promise<void> {
  await sendTyping();
  const answer = await bridge.ask('versions:open', { planId, id });
  if (answer && !answer.ok) say('error', answer.failure.message);
}
/** The button that opens a version, in words: `Open the version kept yesterday at 14:02`. */
export const openingWords = (version: EarlierVersion): string => `Open the version kept ${momentWords(version.keptAt, new Date())}`;
const openLatest = (latest: EarlierVersion) => ({ label: openingWords(latest), run: () => void openVersion(latest) });

/** Why a file could not be opened and, where an earlier version of its plan is kept, the way to that. */
export async function sayNotOpened(path: string | null, message: string): Promise<void> {
  const [latest] = path === null ? [] : await bridge.ask('versions:list', { path });
  say('error', message, latest ? [openLatest(latest)] : undefined);
}
/** The plan that is shown comes from a damaged file: an earlier version may be whole. */
export async function offerEarlier(): Promise<void> {
  const [latest] = await bridge.ask('versions:list', { path: null });
  if (latest) say('error', 'The file of this plan is damaged. An earlier version of the plan is kept on this computer and can be opened, to be saved in the file’s place or beside it.', [openLatest(latest)]);
}
