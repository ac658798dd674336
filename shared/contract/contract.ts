/**
 * What the window and the main process say to each other: one typed list for both sides. The preload is checked against it
 * when it is compiled, and every handler checks what arrives against a schema of the same shape.
 */
import type { Command } from '../commands/decide.ts';
import type { Adopted, Repaired, RepairOffer } from './repair.ts';
import type { StrikeOrder, StruckOut } from './striking.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Recipient } from '../domain/sent.ts';
import type { Restored } from '../history/restoring.ts';
import type { Standpoint } from '../history/standpoint.ts';
import type { Findings, FoundRecommendation, FoundTheme } from '../intake/findings.ts';
import type { ReportText } from '../intake/report-text.ts';
import type { Result } from '../outcome/outcome.ts';
import type { CameIn, OtherCopy } from './copies.ts';
import type { EarlierVersion, LeftPlan } from './recovery.ts';
import type { TypedText } from './typed-text.ts';

export interface Preferences {
  /** Signed under every change this person makes. Empty until they have said it. */
  readonly name: string;
  readonly role: string;
  /** Proposed for new plans. */
  readonly councilName: string;
  readonly appearance: 'system' | 'light' | 'dark';
}
export interface RecentPlan {
  readonly path: string;
  readonly title: string;
  /** ISO instant. */
  readonly openedAt: string;
  readonly pinned: boolean;
  /** The file cannot be found where it was. */
  readonly missing: boolean;
}
export interface StartInfo {
  readonly version: string;
  readonly preferences: Preferences;
  readonly recents: readonly RecentPlan[];
  readonly platform: 'windows' | 'mac' | 'linux';
  /** Whether a plan is open already: the window was reloaded, or started with a file. */
  readonly planOpen: boolean;
}

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
/** A merge that was made on this computer. */
export interface MergeTold {
  readonly id: string;
  /** `Tom Okoro’s copy`. */
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
  readonly copies: readonly OtherCopy[];
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

/** A report that was read and searched, waiting for the clerk's review. `id` names it in `report:accept`. */
export interface ReportReading {
  readonly id: string;
  readonly fileName: string;
  readonly report: ReportText;
  readonly findings: Findings;
}
export interface AcceptedReport {
  readonly readingId: string;
  readonly title: string;
  readonly councilName: string;
  readonly reviewTitle: string;
  readonly reviewingBody: string;
  readonly themes: readonly FoundTheme[];
  /** In reading order, with their references. Each text must stand word for word in the report's block. */
  readonly recommendations: readonly Omit<FoundRecommendation, 'printed'>[];
}
/** One thing that another copy of the plan brings, which can be taken or left: a field, or a thing added, removed or brought back. */
export interface MergeItem {
  /** Names it in `copy:merge`. */
  readonly key: string;
  /** What it stands under: for an update, its action. `ref` and `name` may be empty. */
  readonly about: { readonly id: EntityId; readonly kind: string; readonly ref: string; readonly name: string };
  readonly what: 'changed' | 'added' | 'removed' | 'broughtBack';
  /** `Target date`; for a thing that comes or goes, what kind of thing it is. */
  readonly label: string;
  /** In words, as it is here and as it is there; empty where nothing is. */
  readonly ours: string;
  readonly theirs: string;
  /** What a thing that comes in says, field by field. */
  readonly parts: readonly { readonly label: string; readonly words: string }[];
  /**
   * Both sides changed it, neither having seen the other: a field, or a thing that one side removed. Until somebody decides, both stand.
   * Of a reference given on both sides, the one that comes in shows another until it is renumbered.
   */
  readonly clash: 'field' | 'removal' | 'reference' | null;
  /** Where a clash over it is open here already: what shows of it, in words. Declining settles that clash, and this stays. Null where none is. */
  readonly openHere: string | null;
  /** Who set it there, and when, as that computer recorded it. */
  readonly by: string;
  readonly at: string;
}
/** What another copy of the open plan would bring. Nothing has been taken in yet: `id` names it in `copy:merge`. */
export interface MergePreview {
  readonly id: string;
  readonly path: string;
  readonly fileName: string;
  readonly items: readonly MergeItem[];
  /** Changes that would come in; changes made here that the other copy has not seen. */
  readonly changes: number;
  readonly ahead: number;
  /** When the newest change in the other copy was made, as that computer recorded it; null where it has none. */
  readonly newestAt: string | null;
  /** Sentences naming what of the other copy cannot be taken in, and what waits. */
  readonly notices: readonly string[];
}
/** What became of a merge. `sentence` says what came in. */
export interface Merged {
  readonly revision: number;
  readonly sentence: string;
  /** Clashes that are open in the plan now. */
  readonly clashes: number;
}
/** Names an open clash. */
export type ClashName =
  | { readonly kind: 'field'; readonly entity: EntityId; readonly field: string }
  | { readonly kind: 'removal'; readonly entity: EntityId }
  | { readonly kind: 'reference'; readonly entity: EntityId };
/** How it is settled: by a value, one of those that stand or a third; for a removal, by keeping or removing; for a reference, by the next free number. */
export type ClashChoice =
  | { readonly take: 'value'; readonly value: unknown }
  | { readonly take: 'keep' | 'remove' }
  | { readonly take: 'nextNumber' };
/** Null everywhere below means that the person cancelled the dialog. */
export type Chosen<Value> = Result<Value> | null;
export interface Exported {
  readonly path: string;
  readonly fileName: string;
  /** Sentences about what the reader of the file should know ("Three labels say To be confirmed"). */
  readonly notes: readonly string[];
}
/** A copy of the whole plan that was written to be sent, and the mail that takes it. */
export interface CopyWritten {
  readonly path: string;
  readonly fileName: string;
  /** The draft of the mail with the copy attached; null where it could not be written, and `problem` says why. */
  readonly draft: { readonly path: string; readonly fileName: string } | null;
  readonly problem: string | null;
}
export interface Ran {
  readonly revision: number;
  readonly made: EntityId | null;
  readonly label: string;
}

/** What the window may ask, and what it is answered. */
export interface Requests {
  'app:start': { ask: null; answer: StartInfo };
  'app:setPreferences': { ask: Partial<Preferences>; answer: Preferences };
  'recent:pin': { ask: { path: string; pinned: boolean }; answer: readonly RecentPlan[] };
  'recent:forget': { ask: { path: string }; answer: readonly RecentPlan[] };

