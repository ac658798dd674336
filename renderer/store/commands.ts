import type { CalendarOf } from '../../shared/calendar/meeting-events.ts';
import type { Command } from '../../shared/commands/decide.ts';
import type { ClashChoice, ClashName, DocumentOrder, Exported, PaperOrder, TrackerOrder } from '../../shared/contract/contract.ts';
import type { EntityId } from '../../shared/domain/entity.ts';
import type { Restored } from '../../shared/history/restoring.ts';
import type { Standpoint } from '../../shared/history/standpoint.ts';
import { verbatimAlarms } from '../../shared/history/verbatim-alarm.ts';
import { bridge } from '../bridge/bridge.ts';
import { focusViewSoon } from '../app/panes.ts';
import { appStore, dismissSaying, forgetPlaces, NOTHING_BESIDE, say, show } from './app-store.ts';
import { backToNow, onlyToRead } from './as-at.ts';
import { currentRecord, currentRevision, forgetPlan, whenAt } from './plan-mirror.ts';
import { once } from './once.ts';
import { sayNotOpened } from './recovery-commands.ts';
import { sendTyping } from './typing.ts';

/** Runs one command. A refusal is said and gives null; else what it made, once this window shows it. */
export const run = (command: Command): Promise<{ readonly made: EntityId | null } | null> => once(command, () => runNow(command));

async function runNow(command: Command): Promise<{ readonly made: EntityId | null } | null> {
  if (saysOnlyToRead()) return null;
  const answer = await bridge.ask('plan:run', { planId: currentRecord()?.planId ?? '', command });
  if (!answer.ok) {
    say('error', answer.failure.message);
    return null;
  }
  await whenAt(answer.value.revision);
  return { made: answer.value.made };
}
/** Whether the plan can only be read, as it once stood or as it was opened; then that is said, with the way to one that can be changed. */
export function saysOnlyToRead(): boolean {
  const { file, mayBeKept } = appStore.get();
  const why = file?.readOnly ?? null;
  if (saysLookingBack()) return true;
  if (why !== null) say('warning', why, mayBeKept ? [toCopy] : undefined);
  return why !== null;
}
/** Whether the plan is shown as it once stood; then that is said, with the way back. */
export function saysLookingBack(): boolean {
  const why = onlyToRead();
  if (why !== null) say('warning', why, [{ label: 'Back to now', run: backToNow }]);
  return why !== null;
}
const toCopy = { label: 'Save a copy to work on…', run: () => void save(true) };
/** Puts a field, a thing or the whole plan back as it was, and shows it so. False: it was refused, and that was said. */
export async function restore(what: Restored, to: Standpoint): Promise<boolean> {
  await sendTyping();
  const answer = await bridge.ask('plan:restore', { planId: currentRecord()?.planId ?? '', what, to });
  if (!answer.ok) {
    say('error', answer.failure.message);
    return false;
  }
  await whenAt(answer.value.revision);
  backToNow();
  sayWithUndo('success', `${answer.value.label}.`);
  return true;
}
/** Says what was just done, with the means to take it back, until something else is done or undone. */
export const sayWithUndo = (tone: 'info' | 'success' | 'warning', sentence: string): void =>
  say(tone, sentence, [{ label: 'Undo', run: () => void undo() }], currentRevision());
/** Runs one command and says what it did, with the means to take it back: for removals, instead of asking first. */
export async function runWithUndo(command: Command, sentence: string): Promise<boolean> {
  if ((await run(command)) === null) return false;
  sayWithUndo('success', sentence);
  return true;
}

async function takeBack(channel: 'plan:undo' | 'plan:redo'): Promise<void> {
  if (saysLookingBack()) return;
  await sendTyping();
  const answer = await bridge.ask(channel, null);
  if (!answer.ok) say('info', answer.failure.message);
  else if (answer.value.left.length > 0) say('warning', answer.value.left.join(' '));
}
export const undo = (): Promise<void> => takeBack('plan:undo');
export const redo = (): Promise<void> => takeBack('plan:redo');

