import type { MergeItem } from '../../../shared/contract/contract.ts';

/** What becomes of one thing another copy brings: it comes in (a clash stays open), it is left, or, of a clash, theirs is taken. */
export type Decision = 'accept' | 'decline' | 'take';
/** Only what is not simply accepted is kept here. */
export type Decisions = ReadonlyMap<string, Decision>;

export const decisionOf = (decisions: Decisions, { key }: MergeItem): Decision => decisions.get(key) ?? 'accept';
export function decided(decisions: Decisions, items: readonly MergeItem[], decision: Decision): Decisions {
  const next = new Map(decisions);
  for (const item of items) {
    if (decision === 'accept') next.delete(item.key);
    // What does not clash has nothing to take: it simply comes in.
    else if (decision === 'take' && !canTake(item)) next.delete(item.key);
    else next.set(item.key, decision);
  }
  return next;
}
export const canTake = ({ clash }: MergeItem): boolean => clash === 'field' || clash === 'removal';

export interface Group {
  readonly id: string;
  readonly ref: string;
  readonly name: string;
  readonly items: readonly MergeItem[];
}
export type GroupBy = 'thing' | 'person';

/** The items under the thing they are about, or under whoever changed it; what needs a decision first. */
export function grouped(items: readonly MergeItem[], by: GroupBy): readonly Group[] {
  const groups = new Map<string, { ref: string; name: string; items: MergeItem[] }>();
  for (const item of items) {
    const id = by === 'thing' ? item.about.id : item.by;
    const group = groups.get(id) ?? { ref: by === 'thing' ? item.about.ref : '', name: by === 'thing' ? item.about.name : item.by, items: [] };
    groups.set(id, group);
    group.items.push(item);
  }
  const clashes = (group: { readonly items: readonly MergeItem[] }) => (group.items.some(({ clash }) => clash !== null) ? 0 : 1);
  return [...groups].map(([id, group]) => ({ id, ...group })).sort((a, b) => clashes(a) - clashes(b));
}

const some = (n: number, one: string, many = `${one}s`): string => `${n.toLocaleString('en-GB')} ${n === 1 ? one : many}`;

/** The heading: how much there is, and how much of it needs somebody. */
export function headingFor(items: readonly MergeItem[]): string {
  const clashing = items.filter(({ clash }) => clash !== null).length;
  if (items.length === 0) return 'Nothing new in this copy';
  return clashing === 0 ? `${some(items.length, 'change')} to look at` : `${some(items.length, 'change')}, ${clashing} of them ${clashing === 1 ? 'clashes' : 'clash'}`;
}

/** What Merge will do, before it is done. */
export function summaryFor(items: readonly MergeItem[], decisions: Decisions): string {
  const declined = items.filter((item) => decisionOf(decisions, item) === 'decline').length;
  const open = items.filter((item) => item.clash !== null && decisionOf(decisions, item) === 'accept').length;
  const comes = items.length - declined;
  const parts = [`${some(comes, 'change')} ${comes === 1 ? 'comes' : 'come'} in`];
  if (declined > 0) parts.push(`${declined} ${declined === 1 ? 'stays as it is' : 'stay as they are'} here`);
  const settled = items.filter((item) => item.openHere !== null && decisionOf(decisions, item) === 'decline').length;
  if (settled > 0) parts.push(`${some(settled, 'open clash', 'open clashes')} ${settled === 1 ? 'is' : 'are'} settled by that`);
  if (open > 0) parts.push(`${some(open, 'clash', 'clashes')} to settle afterwards`);
  return `${parts.join(', ')}.`;
}
