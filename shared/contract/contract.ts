/**
 * What the window and the main process say to each other: one typed list for both sides. The preload is checked against it
 * when it is compiled, and every handler checks what arrives against a schema of the same shape. What the messages are made of is in files
 * beside this one, by topic; all of it is to be had from here.
 */
import type { CalendarOf } from '../calendar/meeting-events.ts';
import type { Command } from '../commands/decide.ts';
import type { MeetingDocument } from '../documents/document.ts';
import type { EntityId } from '../domain/entity.ts';
import type { TemplateMapping } from '../domain/report-template.ts';
import type { Recipient } from '../domain/sent.ts';
import type { MadeAgain } from '../frozen/documents.ts';
import type { Restored } from '../history/restoring.ts';
import type { Standpoint } from '../history/standpoint.ts';
import type { Result } from '../outcome/outcome.ts';
import type { KeptStanding } from '../papers/archive.ts';
import type { ReturnsOrder } from '../returns/to-make.ts';
import type { CameIn, CopyBeside, CopyCompared, FlawedCopy, OtherCopy } from './copies.ts';
import type { SheetOrder } from '../shaping/comment-sheet.ts';
import type { CopyWritten, DocumentOrder, Exported, PaperEdition, PaperOrder, Published, ReturnsMade, SheetsWritten, TrackerOrder } from './exports.ts';
import type { ClearanceOrder, MailsOrder, MailsWritten } from './mails.ts';
import type { ClashChoice, ClashName, Merged, MergePreview } from './merging.ts';
import type { FileState, PlanChanged, PlanSnapshot, Ran } from './open-plan.ts';
import type { LastProfileTold, ProfileRead } from './profile.ts';
import type { EarlierVersion, LeftPlan } from './recovery.ts';
import type { Adopted, Repaired } from './repair.ts';
import type { AcceptedReport, KeptReport, ReportReading } from './reports.ts';
import type { ReturnsGathered } from './gathered-returns.ts';
import type { InHand, ReturnsReview, TakeInOrder, TakenIn } from './returns.ts';
import type { Preferences, RecentPlan, StartInfo } from './start.ts';
import type { StrikeOrder, StruckOut } from './striking.ts';
import type { TemplateChosen, TemplateSeen } from './templates.ts';
import type { TypedText } from './typed-text.ts';

export type * from './exports.ts';
export type * from './gathered-returns.ts';
export type * from './mails.ts';
export type * from './merging.ts';
export type * from './open-plan.ts';
export type * from './profile.ts';
export type * from './reports.ts';
export type * from './returns.ts';
export type * from './start.ts';
export type * from './templates.ts';

/** Null everywhere below means that the person cancelled the dialog. */
export type Chosen<Value> = Result<Value> | null;

/** What the window may ask, and what it is answered. */
export interface Requests {
  'app:start': { ask: null; answer: StartInfo };
  'app:setPreferences': { ask: Partial<Preferences>; answer: Preferences };
  /** Before the screen is left for another: asks where something of it would be lost. False: the person stays. */
  'screen:leave': { ask: null; answer: boolean };
  /** What of the menu the window can do now, to be found by its words. */
  'menu:commands': { ask: null; answer: readonly ListedCommand[] };
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

  /** What differs between the open plan and a copy of it in a file. Reads only. */
  'copy:compare': { ask: { path: string }; answer: Result<CopyCompared> };
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
  /** The names of files with unsaved work of the open plan that cannot be read, so that words cannot be taken out of them. */
  'plan:unread': { ask: null; answer: readonly string[] };
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

  /** Those of the words that are neither in the British English dictionary nor this person's own. */
  'spelling:check': { ask: { words: readonly string[] }; answer: Result<readonly string[]> };
  /** What a word may have been meant to be, the likeliest first. */
  'spelling:suggest': { ask: { word: string }; answer: readonly string[] };
  /** Adds to this person's own words, takes away, or lists them; answered with all of them. */
  'spelling:learn': { ask: { word: string }; answer: readonly string[] };
  'spelling:forget': { ask: { word: string }; answer: readonly string[] };
  'spelling:own': { ask: null; answer: readonly string[] };

  /** Looks at a dropped file's content and says what it is, before anything is done with it. */
  'file:identify': { ask: { path: string }; answer: Result<{ is: 'plan' | 'report' | 'return' | 'folder' | 'unknown'; name: string }> };
  'report:read': { ask: { path: string | null }; answer: Chosen<ReportReading> };
  'report:cancel': { ask: null; answer: null };
  /** Whether something has been marked in the report that is being checked: then leaving it is asked about. */
  'report:marked': { ask: { marked: boolean }; answer: null };
  'report:accept': { ask: AcceptedReport; answer: Result<{ planId: string }> };
  /** Keeps the text of a report, from a file the person chooses, in the plan that was made from it. The text then arrives as any change does. */
  'report:keep': { ask: { planId: string }; answer: Chosen<KeptReport> };

