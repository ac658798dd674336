import { sha256 } from '../../../electron/storage/digest.ts';
import { contentsOf } from '../../../electron/storage/plan-file/contents.ts';
import { encodePlanFile } from '../../../electron/storage/plan-file/encode-plan-file.ts';
import { changeId, type Edits } from '../../../shared/record/change.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import { drawnName } from '../../example/seeded.ts';
import type { Scale } from '../figure.ts';
import { actionFields, actionId, beginning, nameOf, statusOf, updateFields } from './things.ts';
import { Draws } from './words.ts';

const FIRST_INSTANT = Date.parse('2026-01-05T09:00:00Z');
const MINUTE = 60_000;
/** A session is one opening of the plan. */
const CHANGES_A_SESSION = 40;

export interface PlanSize {
  readonly actions: number;
  readonly updates: number;
}
/** Far more than any plan we know of holds. */
export const BIG: Readonly<Record<Scale, PlanSize>> = { full: { actions: 2_000, updates: 20_000 }, small: { actions: 40, updates: 200 } };

/** Writes changes into a record, a minute apart, in sessions of the usual length. */
export class BenchWriter {
  readonly record: PlanRecord;
  readonly draws: Draws;
  #session: string;
  #number = 0;
  #written = 0;

  constructor(record: PlanRecord, draws: Draws) {
    this.record = record;
    this.draws = draws;
    this.#session = drawnName(draws.random);
  }

  put(label: string, edits: Edits): void {
    this.#number += 1;
    this.#written += 1;
    const at = new Date(FIRST_INSTANT + this.#written * MINUTE).toISOString().replace(/\.\d+Z$/, 'Z');
    const origin = { at, by: nameOf(this.#written), label };
    const written = this.record.write(changeId(this.#session, this.#number), origin, edits, sha256);
    if (!written.ok) throw new Error(written.failure.message);
    if (this.#number < CHANGES_A_SESSION) return;
    this.#session = drawnName(this.draws.random);
    this.#number = 0;
  }
  /** A key for a thing of the next change: like a command's, it names the change that makes it. */
  get nextKey(): string {
    return `${this.#session}-${this.#number + 1}`;
  }
  addUpdate(action: number): void {
    const id = actionId(action);
    this.put(`Added an update to A${action}`, { [`${id}/update/${this.nextKey}`]: updateFields(this.draws), [id]: { status: statusOf(this.draws) } });
  }
}

/** A plan of so many actions, one change each, then so many updates, each a change that also sets the action's status. */
export function bigPlan({ actions, updates }: PlanSize, seed = 42): BenchWriter {
  const draws = new Draws(seed);
  const writer = new BenchWriter(new PlanRecord(`plan-${drawnName(draws.random)}`), draws);
  writer.put('Made the plan', beginning(writer.draws));
  for (let place = 1; place <= actions; place++) writer.put(`Added A${place}`, { [actionId(place)]: actionFields(writer.draws, place) });
  for (let done = 0; done < updates; done++) writer.addUpdate(1 + writer.draws.below(actions));
  return writer;
}

export const bytesOf = (record: PlanRecord): Uint8Array => encodePlanFile(contentsOf(record));
export const sizeOf = ({ actions, updates }: PlanSize, bytes: Uint8Array): string =>
  `${actions.toLocaleString('en-GB')} actions, ${updates.toLocaleString('en-GB')} updates, ${(bytes.length / 1e6).toFixed(1)} MB`;
