import { presenceOf } from '../storage/presence.ts';

/** A place for the draft of a mail beside what it takes along, under its name; an older draft there is left as it is. */
export async function draftBeside(file: string): Promise<string> {
  const base = file.replace(/(\.matters)?\.json$|\.docx$/i, '');
  for (let n = 1; ; n++) {
    const draft = `${base}${n === 1 ? '' : ` (${n})`}.eml`;
    if ((await presenceOf(draft)) === 'gone' || n > 99) return draft;
  }
}

/** The words of the mail that was written last, for a mail program that opens no drafts. */
export class LastMail {
  words: string | null = null;
}
