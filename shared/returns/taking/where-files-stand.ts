import type { AsideBecause, FileAside } from '../../contract/returns.ts';
import { longDay } from '../../domain/calendar-day.ts';
import type { EntityId } from '../../domain/entity.ts';
import type { Entity, Plan } from '../../domain/plan.ts';
import type { ReadSheet } from '../../intake/sheet/read-sheet.ts';
import { kindOf, ownerOf, type ChangeId, type Frontier } from '../../record/change.ts';
import type { PlanRecord } from '../../record/record.ts';
import { isStampOf } from '../stamp.ts';
import { FILL_IN_COLUMNS } from '../columns.ts';
import { sheetOfReturn, type SheetOfReturn } from './sheet-of-return.ts';

/** A file that was dropped: what was read of it, or why nothing could be. */
export type FileGiven = { readonly key: string; readonly read: ReadSheet } | { readonly key: string; readonly fileName: string; readonly sentence: string };

/** A file that answers a return of this round. */
export interface FileOfRound {
  readonly key: string;
  readonly file: ReadSheet;
  readonly sheet: SheetOfReturn;
  readonly asked: Entity<'return'>;
  /** The changes by which its owner’s earlier returns came in, and by which that was taken back: it is made after these as well. */
  readonly earlier: Frontier;
}
export interface FilesStand {
  readonly ofRound: readonly FileOfRound[];
  readonly aside: readonly FileAside[];
}

/** Which files answer a round, and why the others do not. No file is lost: each is in one of the two. */
export function whereFilesStand(files: readonly FileGiven[], record: PlanRecord, plan: Plan, round: EntityId): FilesStand {
  const aside: FileAside[] = [];
  const ofRound: FileOfRound[] = [];
  for (const given of files) {
    const found = 'read' in given ? ofThisRound(given, record, plan, round) : { ...given, why: 'unreadable' as const, round: null };
    if ('why' in found) aside.push(found);
    else ofRound.push(found);
  }
  const left = [...ofRound];
  for (const one of ofRound) {
    const doubled = doubledWords(one, left);
    if (doubled === null) continue;
    aside.push(doubled);
    // Two of which nobody can say which is the later both stay out; otherwise the other one counts.
    if (doubled.why !== 'twice' || isSame(one, left)) left.splice(left.indexOf(one), 1);
  }
  return { ofRound: left.filter(({ key }) => !aside.some((out) => out.key === key)), aside };
}

function ofThisRound({ key, read: file }: Extract<FileGiven, { read: ReadSheet }>, record: PlanRecord, plan: Plan, round: EntityId): FileOfRound | FileAside {
  const { fileName } = file;
  const out = (why: AsideBecause, sentence: string, of: EntityId | null = null): FileAside => ({ key, fileName, why, sentence, round: of });
  const sheet = sheetOfReturn(file);
  if (!sheet.ok) return out(sheet.failure.kind as AsideBecause, sheet.failure.message);
  const { stamp } = sheet.value;
  const who = stamp.owner === '' ? 'a return' : `the return of ${stamp.owner}`;
  if (!isStampOf(stamp, record.planId)) return out('another plan', `“${fileName}” is ${who} in another plan. Nothing of it came in. Open that plan to take it in.`);
  const asked = plan.get('return', stamp.returnId);
  const theirRound = ownerOf(stamp.returnId)!;
  if (asked === null) {
    return out('unknown return', record.state.exists(stamp.returnId)
      ? `“${fileName}” is ${who}, and that it was asked for has been taken back in this plan. Nothing of it came in. Make the return again, or undo what took it back.`
      : `“${fileName}” is ${who}, made from a copy of the plan that you have not taken in yet. Nothing of it came in, and the file is as it was. Merge that copy first.`);
  }
  const known = record.graph.clockAt(asked.frontier) !== null;
  if (!known) return out('unknown return', `“${fileName}” is ${who}, made from changes that this copy of the plan does not hold. Nothing of it came in, and the file is as it was. Merge the copy it was made from first.`);
  if (theirRound !== round) {
    const name = plan.get('round', theirRound)?.ref || stamp.round || 'another round';
    return out('wrong round', `“${fileName}” is ${who} for ${name}, not for ${plan.get('round', round)?.ref ?? 'this round'}. Nothing of it came in. It can be taken in at ${name}, where it belongs.`, theirRound);
  }
  const closedOn = plan.get('round', round)?.closedOn ?? null;
  if (closedOn !== null) return out('closed round', `“${fileName}” is ${who}, and ${plan.get('round', round)!.ref} was closed on ${longDay(closedOn)}. Nothing of it came in. Open the round again to take it in.`, theirRound);
  // What was told by word of mouth has no file that this one could be older than.
  const later = takingsOf(plan, asked.id).find(({ as, returnedOn, digest }) => as !== 'word of mouth' && digest !== file.digest && returnedOn !== null && file.savedOn !== null && returnedOn > file.savedOn);
  if (later) return out('older version', `“${fileName}” was saved on ${longDay(file.savedOn!)}, and ${who} that is in already on ${longDay(later.returnedOn!)}. Nothing of the older one came in. If it is the one that counts, take the other back under History, Copies and returns, and choose this one again.`, theirRound);
  return { key, file, sheet: sheet.value, asked, earlier: earlierOf(record, asked.id) };
}

