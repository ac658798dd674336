import type { Recipient } from '../domain/sent.ts';
import { done, refused, type Result } from '../outcome/outcome.ts';
import { listed } from '../papers/words.ts';

const MOST = 50;
/** What every mail system takes: a plain local part, and a domain with a dot in it. Nothing in it can end a header or begin another. */
const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}](?:[\p{L}\p{N}.-]{0,180})\.[\p{L}\p{N}-]{2,63}$/u;

export const isAddress = (words: string): boolean => ADDRESS.test(words) && !words.includes('..');

/**
 * Reads a line of recipients as people type it into a mail: `Tom Okoro <tom@example.gov.uk>; asha@example.gov.uk; Jane Smith`, with
 * semicolons, commas or line ends between them. A name alone is somebody whose address the mail program will know.
 */
export function readRecipients(typed: string): Result<readonly Recipient[], 'nobody' | 'notAnAddress' | 'tooMany'> {
  const found = new Map<string, Recipient>();
  for (const part of partsOf(typed)) {
    const read = readOne(part);
    if (read === null) return refused('notAnAddress', `“${part}” is not an email address. Write it like name@council.gov.uk.`);
    const key = (read.email || read.name).toLowerCase();
    if (!found.has(key)) found.set(key, read);
  }
  if (found.size === 0) return refused('nobody', 'Say who the copy is for: choose somebody from the plan, or type a name or an email address.');
  if (found.size > MOST) return refused('tooMany', `A copy goes to ${MOST} people at most. Send it in several mails, or put it in a shared folder.`);
  return done([...found.values()]);
}

/** Commas within quotation marks are part of a name. */
const partsOf = (typed: string): string[] =>
  [...typed.matchAll(/(?:"[^"]*"|[^;,\r\n"])+|"/g)].map(([part]) => part.trim()).filter((part) => part !== '');

function readOne(part: string): Recipient | null {
  const named = /^(.*?)\s*<([^<>]*)>$/.exec(part);
  const email = (named ? named[2]! : part.includes('@') ? part : '').trim();
  const name = (named ? named[1]! : email === '' ? part : '').replace(/^"(.*)"$/, '$1').replace(/\s+/g, ' ').trim();
  if (named || email !== '') return isAddress(email) && name.length <= 200 ? { name, email } : null;
  return name.length <= 200 ? { name, email: '' } : null;
}

/** `Tom Okoro`, or the address of somebody without a name. */
export const recipientName = ({ name, email }: Recipient): string => name || email;
/** `Tom Okoro and Priya Raman`; `Tom Okoro, Priya Raman and 3 others` where there are many. */
export function recipientNames(to: readonly Recipient[], most = 3): string {
  const names = to.map(recipientName);
  return names.length <= most ? listed(names) : listed([...names.slice(0, most - 1), `${names.length - most + 1} others`]);
}
/** As a mail program shows it in its line: `Tom Okoro <tom@example.gov.uk>`. */
export const recipientLine = ({ name, email }: Recipient): string => (email === '' || name === '' ? name || email : `${/[;,"<>]/.test(name) ? `"${name.replaceAll('"', '')}"` : name} <${email}>`);
