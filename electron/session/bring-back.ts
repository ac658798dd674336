import path from 'node:path';
import type { LeftPlan } from '../../shared/contract/recovery.ts';
import { count } from '../../shared/papers/words.ts';
import type { Change } from '../../shared/record/change.ts';
import { momentWords } from '../../shared/text/moment.ts';
import type { Journal, LeftBehind } from '../storage/recovery/journal.ts';
import type { Assembled } from './left-plans.ts';
import type { OpenPlan } from './open-plan.ts';

const MOST_LABELS = 5;

/**
 * Brings what was left behind into a plan that was just opened. The changes keep their ids and hashes and come in as those of another copy
 * would, so what happened to the file meanwhile is merged with them. The old journals go once all of it is noted down again.
 */
export async function bringBack(plan: OpenPlan, left: readonly LeftBehind[], changes: readonly Change[], journal: Journal): Promise<readonly Change[]> {
  const came = plan.session.takeIn(changes);
  plan.safekeeping?.keepTyped(left.flatMap(({ typed }) => typed));
  if (await plan.safekeeping?.written()) for (const one of left) await journal.remove(one);
  return came;
}

/** What to say of changes that came back into their file's plan; null where there are none. */
export function whatCameBack(came: readonly Change[], [left]: readonly LeftBehind[], now: Date): string | null {
  if (came.length === 0 || !left) return null;
  const these = came.length === 1 ? 'This change came back' : `These ${count(came.length, 'change')} came back`;
  return `Matters Arising stopped ${momentWords(left.stoppedAt, now)}, before the last of your work was in the file. ${these}${told(came)}.`;
}

/** The same where there is no file to put them into. */
export function whatWasAssembled({ head, changes, stoppedAt }: LeftBehind, file: LeftPlan['file'], { version, waiting }: Assembled, now: Date): string {
  const { home } = head;
  if (home === null) return `This plan had never been saved when Matters Arising stopped ${momentWords(stoppedAt, now)}. All of it came back. Save it now, so that it has a file of its own.`;
  const name = `“${path.basename(home.path)}”`;
  const became = file === 'damaged' ? `${name} is damaged and was left as it is.` : `${name} is not in “${path.dirname(home.path)}” any more.`;
  const from = version === null ? 'You see what had been done since' : `You see the version that was kept ${momentWords(version.keptAt, now)}, with ${count(changes.length, 'change')} on top that had not been saved`;
  const waits = waiting === 0 ? '' : ` ${count(waiting, 'change')} of that ${waiting === 1 ? 'builds' : 'build'} on work that was in the file alone, and will show once you take in a copy that has it.`;
  return `${became} ${from}${told(changes)}.${waits} Save it where you want it.`;
}

function told(changes: readonly Change[]): string {
  const labels = changes.flatMap(({ label }) => (label ? [label] : []));
  const more = labels.length - MOST_LABELS;
  return labels.length === 0 ? '' : `: ${labels.slice(0, MOST_LABELS).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}