/** `inPlace`: also where it is another copy of the open plan, which is then put away. */
export async function openPlan(path: string | null, inPlace = false): Promise<void> {
  await sendTyping();
  const answer = await bridge.ask('plan:open', { path, inPlace });
  if (answer && !answer.ok) await sayNotOpened(path, answer.failure.message);
}
export async function openExample(): Promise<void> {
  const answer = await bridge.ask('plan:openExample', null);
  if (!answer.ok) say('error', answer.failure.message);
}
export async function save(as: boolean): Promise<void> {
  await sendTyping();
  const answer = await bridge.ask(as ? 'plan:saveAs' : 'plan:save', null);
  if (answer && !answer.ok) sayNotSaved(answer.failure.message);
}
/** Why the plan is not in its file, with what can be done about it. A plan without a file has nowhere to try again. */
export function sayNotSaved(problem: string): void {
  const again = { label: 'Try again', run: () => void save(false) };
  const file = appStore.get().file;
  const canTryAgain = file !== null && file.path !== null && file.readOnly === null;
  say('error', problem, [...(canTryAgain ? [again] : []), { label: 'Save as…', run: () => void save(true) }]);
}
export const stopWaiting = (): void => void bridge.ask('plan:stopWaiting', null);
/** Before another screen takes the place of this one. False: something would be lost with it, and the person stays. */
export const mayLeaveScreen = (): Promise<boolean> => bridge.ask('screen:leave', null);
/** Shows what another copy of the open plan brings; with null, of a copy chosen in the open dialog. Nothing comes in by looking. */
export async function reviewCopy(path: string | null): Promise<void> {
  if (!(await mayLeaveScreen())) return;
  backToNow();
  await sendTyping();
  const answer = await bridge.ask('copy:preview', { path });
  if (answer === null) return;
  if (!answer.ok) say('error', answer.failure.message, [{ label: 'Choose another file…', run: () => void reviewCopy(null) }]);
  else {
    dismissSaying(null);
    appStore.update({ screen: { is: 'merging', preview: answer.value } });
  }
}
/** Shows what differs between the open plan and a copy of it. */
export async function compareCopy(path: string): Promise<void> {
  if (!(await mayLeaveScreen())) return;
  backToNow();
  await sendTyping();
  const answer = await bridge.ask('copy:compare', { path });
  if (!answer.ok) return say('error', answer.failure.message);
  dismissSaying(null);
  appStore.update({ screen: { is: 'comparing', compared: answer.value } });
}
/** Settles a clash. A refusal is said and gives null; else what was done, in words. */
export async function settleClash(clash: ClashName, choice: ClashChoice): Promise<string | null> {
  await sendTyping();
  const answer = await bridge.ask('clash:settle', { clash, choice });
  if (!answer.ok) {
    say('error', answer.failure.message);
    return null;
  }
  await whenAt(answer.value.revision);
  return answer.value.label;
}
/** Sets back what a merge brought: with null, the last that stands. */
export async function takeBackMerge(merge: string | null = null): Promise<void> {
  if (saysLookingBack()) return;
  await sendTyping();
  const answer = await bridge.ask('copy:takeBack', { merge });
  if (!answer.ok) return say('info', answer.failure.message);
  sayWithUndo(answer.value.left.length > 0 ? 'warning' : 'success', [`${answer.value.label}.`, ...answer.value.left].join(' '));
}
export async function closePlan(): Promise<void> {
  await sendTyping();
  await bridge.ask('plan:close', null);
}
export function planClosed(): void {
  forgetPlan();
  forgetPlaces();
  appStore.update({
    ...NOTHING_BESIDE, screen: { is: 'start' }, file: null, selected: null, openPaper: null, sharing: false, finding: false, spelling: false, notices: [], repair: null, cameBack: null, returned: [], recordDialog: null, standsOn: null,
    history: { undo: null, redo: null, merges: [] }, view: 'overview',
  });
}

/** The one thing that was touched, where it has a place of its own, else the history of all. */
export function showTouched(touched: readonly EntityId[]): void {
  const [only, more] = touched;
  const view = only === undefined || more !== undefined ? 'history' : only.startsWith('action/') ? 'actions' : only.startsWith('recommendation/') ? 'review' : 'history';
  show(view, view === 'history' ? null : only!);
  focusViewSoon();
}

export async function readReport(path: string | null): Promise<void> {
  const answer = await bridge.ask('report:read', { path });
  appStore.update({ task: null });
  if (answer === null) return;
  if (!answer.ok) say('error', answer.failure.message, [{ label: 'Choose another file…', run: () => void readReport(null) }]);
  else {
    dismissSaying(null);
    appStore.update({ screen: { is: 'reviewing', reading: answer.value } });
  }
}

/** From what holds an export back to where it is put right; null for what may go otherwise the next time. */
export function wayOut(kind: string): { readonly label: string; readonly run: () => void } | null {
  const goTo = (view: 'clashes' | 'review', id?: EntityId) => () => void mayLeaveScreen().then((mayLeave) => {
    if (!mayLeave) return;
    appStore.update({ screen: { is: 'plan' } });
    show(view, id);
    focusViewSoon();
  });
  if (kind === 'clashesOpen') return { label: 'Show the clashes', run: goTo('clashes') };
  if (kind !== 'notVerbatim') return null;
  const record = currentRecord();
  const changed = record && verbatimAlarms(record).find(({ now }) => now !== null);
  return changed ? { label: `Show ${changed.ref}`, run: goTo('review', changed.id) } : { label: 'Show the review', run: goTo('review') };
}
type ExportOrder = Pick<PaperOrder, 'paper'> & Partial<PaperOrder> | { readonly calendar: CalendarOf } | { readonly tracker: TrackerOrder } | DocumentOrder;
export async function exportFile(what: ExportOrder): Promise<void> {
  if (saysLookingBack()) return;
  await sendTyping();
  const answer = 'tracker' in what ? await bridge.ask('export:tracker', what.tracker) : 'document' in what ? await bridge.ask('export:document', what) : 'calendar' in what ? await bridge.ask('export:calendar', what.calendar) : await bridge.ask('export:paper', { edition: 'public', inTemplate: true, ...what });
  appStore.update({ task: null });
  if (answer === null) return;
  if (!answer.ok) {
    const without = 'paper' in what ? withoutTemplate(answer.failure.kind, () => void exportFile({ ...what, inTemplate: false })) : null;
    say('error', answer.failure.message, [without ?? wayOut(answer.failure.kind) ?? { label: 'Try again…', run: () => void exportFile(what) }]);
    return;
  }
  sayWritten(answer.value);
}
/** A paper that cannot come out in the council's template can without it. */
export const withoutTemplate = (kind: string, run: () => void): { readonly label: string; readonly run: () => void } | null =>
  (kind === 'templateInPlan' || kind === 'templateCannotMark' ? { label: 'Without the template…', run } : null);
/** Says that a document was written, what its reader should know, and leads to it. */
export function sayWritten({ path, fileName, notes }: Exported): void {
  const ask = (channel: 'file:open' | 'file:show') => () => void bridge.ask(channel, { path }).then((opened) => { if (!opened.ok) say('error', opened.failure.message); });
  say(notes.length > 0 ? 'warning' : 'success', [`Written: ${fileName}.`, ...notes].join('\n'), [{ label: 'Open', run: ask('file:open') }, { label: 'Show in folder', run: ask('file:show') }]);
}
