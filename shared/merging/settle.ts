import { nextRef } from '../commands/edits.ts';
import { briefly } from '../commands/words.ts';
import type { ClashChoice, ClashName } from '../contract/contract.ts';
import type { Kind, Plan } from '../domain/plan.ts';
import { done, refused, type Result } from '../outcome/outcome.ts';
import { kindOf, type Edits } from '../record/change.ts';
import { fieldClash } from '../record/clashes.ts';
import type { PlanRecord } from '../record/record.ts';
import { same, type Value } from '../record/value.ts';
import { thirdValue } from './third-value.ts';
import { Words } from './words.ts';

export interface Settlement {
  readonly edits: Edits;
  readonly label: string;
}
const settledMeanwhile = refused('settledMeanwhile', 'This is settled already, so nothing was changed. What was chosen stands in the history.');
const doesNotFit = refused('doesNotSettle', 'That does not settle this clash. Nothing was changed. Choose one of the values that stand.');

/** What settles a clash: one ordinary change, which can be undone, and then the clash is there again. Pure. */
export function settlement(record: PlanRecord, plan: Plan, clash: ClashName, choice: ClashChoice, context: { newKey(): string; readonly today: string }): Result<Settlement> {
  const words = new Words(record.state);
  const { names } = words;
  switch (clash.kind) {
    case 'field': return settledField(record, plan, words, clash, choice, context);
    case 'removal': {
      const open = record.state.removalClash(clash.entity);
      if (!open) return settledMeanwhile;
      if (choice.take !== 'keep' && choice.take !== 'remove') return doesNotFit;
      const label = `Settled: ${choice.take === 'keep' ? 'kept' : 'removed'} ${names.of(clash.entity)}`;
      return done({ edits: record.settle(open, choice.take === 'remove'), label });
    }
    case 'reference': {
      const open = record.state.clashes().find((one) => one.kind === 'reference' && one.entities.includes(clash.entity));
      if (open?.kind !== 'reference') return settledMeanwhile;
      if (choice.take !== 'nextNumber') return doesNotFit;
      const given = plan.referencesGiven(kindOf(clash.entity) as Kind);
      const next = nextRef(given, open.ref.replace(/\d+[a-z]*$/, ''));
      return done({ edits: { [clash.entity]: { ref: next } }, label: `Settled: ${names.of(clash.entity)} is now ${next}` });
    }
  }
}

function settledField(
  record: PlanRecord, plan: Plan, words: Words, { entity, field }: Extract<ClashName, { kind: 'field' }>, choice: ClashChoice,
  { newKey, today }: { newKey(): string; readonly today: string },
): Result<Settlement> {
  const open = fieldClash(record.state, entity, field);
  if (!open) return settledMeanwhile;
  if (choice.take !== 'value') return doesNotFit;
  const standing = open.writes.find(({ value }) => same(value, choice.value as Value));
  const third = standing ? null : thirdValue(plan, kindOf(entity), field, choice.value);
  if (third?.ok === false) return third;
  const value = standing ? standing.value : third!.value;
  const edits: Record<string, Record<string, Value>> = { [entity]: { [field]: value } };
  const said = words.value(entity, field, value) || 'nothing';
  if (third && kindOf(entity) === 'action' && field === 'dueOn') {
    // A third date is one more move, and the slippage ledger says where it came from.
    const [from, others] = [open.writes.at(-1)!.value, open.writes.map((write) => words.value(entity, field, write.value) || 'none')];
    edits[`${entity}/move/${newKey()}`] = { from, to: value, reason: `Settled between ${others.join(' and ')}`, movedOn: today };
  }
  return done({ edits, label: `Settled the ${words.field(entity, field)} of ${words.names.of(entity)}: ${briefly(said)}` });
}