/** The return that a file answers, where it is one of this plan’s; null where it is none. */
export function returnInFile(given: FileGiven, { planId, state }: PlanRecord): EntityId | null {
  const sheet = 'read' in given ? sheetOfReturn(given.read) : null;
  return sheet?.ok && isStampOf(sheet.value.stamp, planId) && state.exists(sheet.value.stamp.returnId) ? sheet.value.stamp.returnId : null;
}

/** What stands of the notes that a return is in. */
export const takingsOf = (plan: Plan, asked: EntityId): readonly Entity<'taking'>[] => plan.owned('taking', asked);

/**
 * The changes by which earlier files of a return came in, and those that took that back. A correction is made after them, so that nobody
 * clashes with themselves, nor with an undo.
 */
function earlierOf({ state, graph }: PlanRecord, asked: EntityId): Frontier {
  const takings = (state.entities.get(asked)?.owned ?? []).filter(({ id }) => kindOf(id) === 'taking');
  const ids = takings.flatMap(({ id, fields }) => {
    const cameIn = state.value(id, 'frontier');
    // The changes themselves, not what they stand for: an undo that was done again and undone is the last of them.
    const takenBack = (fields.get('removed') ?? []).map(({ change }) => change.id);
    return [...(Array.isArray(cameIn) ? cameIn : []), ...takenBack];
  });
  return [...new Set(ids)].filter((id): id is ChangeId => typeof id === 'string' && graph.nodes.has(id));
}

const saidIn = ({ sheet }: FileOfRound): string =>
  JSON.stringify(sheet.rows.map(({ ref, cells }) => [ref, ...FILL_IN_COLUMNS.map(({ key }) => { const cell = cells.get(key); return cell ? (cell.date ?? cell.text) : ''; })]));
const others = (one: FileOfRound, all: readonly FileOfRound[]): FileOfRound[] => all.filter((other) => other !== one && other.asked.id === one.asked.id);
const isSame = (one: FileOfRound, all: readonly FileOfRound[]): boolean => others(one, all).some((other) => saidIn(other) === saidIn(one));

/** Of one return that came in several files, why this file does not count; null where it does. */
function doubledWords(one: FileOfRound, all: readonly FileOfRound[]): FileAside | null {
  const { key, file: { fileName, savedOn }, sheet, asked } = one;
  const out = (why: AsideBecause, sentence: string): FileAside => ({ key, fileName, why, sentence, round: ownerOf(asked.id) });
  const whose = sheet.stamp.owner === '' ? 'the same return' : `the return of ${sheet.stamp.owner}`;
  const rivals = others(one, all);
  const same = rivals.find((other) => saidIn(other) === saidIn(one));
  if (same) return out('twice', `“${fileName}” says the same as “${same.file.fileName}”: both are ${whose}. One of them comes in.`);
  const later = rivals.find(({ file }) => file.savedOn !== null && savedOn !== null && file.savedOn > savedOn);
  if (later) return out('older version', `“${fileName}” and “${later.file.fileName}” are both ${whose}. The later one, saved on ${longDay(later.file.savedOn!)}, comes in; nothing of the older one does.`);
  const unclear = rivals.find(({ file }) => file.savedOn === null || savedOn === null || file.savedOn === savedOn);
  if (!unclear) return null;
  return out('twice', `“${fileName}” and “${unclear.file.fileName}” are both ${whose}, say different things, and it cannot be told which is the later. Neither came in. Let go of the one that does not count.`);
}
