import { refused } from '../../../shared/outcome/outcome.ts';

/** Every way in which a finished file cannot be checked, with what is said of it. */
const sentences = {
  checkMissing: 'The file is not there. It may have been moved, renamed or deleted.',
  checkNotReadable: 'The file could not be read: this account may not open it, or another program holds it. Close it elsewhere, and try again.',
  checkTooLarge: 'The file is too large to be checked. Save it without its pictures, and check that.',
  checkEncrypted: 'The file is protected with a password, so neither we nor a screen reader that was not told it can look inside. Remove the password, and check it again.',
  checkDamaged: 'The file is damaged: a part of it is cut off or garbled. Open and save it in Word or Excel, and check it again.',
  checkNotOffice: 'Only Word documents (.docx) and Excel workbooks (.xlsx) can be checked, and this is neither, whatever its name says.',
  checkEmpty: 'There is not a word in the file, so there is nothing to check.',
  checkTookTooLong: 'Checking the file took too long, or too much memory, and was stopped.',
  checkStopped: 'Checking the file stopped unexpectedly. Open and save it in Word or Excel, and check it again.',
} as const;

export type CheckFailureKind = keyof typeof sentences;

export const refuseCheck = (kind: CheckFailureKind) => refused(kind, sentences[kind]);