  /**
   * With a path (recent, dropped) or, with null, through the open dialog. The plan then arrives by `plan:opened`. Another copy of the open
   * plan arrives by `copy:offered` instead, and nothing is opened, unless it is to be opened in place of the open one.
   */
  'plan:open': { ask: { path: string | null; inPlace: boolean }; answer: Chosen<{ planId: string }> };
  'plan:openExample': { ask: null; answer: Result<{ planId: string }> };
  'plan:snapshot': { ask: null; answer: PlanSnapshot | null };
  /** Names the plan it is meant for: one that arrives late must not be done to the plan that was opened meanwhile. */
  'plan:run': { ask: { planId: string; command: Command }; answer: Result<Ran> };
  /** Puts a field, a thing or the whole plan back as it was, as a new change. */
  'plan:restore': { ask: { planId: string; what: Restored; to: Standpoint }; answer: Result<Ran> };
  'plan:undo': { ask: null; answer: Result<{ label: string; left: readonly string[] }> };
  'plan:redo': { ask: null; answer: Result<{ label: string; left: readonly string[] }> };
  'plan:save': { ask: null; answer: Chosen<FileState> };
  'plan:saveAs': { ask: null; answer: Chosen<FileState> };
  /** Gives up a save that waits for another program. It then answers that nothing was saved. */
  'plan:stopWaiting': { ask: null; answer: null };
  /** Saves first; asks where to when the plan was never saved. False: the person stayed. */
  'plan:close': { ask: null; answer: boolean };

  /** What another copy of the open plan would bring; with null, a copy chosen in the open dialog. Looking changes nothing. */
  'copy:preview': { ask: { path: string | null }; answer: Chosen<MergePreview> };
  /**
   * Takes in all of it, and sets back what was declined by one change of this person's. Both lists are keys of items: what is declined
   * stays as it is here; a clash that is taken is settled in the other copy's favour. Any other clash stays open.
   */
  'copy:merge': { ask: { previewId: string; declined: readonly string[]; taken: readonly string[] }; answer: Result<Merged> };
  /** Sets back, in one change, what a merge brought: with null, the last that stands. What somebody has changed since is left, and said. */
  'copy:takeBack': { ask: { merge: string | null }; answer: Result<{ label: string; left: readonly string[] }> };
  'clash:settle': { ask: { clash: ClashName; choice: ClashChoice }; answer: Result<Ran> };
  /** Takes words out of the record for good, and out of the plan's file and what is kept of it on this computer. */
  'plan:strike': { ask: StrikeOrder; answer: Result<StruckOut> };
  /** Makes a plan to work on of the damaged or hand-edited file that is shown, which is kept beside it. The plan then arrives by `plan:opened`. */
  'plan:repair': { ask: { adopt: Adopted }; answer: Result<Repaired> };
  /** A new plan, in a file the person chooses, that begins with what this one says now or said at a point. It then arrives by `plan:opened`. */
  'plan:startAfresh': { ask: { point: EntityId | null }; answer: Chosen<{ planId: string }> };

