import { randomInt } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Result } from '../../shared/outcome/outcome.ts';
import { checkBounds } from '../../shared/record/bounds.ts';
import { changesAsText } from '../../shared/record/encoding.ts';
import { PlanRecord } from '../../shared/record/record.ts';
import { PLAN_ID, digest, type Copy } from '../unit/record/copy.ts';
import { histories, type History } from './histories.ts';
import { PINNED } from './pinned.ts';

/** Histories per law: `RUNS=10000` for the long count. */
const RUNS = Number(process.env['RUNS'] ?? 500);
/** Another one every time, and said, so that `SEED` can repeat a run. A law that fails prints it again, with the smallest history that fails. */
const seed = Number(process.env['SEED'] ?? randomInt(2 ** 31));
console.log(`Histories from the seed ${seed}.`);

/** A test that a law holds for every history. `share` takes only a part of the runs, for laws whose check is slow; `among` is other histories than any. */
export function law(name: string, holds: (history: History, seed: number) => void, share = 1, among: fc.Arbitrary<History> = histories): void {
  test(name, () => {
    const pinned = PINNED.map((history): [History, number] => [history, 0]);
    fc.assert(fc.property(among, fc.nat(), holds), { numRuns: PINNED.length + Math.ceil(RUNS * share), seed, examples: pinned });
  });
}

/** A new record of all that these have. */
export function union(...records: readonly PlanRecord[]): PlanRecord {
  const all = new PlanRecord(PLAN_ID);
  for (const record of records) expect(all.merge(record, digest).ok).toBe(true);
  return all;
}

export const unionOf = (copies: readonly Copy[]): PlanRecord => union(...copies.map(copy => copy.record));

export const textOf = (record: PlanRecord): string => changesAsText(record.changes());

/** Reads a record's changes back from their text, as from a file. */
export function readBack(text: string): PlanRecord {
  const changes = checkBounds(JSON.parse(text));
  if (!changes.ok) throw new Error(changes.failure.message);
  const record = new PlanRecord(PLAN_ID);
  record.take(changes.value, digest);
  return record;
}

export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.failure.kind);
  return result.value;
}
