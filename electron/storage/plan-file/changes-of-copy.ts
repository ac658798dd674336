import { done, refused, type Result } from '../../../shared/outcome/outcome.ts';
import { BOUNDS, isChange } from '../../../shared/record/bounds.ts';
import type { Change } from '../../../shared/record/change.ts';
import { decodePlanFile } from './decode-plan-file.ts';
import { envelope } from './format.ts';

/** What can be merged of another copy of a plan: its changes, which whoever takes them in must check. */
export interface ReadCopy {
  readonly planId: string;
  readonly changes: readonly Change[];
  /** Whether the record holds, every change of it and its end. */
  readonly isSound: boolean;
  /** Sentences about the file. */
  readonly notices: readonly string[];
}

/**
 * The changes of a copy. One that is damaged is read as far as it can be: merging leaves out, by name, what does not hold, and takes in
 * the rest. Nothing in it is trusted, and nothing makes this throw.
 */
export function changesOfCopy(bytes: Uint8Array, fileName: string): Result<ReadCopy> {
  const outcome = decodePlanFile(bytes);
  switch (outcome.kind) {
    case 'opened':
      return done({ planId: outcome.contents.record.planId, changes: outcome.contents.record.changes(), isSound: true, notices: [] });
    case 'handEdited':
      return done({
        planId: outcome.contents.record.planId, changes: outcome.contents.record.changes(), isSound: true,
        notices: [`The plan part of ${fileName} was changed by hand and no longer says what its record says. You see what the record says; what was typed into the file does not come in.`],
      });
    case 'damaged':
      return changesOfDamaged(bytes) ?? refused(outcome.kind, `The record of changes in ${fileName} cannot be read, so nothing of it can be merged. Ask whoever sent it for a fresh copy. Your plan is as it was.`);
    case 'planFileTooNew':
      return refused(outcome.kind, `${fileName} was saved by a newer version of Matters Arising, so it cannot be merged here. Install the newer version. Your plan is as it was.`);
    case 'withoutRecord':
      return refused(outcome.kind, `${fileName} is a copy without its record of changes, as public copies are, so there is nothing to merge. Ask for a copy that was made with Share. Your plan is as it was.`);
    case 'notJson':
      return refused(outcome.kind, `${fileName} is cut short or garbled, so nothing of it can be merged. Ask whoever sent it for a fresh copy. Your plan is as it was.`);
    case 'recordTooLarge':
      return refused(outcome.kind, `${outcome.message} No real plan is that large; the file may be made to do harm. Ask whoever sent it for a fresh copy. Your plan is as it was.`);
    case 'notAPlan':
    case 'empty':
      return refused(outcome.kind, `${fileName} is not a plan of Matters Arising, so there is nothing to merge. Choose the copy’s own file. Your plan is as it was.`);
  }
}

function changesOfDamaged(bytes: Uint8Array): Result<ReadCopy> | null {
  const read = envelope.safeParse(parsed(bytes));
  const given = read.success ? read.data.record?.changes : undefined;
  if (!read.success || !given || given.length > BOUNDS.changes) return null;
  const changes = given.filter(isChange);
  if (changes.length === 0) return null;
  const unreadable = given.length - changes.length;
  const notices = unreadable === 0 ? [] : [`${unreadable === 1 ? 'One change' : `${unreadable} changes`} in this file cannot be read, and ${unreadable === 1 ? 'is' : 'are'} left out.`];
  return done({ planId: read.data.planId, changes, isSound: false, notices });
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8').decode(bytes)) as unknown;
  } catch {
    return null;
  }
}
