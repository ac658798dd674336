import { planOfRecord, RecordSource } from '../../shared/domain/plan-of-record.ts';
import { Names } from '../../shared/history/names.ts';
import { frontierOf, standpointWords, type Standpoint } from '../../shared/history/standpoint.ts';
import { say } from './app-store.ts';
import { asAtStore } from './as-at.ts';
import { currentRecord } from './plan-mirror.ts';
import { sendTyping } from './typing.ts';

/** Shows the whole plan as it stood, in every view, until one goes back to now. */
export async function lookAt(standpoint: Standpoint): Promise<void> {
  await sendTyping();
  const record = currentRecord();
  if (record === null) return;
  const frontier = frontierOf(record, standpoint);
  const state = frontier.ok ? record.asAt(frontier.value) : frontier;
  if (!state.ok) return say('error', state.failure.message);
  asAtStore.set({ standpoint, words: standpointWords(record, new Names(record.state), standpoint), plan: planOfRecord(new RecordSource(state.value)) });
}
