import { done, refused, type Result } from '../../../shared/outcome/outcome.ts';
import { changesAsText } from '../../../shared/record/encoding.ts';
import { sha256 } from '../digest.ts';
import type { PlanContents } from '../plan-file/contents.ts';
import { decodePlanFile } from '../plan-file/decode-plan-file.ts';
import { encodePlanFile } from '../plan-file/encode-plan-file.ts';
import { MOST_BYTES } from '../plan-file/format.ts';

/** The bytes of a plan file that was read again and found to be the same plan. */
export interface Encoded {
  readonly bytes: Uint8Array;
  /** SHA-256 of them. */
  readonly digest: string;
}
export type EncodeFailureKind = 'planTooLarge' | 'notReadBack' | 'encoderLost';

/** Makes the file of one open plan, again and again. Let go with the plan. */
export interface PlanEncoder {
  /** What stands in the record at the moment of asking, whatever is done to it meanwhile. */
  encode(contents: PlanContents): Promise<Result<Encoded, EncodeFailureKind>>;
  close(): Promise<void>;
}

/** In this thread: for the command line, which has no window to keep alive. */
export const encodesHere = (): PlanEncoder => ({
  encode: (contents) => {
    const encoded = encodeProven(contents);
    return Promise.resolve(typeof encoded === 'string' ? ENCODE_FAILURES[encoded] : done(encoded));
  },
  close: () => Promise.resolve(),
});

/** Encoding is undone and compared before anything is written: a file that cannot be read again must never replace one that can. */
export function encodeProven(contents: PlanContents): Encoded | Exclude<EncodeFailureKind, 'encoderLost'> {
  const bytes = encodePlanFile(contents);
  if (bytes.length > MOST_BYTES) return 'planTooLarge';
  return saysTheSame(bytes, contents) ? { bytes, digest: sha256(bytes) } : 'notReadBack';
}

function saysTheSame(bytes: Uint8Array, { record }: PlanContents): boolean {
  const read = decodePlanFile(bytes);
  return read.kind === 'opened' && read.contents.record.planId === record.planId && changesAsText(read.contents.record.changes()) === changesAsText(record.changes());
}

export const ENCODE_FAILURES = {
  planTooLarge: refused('planTooLarge' as const, 'The plan was not saved: it is larger than 200 MB, and could not be opened again. Your work is safe in this window, and the file is as it was. Undo what made it so large, or shorten it.'),
  notReadBack: refused('notReadBack' as const, 'The plan was not saved: read back, it was not the same plan. This is a fault in Matters Arising. Your work is safe in this window, and the file is as it was. Export the paper and the tracker before you close.'),
  encoderLost: refused('encoderLost' as const, 'The plan was not saved: the part of Matters Arising that makes the file has stopped. Your work is safe in this window, and the file is as it was. Try again: it is started anew.'),
} satisfies Record<EncodeFailureKind, Result<Encoded, EncodeFailureKind>>;
