import type { MergeItem } from '../contract/contract.ts';
import { capitalised } from '../domain/facts.ts';
import { kindOf, withOwners, type EntityId } from '../record/change.ts';
import type { State } from '../record/state.ts';
import { keyOf, type Brought } from './brought.ts';
import { kindWords, Words } from './words.ts';

/** What was brought, in words, as the window shows it: by the thing it stands under, in the order of the plan's references. */
export function previewItems(before: State, after: State, brought: readonly Brought[]): MergeItem[] {
  const [here, there] = [new Words(before), new Words(after)];
  return brought.map((one): MergeItem => {
    const { entity, field } = one;
    const root = withOwners(entity).at(-1)!;
    const about = { id: root, kind: kindOf(root), ...(after.exists(root) ? there : here).thing(root) };
    const common = { key: keyOf(one), about, what: one.what, clash: one.clash, openHere: null, by: one.last.by || 'Somebody without a name', at: one.last.at };
    if (field === null) {
      const ours = one.what === 'added' ? '' : one.what === 'broughtBack' ? 'Removed' : here.whole(entity);
      const theirs = one.what === 'removed' ? 'Removed' : there.whole(entity);
      return { ...common, openHere: one.wasClash ? 'Kept' : null, label: kindWords(kindOf(entity)), ours, theirs, parts: partsOf(after, there, one) };
    }
    const name = entity === root ? '' : `${capitalised(there.names.of(entity))}: `;
    const label = name === '' ? capitalised(there.field(entity, field)) : name + there.field(entity, field);
    const ours = one.before.map((value) => here.value(entity, field, value)).filter(Boolean).join(' or ');
    const openHere = one.wasClash ? here.value(entity, field, one.before.at(-1)!) : null;
    return { ...common, openHere, label, ours, theirs: there.value(entity, field, one.theirs), parts: [] };
  }).sort((a, b) => place(a.about) - place(b.about) || compare(a.about.ref, b.about.ref) || compare(a.about.id, b.about.id));
}

/** What a new thing says, and what comes in with it. */
function partsOf(after: State, words: Words, { entity, what }: Brought): MergeItem['parts'] {
  if (what === 'removed') return [];
  const said = (id: EntityId) => [...after.fields(id)]
    .filter(([field]) => !UNSAID.has(field))
    .map(([field, value]) => ({ label: capitalised(words.field(id, field)), words: words.value(id, field, value) }))
    // Its own words stand above already.
    .filter((part) => part.words !== '' && part.words !== capitalised(words.whole(entity)));
  const owned = (after.entities.get(entity)?.owned ?? []).filter(({ id, kind }) => !WITHOUT_WORDS.has(kind) && after.exists(id) && !after.removed(id));
  return [...said(entity), ...owned.map(({ id, kind }) => ({ label: kindWords(kind), words: words.whole(id) }))];
}
/** Fields that say nothing to a reader. */
const UNSAID: ReadonlySet<string> = new Set(['order', 'removed', 'frontier', 'ref']);
/** Kinds that are told with their owner: a file's bytes are nothing to read. */
const WITHOUT_WORDS: ReadonlySet<string> = new Set(['templatepiece']);

const KINDS_IN_ORDER = ['plan', 'council', 'review', 'theme', 'recommendation', 'action', 'paper', 'resolution', 'comment', 'round', 'meeting', 'committee', 'person', 'point'];
const place = ({ kind }: MergeItem['about']): number => (KINDS_IN_ORDER.includes(kind) ? KINDS_IN_ORDER.indexOf(kind) : KINDS_IN_ORDER.length);
const collator = new Intl.Collator('en-GB', { numeric: true });
const compare = (a: string, b: string): number => collator.compare(a, b);
