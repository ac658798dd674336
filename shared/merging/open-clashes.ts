import type { ClashName } from '../contract/contract.ts';
import { capitalised } from '../domain/facts.ts';
import { listed } from '../papers/words.ts';
import { kindOf, withOwners, type EntityId } from '../record/change.ts';
import type { Clash, FieldClash, ReferenceClash, RemovalClash } from '../record/clashes.ts';
import type { PlanRecord } from '../record/record.ts';
import { same, type Value } from '../record/value.ts';
import { kindWords, Words, type ThingName } from './words.ts';

/** One of the sides of a clash: what it says, who said so and when, as that computer recorded it. */
export interface ClashSide {
  /** Empty for nothing. */
  readonly words: string;
  readonly by: string;
  readonly at: string;
  /** Whether this is what the plan shows meanwhile. */
  readonly shows: boolean;
  /** For a field: the value; for a removal, whether to remove; for a reference, the thing. */
  readonly value: Value;
}
/** A clash that is open, in words. Nothing of it is hidden until somebody settles it. */
export interface OpenClash {
  readonly name: ClashName;
  readonly key: string;
  /** What it stands under, where a mark can be seen: for an update, its action. */
  readonly about: ThingName & { readonly id: EntityId; readonly kind: string };
  /** `Target date`; `Removed or kept`; `Reference`. */
  readonly label: string;
  readonly sides: readonly ClashSide[];
  /** `Settled by Asha Rahman, differently by Tom Okoro.`, where it was settled twice; else empty. */
  readonly note: string;
}

const known = new WeakMap<PlanRecord['state'], { readonly changes: number; readonly clashes: readonly OpenClash[] }>();
/** The clashes of a record, by the thing they are about. Worked out once for what the record holds. */
export function openClashes(record: PlanRecord): readonly OpenClash[] {
  const changes = record.graph.nodes.size;
  const held = known.get(record.state);
  if (held?.changes === changes) return held.clashes;
  const open = record.state.clashes();
  const words = open.length > 0 ? new Words(record.state) : null;
  const clashes = open.flatMap((clash) => told(record, words!, clash));
  known.set(record.state, { changes, clashes });
  return clashes;
}

function told(record: PlanRecord, words: Words, clash: Clash): OpenClash[] {
  switch (clash.kind) {
    case 'field': return [fieldTold(words, clash)];
    case 'removal': return [removalTold(words, clash)];
    // Whoever was first keeps the reference; each of the others is to be renumbered.
    case 'reference': return clash.entities.slice(1).map((entity) => referenceTold(record, words, clash, entity));
  }
}

const aboutOf = (words: Words, entity: EntityId): OpenClash['about'] => {
  const root = withOwners(entity).at(-1)!;
  return { id: root, kind: kindOf(root), ...words.thing(root) };
};
const who = (by: string): string => by || 'Somebody without a name';

function fieldTold(words: Words, { entity, field, writes }: FieldClash): OpenClash {
  const about = aboutOf(words, entity);
  const shown = writes.at(-1)!.value;
  const values = writes.filter(({ value }, index) => !writes.slice(index + 1).some((other) => same(other.value, value)));
  const name = about.id === entity ? '' : `${capitalised(words.names.of(entity))}: `;
  return {
    name: { kind: 'field', entity, field },
    key: `field ${entity} ${field}`,
    about,
    label: name === '' ? capitalised(words.field(entity, field)) : name + words.field(entity, field),
    sides: values.map(({ value, node }) => ({ words: words.value(entity, field, value), by: who(node.change.by), at: node.change.at, shows: same(value, shown), value })),
    note: settledTwice(values.filter(({ node }) => isSettling(node.change.label)).map(({ node }) => who(node.change.by))),
  };
}
const isSettling = (label: string | undefined): boolean => label?.startsWith('Settled') ?? false;
const settledTwice = (people: readonly string[]): string => (people.length < 2 ? '' : `Settled by ${people[0]!}, differently by ${listed(people.slice(1))}.`);

function removalTold(words: Words, { entity, removals, edits }: RemovalClash): OpenClash {
  const [removal, edit] = [removals.at(-1)!.change, edits.at(-1)!.change];
  const about = aboutOf(words, entity);
  const side = (change: typeof removal, said: string, shows: boolean, value: Value): ClashSide => ({ words: said, by: who(change.by), at: change.at, shows, value });
  return {
    name: { kind: 'removal', entity },
    key: `removal ${entity}`,
    about,
    label: about.id === entity ? 'Removed or kept' : `${capitalised(words.names.of(entity))}: removed or kept`,
    sides: [side(removal, 'Removed', false, true), side(edit, edit.label ? `Kept, and changed: ${edit.label}` : 'Kept, and changed', true, false)],
    note: '',
  };
}

function referenceTold(record: PlanRecord, words: Words, { ref, entities }: ReferenceClash, entity: EntityId): OpenClash {
  const first = entities[0]!;
  const side = (id: EntityId): ClashSide => {
    const made = record.state.changesOf(id)[0];
    const { ref: shown, name } = words.thing(id);
    const gone = record.state.removed(id) ? ' (removed)' : '';
    return { words: `${shown} ${name || kindWords(kindOf(id))}${gone}`, by: who(made?.by ?? ''), at: made?.at ?? '', shows: id === first, value: id };
  };
  return { name: { kind: 'reference', entity }, key: `reference ${entity}`, about: aboutOf(words, entity), label: `Reference ${ref}, given twice`, sides: [side(first), side(entity)], note: '' };
}

/** Why nothing is written for the public while clashes are open; null when none is. */
export function clashesHoldBack(record: PlanRecord, what: string): string | null {
  const open = openClashes(record);
  if (open.length === 0) return null;
  const named = open.slice(0, 3).map(({ about, label }) => `${label.charAt(0).toLowerCase()}${label.slice(1)} of ${about.ref || about.name}`);
  const more = open.length - named.length;
  const list = listed(more > 0 ? [...named, `${more} more`] : named);
  return `The ${what} was not written, because ${open.length === 1 ? 'a clash is' : `${open.length} clashes are`} still to be settled: the ${list}. What is published must not choose between two people. Settle ${open.length === 1 ? 'it' : 'them'} first; the plan is as it was.`;
}
