import { tellProblems } from '../../../shared/history/problems-told.ts';
import { BOUNDS, isChange } from '../../../shared/record/bounds.ts';
import type { Change, Edits } from '../../../shared/record/change.ts';
import { PlanRecord } from '../../../shared/record/record.ts';
import type { Value } from '../../../shared/record/value.ts';
import { sha256 } from '../digest.ts';
import { contentsOf, type Members, type PlanContents } from './contents.ts';
import { isShallow, PLAN_MARK, planId, RECORD_MARK } from './format.ts';
import { thingsOf } from './readable-plan.ts';

/** The parts of a file that is not sound, each as far as it can be read. */
export interface Salvaged {
  /** The plan part; null where it cannot be read. */
  readonly plan: Members | null;
  /** The changes that hold, and those that wait for one that does not; null where none holds. Its id is then the plan's: it is in every hash. */
  readonly record: PlanRecord | null;
  /** Sentences that name what does not hold. */
  readonly found: readonly string[];
}

/** Reads what is left of a plan in the bytes of a file. */
export function salvageFile(bytes: Uint8Array): Salvaged {
  const text = new TextDecoder('utf-8').decode(bytes);
  return salvage(text, parse(text));
}

/** Reads what is left of a plan in the text of a file. `parsed`: the file as JSON, where it is that. */
export function salvage(text: string, parsed: unknown): Salvaged {
  const file = isMembers(parsed) ? parsed : null;
  const id = planId.safeParse(file ? file['planId'] : /"planId":"([^"]*)"/.exec(text.slice(0, 4_096))?.[1]).data;
  const plan = file ? file['plan'] : tornPlanPart(text);
  const given = file ? changesIn(file['record']) : tornChanges(text);
  const sound = given.filter(isChange);
  const found = given.length > sound.length ? [`${given.length - sound.length === 1 ? 'One change' : `${given.length - sound.length} changes`} cannot be read.`] : [];
  const record = new PlanRecord(id ?? 'plan');
  record.take(sound, sha256);
  return {
    plan: isMembers(plan) && isShallow(plan) && thingsOf(plan).size > 0 ? plan : null,
    record: record.graph.nodes.size > 0 ? record : null,
    found: [...found, ...tellProblems(record.problems(), sound)],
  };
}

/** What is left of a plan, to be looked at: what its plan part says, else what its record gives. Never to be saved as it is. */
export function contentsToLookAt({ plan, record }: Salvaged, id: unknown): PlanContents | null {
  return contentsOfPlanPart(id, plan) ?? (record ? contentsOf(record) : null);
}

/** What a plan part says, as a record of one change, so that it can be looked at like any plan. Never to be saved as one. */
export function contentsOfPlanPart(id: unknown, plan: unknown): PlanContents | null {
  if (!isMembers(plan) || !isShallow(plan)) return null;
  const record = new PlanRecord(planId.safeParse(id).data ?? 'plan');
  const edits = editsOfPlanPart(plan);
  if (Object.keys(edits).length === 0) return null;
  return record.write('view:1', { at: '', by: '', label: 'As the file says' }, edits, sha256).ok ? contentsOf(record) : null;
}

/** All that a plan part says, as edits; what no record could hold is left out. */
export function editsOfPlanPart(plan: Members): Edits {
  const edits: Record<string, Record<string, Value>> = {};
  for (const [entity, fields] of thingsOf(plan)) {
    const sound = Object.entries(fields).filter(([field, value]) => isEdit({ [entity]: { [field]: value } }));
    if (sound.length > 0) edits[entity] = Object.fromEntries(sound);
  }
  return edits;
}

export const isEdit = (edits: Edits): boolean => isChange({ id: 'view:1', after: [], at: '', by: '', label: '', hash: '0'.repeat(32), edits });

function changesIn(record: unknown): unknown[] {
  const changes = isMembers(record) ? record['changes'] : null;
  return Array.isArray(changes) && changes.length <= BOUNDS.changes ? changes : [];
}

/** From a file that is not whole JSON: its plan part stands before its record, between two lines that nothing else can look like. */
function tornPlanPart(text: string): unknown {
  const start = text.indexOf(PLAN_MARK);
  const end = text.indexOf(RECORD_MARK, start);
  return start < 0 || end < 0 ? null : parse(text.slice(start + PLAN_MARK.length, end));
}
/** And each of its changes is a line of its own: those before the tear, and after it, are whole. */
function tornChanges(text: string): Change[] {
  const start = text.indexOf(RECORD_MARK);
  if (start < 0) return [];
  const lines = text.slice(start).split('\n', BOUNDS.changes);
  return lines.map((line) => (line.startsWith('{"after":') ? parse(line.replace(/,\s*$/, '').replace(/\]\}?$/, '')) : null)).filter(isChange);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
const isMembers = (given: unknown): given is Members => typeof given === 'object' && given !== null && !Array.isArray(given);
