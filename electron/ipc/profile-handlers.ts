import { open } from 'node:fs/promises';
import path from 'node:path';
import type { Chosen, Exported, ProfileRead } from '../../shared/contract/contract.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { MOST_PROFILE_BYTES, profileFileName, readProfile, writeProfile } from '../../shared/profile/profile-file.ts';
import { profileOf } from '../../shared/profile/profile.ts';
import { readFailure } from '../storage/file-failures.ts';
import type { LastProfile } from '../storage/last-profile.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { saveAtomically } from '../storage/save-atomically.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './handle.ts';
import type { Dialogs } from './ports.ts';
import type { Typing } from './typing.ts';
import type { WrittenFiles } from './written-files.ts';

export interface ProfileOptions {
  readonly desk: Desk;
  readonly dialogs: Dialogs;
  readonly typing: Typing;
  readonly written: WrittenFiles;
  readonly lastProfile: LastProfile;
}

/** The council's profile as a file for colleagues: written where the person says, and read to be looked at. Reading changes nothing. */
export function profileHandlers({ desk, dialogs, typing, written, lastProfile }: ProfileOptions): Handlers<'profile:export' | 'profile:read' | 'profile:last'> {
  const files = new PlanFiles();
  return {
    'profile:export': async (): Promise<Chosen<Exported>> => {
      await typing.settled();
      if (!desk.plan) return refused('noPlan', 'No plan is open any more, so nothing was written. Open the plan, and try again.');
      const profile = profileOf(desk.plan.session.plan);
      const where = await dialogs.chooseWhere({ purpose: 'profile', offered: profileFileName(desk.plan.session.plan.council) });
      if (where === null) return null;
      if (await files.holdsAPlan(where)) return refused('overThePlan', 'The profile was not written, because it would take the place of a plan. Choose another name.');
      const saved = await saveAtomically(where, Buffer.from(writeProfile(profile), 'utf8'), { what: 'profile' });
      if (!saved.ok) return saved;
      written.add(where);
      lastProfile.keep(profile);
      return done({ path: where, fileName: path.basename(where), notes: [] });
    },
    'profile:read': async (): Promise<Chosen<ProfileRead>> => {
      const chosen = await dialogs.chooseFile('profile');
      return chosen === null ? null : readProfileFile(chosen);
    },
    'profile:last': () => {
      const last = lastProfile.get();
      return last && { council: last.council, committees: last.committees };
    },
  };
}

/** Reads no more than a profile can have, whatever the file says of its size. */
export async function readProfileFile(file: string): Promise<Result<ProfileRead>> {
  const fileName = path.basename(file);
  try {
    const opened = await open(file, 'r');
    try {
      const { bytesRead, buffer } = await opened.read(Buffer.alloc(MOST_PROFILE_BYTES + 1), 0, MOST_PROFILE_BYTES + 1, 0);
      if (bytesRead > MOST_PROFILE_BYTES) return refused('notAProfile', `“${fileName}” is too large to be a council’s profile. Nothing was changed. Choose a file that Settings has exported.`);
      const read = readProfile(buffer.toString('utf8', 0, bytesRead), `“${fileName}”`);
      return read.ok ? done({ fileName, ...read.value }) : read;
    } finally {
      await opened.close();
    }
  } catch (error) {
    return readFailure(error, file);
  }
}

/** Whenever the profile of a plan that somebody keeps changes, it is the last one. The example, and what is only looked at, is nobody's. */
export function keepLastProfile(desk: Desk, lastProfile: LastProfile): void {
  let kept: readonly unknown[] = [];
  desk.onChanged(() => {
    const open = desk.plan;
    if (open === null || open.path === null || open.session.readOnly !== null || open.isPassing) return;
    const { plan } = open.session;
    const now = [plan.council, ...plan.all('committee')];
    // Every edit of the plan comes by here, and things that nobody changed are the same objects.
    if (now.length === kept.length && now.every((one, at) => one === kept[at])) return;
    kept = now;
    lastProfile.keep(profileOf(plan));
  });
}
