import type { Recipient } from '../domain/sent.ts';
import { oneLine } from '../papers/clean-text.ts';
import { isAddress } from '../sharing/recipients.ts';
import type { MailWords } from './mail-words.ts';

/** What Windows hands on to a mail program of an address; a longer one is cut short, or nothing happens at all. */
const LONGEST = 1_800;

/**
 * The beginning of a mail for a program that opens no drafts: `mailto:` with whom it is for and its subject. The text is not in it: it goes by the
 * clipboard, since what is long is cut short on the way. Null where nobody has an address, or those there are do not fit.
 */
export function mailLink({ to, copyTo = [], subject }: Pick<MailWords, 'to' | 'copyTo' | 'subject'>): string | null {
  const [first, copies] = [addressesOf(to), addressesOf(copyTo)];
  if (first === '') return null;
  const asked = [copies === '' ? '' : `cc=${copies}`, `subject=${encodeURIComponent(oneLine(subject))}`].filter(Boolean).join('&');
  const link = `mailto:${first}?${asked}`;
  return link.length > LONGEST ? null : link;
}
const addressesOf = (list: readonly Recipient[]): string => list.filter(({ email }) => isAddress(email)).map(({ email }) => encodeURIComponent(email).replaceAll('%40', '@')).join(',');
