import type { CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import type { CopyBeside } from './copies.ts';
import type { RepairOffer } from './repair.ts';
import type { TypedText } from './typed-text.ts';

/** What stands in the title: where the plan is kept, and whether everything is in that file. */
export interface FileState {
  /** Null for a plan that has never been saved: the example, or one just made. */
  readonly path: string | null;
  readonly name: string;
  /** `waiting`: being saved, and another program holds the file; `plan:stopWaiting` gives up. */
  readonly state: 'saved' | 'unsaved' | 'saving' | 'waiting' | 'failed';
  /** ISO instant of the last save, or null. */
  readonly savedAt: string | null;
  /** Why the last save failed, and what to do next. */
  readonly problem: string | null;
  /** While it waits: for whom or what, since when, and what to do, in sentences. */
  readonly waitsFor: string | null;
  /** Sentence saying why nothing can be changed, or null. */
  readonly readOnly: string | null;
}
export interface UndoState {
  /** What Undo and Redo would take back or do again, in words; null when there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** The last merges with other copies, the newest first. */
  readonly merges: readonly MergeTold[];
}
/** What came in: another copy of the plan, or owners’ returns. */
export type CameAs = 'a copy' | 'returns';
/** A merge that was made on this computer. */
export interface MergeTold {
  readonly id: string;
  readonly as: CameAs;
  /** `Tom Okoro’s copy`, `9 returns`. */
  readonly name: string;
  /** ISO instant. */
  readonly at: string;
  /** How many changes came in. */
  readonly changes: number;
  /** Whether it is in the plan, and not taken back. */
  readonly stands: boolean;
}
/** A change of the record as it is written in the file (`shared/record/change.ts`). Typed loosely here: the window checks it as it folds. */
export type WireChange = unknown;

export interface PlanSnapshot {
  readonly planId: string;
  readonly revision: number;
  readonly changes: readonly WireChange[];
  readonly file: FileState;
  readonly history: UndoState;
  /** The day that counts as today, as in the example plan, which stands still; null: the clock's. */
  readonly standsOn: CalendarDay | null;
  /** Sentences about what was noticed on opening ("The file was changed by hand …"). */
  readonly notices: readonly string[];
  /** Whether it may be saved under another name: not so for what can only partly be read. */
  readonly mayBeKept: boolean;
  /** Other copies of the plan that lie beside its file. */
  readonly copies: readonly CopyBeside[];
  /** What is wrong with the file, where it can be repaired. */
  readonly repair: RepairOffer | null;
  /** What came back that was not in the file when the application stopped, in a sentence; null where all was. */
  readonly cameBack: string | null;
  /** Whether its file is damaged: an earlier version may then be a help. */
  readonly damaged: boolean;
  /** What stood in fields that had not been left when the window, or the application, stopped: offered back, never put in by itself. */
  readonly typed: readonly TypedText[];
}
/** Sent after every change, whoever made it. A window that holds revision n and gets n + 2 asks for a snapshot. */
export interface PlanChanged {
  readonly planId: string;
  readonly revision: number;
  readonly changes: readonly WireChange[];
  readonly history: UndoState;
}

export interface Ran {
  readonly revision: number;
  readonly made: EntityId | null;
  readonly label: string;
}
