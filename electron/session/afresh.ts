import { reportTemplate } from '../../shared/domain/report-template.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { kindOf, type Edits, type EntityId } from '../../shared/record/change.ts';
import { PlanRecord } from '../../shared/record/record.ts';
import type { State } from '../../shared/record/state.ts';
import type { Value } from '../../shared/record/value.ts';
import { sha256 } from '../storage/digest.ts';
import { contentsOf, type PlanContents } from '../storage/plan-file/contents.ts';
import { newPlanId, newSession, type Surroundings } from './plan-session.ts';

/** Kinds that speak of the old record: places in it, and copies that were made of it. */
const OF_THE_OLD_RECORD: ReadonlySet<string> = new Set(['point', 'sent', 'return', 'mail', 'taking']);

/**
 * A new plan that begins with what another one says: one change, a plan id of its own, nothing from before. Since the ids differ, no copy
 * of the old one is ever merged with it. Of things in a clash it takes what shows.
 */
export function afresh(state: State, label: string, { now, by }: Surroundings): Result<PlanContents> {
  const record = new PlanRecord(newPlanId());
  const at = now().toISOString().replace(/\.\d+Z$/, 'Z');
  const edits = allItSays(state);
  if (Object.keys(edits).length === 0) return refused('nothingThere', 'The plan had nothing in it then, so there is nothing to start from.');
  const written = record.write(`${newSession()}:1`, { at, by: by(), label }, edits, sha256);
  return written.ok ? done(contentsOf(record)) : written;
}

/** A Word template that reports came out in once; only documents of the old record were made in it. */
function isPutAway(id: EntityId, state: State): boolean {
  if (!id.startsWith('template/')) return false;
  const template = reportTemplate.safeParse(state.value('council/main', 'reportTemplate')).data?.template;
  return template === undefined || (id !== template && !id.startsWith(`${template}/`));
}

function allItSays(state: State): Edits {
  const references = state.references();
  const edits: Record<EntityId, Record<string, Value>> = {};
  for (const id of state.entities.keys()) {
    if (OF_THE_OLD_RECORD.has(kindOf(id)) || isPutAway(id, state) || !state.exists(id) || state.removed(id)) continue;
    const fields = Object.fromEntries([...state.fields(id)].filter(([field]) => field !== 'removed'));
    const shown = references.get(id);
    if (shown !== undefined) fields['ref'] = shown;
    if (Object.keys(fields).length > 0) edits[id] = fields;
  }
  return edits;
}
