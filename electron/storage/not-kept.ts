import path from 'node:path';
import { refused } from '../../shared/outcome/outcome.ts';
import type { SaveFailureKind } from './file-failures.ts';

export type NotKeptKind = SaveFailureKind | 'fileInTheWay' | 'tooManyCopies';

/** What happened, and what makes room for the copy. */
const WHY: Readonly<Partial<Record<NotKeptKind, (folder: string) => readonly [string, string]>>> = {
  diskFull: () => ['the disk is full', 'Delete what you no longer need there and empty the Recycle Bin'],
  readOnlyPlace: (folder) => [`nothing can be written in ${folder}`, 'Ask whoever looks after that drive to let you write there'],
  notAllowed: (folder) => [`your account may not write in ${folder}`, 'Ask whoever looks after that folder to let you write there'],
  folderGone: (folder) => [`${folder} cannot be reached, or its drive is not connected`, 'Connect the drive'],
  nameTooLong: () => ['the name of the file, with its folders, is too long', 'Move the plan and its folder of published papers nearer the top of the drive'],
  fileInTheWay: (folder) => [`a file is in the way of the folder ${folder}`, 'Move or rename that file'],
  tooManyCopies: (folder) => [`${folder} has too many files of that name already`, 'Move some of them into another folder beside it'],
};

/**
 * Why no copy of a published file is kept, that the file itself and the note of it are safe, and what to do: a copy that is put into the folder by
 * hand is found there as any other.
 */
export function notKept(kind: NotKeptKind, file: string) {
  const folder = `“${path.dirname(file)}”`;
  const [happened, next] = WHY[kind]?.(folder) ?? [`the disk or the network drive reported a fault while it was written in ${folder}`, 'See that the drive is connected'];
  return refused(kind, `No copy of it is kept beside the plan: ${happened}. The file you chose is whole, and the plan notes it as published. ${next}, then copy the file there yourself.`);
}
