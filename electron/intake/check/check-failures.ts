import { refused } from '../../../shared/outcome/outcome.ts';
import { sentencesOf, type Told } from '../../../shared/outcome/told.ts';

/** Every way in which a finished file cannot be checked, with what is said of it: what happened, and what to do next. */
export const CHECK_REFUSALS = {
  checkMissing: ['The file is not there. It may have been moved, renamed or deleted.', 'Find it again, and check it at its new place.'],
  checkNotReadable: ['The file could not be read: this account may not open it, or another program holds it.', 'Close it elsewhere, and try again.'],
  checkTooLarge: ['The file is too large to be checked.', 'Save it without its pictures, and check that.'],
  checkEncrypted: [
    'The file is protected with a password, so neither we nor a screen reader that was not told it can look inside.',
    'Remove the password, and check it again.',
  ],
  checkDamaged: ['The file is damaged: a part of it is cut off or garbled.', 'Open and save it in Word or Excel, and check it again.'],
  checkNotOffice: [
    'Only Word documents (.docx) and Excel workbooks (.xlsx) can be checked, and this is neither, whatever its name says.',
    'Save it as one of these in the program it is from, and check that.',
  ],
  checkEmpty: ['There is not a word in the file, so there is nothing to check.', 'See whether it is the right one.'],
  checkTookTooLong: ['Checking the file took too long, or too much memory, and was stopped.', 'Save it without its pictures, and check that.'],
  checkStopped: ['Checking the file stopped unexpectedly.', 'Open and save it in Word or Excel, and check it again.'],
} as const satisfies Record<string, Told>;

export type CheckFailureKind = keyof typeof CHECK_REFUSALS;

export const refuseCheck = (kind: CheckFailureKind) => refused(kind, sentencesOf(CHECK_REFUSALS[kind], 'The file is as it was.'));
