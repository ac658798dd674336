import { localDay, longDay } from '../domain/calendar-day.ts';
import { kindOf } from '../domain/plan.ts';
import { count, listed, stopped } from '../papers/words.ts';
import { editsOf, type Change, type EntityId } from '../record/change.ts';
import type { Before } from './before.ts';
import { clausesOf, type Clause, type Doing } from './clauses.ts';
import type { Names } from './names.ts';
import { lowered } from './value-words.ts';

/** A change as it is told: who did what, to which things. */
export interface Told {
  readonly doing: Doing;
  readonly who: string;
  /** The sentence without its beginning and its full stop: `moved the target date of A12 from …, because …`. */
  readonly did: string;
  /** The things it is about that stand on their own (an action, not its milestone), the main one first. */
  readonly things: readonly EntityId[];
}

/** More clauses than this are not a sentence any more: then the change's own label stands for them. */
const MOST_CLAUSES = 3;
/** More names than this in a row are counted. */
const MOST_NAMED = 6;

export const whoMade = (change: Change): string => change.by.trim() || 'Somebody without a name';

/** Tells a change from what it sets and what stood before it. Its label is a claim of whoever wrote it, and stands in only where much was done at once. */
export function tellChange(change: Change, before: Before, names: Names): Told {
  const who = whoMade(change);
  if (change.struck) {
    const { by, at, why } = change.struck;
    const when = Number.isNaN(Date.parse(at)) ? '' : ` on ${longDay(localDay(new Date(at)))}`;
    return { doing: 'struck', who, did: `made a change whose words were struck out${by ? ` by ${by}` : ''}${when}${why.trim() ? `: ${why.trim()}` : ''}`, things: [] };
  }
  const things = thingsOf(change);
  if (before.undone.length > 0) return { doing: 'taken back', who, did: takenBack(before.undone), things };
  const clauses = together(clausesOf(change, before, names));
  const doing = clauses[0]?.doing ?? 'changed';
  const did = clauses.length > 0 && clauses.length <= MOST_CLAUSES ? listed(clauses.map(({ words }) => words)) : lowered(change.label.trim()) || `changed ${count(things.length, 'thing')}`;
  return { doing, who, did: did.replace(/[.\s]+$/, ''), things };
}

/** `Priya Raman moved the target date of A12 from 31 March 2027 to 30 June 2027, because the supplier is late.` */
export const sentenceOf = (change: Change, before: Before, names: Names): string => {
  const { who, did } = tellChange(change, before, names);
  return stopped(`${who} ${did}`);
};

/** The things on their own that a change edits or whose parts it edits, in the order it names them. */
export function thingsOf(change: Change): EntityId[] {
  const roots = Object.keys(editsOf(change)).filter((id) => kindOf(id) !== null).map((id) => id.split('/').slice(0, 2).join('/'));
  return [...new Set(roots)];
}

function takenBack(undone: readonly Change[]): string {
  const origin = undone.at(-1)!;
  const what = origin.struck ? 'a change whose words were struck out' : `“${origin.label}”`;
  return undone.length % 2 === 1 ? `took back ${what}` : `did ${what} again`;
}

/** The same done to several things is said once: `set the owner of A1, A2 and A3 to Priya Raman`. */
function together(clauses: readonly Clause[]): { readonly doing: Doing; readonly words: string }[] {
  const groups = new Map<string, Clause[]>();
  for (const clause of clauses) groups.set(clause.shared, [...(groups.get(clause.shared) ?? []), clause]);
  return [...groups.values()].map((group) => {
    const [first] = group as [Clause];
    if (group.length === 1) return { doing: first.doing, words: first.words };
    const names = group.map(({ name }) => name);
    const named = names.length > MOST_NAMED ? counted(group) : listed(names);
    return { doing: first.doing, words: first.shared.replaceAll(first.slot, () => named) };
  });
}

/** The things of a group by their kinds: `3 committees and 12 recommendations`. */
function counted(group: readonly Clause[]): string {
  const kinds = [...new Set(group.map(({ kind }) => kind))];
  return listed(kinds.map((kind) => count(group.filter((one) => one.kind === kind).length, kind)));
}
