import path from 'node:path';
import type { Adopted, Repaired } from '../../shared/contract/repair.ts';
import { localDay } from '../../shared/domain/calendar-day.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { repaired } from '../storage/plan-file/repair.ts';
import type { PlanFiles } from '../storage/plan-files.ts';
import { newPlanId, newSession, type Surroundings } from './plan-session.ts';

/** Names tried for the file as it was, before giving up. */
const MOST_KEPT = 100;

/**
 * Makes a plan to work on of a file that is damaged or was changed by hand. First the file as it is is kept beside it under a name of
 * its own, never over another; only then is the repaired plan put in its place.
 */
export async function repairFile(files: PlanFiles, file: string, adopt: Adopted, { now, by }: Surroundings): Promise<Result<Repaired>> {
  const read = await files.readDamaged(file);
  if (!read.ok) return read;
  const { bytes, digest, left } = read.value;
  const origin = { at: now().toISOString().replace(/\.\d+Z$/, 'Z'), by: by() };
  const contents = repaired(left, adopt, { session: newSession(), origin, newPlanId: newPlanId() });
  if (!contents) return refused('nothingLeft', 'Nothing in this file could be read, so there is nothing to repair it from. Open an earlier copy of your own. The file was not changed.');
  const kept = await keepBeside(files, file, bytes, localDay(now()));
  if (!kept.ok) return kept;
  const written = await files.write(file, contents, { replaces: digest });
  return written.ok ? done({ keptAs: kept.value, isAnother: left.record === null }) : written;
}

/** `name (damaged 2026-11-25).matters`; `(damaged 2026-11-25, 2)` where that is there already. */
async function keepBeside(files: PlanFiles, file: string, bytes: Uint8Array, day: string): Promise<Result<string>> {
  const { dir, name, ext } = path.parse(file);
  for (let number = 1; ; number++) {
    const beside = path.join(dir, `${name} (damaged ${day}${number === 1 ? '' : `, ${number}`})${ext}`);
    const written = await files.keepBytes(beside, bytes);
    if (written.ok) return done(beside);
    if (written.failure.kind === 'changedMeanwhile' && number < MOST_KEPT) continue;
    return refused(written.failure.kind, `Nothing was repaired, because the file as it is could not be kept beside it. ${written.failure.message}`);
  }
}