  /**
   * Reads returns (files, or all of a folder, that the person chooses; or what was dropped) and keeps them in hand. The review is of the given
   * round or, with null, of the one that most of them answer. Nothing of them is in the plan by that.
   */
  'returns:read': { ask: { round: EntityId | null; from: 'files' | 'folder' | readonly string[] }; answer: Chosen<ReturnsGathered> };
  /** Gives up reading them: none of what was being read is kept. */
  'returns:cancel': { ask: null; answer: null };
  /** Which returns of the open plan are in hand; null where no plan is open. */
  'returns:inHand': { ask: null; answer: InHand | null };
  /** What is in hand of a round, against the plan as it is now. */
  'returns:review': { ask: { round: EntityId }; answer: Result<ReturnsReview> };
  'returns:takeIn': { ask: TakeInOrder; answer: Result<TakenIn> };
  /** Puts returns or files away, which are then no longer in hand. The files stay where they are. */
  'returns:letGo': { ask: { round: EntityId; keys: readonly string[] }; answer: Result<ReturnsReview> };

  /** Without an id: the response to the review for Cabinet, drafted from the plan. */
  'export:paper': { ask: PaperOrder; answer: Chosen<Exported> };
  /** The same paper as pages: in a PDF, where the person says, or on paper, by the system’s own dialog. One that is not public only when that was agreed to. */
  /** Without an edition the one that a paper usually has: of a public report its public copy. */
  'export:pdf': { ask: { paper: EntityId; edition: PaperEdition | null }; answer: Chosen<Exported> };
  'paper:print': { ask: { paper: EntityId; edition: PaperEdition | null }; answer: Chosen<null> };
  /** Writes a paper where the person says, keeps a copy of it beside the plan where that is wanted, and notes in the plan that it was published. Saves the plan first. */
  'paper:publish': { ask: PaperOrder & { paper: EntityId; keep: boolean }; answer: Chosen<Published> };
  /** Whether the copy that was kept is what was published. */
  'published:check': { ask: { publication: EntityId }; answer: Result<KeptStanding> };
  'published:show': { ask: { publication: EntityId }; answer: Result<null> };
  'export:tracker': { ask: TrackerOrder; answer: Chosen<Exported> };
  /** Meetings and the dates that hang on them, for a calendar. */
  'export:calendar': { ask: CalendarOf; answer: Chosen<Exported> };
  /** A decision notice, an action sheet or another of the documents made of the plan. */
  'export:document': { ask: DocumentOrder; answer: Chosen<Exported> };
  /** Keeps the plan as it stands as what a meeting is given, with the digests of the documents made of it. */
  'frozen:freeze': { ask: { meeting: EntityId }; answer: Result<Ran> };
  /** Makes each document of a point again, in its order, and says how it came out. Writes nothing. */
  'frozen:check': { ask: { point: EntityId }; answer: Result<readonly MadeAgain[]> };
  /** Makes the document at a place in the point's list again, and writes it where the person says. */
  'frozen:write': { ask: { point: EntityId; at: number }; answer: Chosen<Exported> };
  /** Comment sheets for members: a single one where the person says, several into a folder. */
  'export:commentSheets': { ask: SheetOrder; answer: Chosen<SheetsWritten> };
  /** Makes a workbook for each owner into a folder the person chooses, and notes in the plan that they were asked. */
  'returns:make': { ask: ReturnsOrder; answer: Chosen<ReturnsMade> };
  /** Makes no more of them: what is made stays. */
  'returns:stopMaking': { ask: null; answer: null };
  /** Writes the council's profile where the person says. */
  'profile:export': { ask: null; answer: Chosen<Exported> };
  /** Reads a profile from a file the person chooses, to be looked at. Nothing of it is taken yet. */
  'profile:read': { ask: null; answer: Chosen<ProfileRead> };
  /** The profile of the plan that was worked on last on this computer, for the next one to begin with; null where nothing was settled in any. */
  'profile:last': { ask: null; answer: LastProfileTold | null };
  /** The Word template the plan holds, read anew by the worker for untrusted files; null where the council has none. */
  'template:look': { ask: null; answer: Result<TemplateSeen | null> };
  /** Reads a template from a file the person chooses, and keeps it in hand until another is chosen or the plan is closed. Nothing of it is in the plan by that. */
  'template:choose': { ask: null; answer: Chosen<TemplateChosen> };
  'template:cancel': { ask: null; answer: null };
  /** Whether it was changed what goes where in the template in hand, or in the plan's own, and not kept: then leaving it is asked about. */
  'template:changed': { ask: { digest: string; changed: boolean }; answer: null };
  /** Takes the template in hand, or the plan's own, as that of the council's reports, with what goes where in it. */
  'template:keep': { ask: { planId: string; digest: string; mapping: TemplateMapping }; answer: Result<Ran> };
  /** How many bytes a mail with a copy of the open plan would have. */
  'share:size': { ask: null; answer: Result<{ mailBytes: number }> };
  /** Saves the plan, writes a copy of it and a draft of the mail where the person says, and notes it in the plan. */
  'share:send': { ask: { to: readonly Recipient[]; note: string }; answer: Chosen<CopyWritten> };
  /** Writes a document of a meeting and a draft of the mail that takes it to whom it is for, where the person says. It opens nothing. */
  'share:document': { ask: { document: MeetingDocument; meeting: EntityId; to: readonly Recipient[]; note: string }; answer: Chosen<CopyWritten> };
  /** Writes the drafts of mails to owners about their newest returns, each with its return attached, where the person says, and notes them in the plan. Opens nothing. */
  'mail:draft': { ask: MailsOrder; answer: Chosen<MailsWritten> };
  /** Writes the draft of a mail that asks somebody to clear a paper or a section of it, with its text, where the person says, and notes that they were asked. Opens nothing. */
  'mail:askClearance': { ask: ClearanceOrder; answer: Chosen<MailsWritten> };
  /** Stops writing drafts. What is written stays, and is noted. */
  'mail:cancel': { ask: null; answer: null };
  /** Puts the words of a mail on the clipboard: `path` is its draft, or the file it takes along. */
  'mail:copyText': { ask: { path: string }; answer: Result<null> };
  /** The same, and begins a mail to the same people in the person's mail program. */
  'mail:begin': { ask: { path: string }; answer: Result<null> };
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
  'copy:offered': OtherCopy | FlawedCopy;
  'copy:cameIn': CameIn;
  /** All that are there now. */
  'copies:beside': readonly CopyBeside[];
  'recents:changed': readonly RecentPlan[];
  'task:progress': { readonly task: 'reading' | 'reading returns' | 'reading a template' | 'exporting' | 'opening' | 'drafting' | 'making returns'; readonly done: number; readonly total: number; readonly words: string } | null;
  /** Something chosen in the menu that the window does. */
  'menu:chosen': { readonly command: MenuCommand };
  /** A sentence to show with its kind: what a menu command of the main process came to. */
  'app:said': { readonly tone: 'info' | 'warning' | 'error'; readonly message: string };
  /** A file that was chosen in the open dialog, or came from outside the window, could not be opened: said with what else there is of that plan. */
  'plan:notOpened': { readonly path: string; readonly message: string };
  /** Before closing or saving: the window must send what is still being typed, then answer with `typing:sent`. */
  'typing:send': { readonly ticket: number };
}
export type EventName = keyof Events;

