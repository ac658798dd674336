/** A picture by its own bytes, whatever its file is called. */
export interface Picture {
  readonly type: 'png' | 'jpeg';
  readonly width: number;
  readonly height: number;
}
export const MOST_LOGO_BYTES = 64 * 1024;
/** The longest side of a logo, in dots: a hand's breadth in print. */
export const LONGEST_LOGO_SIDE = 1_200;

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const number = (bytes: Uint8Array, at: number, length: number): number => bytes.subarray(at, at + length).reduce((sum, byte) => sum * 256 + byte, 0);

/** What PNG or JPEG the bytes are, and how large; null for anything else, SVG among it, which is a program as much as a picture. Only the head is read. */
export function pictureOf(bytes: Uint8Array): Picture | null {
  const found = PNG.every((byte, at) => bytes[at] === byte) ? { type: 'png' as const, width: number(bytes, 16, 4), height: number(bytes, 20, 4) } : jpegOf(bytes);
  return found !== null && found.width > 0 && found.height > 0 ? found : null;
}
/** A JPEG says its size in the first frame, after segments of any kind, each with its length. */
function jpegOf(bytes: Uint8Array): Picture | null {
  if (number(bytes, 0, 2) !== 0xffd8) return null;
  for (let at = 2; at + 9 < bytes.length && bytes[at] === 0xff; at += 2 + number(bytes, at + 2, 2)) {
    const marker = bytes[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xc2) return { type: 'jpeg', height: number(bytes, at + 5, 2), width: number(bytes, at + 7, 2) };
    if (number(bytes, at + 2, 2) < 2) return null;
  }
  return null;
}

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** The bytes of base64; null where it is none. */
export function bytesOf(base64: string): Uint8Array | null {
  if (!BASE64.test(base64)) return null;
  const letters = base64.replace(/=+$/, '');
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  for (let at = 0; at < bytes.length; at++) {
    const place = Math.floor((at * 4) / 3);
    const pair = (LETTERS.indexOf(letters[place]!) << 6) | LETTERS.indexOf(letters[place + 1]!);
    bytes[at] = pair >> (4 - 2 * (at % 3));
  }
  return bytes;
}

/** The picture that a logo's text is; null where it is no logo that a plan may hold. */
export function logoOf(base64: string): (Picture & { readonly bytes: Uint8Array }) | null {
  if (base64.length > Math.ceil(MOST_LOGO_BYTES / 3) * 4) return null;
  const bytes = bytesOf(base64);
  const picture = bytes === null ? null : pictureOf(bytes);
  return picture === null || Math.max(picture.width, picture.height) > LONGEST_LOGO_SIDE ? null : { ...picture, bytes: bytes! };
}
