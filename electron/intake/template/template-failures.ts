import { refused } from '../../../shared/outcome/outcome.ts';
import { sentencesOf, type Told } from '../../../shared/outcome/told.ts';

/** Every way in which a template can be refused, with what the clerk reads: what happened, and what to do next. In all of them no paper was written. */
export const TEMPLATE_REFUSALS = {
  templateMissing: [
    'The template is no longer where it was. It may have been moved, renamed or deleted.',
    'Find it again and choose it from its new place.',
  ],
  templateNotReadable: [
    'The template could not be read: this account may not open it, or another program holds it.',
    'Close it in Word, or copy it to your Documents folder, and choose that.',
  ],
  templateIsAFolder: ['This is a folder, not a template.', 'Open the folder and choose the template inside it.'],
  templateEmpty: ['The template is an empty file.', 'Ask for it again, or choose another one.'],
  templateTooLarge: [
    'The template is larger than 10 MB, and every paper would be too.',
    'In Word, choose File, Compress Pictures or take large pictures out, save it, and choose it again.',
  ],
  templateUnpacksTooLarge: [
    'The template unpacks to far more than a template can hold, as files made to do harm do. It was not read any further.',
    'Ask whoever sent it.',
  ],
  templateEncrypted: [
    'The template is protected with a password.',
    'Open it in Word, remove the password (File, Info, Protect Document), save it, and choose it again.',
  ],
  templateDamaged: ['The template is damaged: a part of it is cut off or garbled.', 'Open and save it in Word, or ask for it again.'],
  templateIncomplete: ['There is no Word document inside the file, only other parts.', 'Ask for the template again, or open and save it in Word.'],
  templateIsOldWord: [
    'The template is an old Word file (.doc or .dot).',
    'Open it in Word, save it as a Word Template (.dotx) or a Word Document (.docx), and choose that.',
  ],
  templateIsAnotherKind: [
    'The file is not a Word document or template (.docx, .dotx), whatever its name says.',
    'Open it in the program it is from, save it as a Word Document (.docx), and choose that.',
  ],
  templateIsAPlan: ['The file is a plan of Matters Arising, not a template.', 'Open it with File, Open.'],
  templateHasMacros: [
    'The template holds macros, which are programs and would go into every paper.',
    'Open it in Word, save it as a Word Template without macros (.dotx), and choose that.',
  ],
  templateIsStrict: [
    'The template was saved as a “Strict Open XML Document”, which cannot be filled in without loss.',
    'Open it in Word, save it as a “Word Document (.docx)”, and choose that.',
  ],
  templateIsForeign: [
    'The template was written by a program that writes Word files otherwise than Word does, so papers cannot be made in it without loss.',
    'Open it in Word or LibreOffice, save it as a Word Document (.docx), and choose that.',
  ],
  templateFetches: [
    'The template fetches something from outside when it is opened, so every paper would too.',
    'In Word, break its links (File, Info, Edit Links to Files), save it, and choose it again.',
  ],
  templateHoldsFiles: [
    'The template has another file, an object or a control packed inside, which would go into every paper.',
    'Delete it in Word, or paste it as a picture, save it, and choose it again.',
  ],
  templateIsSigned: [
    'The template is digitally signed, and filling it in would break the signature.',
    'Save it in Word without the signature, and choose that.',
  ],
  templateTookTooLong: ['Reading the template took too long, or too much memory, and was stopped.', 'Open and save it in Word, and choose it again.'],
  templateStopped: ['Reading the template stopped unexpectedly.', 'Open and save it in Word, and choose it again.'],
  readingCancelled: ['Reading the template was cancelled.', 'Choose it again when you want it read.'],
} as const satisfies Record<string, Told>;
const sentenceOf = (kind: TemplateFailureKind): string => sentencesOf(TEMPLATE_REFUSALS[kind], 'Nothing was changed.');

export type TemplateFailureKind = keyof typeof TEMPLATE_REFUSALS;

/** A refusal with its own sentence. `detail` says what of the file it is about. */
export const refuseTemplate = (kind: TemplateFailureKind, detail?: string) => refused(kind, detail ? `${sentenceOf(kind)} ${detail}` : sentenceOf(kind));

/** Thrown only inside the reader; turned into a value at its edge. */
export class TemplateRefused extends Error {
  readonly kind: TemplateFailureKind;
  readonly detail: string | undefined;

  constructor(kind: TemplateFailureKind, detail?: string) {
    super(sentenceOf(kind));
    this.kind = kind;
    this.detail = detail;
  }
}
