import { parentPort, workerData } from 'node:worker_threads';
import type { Result } from '../../../shared/outcome/outcome.ts';
import type { Change } from '../../../shared/record/change.ts';
import { changesOfCopy, type ReadCopy } from '../plan-file/changes-of-copy.ts';
import type { PlanContents } from '../plan-file/contents.ts';
import type { OpenFailureKind } from '../plan-file/describe-outcome.ts';
import { planOfBytes, type ReadPlan } from './reader.ts';

/** What it is asked, besides the file's bytes. */
export interface ReadOrder {
  readonly is: 'plan' | 'copy';
  readonly name: string;
}
/** A plan without its record, which goes over as portions of changes. */
export type PlanHead = Omit<ReadPlan, 'contents'> & { readonly planId: string; readonly unknown: PlanContents['unknown'] };
/** What was read, checked: every hash, the plan part against the record, the file's digest. */
export type ReadHead =
  | { readonly is: 'plan'; readonly head: Result<PlanHead, OpenFailureKind> }
  | { readonly is: 'copy'; readonly head: Result<Omit<ReadCopy, 'changes'>> };
/**
 * What it says: the changes as lists in JSON, in UTF-8, one portion after another, and the head as the last. So whoever gets them need not take them
 * all in at once, and bytes cost less to hand over than objects.
 */
export type ReadAnswer = ReadHead | { readonly is: 'portion'; readonly changes: Uint8Array };

/** Few enough to be taken in within a few milliseconds. */
const PORTION = 250;

type Order = ReadOrder & { readonly bytes: Uint8Array };

const say = (answer: ReadAnswer): void => parentPort?.postMessage(answer);

function sayPortions(changes: readonly Change[]): void {
  for (let from = 0; from < changes.length; from += PORTION) say({ is: 'portion', changes: new TextEncoder().encode(JSON.stringify(changes.slice(from, from + PORTION))) });
}

function readPlan({ bytes, name }: Order): ReadHead {
  const read = planOfBytes(bytes, name);
  if (!read.ok) return { is: 'plan', head: read };
  const { contents: { record, unknown }, ...rest } = read.value;
  sayPortions(record.changes());
  return { is: 'plan', head: { ok: true, value: { ...rest, planId: record.planId, unknown } } };
}
function readCopy({ bytes, name }: Order): ReadHead {
  const read = changesOfCopy(bytes, name);
  if (!read.ok) return { is: 'copy', head: read };
  const { changes, ...head } = read.value;
  sayPortions(changes);
  return { is: 'copy', head: { ok: true, value: head } };
}

const order = workerData as Order;
say(order.is === 'plan' ? readPlan(order) : readCopy(order));
