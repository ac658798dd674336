import path from 'node:path';
import { refused } from '../../../shared/outcome/outcome.ts';

/** What stands in the way of a plan's file, in sentences: what happened, that the work is safe, and what to do. */
export const SAVED_ELSEWHERE = refused('savedElsewhere', 'The plan was not saved: its file was changed by another program since it was opened, and no longer holds this plan as it can be worked on. Your work is safe in this window. Save it under another name.');
export const goneWords = (file: string): string =>
  `“${path.basename(file)}” is no longer in “${path.dirname(file)}”. It may have been moved, renamed or deleted, or its drive is not connected. Your work is safe in this window. Save to put it back there, or save it in another place.`;
export const anotherWords = (file: string): string =>
  `“${path.basename(file)}” was changed by another program, and no longer holds this plan as it can be worked on. Your work is safe in this window, and nothing is written over that file. Save the plan under another name.`;
export const OVER_A_NEWER = refused('overANewer', 'The plan was not saved: the file there was saved by a newer version of Matters Arising, and what this version cannot read of it would be lost. Your work is safe in this window. Save it under another name, or install the newer version.');
export const CANNOT_JOIN = refused('savedElsewhere', 'The plan was not saved: its file was saved elsewhere meanwhile, with changes that cannot be put together with yours. Your work is safe in this window. Save it under another name.');
export const OVER_THE_COPY = refused('overTheCopy', 'The plan was not saved: this file is a copy of the plan that you are looking at, and what is in it would be lost. Nothing was written. Save it under another name.');
export const movedWords = (from: string, to: string): string =>
  `“${path.basename(from)}” is called “${path.basename(to)}” now. The plan goes on in that file.`;
