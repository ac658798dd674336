import { briefly } from '../commands/words.ts';
import { capitalised } from '../domain/facts.ts';
import { kindOf, type Kind } from '../domain/plan.ts';
import { done, type Result } from '../outcome/outcome.ts';
import { stopped } from '../papers/words.ts';
import { isWithin, kindOf as nameOfKind, type EntityId, type Frontier } from '../record/change.ts';
import type { FieldDiff } from '../record/diff.ts';
import type { PlanRecord } from '../record/record.ts';
import type { State } from '../record/state.ts';
import type { Value } from '../record/value.ts';
import { describeField } from './field-words.ts';
import { Names } from './names.ts';
import { describeValue, NOTHING } from './value-words.ts';

export type Difference = 'added' | 'changed' | 'removed';

/** One line of what is different about a thing: the old value, the new one, or both. */
export interface ComparedLine {
  /** What it is about: `Target date`, `Milestone “Draft agreed”: date`. */
  readonly what: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Why, where the plan says so: the reason of a moved date. */
  readonly why: string;
  /** The field it is about, where it is one that can be put back; null for a part that came or went. */
  readonly field: { readonly id: EntityId; readonly name: string } | null;
}
/** A thing on its own (an action with its milestones and updates) that is not the same at two points. */
export interface ComparedThing {
  readonly id: EntityId;
  readonly kind: Kind;
  readonly is: Difference;
  /** `A12`, and its words. */
  readonly name: string;
  readonly title: string;
  readonly lines: readonly ComparedLine[];
}
export interface Comparison {
  readonly things: readonly ComparedThing[];
  readonly counts: Readonly<Record<Difference, number>>;
}

/** In the order a reader looks for them. Points are left out: they mark places in the record, and are no part of what the plan says. */
const KINDS_TOLD: readonly Kind[] = ['recommendation', 'action', 'paper', 'resolution', 'comment', 'round', 'meeting', 'committee', 'person', 'theme', 'review', 'plan', 'council'];
const UNTOLD: ReadonlySet<string> = new Set(['order', 'removed', 'originalDueOn', 'sourceDigest', 'level']);
/** What is said of a thing that was added, beside its words. */
const FACTS: Readonly<Partial<Record<Kind, readonly string[]>>> = { action: ['owner', 'dueOn', 'status'], person: ['post'], meeting: ['place'] };

interface Side {
  readonly state: State;
  readonly names: Names;
}
const isThere = ({ state }: Side, id: EntityId): boolean => state.exists(id) && !state.removed(id);

/** What is different between two frontiers, thing by thing, for a reader. `within`: only this thing and what belongs to it. */
export function compare(record: PlanRecord, from: Frontier, to: Frontier, within: EntityId | null = null): Result<Comparison, 'frontierUnknown'> {
  const [diff, then, now] = [record.diff(from, to), record.asAt(from), record.asAt(to)];
  if (!diff.ok) return diff;
  if (!then.ok) return then;
  if (!now.ok) return now;
  const [before, after] = [then.value, now.value].map((state) => ({ state, names: new Names(state) })) as [Side, Side];
  const groups = new Map<EntityId, FieldDiff[]>();
  for (const one of diff.value) {
    if (within !== null && !isWithin(one.entity, within)) continue;
    const root = one.entity.split('/').slice(0, 2).join('/');
    const group = groups.get(root);
    if (group) group.push(one);
    else groups.set(root, [one]);
  }
  const things = [...groups].flatMap(([id, diffs]) => compared(id, diffs, before, after) ?? []).sort(inReadingOrder);
  const count = (is: Difference) => things.filter((one) => one.is === is).length;
  return done({ things, counts: { added: count('added'), changed: count('changed'), removed: count('removed') } });
}

function compared(id: EntityId, diffs: readonly FieldDiff[], before: Side, after: Side): ComparedThing | null {
  const kind = kindOf(id);
  if (kind === null || !KINDS_TOLD.includes(kind)) return null;
  const is = differenceOf(id, before, after);
  if (is === null) return null;
  const side = is === 'removed' ? before : after;
  const thing = { id, kind, is, name: capitalised(side.names.of(id)), title: titleOf(side, id, kind) };
  if (is === 'added') return { ...thing, lines: factsOf(id, kind, after) };
  if (is === 'removed') return { ...thing, lines: [] };
  const lines = linesOf(id, diffs, before, after);
  return lines.length === 0 ? null : { ...thing, lines };
}

function differenceOf(id: EntityId, before: Side, after: Side): Difference | null {
  const [was, now] = [isThere(before, id), isThere(after, id)];
  return was ? (now ? 'changed' : 'removed') : now ? 'added' : null;
}

