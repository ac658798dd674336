import type { FileState, MergePreview, Preferences, RecentPlan, ReportReading, StartInfo, TemplateChosen, UndoState } from '../../shared/contract/contract.ts';
import type { CameIn, CopyBeside, CopyCompared, FlawedCopy, OtherCopy } from '../../shared/contract/copies.ts';
import type { RepairOffer } from '../../shared/contract/repair.ts';
import type { LeftPlan } from '../../shared/contract/recovery.ts';
import type { TypedText } from '../../shared/contract/typed-text.ts';
import { localDay, type CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../shared/domain/entity.ts';
import { Store, useSelected } from './store.ts';

export const VIEWS = ['overview', 'review', 'actions', 'monitoring', 'papers', 'decisions', 'people', 'history', 'clashes', 'settings'] as const;
export type ViewName = (typeof VIEWS)[number];

/** Which of the window's few faces is shown. */
export type Screen =
  | { readonly is: 'starting' } | { readonly is: 'start' } | { readonly is: 'plan' }
  | { readonly is: 'reviewing'; readonly reading: ReportReading }
  /** What differs between the open plan and another copy of it. */
  | { readonly is: 'comparing'; readonly compared: CopyCompared }
  /** What another copy of the open plan brings, before anything comes in. */
  | { readonly is: 'merging'; readonly preview: MergePreview }
  /** What goes where in a Word template, before papers come out in it. */
  | { readonly is: 'mapping'; readonly template: TemplateChosen };

/** A dialog about the record itself. */
export type RecordDialog = { readonly is: 'strike'; readonly words: string } | { readonly is: 'afresh' } | { readonly is: 'merges' } | { readonly is: 'repair'; readonly offer: RepairOffer };

export interface Message {
  readonly id: number;
  readonly tone: 'info' | 'success' | 'warning' | 'error';
  readonly message: string;
  readonly buttons?: readonly { readonly label: string; readonly run: () => void }[];
  /** The revision of the plan whose last step its Undo takes back. */
  readonly undoes?: number;
}
export interface Task {
  readonly task: 'reading' | 'reading returns' | 'reading a template' | 'exporting' | 'opening' | 'drafting' | 'making returns';
  readonly words: string;
  readonly done: number;
  readonly total: number;
}
export interface AppState {
  readonly screen: Screen;
  readonly info: StartInfo | null;
  readonly preferences: Preferences;
  readonly recents: readonly RecentPlan[];
  readonly view: ViewName;
  /** What the details pane shows; null when nothing is selected. */
  readonly selected: EntityId | null;
  readonly detailsOpen: boolean;
  /** The paper that is open in the editor; null shows the list. */
  readonly openPaper: EntityId | null;
  readonly file: FileState | null;
  readonly history: UndoState;
  readonly notices: readonly string[];
  /** Whether the open plan may be saved under another name. */
  readonly mayBeKept: boolean;
  /** Other copies that lie beside the open plan's file, and the keys of those that the person does not want to hear of now. */
  readonly copies: readonly CopyBeside[];
  readonly dismissedCopies: readonly string[];
  /** What came in by itself and has not been looked at. */
  readonly arrivals: readonly CameIn[];
  /** What a crash left unsaved, as the start screen shows it. */
  readonly left: readonly LeftPlan[];
  /** What came back into the open plan, until it has been read; and what was being typed, until it is put in or discarded. */
  readonly cameBack: string | null;
  readonly returned: readonly TypedText[];
  /** Whose earlier versions are shown: the plan in a file or, with null for its path, the open one. */
  readonly versionsOf: { readonly path: string | null; readonly title: string } | null;
  /** The day that counts as today, where that is not the clock's: the example stands still. */
  readonly standsOn: CalendarDay | null;
  readonly task: Task | null;
  readonly messages: readonly Message[];
  readonly keysShown: boolean;
  /** Whether the list is open in which anything is found. */
  readonly finding: boolean;
  /** Whether spelling is being checked. */
  readonly spelling: boolean;
  /** Another copy of the open plan that was to be opened, while the person is asked what to do with it. */
  readonly offeredCopy: OtherCopy | FlawedCopy | null;
  /** Whether a copy of the plan is being made for somebody. */
  readonly sharing: boolean;
  /** Which tracker is to be written is being chosen. */
  readonly choosingTracker: boolean;
  readonly recordDialog: RecordDialog | null;
  /** What is wrong with the plan's file, where it can be repaired. */
  readonly repair: RepairOffer | null;
}

export const appStore = new Store<AppState>({
  screen: { is: 'starting' },
  info: null,
  preferences: { name: '', role: '', councilName: '', appearance: 'system' },
  recents: [],
  view: 'overview',
  selected: null,
  detailsOpen: true,
  openPaper: null,
  file: null,
  history: { undo: null, redo: null, merges: [] },
  notices: [],
  mayBeKept: true,
  copies: [],
  dismissedCopies: [],
  arrivals: [],
  left: [],
  cameBack: null,
  returned: [],
  versionsOf: null,
  standsOn: null,
  task: null,
  messages: [],
  keysShown: false,
  finding: false,
  spelling: false,
  offeredCopy: null,
  sharing: false,
  choosingTracker: false,
  recordDialog: null,
  repair: null,
});
export const useApp = <Part>(select: (state: AppState) => Part): Part => useSelected(appStore, select);

/** Today, as this plan counts it. */
export const planToday = (): CalendarDay => appStore.get().standsOn ?? localDay(new Date());

/** What is said of a plan's file and of copies beside it goes with the plan. */
export const NOTHING_BESIDE = { mayBeKept: true, copies: [], dismissedCopies: [], arrivals: [], offeredCopy: null } as const;

let lastMessage = 0;
/** Shows a sentence at the foot of the window. Errors stay until they are dismissed; the rest go after ten seconds. */
export function say(tone: Message['tone'], message: string, buttons?: Message['buttons'], undoes?: number): void {
  const said: Message = { id: ++lastMessage, tone, message, ...(buttons ? { buttons } : {}), ...(undoes === undefined ? {} : { undoes }) };
  // Two sentences at most: the newest matter, and a pile covers the work.
  appStore.update({ messages: [...appStore.get().messages.filter((one) => one.message !== message), said].slice(-2) });
  if (tone !== 'error') setTimeout(() => fade(said.id), 10_000);
}
/** A sentence somebody is at, by pointer or keyboard, waits until they have left it. */
function fade(id: number): void {
  if (document.querySelector('[data-pane="messages"]')?.matches(':hover, :focus-within')) setTimeout(() => fade(id), 3_000);
  else dismiss(id);
}
export function dismiss(id: number): void {
  appStore.update({ messages: appStore.get().messages.filter((one) => one.id !== id) });
}
/** What is no longer so is not said any longer. */
export function unsay(message: string): void {
  appStore.update({ messages: appStore.get().messages.filter((one) => one.message !== message) });
}
/** What was selected in the views one has left: coming back shows it again, and no view shows what belongs to another. */
const places = new Map<ViewName, EntityId | null>();
export const forgetPlaces = (): void => places.clear();

/** Takes down a sentence that is no longer true; with null, every error. */
export function dismissSaying(words: string | null): void {
  appStore.update({ messages: appStore.get().messages.filter((one) => (words === null ? one.tone !== 'error' : one.message !== words)) });
}
/** Takes down what offers to take back a step before this revision: its Undo would now take back another. With null, all of it: another plan is shown. */
export function withdrawUndos(revision: number | null): void {
  const { messages } = appStore.get();
  const standing = messages.filter(({ undoes }) => undoes === undefined || undoes === revision);
  if (standing.length < messages.length) appStore.update({ messages: standing });
}
export function show(view: ViewName, selected?: EntityId | null): void {
  const now = appStore.get();
  if (view !== now.view) places.set(now.view, now.selected);
  if (selected !== undefined) appStore.update({ view, selected, detailsOpen: true });
  else if (view !== now.view) appStore.update({ view, selected: places.get(view) ?? null });
  // Papers, chosen while a paper is open, leads back to the list.
  else if (view === 'papers') appStore.update({ openPaper: null });
}
export const select = (selected: EntityId | null): void => appStore.update(selected === null ? { selected } : { selected, detailsOpen: true });
/** One copy as it is now: with more to bring it is another. */
export const keyOfCopy = ({ path, theirs }: OtherCopy): string => `${theirs} ${path}`;
/** Not now: until it has more to bring, or the plan is opened again. */
export const dismissCopy = (copy: OtherCopy): void => appStore.update({ dismissedCopies: [...appStore.get().dismissedCopies, keyOfCopy(copy)] });
