import { open } from 'node:fs/promises';
import type { EarlierVersion } from '../../shared/contract/recovery.ts';
import { refused } from '../../shared/outcome/outcome.ts';
import type { PlanRegistry } from '../session/registry.ts';
import type { Recents } from '../storage/recents.ts';
import type { BackupWhy } from '../storage/recovery/backups.ts';
import type { Recovery } from '../storage/recovery/recovery.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './handle.ts';
import type { Dialogs } from './ports.ts';

export interface RecoveryHandlersOptions {
  readonly desk: Desk;
  readonly registry: PlanRegistry;
  readonly recovery: Recovery;
  readonly recents: Recents;
  readonly dialogs: Dialogs;
}

const WHY: Readonly<Record<BackupWhy, string>> = {
  opened: 'As you opened it', working: 'While you worked', closed: 'As you closed it', merge: 'Before a copy was merged', repair: 'Before it was repaired',
  fresh: 'Before it was begun afresh', restore: 'Before something was restored from the history',
};
const GONE = refused('leftGone', 'That work is not here any more: it was opened, saved or thrown away meanwhile. Nothing was changed. Open the plan itself: what was saved is in it.');

/** What comes back after a crash, and the versions of a plan that were kept. */
export function recoveryHandlers({ desk, registry, recovery, recents, dialogs }: RecoveryHandlersOptions): Handlers<
  'recovery:list' | 'recovery:open' | 'recovery:discard' | 'typing:keep' | 'versions:list' | 'versions:open'
> {
  const left = async () => (await registry.left?.list()) ?? [];
  return {
    'recovery:list': left,
    'recovery:open': async ({ id }) => {
      const found = await registry.left?.find(id);
      if (!found) return GONE;
      const { home } = found.left.head;
      return home !== null && found.file === 'there' ? desk.open(home.path) : desk.openOther(() => registry.openLeft(found));
    },
    'recovery:discard': async ({ id }) => {
      const one = (await left()).find((each) => each.id === id);
      if (one && (await dialogs.discardOrNot(one.title, factsOf(one))) === 'discard') await registry.left?.discard(id);
      return left();
    },
    'typing:keep': ({ planId, texts }) => {
      if (desk.plan?.session.planId === planId) desk.plan.safekeeping?.keepTyped(texts);
      return null;
    },
    'versions:list': async ({ path }) => {
      const planId = path === null ? desk.plan?.session.planId : recents.planIn(path) ?? (await planIdIn(path));
      const versions = planId ? await recovery.backups.list(planId) : [];
      return versions.map(({ why, ...one }): EarlierVersion => ({ ...one, why: WHY[why] }));
    },
    'versions:open': ({ planId, id }) => desk.openOther(() => registry.openVersion(planId, id)),
  };
}

function factsOf({ file, changes, typing }: Awaited<ReturnType<NonNullable<PlanRegistry['left']>['list']>>[number]): string {
  const what = [...(changes > 0 ? [`${changes === 1 ? 'One change' : `${changes} changes`}`] : []), ...(typing > 0 ? ['what was being typed'] : [])].join(' and ');
  return file === 'neverSaved'
    ? 'This plan has never been saved, so all of it would be gone for good.'
    : `${what} would be gone for good. The plan’s file is not touched.`;
}

const ENOUGH = 1_024;
/** The plan that a file says it holds, in its first lines: these are sound in most files that are damaged. */
async function planIdIn(file: string): Promise<string | null> {
  try {
    const opened = await open(file, 'r');
    try {
      const { bytesRead, buffer } = await opened.read(Buffer.alloc(ENOUGH), 0, ENOUGH, 0);
      return /"planId":\s*"([a-z0-9-]{1,64})"/.exec(buffer.toString('utf8', 0, bytesRead))?.[1] ?? null;
    } finally {
      await opened.close();
    }
  } catch {
    return null;
  }
}
