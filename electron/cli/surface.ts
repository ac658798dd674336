import { stat } from 'node:fs/promises';
import path from 'node:path';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { PlanFiles } from '../storage/plan-files.ts';

/** What a command may touch of the world: the folder its paths are relative to, and the two streams. */
export interface Surface {
  readonly folder: string;
  readonly out: { write(text: string): unknown };
  readonly err: { write(text: string): unknown };
}
/** Done, refused with a sentence, or used wrongly. */
export type Status = 0 | 1 | 2;

/** Used wrongly: what is wrong with the words of the command, before anything was done. */
export class Misused extends Error {}

export const resolved = (surface: Surface, file: string): string => path.resolve(surface.folder, file);

/** A command line has no dialog to ask, so it replaces no file that may be somebody's work. An empty one is a place kept for it. */
export async function refuseToReplace(file: string): Promise<Result<null>> {
  const there = await stat(file).catch(() => null);
  return there === null || there.size === 0
    ? done(null)
    : refused('fileThere', `“${path.basename(file)}” is there already, so nothing was written. Choose another name, or add --replace.`);
}
/** Whether a file is a plan, whatever it is called. */
export const holdsAPlan = (surface: Surface, file: string): Promise<boolean> => new PlanFiles().holdsAPlan(resolved(surface, file));
/** A document may be written again and again, but never in place of a plan. */
export async function refuseToReplacePlan(file: string): Promise<Result<null>> {
  return (await new PlanFiles().holdsAPlan(file)) ? refused('overThePlan', `“${path.basename(file)}” is a plan, so nothing was written over it. Choose another name.`) : done(null);
}

/** Standard output is a pipe as often as not: all of it must have gone before the process ends. */
export const print = (surface: Surface, text: string): void => void surface.out.write(text.endsWith('\n') ? text : `${text}\n`);
export const complain = (surface: Surface, sentence: string): void => void surface.err.write(`${sentence}\n`);
