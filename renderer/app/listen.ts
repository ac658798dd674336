import type { CopyBeside } from '../../shared/contract/copies.ts';
import { copiesSent } from '../../shared/sharing/copies-sent.ts';
import { editsOf } from '../../shared/record/change.ts';
import { bridge } from '../bridge/bridge.ts';
import { forgetAllHalfTyped } from '../features/actions/half-typed.ts';
import { arrangeAsUsual } from '../features/actions/arrangement.ts';
import { newcomers, nothingNewWords } from '../features/copies/copy-words.ts';
import { decisionsStore } from '../features/decisions/decisions-state.ts';
import { historyStore } from '../features/history/history-state.ts';
import { monitoringStore } from '../features/monitoring/monitoring-state.ts';
import { peopleStore } from '../features/people/people-state.ts';
import { reportStore } from '../features/review/report-state.ts';
import { shownStore } from '../features/review/review-state.ts';
import { recallReturns } from '../features/taking-in/take-in.ts';
import { takingStore } from '../features/taking-in/taking-store.ts';
import { appStore, dismissSaying, forgetPlaces, NOTHING_BESIDE, say } from '../store/app-store.ts';
import { planClosed, sayNotSaved } from '../store/commands.ts';
import { currentPlan, currentRecord, mirrorChanges, mirrorSnapshot } from '../store/plan-mirror.ts';
import { offerEarlier, sayNotOpened } from '../store/recovery-commands.ts';
import { sendTyping } from '../store/typing.ts';
import { chosen } from './chosen.ts';

const RECENT_CHANGES = 50;
/** What was typed may have become a change in the last moment: then it is in the plan, and not to be offered again. */
const isNowhere = ({ text }: { readonly text: string }): boolean =>
  !(currentRecord()?.changes() ?? []).slice(-RECENT_CHANGES).some((change) => Object.values(editsOf(change)).some((fields) => Object.values(fields).includes(text.trim())));

async function showPlan(): Promise<void> {
  const snapshot = await bridge.ask('plan:snapshot', null);
  if (!snapshot) return planClosed();
  appStore.update(NOTHING_BESIDE);
  mirrorSnapshot(snapshot);
  forgetPlaces();
  // What was looked for, filtered and compared in another plan says nothing of this one.
  arrangeAsUsual();
  forgetAllHalfTyped();
  for (const store of [historyStore, decisionsStore, monitoringStore, peopleStore, shownStore, reportStore, takingStore]) store.reset();
  // What went wrong on the way here is over.
  dismissSaying(null);
  appStore.update({ screen: { is: 'plan' }, selected: null, openPaper: null, task: null, cameBack: snapshot.cameBack, returned: snapshot.typed.filter(isNowhere) });
  // What is wrong with the file stands above the plan until it is repaired.
  if (snapshot.repair === null) for (const notice of snapshot.notices) say('warning', notice);
  await recallReturns();
  if (snapshot.damaged) await offerEarlier();
}

/** Copies that come and bring nothing are named once: whoever made them may want to clear up. Those made to be sent are there on purpose. */
function sayNothingNew(before: readonly CopyBeside[], now: readonly CopyBeside[]): void {
  const plan = currentPlan();
  const sent = new Set(plan ? copiesSent(plan).map(({ fileName }) => fileName) : []);
  const copies = appStore.get().sharing ? [] : newcomers(before, now).filter(({ name }) => !sent.has(name));
  const words = nothingNewWords(copies);
  const path = copies[0]?.path;
  if (words === null || path === undefined) return;
  say('info', words, [{ label: 'Show in folder', run: () => void bridge.ask('file:show', { path }) }]);
}

/** Starts listening to the main process and asks it where we are. Returns the way to stop. */
export function listenToMain(): () => void {
  const stops = [
    bridge.on('plan:opened', () => void showPlan()),
    bridge.on('plan:closed', planClosed),
    bridge.on('plan:changed', (changed) => void mirrorChanges(changed)),
    bridge.on('file:changed', (file) => {
      const before = appStore.get().file?.problem ?? null;
      appStore.update({ file });
      // What was wrong is no longer so: its sentence goes.
      if (before !== null && file.problem === null) dismissSaying(before);
      // Saving by itself may fail while nobody looks at the title: the sentence comes to them.
      if (file.problem !== null && file.problem !== before) sayNotSaved(file.problem);
    }),
    bridge.on('copy:offered', (offeredCopy) => appStore.update({ offeredCopy })),
    bridge.on('copy:cameIn', (came) => appStore.update({ arrivals: [...appStore.get().arrivals, came] })),
    bridge.on('copies:beside', (copies) => { sayNothingNew(appStore.get().copies, copies); appStore.update({ copies }); }),
    bridge.on('recents:changed', (recents) => appStore.update({ recents })),
    bridge.on('task:progress', (task) => appStore.update({ task })),
    bridge.on('menu:chosen', ({ command }) => chosen(command)),
    bridge.on('app:said', ({ tone, message }) => say(tone, message)),
    bridge.on('plan:notOpened', ({ path, message }) => void sayNotOpened(path, message)),
    bridge.on('typing:send', ({ ticket }) => void sendTyping().finally(() => bridge.typingSent(ticket))),
  ];
  void bridge.ask('app:start', null).then((info) => {
    appStore.update({ info, preferences: info.preferences, recents: info.recents, screen: info.planOpen ? appStore.get().screen : { is: 'start' } });
    if (info.planOpen) void showPlan();
  });
  return () => { for (const stop of stops) stop(); };
}
