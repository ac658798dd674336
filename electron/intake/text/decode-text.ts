import { TextDecoder } from 'node:util';
export interface DecodedText {
  readonly text: string;
  /** Sentences for the clerk. */
  readonly warnings: readonly string[];
}

const OLD_ENCODING =
  'The file is not in Unicode; it was read as Windows (Western European) text. Check that pound signs, dashes and ' +
    'quotation marks are right.';

/**
 * Bytes to text: UTF-16 where its byte order mark says so, else UTF-8, else Windows-1252, which most old council text files are in.
 * Lone surrogates of UTF-16 are kept here: the boundary that sanitises counts them.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: utf16(bytes), warnings: [] };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: utf16(swapped(bytes)), warnings: [] };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings: [] };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), warnings: [OLD_ENCODING] };
  }
}

const utf16 = (bytes: Uint8Array): string => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf16le', 2);

const swapped = (bytes: Uint8Array): Uint8Array => Buffer.from(bytes.subarray(0, bytes.length - (bytes.length % 2))).swap16();
