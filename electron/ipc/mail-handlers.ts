import { mailLink } from '../../shared/mails/mail-link.ts';
import { mailText } from '../../shared/mails/mail-words.ts';
import { done, refused } from '../../shared/outcome/outcome.ts';
import type { Handlers } from './handle.ts';
import type { WrittenMails } from './mail-drafts.ts';
import type { Outside } from './ports.ts';

const unknown = refused('nothingWritten', 'This mail was not written since the start, so there is nothing to copy. Draft it again.');

/** What else can be done with a mail that was written, where no program opens its draft. The page names a file; what is copied or begun is what was written to it. */
export function mailHandlers({ mails, outside }: { readonly mails: WrittenMails; readonly outside: Pick<Outside, 'copy' | 'beginMail'> }): Handlers<'mail:copyText' | 'mail:begin'> {
  return {
    'mail:copyText': ({ path: file }) => {
      const mail = mails.of(file);
      if (mail === null) return unknown;
      outside.copy(mailText(mail));
      return done(null);
    },
    'mail:begin': async ({ path: file }) => {
      const mail = mails.of(file);
      if (mail === null) return unknown;
      const link = mailLink(mail);
      outside.copy(mailText(mail));
      if (link === null) return refused('noAddress', 'There is no address to begin a mail to. The text is on the clipboard: paste it into a new mail.');
      return (await outside.beginMail(link)) ? done(null) : refused('notBegun', 'No mail program answered. The text is on the clipboard: paste it into a new mail.');
    },
  };
}
