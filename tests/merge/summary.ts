import { byCodeUnit, kindOf } from '../../shared/record/change.ts';
import type { PlanRecord } from '../../shared/record/record.ts';
import type { State } from '../../shared/record/state.ts';
import { canonical, type Value } from '../../shared/record/value.ts';

/** Everything a state says, as one text, for comparing two folds. */
export function summaryOf(state: State): string {
  const ids = [...state.entities.keys()].sort();
  const fields = ids.map(id => [id, state.removed(id), [...state.entities.get(id)!.fields.keys()].sort()
    .map(field => [field, state.writes(id, field).map(write => [write.node.change.id, write.value])])]);
  const clashes = state.clashes().map(clash => {
    if (clash.kind === 'reference') return [clash.ref, ...clash.entities];
    if (clash.kind === 'field') return [clash.entity, clash.field];
    return [clash.entity, clash.removals.map(node => node.change.id), clash.edits.map(node => node.change.id)];
  });
  const kinds = [...new Set(ids.map(kindOf))].map(kind => [kind, state.ofKind(kind)]);
  return canonical([fields, clashes, [...state.references()].sort(([a], [b]) => byCodeUnit(a, b)), kinds] as unknown as Value);
}

/** What a person sees: values, clashes and what is out of sight. Empty is the same as never set. */
export function lookOf({ state }: PlanRecord): string {
  const things = [...state.entities.keys()].sort().flatMap(id => {
    if (state.removed(id) || !state.exists(id)) return [];
    const shown = [...state.entities.get(id)!.fields.keys()].sort()
      .map(field => [field, [...new Set(state.writes(id, field).map(write => canonical(write.value)))]] as const)
      .filter(([field, values]) => field !== 'removed' && values.join() !== 'null');
    return shown.length ? [[id, shown]] : [];
  });
  const clashes = state.clashes().flatMap(clash => {
    if (clash.kind === 'reference') return [];
    return [[clash.kind, clash.entity, clash.kind === 'field' ? clash.field : '']];
  });
  return canonical([things, clashes] as unknown as Value);
}
