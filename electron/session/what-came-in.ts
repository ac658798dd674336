import type { CameIn } from '../../shared/contract/copies.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { count, listed } from '../../shared/papers/words.ts';
import { editsOf, type Change, type EntityId } from '../../shared/record/change.ts';
import { peopleIn } from './other-copy.ts';

const MOST_LABELS = 3;

/** What another copy brought, in a sentence, and where it is to be seen. `me`: who is at the keyboard. */
export function whatCameIn(plan: Plan, changes: readonly Change[], clashes: number, me: string): CameIn {
  const labels = [...new Set(changes.flatMap(({ label }) => (label ? [label] : [])))];
  const more = labels.length - MOST_LABELS;
  const told = labels.length === 0 ? '.' : `: ${labels.slice(0, MOST_LABELS).join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
  const brings = clashes === 0 ? '' : ` ${clashes === 1 ? 'One clashes' : `${count(clashes, 'thing')} clash`} with what stands here; both are kept until you choose.`;
  return { sentence: `${whose(changes, me)} came in${told}${brings}`, touched: touchedBy(plan, changes), clashes };
}

/** `Tom Okoro’s 3 changes`, `5 changes by Tom Okoro and Priya Raman`, `2 changes of your own, saved elsewhere,`. */
function whose(changes: readonly Change[], me: string): string {
  const names = peopleIn(changes);
  const [only] = names;
  const number = count(changes.length, 'change');
  if (names.length > 1) return `${number} by ${listed(names.map((name) => (name === '' ? 'somebody without a name' : name === me ? 'you' : name)))}`;
  if (only === undefined || only === '') return `${number} from another copy`;
  if (only === me) return `${number} of your own, saved elsewhere,`;
  return `${only}’s ${changes.length === 1 ? 'change' : number}`;
}

/** The things that were touched and are in sight: what belongs to an action, such as an update, counts as the action. */
function touchedBy(plan: Plan, changes: readonly Change[]): EntityId[] {
  const owners = new Set<EntityId>();
  for (const change of changes) for (const id of Object.keys(editsOf(change))) owners.add(id.split('/').slice(0, 2).join('/'));
  return [...owners].filter((id) => plan.find(id) !== null);
}
