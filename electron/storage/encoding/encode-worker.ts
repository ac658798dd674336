import { parentPort, workerData } from 'node:worker_threads';
import type { Change } from '../../../shared/record/change.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import { sha256 } from '../digest.ts';
import type { PlanContents } from '../plan-file/contents.ts';
import { encodeProven, type Encoded, type EncodeFailureKind } from './encoder.ts';
import { sameSeal, sealOf, type Seal } from './seal.ts';

/** What the worker is told: changes it has not got, in any number of portions; then to make the file of all it has. */
export type Told =
  | { readonly is: 'changes'; readonly changes: readonly Change[] }
  | { readonly is: 'encode'; readonly ticket: number; readonly seal: Seal; readonly unknown: PlanContents['unknown'] };
/** `astray`: what the worker holds is not what it was asked to write. */
export interface Answer {
  readonly ticket: number;
  readonly encoded: Encoded | Exclude<EncodeFailureKind, 'encoderLost'> | 'astray';
}
/** What it is started with. */
export interface EncoderOrder {
  readonly planId: string;
}

/** A record of its own, so that only what is new has to be sent over. */
const record = new PlanRecord((workerData as EncoderOrder).planId);

parentPort?.on('message', (told: Told) => {
  if (told.is === 'changes') {
    record.take(told.changes, sha256);
    return;
  }
  const encoded = sameSeal(sealOf(record), told.seal) ? encodeProven({ record, unknown: told.unknown }) : 'astray';
  if (typeof encoded === 'string') {
    parentPort?.postMessage({ ticket: told.ticket, encoded } satisfies Answer);
    return;
  }
  // Bytes of their own: small buffers share memory that cannot be handed over.
  const bytes = new Uint8Array(encoded.bytes);
  parentPort?.postMessage({ ticket: told.ticket, encoded: { ...encoded, bytes } } satisfies Answer, [bytes.buffer]);
});
