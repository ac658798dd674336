import { createHash, webcrypto } from 'node:crypto';

/** SHA-256 of UTF-8 text, or of bytes, in lower-case hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** The same of a file's bytes, worked out beside this thread: a large plan would otherwise hold up the window for a frame or two. */
export const sha256Aside = async (bytes: Uint8Array): Promise<string> =>
  Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)).toString('hex');
