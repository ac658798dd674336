import { tidyText } from '../commands/tidy.ts';
import type { Council } from '../domain/council.ts';
import type { Tone } from '../domain/round.ts';

/** A mail with its fields still open. */
export interface MailTemplate {
  readonly subject: string;
  readonly body: string;
}
const SIGNED = 'With thanks,\n\n{your name}\n{your role}\n{council}';

/** What a mail says where the council has no words of its own. */
export const USUAL_WORDS: Readonly<Record<Tone, MailTemplate>> = {
  asking: {
    subject: '{round}: your return for {committee}, by {returns by}',
    body: [
      'Dear {owner},',
      '{note}',
      '{committee} looks at “{plan}” on {meeting}. Your return for it is attached, about {actions} of yours.',
      '{list of actions}',
      'Please open the attachment in Excel, fill in the yellow columns, save it, and send it back to me by {returns by}. Select a cell, and a note beside it says what goes there. Where nothing has changed, leave the row as it is; if that is so for all of them, a line to tell me is enough.',
      'If a date has to move, please say why: the committee sees each move with its reason. You can sort, widen and add columns as you like. Only the line that begins “Do not change” has to stay as it is.',
      SIGNED,
    ].join('\n\n'),
  },
  chasing: {
    subject: 'Reminder: your return for {round}, {committee}, by {returns by}',
    body: [
      'Dear {owner},',
      '{note}',
      'On {asked on} I asked you for a return about {actions} of yours, for {committee} on {meeting}. It {is due}, and I do not seem to have it yet.',
      '{list of actions}',
      'It is attached again. Please fill in the yellow columns and send it back, or tell me if nothing has changed, or if somebody else should be asked. If it is already on its way, thank you, and there is nothing more to do.',
      SIGNED,
    ].join('\n\n'),
  },
  'last call': {
    subject: 'Last call: your return for {round}, {committee}',
    body: [
      'Dear {owner},',
      '{note}',
      'I asked you on {asked on}, {days since asked} ago, for a return about {actions} of yours, and have not had it. It {is due}. {committee} meets on {meeting}.',
      '{list of actions}',
      'The paper is being put together now. Without your return it can only say that no update was received, beside what was last reported. The return is attached once more: a few words in the yellow columns are enough, or a line to me if nothing has changed.',
      'A copy of this goes to {copied to}.',
      SIGNED,
    ].join('\n\n'),
  },
};

export const TONE_FIELD = { asking: 'mailAsking', chasing: 'mailChasing', 'last call': 'mailLastCall' } as const satisfies Readonly<Record<Tone, keyof Council>>;

/** What a council has of its own for a tone: null where it is as usual, and the usual for whichever of the two is empty. */
export function ownWords(tone: Tone, given: MailTemplate | null): MailTemplate | null {
  const usual = USUAL_WORDS[tone];
  const own = { subject: tidyText(given?.subject ?? '').replace(/\s+/g, ' ') || usual.subject, body: tidyText(given?.body ?? '') || usual.body };
  return own.subject === usual.subject && own.body === usual.body ? null : own;
}

/** The council's own words for a tone, else the usual ones. */
export const wordsFor = (council: Council, tone: Tone): MailTemplate => council[TONE_FIELD[tone]] ?? USUAL_WORDS[tone];
