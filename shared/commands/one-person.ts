import type { EntityId } from '../domain/entity.ts';
import { KINDS, type Kind, type Plan } from '../domain/plan.ts';
import type { Edits } from './command.ts';
import { fieldsOf } from './edits.ts';

type Fields = Record<string, Edits[string][string]>;

/**
 * The edits after which everything that names one of `gone` names `stays` instead: links, seats, the owners that amendments propose, and the filters of saved views. Names in
 * words (who signed an update, what was minuted) are no links and stay as they were written. Work: every field of the plan once.
 */
export function ledTo(plan: Plan, stays: EntityId, gone: ReadonlySet<EntityId>): Edits {
  const edits: Record<EntityId, Fields> = {};
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const { fields, sets } = KINDS[kind] as { fields: object; sets: readonly string[] };
    for (const thing of plan.all(kind)) {
      const values = thing as unknown as Readonly<Record<string, unknown>>;
      const led: Fields = {};
      for (const name of Object.keys(fields)) if (typeof values[name] === 'string' && gone.has(values[name])) led[name] = stays;
      for (const name of sets) {
        const members = values[name] as readonly EntityId[];
        const leaving = members.filter((one) => gone.has(one));
        for (const one of leaving) led[`${name}:${one}`] = null;
        if (leaving.length > 0 && !members.includes(stays)) led[`${name}:${stays}`] = true;
      }
      if (Object.keys(led).length > 0) edits[thing.id] = led;
    }
  }
  for (const { id, change } of plan.all('comment')) {
    if (change?.is !== 'owner') continue;
    const led = (one: EntityId) => (gone.has(one) ? stays : one);
    const next = { ...change, to: led(change.to), ...(change.from ? { from: led(change.from) } : {}) };
    if (next.to !== change.to || next.from !== change.from) edits[id] = { ...edits[id], change: fieldsOf(next) };
  }
  for (const { id, filters } of plan.all('savedview')) {
    if (filters.some(({ values }) => values.some((one) => gone.has(one)))) {
      edits[id] = { filters: filters.map(({ by, values }) => ({ by, values: [...new Set(values.map((one) => (gone.has(one) ? stays : one)))] })) };
    }
  }
  return edits;
}
