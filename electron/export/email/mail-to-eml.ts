import { randomUUID } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { Recipient } from '../../../shared/domain/sent.ts';
import { mailText, type MailWords } from '../../../shared/mails/mail-words.ts';
import { cleanText } from '../../../shared/papers/clean-text.ts';
import { attachmentName, attachmentType, headerLine, plainName } from './header-text.ts';
import { mailHtml } from './mail-html.ts';

/** Those with an address, by name. */
const addressed = (list: readonly Recipient[]) => list.filter(({ email }) => email !== '').map(({ name, email }) => ({ name: headerLine(name), address: email }));

/**
 * A mail as a draft that a mail program opens for sending (`X-Unsent: 1`, classic Outlook and others): RFC 5322 with CRLF throughout,
 * without a sender, and with nothing in it that tells of this computer or its user. The attachment's whole name stands as RFC 2231
 * has it, and a plain one beside it for programs that know no better.
 */
export async function mailToEml(mail: MailWords, attached: Uint8Array | null, { at }: { readonly at: Date }): Promise<Uint8Array> {
  const subject = headerLine(mail.subject);
  const composer = new MailComposer({
    to: addressed(mail.to),
    cc: addressed(mail.copyTo ?? []),
    subject,
    // Line feeds alone, which the library makes CRLF: a lone carriage return it would leave.
    text: cleanText(mailText(mail)),
    html: mailHtml({ ...mail, subject }),
    date: at,
    // Left to itself the library would take the name of the computer.
    messageId: `<${randomUUID()}@matters-arising.invalid>`,
    headers: { 'X-Unsent': '1' },
    ...(mail.attachment === null || attached === null ? {}
      : { attachments: [{ filename: attachmentName(mail.attachment), content: Buffer.from(attached), contentType: attachmentType(mail.attachment) }] }),
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const message = composer.compile();
  const attachment = message.childNodes.find((node) => node.filename);
  if (mail.attachment !== null) attachment?.setHeader('Content-Type', { prepared: true, value: `${attachmentType(mail.attachment)};\r\n name="${plainName(mail.attachment)}"` });
  return message.build();
}
