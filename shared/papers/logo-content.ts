import type { Council } from '../domain/council.ts';
import { logoOf } from '../domain/logo.ts';
import { oneLine } from './clean-text.ts';
import type { LogoContent } from './content.ts';

/** The room at the head of the first page. */
const ROOM = { width: 240, height: 76 };

/** The council's logo as it is printed, with the words for who does not see it. */
export function logoContent({ logo, logoWords, name }: Council): LogoContent | null {
  const picture = logo === null ? null : logoOf(logo);
  if (logo === null || picture === null) return null;
  const share = Math.min(1, ROOM.width / picture.width, ROOM.height / picture.height);
  const side = (length: number) => Math.max(1, Math.round(length * share));
  return { type: picture.type, base64: logo, width: side(picture.width), height: side(picture.height), words: oneLine(logoWords) || `Logo of ${oneLine(name) || 'the council'}` };
}