function linesOf(root: EntityId, diffs: readonly FieldDiff[], before: Side, after: Side): ComparedLine[] {
  const byEntity = new Map<EntityId, FieldDiff[]>();
  for (const diff of diffs) byEntity.set(diff.entity, [...(byEntity.get(diff.entity) ?? []), diff]);
  const lines: ComparedLine[] = [];
  for (const [id, fields] of byEntity) {
    const kind = kindOf(id);
    // A move is the reason beside the date it moved.
    if (kind === null || kind === 'move') continue;
    const is = differenceOf(id, before, after);
    if (id !== root && is === 'added') lines.push({ what: partName(id, kind, after), before: null, after: partWords(id, kind, after), why: '', field: null });
    else if (id !== root && is === 'removed') lines.push({ what: partName(id, kind, before), before: partWords(id, kind, before), after: null, why: '', field: null });
    else if (is === 'changed') lines.push(...fieldLines(id, kind, root, fields, before, after, movedBecause(root, byEntity, after)));
  }
  return lines;
}

function fieldLines(id: EntityId, kind: Kind, root: EntityId, fields: readonly FieldDiff[], before: Side, after: Side, moved: string): ComparedLine[] {
  return fields.flatMap(({ field, before: was, after: now }): ComparedLine[] => {
    if (UNTOLD.has(field)) return [];
    const words = (side: Side, values: readonly Value[]) => {
      const said = describeValue(side.names, kind, field, values.at(-1) ?? null);
      return said === NOTHING ? null : said;
    };
    const [old, next] = [words(before, was), words(after, now)];
    if (old === next) return [];
    const name = describeField(kind, field);
    const what = id === root ? capitalised(name) : `${partName(id, kind, after)}${kind === 'block' ? '' : `: ${name}`}`;
    return [{ what, before: old, after: next, why: field === 'dueOn' && id === root ? moved : '', field: { id, name: field } }];
  });
}

/** The reasons of the moves that came between, in the order they were made. */
function movedBecause(root: EntityId, byEntity: ReadonlyMap<EntityId, readonly FieldDiff[]>, after: Side): string {
  const moves = [...byEntity.keys()].filter((id) => kindOf(id) === 'move' && isWithin(id, root) && isThere(after, id));
  const words = moves.map((id) => {
    const [reason, approvedBy] = [after.names.field(id, 'reason'), after.names.field(id, 'approvedBy')];
    return [typeof reason === 'string' ? reason.trim().replace(/\.$/, '') : '', typeof approvedBy === 'string' && approvedBy !== '' ? `approved by ${approvedBy}` : ''].filter(Boolean).join('; ');
  });
  return words.filter(Boolean).join('. ');
}

function factsOf(id: EntityId, kind: Kind, side: Side): ComparedLine[] {
  return (FACTS[kind] ?? []).flatMap((field) => {
    const value = side.names.field(id, field);
    return value === null ? [] : [{ what: capitalised(describeField(kind, field)), before: null, after: describeValue(side.names, kind, field, value), why: '', field: null }];
  });
}

/** `Milestone “Draft agreed”`, `Update`, `Section “Risk”`. */
function partName(id: EntityId, kind: Kind, side: Side): string {
  if (kind === 'block') return partName(id.split('/').slice(0, -2).join('/'), 'section', side);
  const name = kind === 'section' ? side.names.field(id, 'name') : kind === 'milestone' ? side.names.field(id, 'title') : null;
  const named = typeof name !== 'string' ? '' : kind === 'section' ? side.names.sectionTitle(id) : briefly(name);
  return named !== '' ? `${capitalised(kind)} “${named}”` : capitalised(nameOfKind(id));
}
function partWords(id: EntityId, kind: Kind, side: Side): string {
  const say = (field: string) => {
    const value = side.names.field(id, field);
    return value === null ? '' : describeValue(side.names, kind, field, value);
  };
  switch (kind) {
    case 'milestone': return [say('title'), say('dueOn')].filter(Boolean).join(', ');
    case 'update': return [say('madeOn'), say('progress'), say('nextStep') && `Next: ${say('nextStep')}`].filter(Boolean).map(stopped).join(' ');
    case 'evidence': return [say('title'), say('where')].filter(Boolean).join(': ');
    case 'block': return say('runs') || say('rows');
    case 'clearance': return [say('name'), say('onBehalfOf'), say('clearedOn')].filter(Boolean).join(', ');
    case 'section': return side.names.field(id, 'included') === false ? 'left out' : 'written in';
    default: return side.names.of(id);
  }
}
const titleOf = ({ names }: Side, id: EntityId, kind: Kind): string => {
  const field = kind === 'action' ? 'title' : kind === 'recommendation' ? 'text' : null;
  const words = field === null ? null : names.field(id, field);
  return typeof words === 'string' ? briefly(words, 160) : '';
};

const inReadingOrder = (a: ComparedThing, b: ComparedThing): number =>
  KINDS_TOLD.indexOf(a.kind) - KINDS_TOLD.indexOf(b.kind) || a.name.localeCompare(b.name, 'en', { numeric: true }) || (a.id < b.id ? -1 : 1);
