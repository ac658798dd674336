import { isChange } from '../../../shared/record/bounds.ts';
import type { Edits } from '../../../shared/record/change.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import type { Value } from '../../../shared/record/value.ts';
import { sha256 } from '../digest.ts';
import { contentsOf, type PlanContents } from './contents.ts';
import { isShallow, PLAN_MARK, planId, RECORD_MARK } from './format.ts';
import { thingsOf } from './readable-plan.ts';

/** What a plan part says, as a record of one change, so that it can be looked at like any plan. Never to be saved as one. */
export function contentsOfPlanPart(id: unknown, plan: unknown): PlanContents | null {
  if (typeof plan !== 'object' || plan === null || Array.isArray(plan) || !isShallow(plan)) return null;
  const record = new PlanRecord(planId.safeParse(id).data ?? 'plan');
  const edits: Record<string, Record<string, Value>> = {};
  for (const [entity, fields] of thingsOf(plan as { readonly [kind: string]: unknown })) {
    const sound = Object.entries(fields).filter(([field, value]) => isEdit({ [entity]: { [field]: value } }));
    if (sound.length > 0) edits[entity] = Object.fromEntries(sound);
  }
  if (Object.keys(edits).length === 0) return null;
  return record.write('view:1', { at: '', by: '', label: 'As the file says' }, edits, sha256).ok ? contentsOf(record) : null;
}

const isEdit = (edits: Edits): boolean => isChange({ id: 'view:1', after: [], at: '', by: '', label: '', hash: '0'.repeat(32), edits });

/** The same from a file that is not whole JSON: its plan part stands before its record, between two lines that nothing else can look like. */
export function contentsOfTornText(text: string): PlanContents | null {
  const start = text.indexOf(PLAN_MARK);
  const end = text.indexOf(RECORD_MARK, start);
  if (start < 0 || end < 0) return null;
  const id = /"planId":"([^"]*)"/.exec(text.slice(0, start))?.[1];
  try {
    return contentsOfPlanPart(id, JSON.parse(text.slice(start + PLAN_MARK.length, end)));
  } catch {
    return null;
  }
}
