import { refused } from '../../shared/outcome/outcome.ts';
import type { Merges } from '../session/merging/merges.ts';
import { settleClash } from '../session/merging/settle-clash.ts';
import { takeBackMerge } from '../session/merging/take-back.ts';
import type { OpenPlan } from '../session/open-plan.ts';
import { contentsOf } from '../storage/plan-file/contents.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './handle.ts';
import type { Dialogs } from './ports.ts';

export interface MergeOptions {
  readonly desk: Desk;
  readonly dialogs: Dialogs;
  readonly merges: Merges;
}
const noPlan = refused('noPlan', 'No plan is open any more, so nothing was merged.');

/** The plan as it stands before a merge, among its earlier versions. A merge can be taken back without it, so it goes on where that fails. */
async function keepBefore({ safekeeping, session }: OpenPlan): Promise<void> {
  if (!safekeeping) return;
  const { recovery } = safekeeping;
  await recovery.backups.keep(session.planId, contentsOf(session.record), 'merge').catch((error: unknown) => recovery.backupFailed(error));
}

/** Looking at other copies of the open plan, taking them in, taking that back, and settling what clashes. */
export function mergeHandlers({ desk, dialogs, merges }: MergeOptions): Handlers<'copy:preview' | 'copy:merge' | 'copy:takeBack' | 'clash:settle'> {
  return {
    'copy:preview': async ({ path }) => {
      if (!desk.plan) return noPlan;
      const chosen = path ?? (await dialogs.chooseFile('merge'));
      if (chosen === null) return null;
      return desk.plan ? merges.preview(desk.plan.session, chosen) : noPlan;
    },
    'copy:merge': async ({ previewId, declined, taken }) => {
      const { plan } = desk;
      if (!plan) return noPlan;
      await keepBefore(plan);
      return desk.plan === plan ? merges.merge(plan.session, previewId, declined, taken) : noPlan;
    },
    'copy:takeBack': () => (desk.plan ? takeBackMerge(desk.plan.session) : noPlan),
    'clash:settle': ({ clash, choice }) => (desk.plan ? settleClash(desk.plan.session, clash, choice) : noPlan),
  };
}
