import { createHash } from 'node:crypto';

/** SHA-256 of UTF-8 text, or of bytes, in lower-case hexadecimal. */
export const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
