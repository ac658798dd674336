import { parentPort, workerData } from 'node:worker_threads';
import type { Result } from '../../../shared/outcome/outcome.ts';
import type { Change } from '../../../shared/record/change.ts';
import { changesOfCopy, type ReadCopy } from '../plan-file/changes-of-copy.ts';
import type { PlanContents } from '../plan-file/contents.ts';
import type { OpenFailureKind } from '../plan-file/describe-outcome.ts';
import { planOfBytes, type ReadPlan } from './reader.ts';

/** What it is started with. */
export interface ReadOrder {
  readonly is: 'plan' | 'copy';
  readonly bytes: Uint8Array;
  readonly name: string;
}
/** A plan without its record, which goes over as portions of changes. */
export type PlanHead = Omit<ReadPlan, 'contents'> & { readonly planId: string; readonly unknown: PlanContents['unknown'] };
/**
 * What was read, checked: every hash, the plan part against the record, the file's digest. `portions`: its changes as lists in JSON, in UTF-8,
 * so that whoever gets them need not take them all in at once. Bytes are handed over; objects would be copied, which costs twice as much.
 */
export type ReadAnswer =
  | { readonly is: 'plan'; readonly head: Result<PlanHead, OpenFailureKind>; readonly portions: readonly Uint8Array[] }
  | { readonly is: 'copy'; readonly head: Result<Omit<ReadCopy, 'changes'>>; readonly portions: readonly Uint8Array[] };

/** Few enough to be taken in within a few milliseconds. */
const PORTION = 250;

function portionsOf(changes: readonly Change[]): Uint8Array[] {
  const portions: Uint8Array[] = [];
  for (let from = 0; from < changes.length; from += PORTION) portions.push(new TextEncoder().encode(JSON.stringify(changes.slice(from, from + PORTION))));
  return portions;
}

function readPlan({ bytes, name }: ReadOrder): ReadAnswer {
  const read = planOfBytes(bytes, name);
  if (!read.ok) return { is: 'plan', head: read, portions: [] };
  const { contents: { record, unknown }, ...rest } = read.value;
  return { is: 'plan', head: { ok: true, value: { ...rest, planId: record.planId, unknown } }, portions: portionsOf(record.changes()) };
}
function readCopy({ bytes, name }: ReadOrder): ReadAnswer {
  const read = changesOfCopy(bytes, name);
  if (!read.ok) return { is: 'copy', head: read, portions: [] };
  const { changes, ...head } = read.value;
  return { is: 'copy', head: { ok: true, value: head }, portions: portionsOf(changes) };
}

const order = workerData as ReadOrder;
const answer = order.is === 'plan' ? readPlan(order) : readCopy(order);
parentPort?.postMessage(answer, answer.portions.map(({ buffer }) => buffer as ArrayBuffer));