  /** What was left unsaved by processes that ended without closing their plans. */
  'recovery:list': { ask: null; answer: readonly LeftPlan[] };
  'recovery:open': { ask: { id: string }; answer: Chosen<{ planId: string }> };
  /** Asks first. Answers with what is left then. */
  'recovery:discard': { ask: { id: string }; answer: readonly LeftPlan[] };
  /** What stands in fields that have not been left, all of it, whenever it has changed. */
  'typing:keep': { ask: { planId: string; texts: readonly TypedText[] }; answer: null };
  /** Earlier versions of the plan in a file or, with null, of the open plan; the newest first. */
  'versions:list': { ask: { path: string | null }; answer: readonly EarlierVersion[] };
  /** Opens one to look at, to be saved under another name. */
  'versions:open': { ask: { planId: string; id: string }; answer: Chosen<{ planId: string }> };

  /** Looks at a dropped file's content and says what it is, before anything is done with it. */
  'file:identify': { ask: { path: string }; answer: Result<{ is: 'plan' | 'report' | 'unknown'; name: string }> };
  'report:read': { ask: { path: string | null }; answer: Chosen<ReportReading> };
  'report:cancel': { ask: null; answer: null };
  /** Whether something has been marked in the report that is being checked: then leaving it is asked about. */
  'report:marked': { ask: { marked: boolean }; answer: null };
  /** Before the check is left for another screen. False: the person goes on checking. */
  'report:leave': { ask: null; answer: boolean };
  'report:accept': { ask: AcceptedReport; answer: Result<{ planId: string }> };

  /** Without an id: the response to the review for Cabinet, drafted from the plan. */
  'export:paper': { ask: { paper: EntityId | null }; answer: Chosen<Exported> };
  'export:tracker': { ask: null; answer: Chosen<Exported> };
  /** How many bytes a mail with a copy of the open plan would have. */
  'share:size': { ask: null; answer: Result<{ mailBytes: number }> };
  /** Saves the plan, writes a copy of it and a draft of the mail where the person says, and notes it in the plan. */
  'share:send': { ask: { to: readonly Recipient[]; note: string }; answer: Chosen<CopyWritten> };
  /** Puts the words of the mail that was written last on the clipboard. */
  'share:copyText': { ask: null; answer: Result<null> };
  /** Opens a file this app has just written, or shows it in its folder; nothing else. A copy beside the open plan can be shown, too. */
  'file:open': { ask: { path: string }; answer: Result<null> };
  'file:show': { ask: { path: string }; answer: Result<null> };
}
export type Channel = keyof Requests;

/** What the main process tells the window. */
export interface Events {
  /** A plan was opened or made (the window asks for its snapshot), or closed. */
  'plan:opened': { readonly planId: string };
  'plan:closed': null;
  'plan:changed': PlanChanged;
  'file:changed': FileState;
  /** What was to be opened is another copy of the open plan: what becomes of it is the person's choice. */
  'copy:offered': OtherCopy;
  'copy:cameIn': CameIn;
  /** All that are there now. */
  'copies:beside': readonly OtherCopy[];
  'recents:changed': readonly RecentPlan[];
  'task:progress': { readonly task: 'reading' | 'exporting'; readonly done: number; readonly total: number; readonly words: string } | null;
  /** Something chosen in the menu that the window does. */
  'menu:chosen': { readonly command: MenuCommand };
  /** A sentence to show with its kind: what a menu command of the main process came to. */
  'app:said': { readonly tone: 'info' | 'warning' | 'error'; readonly message: string };
  /** A file that was to be opened from outside the window could not be: said with what else there is of that plan. */
  'plan:notOpened': { readonly path: string; readonly message: string };
  /** Before closing or saving: the window must send what is still being typed, then answer with `typing:sent`. */
  'typing:send': { readonly ticket: number };
}
export type EventName = keyof Events;

export const MENU_COMMANDS = [
  'plan.new', 'plan.open', 'plan.save', 'plan.saveAs', 'plan.share', 'plan.close', 'plan.merge', 'plan.takeBackMerge', 'plan.versions', 'plan.example', 'edit.undo', 'edit.redo', 'edit.find',
  'view.overview', 'view.review', 'view.actions', 'view.monitoring', 'view.papers', 'view.decisions', 'view.people', 'view.history', 'view.settings',
  'view.nextPane', 'view.details', 'action.new', 'action.today', 'plan.strike', 'plan.afresh', 'export.paper', 'export.tracker', 'help.keys',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** The one object the preload puts on the window. */
export interface Bridge {
  ask<Name extends Channel>(channel: Name, ask: Requests[Name]['ask']): Promise<Requests[Name]['answer']>;
  /** Returns the way to stop listening. */
  on<Name extends EventName>(event: Name, listener: (told: Events[Name]) => void): () => void;
  /** Answers `typing:send` once nothing is being typed any more. */
  typingSent(ticket: number): void;
  /** The path of a dropped or chosen file; empty when it has none. */
  pathOf(file: unknown): string;
}
