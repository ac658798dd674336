import path from 'node:path';
import type { MailWords } from '../../shared/mails/mail-words.ts';
import { presenceOf } from '../storage/presence.ts';

/** A place for the draft of a mail beside what it takes along, under its name; an older draft there is left as it is. */
export async function draftBeside(file: string): Promise<string> {
  const base = file.replace(/(\.matters)?\.json$|\.docx$/i, '');
  for (let n = 1; ; n++) {
    const draft = `${base}${n === 1 ? '' : ` (${n})`}.eml`;
    if ((await presenceOf(draft)) === 'gone' || n > 99) return draft;
  }
}

/** The mails written since the start, each by its draft or by the file it takes along: for a mail program that opens no drafts. */
export class WrittenMails {
  readonly #mails = new Map<string, MailWords>();

  add(file: string, mail: MailWords): void {
    this.#mails.set(path.resolve(file), mail);
  }
  /** The files they are known by. */
  get files(): Iterable<string> {
    return this.#mails.keys();
  }
  of(file: string): MailWords | null {
    return this.#mails.get(path.resolve(file)) ?? null;
  }
}
