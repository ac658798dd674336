import { createHash } from 'node:crypto';
import { LONGEST_PIECE, MOST_PIECES, type TemplateFile } from '../../../shared/domain/report-template.ts';

const digestOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A template's bytes as a plan keeps them: base64 in pieces that, put together, are the base64 of the whole. */
export function packed(name: string, bytes: Uint8Array): TemplateFile {
  const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
  // Of one length: a short one at the end might be taken for a word.
  const length = Math.ceil(base64.length / LONGEST_PIECE);
  const each = Math.ceil(base64.length / length / 4) * 4;
  const pieces = Array.from({ length }, (_, at) => base64.slice(at * each, (at + 1) * each));
  return { name, digest: digestOf(bytes), bytes: bytes.byteLength, pieces };
}

/** The bytes again; null where they are not those that were kept. */
export function unpacked({ digest, bytes: size, pieces }: TemplateFile): Uint8Array | null {
  if (pieces.length > MOST_PIECES) return null;
  const bytes = new Uint8Array(Buffer.from(pieces.join(''), 'base64'));
  return bytes.byteLength === size && digestOf(bytes) === digest ? bytes : null;
}
