/**
 * What a file is by its content. Its name is never looked at: renamed files are common and sometimes meant to deceive. Which of these can be
 * read, and what is said of the others, is for each reader to say.
 */
export type FileKind =
  | 'pdf' | 'zip' | 'text' | 'oldWord' | 'oldWorkbook' | 'otherOldOffice' | 'encryptedOffice' | 'richText' | 'picture' | 'webPage' | 'plan' | 'empty' | 'unknown';

const ascii = (bytes: Uint8Array, start: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(start, Math.min(bytes.length, start + length)));

const startsWith = (bytes: Uint8Array, ...start: number[]): boolean => start.every((value, index) => bytes[index] === value);

const isPicture = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0x89, 0x50, 0x4e, 0x47) ||
  startsWith(bytes, 0xff, 0xd8, 0xff) ||
  /^GIF8[79]a/.test(ascii(bytes, 0, 6)) ||
  startsWith(bytes, 0x49, 0x49, 0x2a, 0x00) ||
  startsWith(bytes, 0x4d, 0x4d, 0x00, 0x2a) ||
  (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') ||
  /^ftyp(heic|heix|mif1|avif)/.test(ascii(bytes, 4, 8)) ||
  (ascii(bytes, 0, 2) === 'BM' && bytes.length > 18 && bytes.subarray(6, 10).every((value) => value === 0));

/** Compound files keep the names of their streams in UTF-16: an Office file with a password is one that holds `EncryptedPackage`. */
function inCompoundFile(bytes: Uint8Array): FileKind {
  const haystack = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const holds = (name: string) => haystack.includes(Buffer.from(name, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encryptedOffice';
  if (holds('WordDocument')) return 'oldWord';
  // A workbook of Excel 5 and 95 has a `Book`, later ones a `Workbook`: either is the beginning or the end of a stream's name.
  return holds('Workbook\0') || holds('\0Book\0') ? 'oldWorkbook' : 'otherOldOffice';
}

const hasTextMark = (bytes: Uint8Array): boolean =>
  startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff) || startsWith(bytes, 0xef, 0xbb, 0xbf);

/** Text may hold stray control characters; a file in which they are common, or that has NUL bytes in numbers, is something else. */
function isText(bytes: Uint8Array): boolean {
  if (hasTextMark(bytes)) return true;
  const sample = bytes.subarray(0, 65_536);
  let controls = 0;
  for (const value of sample) if (value < 0x20 && !(value >= 0x09 && value <= 0x0d)) controls += value === 0 ? 8 : 1;
  return controls <= sample.length / 20;
}

export function recognise(bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  // Readers of PDF allow up to 1,024 bytes of something else in front, and mail gateways make use of it.
  const start = ascii(bytes, 0, 1024);
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\u0003\u0004') || start.startsWith('PK\u0005\u0006')) return 'zip';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return inCompoundFile(bytes);
  if (start.startsWith('{\\rtf')) return 'richText';
  if (isPicture(bytes)) return 'picture';
  if (/^(\u00ef\u00bb\u00bf)?\s*(<\?xml[^>]*>\s*)?(<!--[^>]*-->\s*)?<(!doctype html|html)/i.test(start))
    return 'webPage';
  if (/^(\u00ef\u00bb\u00bf)?\s*\{\s*"format"\s*:\s*"matters-arising\//.test(start)) return 'plan';
  return isText(bytes) ? 'text' : 'unknown';
}
