import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import type { PlanContents } from '../../../electron/storage/plan-file/contents.ts';
import type { Scale } from '../figure.ts';

/** How often each thing is timed, after the first time. */
export const ROUNDS: Readonly<Record<Scale, number>> = { full: 9, small: 1 };
export const SURROUNDINGS = { now: () => new Date('2027-01-05T09:00:00Z'), by: () => 'Priya Raman' };

export const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
/** What every reader of the file must do at the least: its bytes as text, and the text as JSON. */
export const parsed = (bytes: Uint8Array): unknown => JSON.parse(textOf(bytes));

export function openedWhole(bytes: Uint8Array): PlanContents {
  const outcome = decodePlanFile(bytes);
  if (outcome.kind !== 'opened') throw new Error(`The plan was not opened: ${outcome.kind}.`);
  return outcome.contents;
}
