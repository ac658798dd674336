import { randomBytes } from 'node:crypto';
import { constants } from 'node:fs';
import { access, open, stat, unlink } from 'node:fs/promises';
import path from 'node:path';
import { codeOf } from '../file-system.ts';
import { temporaryPlaceOf, type TemporaryPlace } from './temporary-place.ts';

/** Why a sound plan is opened to be read and not to be worked on where it is. */
export type OnlyToRead = TemporaryPlace | 'markedReadOnly' | 'folderClosed';

/** Finds out, before any work is put in, whether a save there could succeed and would last. */
export type LookAtPlace = (file: string) => Promise<OnlyToRead | null>;

export const lookAtPlace: LookAtPlace = async (file) => {
  const place = temporaryPlaceOf(path.resolve(file), process.platform);
  if (place !== null) return place;
  if (await isMarkedReadOnly(file)) return 'markedReadOnly';
  return (await mayWriteIn(path.dirname(file))) ? null : 'folderClosed';
};

/** The mark in the file's properties, or permissions that keep this account from writing it. */
async function isMarkedReadOnly(file: string): Promise<boolean> {
  const facts = await stat(file).catch(() => null);
  if (facts === null) return false;
  // An administrator may write what is marked all the same; whoever marked it meant it.
  if ((facts.mode & 0o222) === 0) return true;
  return isRefusedBy(access(file, constants.W_OK));
}

/** A save puts a new file beside the old one. Windows cannot say beforehand whether it may: there it is tried. */
async function mayWriteIn(folder: string): Promise<boolean> {
  if (process.platform !== 'win32') return !(await isRefusedBy(access(folder, constants.W_OK)));
  const probe = path.join(folder, `.~${randomBytes(6).toString('hex')}.tmp`);
  return !(await isRefusedBy(open(probe, 'wx').then((made) => made.close()).then(() => unlink(probe))));
}

const REFUSALS = new Set(['EACCES', 'EPERM', 'EROFS']);
/** A drive that is away, or held for a moment, is no refusal: a save will say so itself. */
const isRefusedBy = (trying: Promise<unknown>): Promise<boolean> => trying.then(() => false, (error: unknown) => REFUSALS.has(codeOf(error)));

/** Why nothing can be changed here, and what to do instead. */
export function onlyToReadWords(why: OnlyToRead, file: string): string {
  const name = `“${path.basename(file)}”`;
  const next = 'Save a copy in a folder of your own to work on.';
  switch (why) {
    case 'mail':
      return `This plan was opened from an email. It lies in a folder that your mail program empties, so nothing can be changed here. ${next}`;
    case 'zip':
      return `This plan was opened inside a zip file. What is changed here would not get back into it, so nothing can be changed here. ${next}`;
    case 'temporary':
      return `This plan lies in a folder for temporary files, which is emptied without asking, so nothing can be changed here. ${next}`;
    case 'markedReadOnly':
      return `${name} is marked as read only, so nothing can be changed here. ${next} Or take the mark off in its properties, and open it again.`;
    case 'folderClosed':
      return `Your account may not save in “${path.dirname(file)}”, so nothing can be changed here. ${next}`;
  }
}
/** Whether the file will soon be gone from where it is: no place to come back to. */
export const isPassing = (why: OnlyToRead | null): boolean => why === 'mail' || why === 'zip' || why === 'temporary';
