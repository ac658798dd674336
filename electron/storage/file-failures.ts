import path from 'node:path';
import type { DocumentName } from '../../shared/documents/document.ts';
import { refused } from '../../shared/outcome/outcome.ts';
import { sentencesOf } from '../../shared/outcome/told.ts';
import { momentWords } from '../../shared/text/moment.ts';
import { codeOf } from './file-system.ts';

export type SaveFailureKind =
  | 'diskFull' | 'readOnlyPlace' | 'notAllowed' | 'folderGone' | 'isAFolder' | 'nameTooLong' | 'openElsewhere' | 'diskFault' | 'badName' | 'writtenWrong' | 'changedMeanwhile'
  | 'savingElsewhere' | 'stoppedWaiting';
export type ReadFailureKind = 'fileGone' | 'isAFolder' | 'notAllowed' | 'openElsewhere' | 'tooLarge' | 'diskFault';

/** What is being written, for the sentence: `The plan`, `The paper`. */
export type Written = 'plan' | 'paper' | 'tracker' | 'calendar' | 'copy' | 'draft' | 'profile' | 'comment sheet' | 'return' | DocumentName;
const safe = (what: Written): string => (what === 'plan' ? 'Your work is safe in this window, and the file is as it was.' : 'The plan is not touched.');

/** Why a file could not be written, that nothing is lost, and what to do next. */
export function saveFailure(error: unknown, file: string, what: Written) {
  const name = `“${path.basename(file)}”`;
  const folder = `“${path.dirname(file)}”`;
  const say = (kind: SaveFailureKind, happened: string, next: string) => refused(kind, `The ${what} was not saved: ${happened} ${safe(what)} ${next}`);
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return say('diskFull', 'the disk is full.', 'Delete what you no longer need there, empty the Recycle Bin and try again, or save it in another place.');
    case 'EROFS':
      return say('readOnlyPlace', `nothing can be written in ${folder}.`, 'Save it in another place.');
    case 'EACCES':
    case 'EPERM':
      return say('notAllowed', `your account may not write in ${folder}, or another program holds ${name}.`, 'Close it there and try again, or save it in another place.');
    case 'EBUSY':
    case 'ETXTBSY':
      return say('openElsewhere', `${name} is open in another program.`, 'Close it there and try again, or save it under another name.');
    case 'ABORT_ERR':
      return say('stoppedWaiting', `another program holds ${name}, and you stopped waiting for it.`, 'Close it there and save again, or save it under another name.');
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ENXIO':
    case 'ENODEV':
      return say('folderGone', `the folder ${folder} is not there any more, or its drive is not connected.`, 'Connect the drive, or save it in another place.');
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return say('isAFolder', `${name} is the name of a folder.`, 'Save it under another name.');
    case 'ENAMETOOLONG':
      return say('nameTooLong', 'the name of the file, with its folders, is too long.', 'Save it under a shorter name, or nearer the top of the drive.');
    case 'EINVAL':
    case 'EILSEQ':
    case 'ERR_INVALID_ARG_VALUE':
      return say('badName', `${name} cannot be the name of a file here.`, 'Save it under another name.');
    default:
      return say('diskFault', `the disk or the network drive reported a fault (${codeOf(error) || 'unknown'}).`, 'Try again, or save it in another place.');
  }
}

export const writtenWrong = (file: string, what: Written) =>
  refused('writtenWrong' as const, `The ${what} was not saved: what arrived on the disk at “${path.dirname(file)}” is not what was sent there. ${safe(what)} Save it in another place.`);

export const changedMeanwhile = (file: string, what: Written) =>
  refused('changedMeanwhile' as const, `The ${what} was not saved: somebody else saved “${path.basename(file)}” in the same moment. ${what === 'plan' ? 'Your work is safe in this window.' : safe(what)} Try again.`);

/** Who holds the lock beside a plan, as it says itself. `since`: an ISO instant by the clock of whoever keeps the file; null where it is gone again. */
export interface LockHolder {
  readonly by: string;
  readonly host: string;
  readonly since: string | null;
}
/** `Tom Okoro has been saving “Review.matters” on the computer “PC-123” since 14:02`. */
function isSaving(file: string, { by, host, since }: LockHolder): string {
  const from = since === null ? '' : ` since ${momentWords(since, new Date()).replace(/^(at|on) /, '')}`;
  return `${by || 'Somebody'} has been saving “${path.basename(file)}”${host ? ` on the computer “${host}”` : ''}${from}`;
}
/** No choice to save all the same: while that save may be alive it could lose one of the two, and once it is sure to be dead nobody is asked. */
const IF_IT_STOPPED = 'If that computer has stopped, what it left is set aside after a minute.';

/** What a save waits for, and what to do: the person need do nothing. `holder`: null where another program holds the file itself. */
export const waitingWords = (file: string, holder: LockHolder | null): string => (holder === null
  ? `Another program holds “${path.basename(file)}”, as virus scanners and programs that synchronise do for a moment. The plan is saved once it lets go. If you have it open elsewhere, close it there.`
  : `${isSaving(file, holder)}. Yours is saved once that is done. ${IF_IT_STOPPED}`);

/** Somebody holds the lock beside the plan, and is alive as far as can be told. */
export const savingElsewhere = (file: string, holder: LockHolder) =>
  refused('savingElsewhere' as const, `The plan was not saved: ${isSaving(file, holder)}. ${safe('plan')} It is tried again by itself in half a minute. ${IF_IT_STOPPED}`);

/** The same, and the person no longer wanted to wait. */
export const stoppedWaitingFor = (file: string, holder: LockHolder) =>
  refused('stoppedWaiting' as const, `The plan was not saved: ${isSaving(file, holder)}, and you stopped waiting. ${safe('plan')} It is tried again when you save (Ctrl+S) or change something. ${IF_IT_STOPPED}`);

/** Why a file could not be read, and what to do next. */
export function readFailure(error: unknown, file: string) {
  const name = `“${path.basename(file)}”`;
  const say = (kind: ReadFailureKind, happened: string, next: string) => refused(kind, sentencesOf([happened, next], 'Nothing was changed.'));
  switch (codeOf(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
      return say('fileGone', `${name} is no longer in “${path.dirname(file)}”. It may have been moved, renamed or deleted.`, 'Find it again and open it from its new place.');
    case 'EISDIR':
      return say('isAFolder', `${name} is a folder, not a file.`, 'Open the folder and choose the plan inside it.');
    case 'EACCES':
    case 'EPERM':
      return say('notAllowed', `Your account may not read ${name}.`, 'Ask whoever owns it, or copy it to your Documents folder.');
    case 'ABORT_ERR':
      return say('openElsewhere', `Another program holds ${name}, and you stopped waiting for it.`, 'Close it there and try again.');
    case 'EBUSY':
      return say('openElsewhere', `${name} is held by another program.`, 'Close it there and try again.');
    default:
      return say('diskFault', `${name} could not be read: the disk or the network drive reported a fault (${codeOf(error) || 'unknown'}).`, 'Try again, or copy the file to this computer first.');
  }
}
export const tooLarge = (file: string) =>
  refused('tooLarge' as const, `“${path.basename(file)}” is larger than 200 MB, which is more than any plan needs. It was not opened or changed. Ask whoever sent it for a fresh copy, or open an earlier copy of your own.`);
