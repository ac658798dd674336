import type { Chosen, ReturnsGathered } from '../../shared/contract/contract.ts';
import type { EntityId } from '../../shared/domain/entity.ts';
import { roundsOf } from '../../shared/domain/facts.ts';
import { done, refused } from '../../shared/outcome/outcome.ts';
import { ownerOf } from '../../shared/record/change.ts';
import type { PlanSession } from '../session/plan-session.ts';
import type { ReturnsInHand } from '../session/returns/returns-in-hand.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './handle.ts';
import type { HeldReturns } from './held-returns.ts';
import type { Dialogs, Tell } from './ports.ts';
import { ReturnReader } from './return-reader.ts';

export interface TakingOptions {
  readonly desk: Desk;
  readonly dialogs: Dialogs;
  readonly returns: HeldReturns;
  readonly tell: Tell;
  /** The entry of the worker that reads untrusted files. */
  readonly workerFile: string;
}
const noPlan = refused('noPlan', 'No plan is open any more, so no return was taken in. Open the plan they were made from, and choose them again.');

/** Reading returns that came back, keeping them in hand until somebody has looked at them, and taking them in. */
export function takingHandlers({ desk, dialogs, returns, tell, workerFile }: TakingOptions): Handlers<'returns:read' | 'returns:cancel' | 'returns:inHand' | 'returns:review' | 'returns:takeIn' | 'returns:letGo'> {
  const reader = new ReturnReader(workerFile, tell);
  const inHand = (): ReturnsInHand | null => (desk.plan ? returns.of(desk.plan.session) : null);
  const chosenFrom = async (from: 'files' | 'folder' | readonly string[]): Promise<readonly string[] | null> => {
    if (from === 'files') return dialogs.chooseFiles('returned');
    if (from !== 'folder') return from;
    const folder = await dialogs.chooseFolder('returned');
    return folder === null ? null : [folder];
  };
  return {
    'returns:read': async ({ round, from }): Promise<Chosen<ReturnsGathered>> => {
      const session = desk.plan?.session;
      if (!session) return noPlan;
      if (session.readOnly !== null) return refused('readOnly', session.readOnly);
      const chosen = await chosenFrom(from);
      if (chosen === null) return null;
      const read = await reader.read(chosen);
      if (!read.ok) return read;
      // Another plan may lie there by now.
      if (desk.plan?.session !== session) return noPlan;
      const { files, ...besides } = read.value;
      if (files.length === 0) return done({ review: null, ...besides });
      const hand = returns.of(session);
      hand.hold(files);
      const answered = round ?? roundAnswered(session, hand);
      if (answered === null) return refused('noRound', 'There is no monitoring round in this plan yet, so there is nothing these files could be the returns of. Begin a round under Monitoring.');
      const review = await hand.reviewInSteps(answered);
      return review.ok ? done({ review: review.value, ...besides }) : review;
    },
    'returns:cancel': () => {
      reader.cancel();
      return null;
    },
    'returns:inHand': () => inHand()?.told ?? null,
    'returns:review': async ({ round }) => (await inHand()?.reviewInSteps(round)) ?? noPlan,
    'returns:takeIn': async (order) => {
      const { plan } = desk;
      if (!plan) return noPlan;
      // They can be taken back without it, so it goes on where this fails.
      await plan.keepNow('merge');
      return desk.plan === plan ? returns.of(plan.session).takeInInSteps(order) : noPlan;
    },
    'returns:letGo': async ({ round, keys }) => {
      const hand = inHand();
      hand?.letGo(keys);
      return (await hand?.reviewInSteps(round)) ?? noPlan;
    },
  };
}

/** The round that most of what is in hand answers; where none answers any, the one that is going on. */
function roundAnswered({ plan }: PlanSession, hand: ReturnsInHand): EntityId | null {
  const answers = new Map<EntityId, number>();
  for (const { returnId } of hand.told.returns) {
    const round = ownerOf(returnId);
    if (round !== null && plan.get('round', round)) answers.set(round, (answers.get(round) ?? 0) + 1);
  }
  const [most] = [...answers].sort((a, b) => b[1] - a[1]);
  const rounds = roundsOf(plan);
  return most?.[0] ?? (rounds.filter(({ closedOn }) => closedOn === null).at(-1) ?? rounds.at(-1))?.id ?? null;
}
