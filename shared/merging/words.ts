import { briefly } from '../commands/words.ts';
import { capitalised } from '../domain/facts.ts';
import { kindOf as knownKind } from '../domain/plan.ts';
import { describeField } from '../history/field-words.ts';
import { Names } from '../history/names.ts';
import { describeValue, NOTHING } from '../history/value-words.ts';
import { kindOf, type EntityId } from '../record/change.ts';
import type { State } from '../record/state.ts';
import type { Value } from '../record/value.ts';

const KIND: Readonly<Record<string, string>> = { move: 'Move of the target date', point: 'Named point', block: 'Paragraph', council: 'Council’s profile', sent: 'Copy sent', savedview: 'Saved view', planneditem: 'Item of the forward plan', return: 'Owner’s return', taking: 'Return taken in', clearancerequest: 'Request to clear a paper', publication: 'Published copy', template: 'Word template', templatepiece: 'Part of a Word template' };
/** `Action`, `Paragraph`: what kind of thing it is. */
export const kindWords = (kind: string): string => KIND[kind] ?? capitalised(kind);

/** `A12` and the first words of the action; for what has no reference, its name alone. */
export interface ThingName {
  readonly ref: string;
  readonly name: string;
}

/** What a state calls its things, fields and values. Good until the state changes. */
export class Words {
  readonly names: Names;
  readonly #state: State;
  readonly #references: ReadonlyMap<EntityId, string>;

  constructor(state: State) {
    this.names = new Names(state);
    this.#state = state;
    this.#references = state.references();
  }
  thing(id: EntityId): ThingName {
    const ref = this.#references.get(id) ?? '';
    const said = ['title', 'text', 'subject', 'name'].map((field) => this.#state.value(id, field)).find((value) => typeof value === 'string' && value !== '');
    return ref === '' ? { ref, name: capitalised(this.names.of(id)) } : { ref, name: typeof said === 'string' ? briefly(said, 160) : '' };
  }
  /** `target date`, to stand after “the”. */
  field(id: EntityId, field: string): string {
    const kind = knownKind(id);
    return kind === null ? field : describeField(kind, field);
  }
  /** A value as it is read; empty for nothing. */
  value(id: EntityId, field: string, value: Value): string {
    const kind = knownKind(id);
    const said = kind === null ? JSON.stringify(value) : describeValue(this.names, kind, field, value);
    return said === NOTHING ? '' : capitalised(said);
  }
  /** Of a thing that comes or goes: its own words, in full. */
  whole(id: EntityId): string {
    if (kindOf(id) === 'section') return capitalised(this.names.of(id));
    const said = ['title', 'text', 'progress', 'name', 'subject', 'where', 'reason'].map((field) => this.#state.value(id, field)).find((value) => typeof value === 'string' && value !== '');
    if (typeof said === 'string') return said;
    const runs = kindOf(id) === 'block' ? this.value(id, 'runs', this.#state.value(id, 'runs')) : '';
    return runs || capitalised(this.names.of(id));
  }
}
