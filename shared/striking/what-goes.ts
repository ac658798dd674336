import type { Change, EntityId } from '../record/change.ts';
import { fieldClash, type Clash } from '../record/clashes.ts';
import type { PlanRecord } from '../record/record.ts';
import { struckForm } from '../record/strike.ts';
import { canonical, distinct, same, type Value } from '../record/value.ts';
import type { WordsFinder } from './find-words.ts';
import { textsIn, type TextPath } from './texts.ts';

/** A text that the plan shows, or would show if its thing were brought back, and that holds the words: something must be said instead. */
export interface Place {
  readonly entity: EntityId;
  readonly field: string;
  readonly path: TextPath;
  readonly text: string;
}
/** A field that would show something else, or nothing, once the changes are struck: it is said again. */
export interface Fallen {
  readonly entity: EntityId;
  readonly field: string;
  /** What it shows now. */
  readonly value: Value;
}
/** What striking words out of a record comes to. */
export interface Striking {
  /** Every change that mentions the words, by rank; undoing and redoing repeats them. */
  readonly changes: readonly Change[];
  readonly places: readonly Place[];
  readonly fallen: readonly Fallen[];
  /** Clashes that would be gone without anybody having settled them: to be settled first. */
  readonly unsettled: readonly Clash[];
  /** How many changes were made under a name that holds the words. That cannot be struck: the hash covers it. */
  readonly signed: number;
}

/** Whether a text of this record has the words in it. What only links to a thing or names a change is nobody's words. */
export function holdsWords({ state, graph }: PlanRecord, finder: WordsFinder): (text: string) => boolean {
  return (text) => finder.holds(text) && !state.entities.has(text) && !graph.nodes.has(text);
}

/** What would go if these words were struck out. Tried on a copy: the record is only read. Work: a fold of the record. */
export function strikingOf(record: PlanRecord, finder: WordsFinder): Striking {
  const holds = holdsWords(record, finder);
  const all = record.changes();
  const changes = record.mentioning(holds);
  const signed = all.filter((change) => finder.holds(change.by)).length;
  if (changes.length === 0) return { changes, places: [], fallen: [], unsettled: [], signed };

  const trial = record.copy();
  const { touched } = trial.take(changes.map((change) => struckForm(change, { at: '', by: '', why: '' }, () => NO_DIGEST)));
  const [now, then] = [record.state, trial.state];
  const places: Place[] = [];
  const fallen: Fallen[] = [];
  const unsettled: Clash[] = [];
  for (const entity of [...touched].sort()) {
    const removal = now.removalClash(entity);
    if (removal && !then.removalClash(entity)) unsettled.push(removal);
    for (const field of [...(now.entities.get(entity)?.fields.keys() ?? [])].sort()) {
      const [was, is] = [now, then].map((state) => state.writes(entity, field).map((write) => write.value)) as [Value[], Value[]];
      const value = was.at(-1) ?? null;
      for (const { text, path } of textsIn(value, holds)) places.push({ entity, field, path, text });
      if (canonical(distinct(was)) === canonical(distinct(is))) continue;
      const clash = fieldClash(now, entity, field);
      if (clash) unsettled.push(clash);
      if (!same(value, is.at(-1) ?? null)) fallen.push({ entity, field, value });
    }
  }
  unsettled.push(...now.clashes().filter((clash) =>
    clash.kind === 'reference' && clash.entities.some((entity) => fallen.some((one) => one.entity === entity && one.field === 'ref'))));
  return { changes, places, fallen, unsettled, signed };
}

/** The trial is thrown away, and nothing checks it. */
const NO_DIGEST = '0'.repeat(64);
