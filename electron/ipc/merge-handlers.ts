import { refused } from '../../shared/outcome/outcome.ts';
import type { Merges } from '../session/merging/merges.ts';
import { settleClash } from '../session/merging/settle-clash.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './handle.ts';
import type { Dialogs } from './ports.ts';

export interface MergeOptions {
  readonly desk: Desk;
  readonly dialogs: Dialogs;
  readonly merges: Merges;
}
const noPlan = refused('noPlan', 'No plan is open any more, so nothing was merged. Open the plan, and try again.');

/** Comparing other copies of the open plan with it, looking at what they bring, taking them in, taking that back, and settling what clashes. */
export function mergeHandlers({ desk, dialogs, merges }: MergeOptions): Handlers<'copy:compare' | 'copy:preview' | 'copy:merge' | 'copy:takeBack' | 'clash:settle'> {
  return {
    'copy:compare': ({ path }) => (desk.plan ? merges.compare(desk.plan.session, path) : noPlan),
    'copy:preview': async ({ path }) => {
      if (!desk.plan) return noPlan;
      const chosen = path ?? (await dialogs.chooseFile('merge'));
      if (chosen === null) return null;
      return desk.plan ? merges.preview(desk.plan.session, chosen) : noPlan;
    },
    'copy:merge': async ({ previewId, declined, taken }) => {
      const { plan } = desk;
      if (!plan) return noPlan;
      // A merge can be taken back without it, so it goes on where this fails.
      await plan.keepNow('merge');
      return desk.plan === plan ? merges.merge(plan.session, previewId, declined, taken) : noPlan;
    },
    'copy:takeBack': ({ merge }) => (desk.plan ? desk.plan.session.takeBackMerge(merge) : noPlan),
    'clash:settle': ({ clash, choice }) => (desk.plan ? settleClash(desk.plan.session, clash, choice) : noPlan),
  };
}
