import type { ReturnsGathered, ReturnsReview } from '../../../shared/contract/contract.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { count } from '../../../shared/papers/words.ts';
import { ownerOf } from '../../../shared/record/change.ts';
import { focusViewSoon } from '../../app/panes.ts';
import { bridge } from '../../bridge/bridge.ts';
import { appStore, dismissSaying, say } from '../../store/app-store.ts';
import { mayLeaveScreen, reviewCopy, saysOnlyToRead, sayWithUndo } from '../../store/commands.ts';
import { whenAt } from '../../store/plan-mirror.ts';
import { sendTyping } from '../../store/typing.ts';
import { showRound } from '../monitoring/monitoring-state.ts';
import { orderFor, type Decisions } from './decisions.ts';
import { showReview, takingStore } from './taking-store.ts';

/** Reads returns from files or a folder that the person chooses, or dropped ones, and shows what they say. Nothing comes in by looking. */
export async function gatherReturns(from: 'files' | 'folder' | { readonly paths: readonly string[] }, round: EntityId | null): Promise<void> {
  if (saysOnlyToRead()) return;
  if (!(await mayLeaveScreen())) return;
  await sendTyping();
  const answer = await bridge.ask('returns:read', { round, from: typeof from === 'string' ? from : from.paths });
  appStore.update({ task: null });
  if (answer === null) return;
  if (!answer.ok) say('error', answer.failure.message);
  else show(answer.value);
}

function show({ review, copies, doubled }: ReturnsGathered): void {
  dismissSaying(null);
  if (doubled.length > 0) say('info', doubledWords(doubled));
  const [copy, ...more] = copies;
  if (copy !== undefined) {
    const names = more.length === 0 ? `“${copy.name}” is a copy of the plan` : `${count(copies.length, 'file')} are copies of the plan`;
    say('info', `${names}, not a return. What it brings is looked at by itself.`, copies.map(({ path, name }) => ({ label: more.length === 0 ? 'Review what it brings…' : name, run: () => void reviewCopy(path) })));
  }
  if (review === null) return;
  const [only, other] = review.aside;
  // One file that is no return needs a sentence, not a screen.
  if (review.returns.length === 0 && only !== undefined && other === undefined) {
    const { round } = only;
    say('warning', only.sentence, round === null ? undefined : [{ label: 'Go to its round', run: () => void lookAtRound(round) }]);
    showReview(review, false);
    return;
  }
  openReview(review);
}
function doubledWords(doubled: ReturnsGathered['doubled']): string {
  const [one, ...more] = doubled;
  return more.length === 0 ? `“${one!.fileName}” is “${one!.sameAs}” over again, so it is read once.` : `${count(doubled.length, 'file')} are others of them over again, and are read once.`;
}
function openReview(review: ReturnsReview): void {
  showReview(review, true);
  appStore.update({ screen: { is: 'plan' } });
  showRound(review.round);
  focusViewSoon();
}

/** Looks again at what is in hand of a round, as the plan is now. `at`: the return of an owner to begin with. */
export async function lookAtRound(round: EntityId, at: string | null = null): Promise<void> {
  if (!(await mayLeaveScreen())) return;
  await sendTyping();
  const answer = await bridge.ask('returns:review', { round });
  if (!answer.ok) return say('error', answer.failure.message);
  openReview(answer.value);
  if (at !== null) takingStore.update({ shown: at });
}
/** The plan has moved on while they were being looked at. */
export async function lookAgain(round: EntityId): Promise<void> {
  const answer = await bridge.ask('returns:review', { round });
  const { open, review } = takingStore.get();
  if (answer.ok && review?.round === round) showReview(answer.value, open);
}
/** After the window was loaded anew: what was in hand is there again, though nobody looks at it. */
export async function recallReturns(): Promise<void> {
  const inHand = await bridge.ask('returns:inHand', null);
  const round = inHand?.returns.map(({ returnId }) => ownerOf(returnId)).find((id) => id !== null) ?? null;
  if (round === null || takingStore.get().review !== null) return;
  const answer = await bridge.ask('returns:review', { round });
  if (answer.ok) showReview(answer.value, false);
}
/** Leaves the review. What is in hand stays, and so does what was decided. */
export function notNow(): void {
  takingStore.update({ open: false });
  focusViewSoon();
}
/** Puts returns or other files away: they are no longer in hand. The files themselves stay where they are. */
export async function letGo(keys: readonly string[]): Promise<void> {
  const { review } = takingStore.get();
  if (review === null) return;
  const answer = await bridge.ask('returns:letGo', { round: review.round, keys });
  if (!answer.ok) return say('error', answer.failure.message);
  const left = answer.value.returns.length + answer.value.aside.length;
  showReview(answer.value, left > 0);
  focusViewSoon();
}
/** Takes in what is decided. What waits for a word stays in hand. */
export async function acceptReturns(review: ReturnsReview, decisions: Decisions): Promise<void> {
  if (saysOnlyToRead()) return;
  takingStore.update({ busy: true });
  try {
    await sendTyping();
    const answer = await bridge.ask('returns:takeIn', orderFor(review, decisions));
    if (!answer.ok) return say('error', answer.failure.message, [{ label: 'Look again', run: () => void lookAtRound(review.round) }]);
    await whenAt(answer.value.revision);
    const left = await bridge.ask('returns:review', { round: review.round });
    if (left.ok) showReview(left.value, left.value.returns.length > 0);
    else takingStore.reset();
    focusViewSoon();
    return sayWithUndo('success', answer.value.sentence);
  } finally {
    takingStore.update({ busy: false });
  }
}
