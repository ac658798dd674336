import { createHash } from 'node:crypto';

/** SHA-256 of UTF-8 text, or of bytes, in lower-case hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

const PIECE_BYTES = 512 * 1024;

/** The same of a file's bytes, with others getting their turn in between: a large plan would otherwise hold up the window for a frame or more. */
export async function sha256InTurns(bytes: Uint8Array): Promise<string> {
  const hash = createHash('sha256');
  for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
    if (from > 0) await new Promise(setImmediate);
    hash.update(bytes.subarray(from, from + PIECE_BYTES));
  }
  return hash.digest('hex');
}