export const MENU_COMMANDS = [
  'plan.new', 'plan.open', 'plan.save', 'plan.saveAs', 'plan.share', 'plan.close', 'plan.merge', 'plan.takeBackMerge', 'plan.versions', 'plan.example', 'edit.undo', 'edit.redo', 'edit.find', 'edit.replace', 'edit.findAnything',
  'view.overview', 'view.review', 'view.actions', 'view.monitoring', 'view.papers', 'view.decisions', 'view.people', 'view.history', 'view.settings',
  'view.nextPane', 'view.details', 'view.report', 'action.new', 'action.today', 'plan.strike', 'plan.afresh', 'paper.commitment', 'paper.pdf', 'paper.print', 'export.paper', 'export.tracker', 'export.trackerOf', 'export.scrutinyRecord', 'export.scrutinyWorkbook', 'export.positionStatement', 'tools.spelling', 'help.keys',
] as const;
export type MenuCommand = (typeof MENU_COMMANDS)[number];

/** A command as the menu shows it. */
export interface ListedCommand {
  readonly command: MenuCommand;
  /** `Send a copy…`, without the mark of its access key. */
  readonly label: string;
  /** `Ctrl+Shift+N`, as this system writes it; empty where it has none. */
  readonly keys: string;
  /** The menu it stands in. */
  readonly menu: string;
}

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
