import { briefly } from '../commands/words.ts';
import { kindOf, type Kind } from '../domain/plan.ts';
import { listed } from '../papers/words.ts';
import { editsOf, ownerOf, type Change, type EntityId } from '../record/change.ts';
import { same, type Value } from '../record/value.ts';
import type { Before } from './before.ts';
import { because } from './because.ts';
import { describeField } from './field-words.ts';
import type { Names } from './names.ts';
import { describeBriefly, isWords, NOTHING } from './value-words.ts';

/** The kinds of doing a reader looks for in a history. */
export const DOINGS = ['added', 'changed', 'removed', 'brought back', 'date moved', 'status', 'answered', 'settled', 'taken back', 'point', 'struck'] as const;
export type Doing = (typeof DOINGS)[number];

/** What was done to one thing, twice over: as it is said alone, and as it is said where the same was done to others, with a slot for their names. */
export interface Clause {
  readonly doing: Doing;
  readonly kind: Kind;
  readonly name: string;
  readonly words: string;
  readonly shared: string;
  readonly slot: string;
}

type Fields = { readonly [field: string]: Value };
/** What a change sets on one thing, and on those of its parts that are told with it. */
interface Topic {
  readonly id: EntityId;
  readonly kind: Kind;
  readonly fields: Fields;
  readonly parts: readonly { readonly kind: Kind; readonly fields: Fields }[];
}
interface Telling extends Topic {
  readonly before: Before;
  readonly names: Names;
}
type Said = Pick<Clause, 'doing'> & { readonly words: string; readonly shared?: string };

/** Stands for a thing's name in what is said. No name holds it: control characters are taken out of all that is typed. */
const SLOT = '\u0001';
/** Fields that change beside others and tell a reader nothing. */
const UNTOLD: ReadonlySet<string> = new Set(['order', 'originalDueOn', 'frontier', 'sourceDigest']);
/** Parts that are told with what they belong to. */
const TOLD_WITH_OWNER: ReadonlySet<Kind> = new Set<Kind>(['move', 'block', 'passage', 'templatepiece']);
const MOST_DETAILED = 2;
const LONGEST = 80;

/** What a change did, a clause a thing, in the order of its edits. */
export function clausesOf(change: Change, before: Before, names: Names): Clause[] {
  return topicsOf(change).flatMap((topic): Clause[] => {
    const said = tell({ ...topic, before, names });
    if (!said) return [];
    const name = names.of(topic.id);
    return [{ doing: said.doing, kind: topic.kind, name, words: said.words.replaceAll(SLOT, () => name), shared: said.shared ?? said.words, slot: SLOT }];
  });
}

function topicsOf(change: Change): Topic[] {
  const topics = new Map<EntityId, { fields: Fields; parts: Topic['parts'][number][] }>();
  for (const [id, fields] of Object.entries(editsOf(change))) {
    const kind = kindOf(id);
    if (kind === null) continue;
    const owner = ownerOf(id);
    const isPart = TOLD_WITH_OWNER.has(kind) && owner !== null;
    const topic = topics.get(isPart ? owner : id) ?? { fields: {}, parts: [] };
    topics.set(isPart ? owner : id, isPart ? { ...topic, parts: [...topic.parts, { kind, fields }] } : { ...topic, fields });
  }
  return [...topics].flatMap(([id, topic]) => {
    const kind = kindOf(id);
    return kind === null ? [] : [{ id, kind, ...topic }];
  });
}

function tell(topic: Telling): Said | null {
  const { id, fields, parts, before } = topic;
  // Made with a key of its own choice, a thing says that it is there, in case it was taken out once.
  if ('removed' in fields && (fields['removed'] !== null || before.knew(id))) return tellRemoval(topic);
  if (Object.keys(fields).length > 0 && !before.knew(id)) return tellMade(topic);
  if (parts.some(({ kind }) => kind === 'passage')) return tellReport(parts);
  if (parts.some(({ kind }) => kind === 'block')) return { doing: 'changed', words: `wrote in ${SLOT}` };
  const told = Object.keys(fields).filter((field) => !UNTOLD.has(field));
  const settled = told.find((field) => before.clashed(id, field));
  if (settled !== undefined) return { doing: 'settled', words: `settled the ${describeField(topic.kind, settled)} of ${SLOT}: ${valueWords(topic, settled, fields[settled]!)}` };
  if ('dueOn' in fields && told.length === 1) return tellDate(topic);
  if (told.length === 0) return parts.length > 0 ? { doing: 'changed', words: `noted a move of the target date of ${SLOT}` } : null;
  if (told.length > MOST_DETAILED) return { doing: 'changed', words: `changed the ${listed(told.map((field) => describeField(topic.kind, field)))} of ${SLOT}` };
  const each = told.map((field) => tellField(topic, field));
  const shared = each.map((one) => one.shared ?? one.words);
  return { doing: each[0]!.doing, words: listed(each.map(({ words }) => words)), shared: listed(shared) };
}

/** The text of the report comes and goes as a whole, in however many passages. */
const tellReport = (parts: Topic['parts']): Said =>
  (parts.every(({ kind, fields }) => kind !== 'passage' || fields['removed'] === true)
    ? { doing: 'removed', words: 'took the report’s text out of the plan' }
    : { doing: 'added', words: 'kept the report’s text in the plan' });

function tellRemoval({ id, fields, before }: Telling): Said {
  const was = before.shown(id, 'removed') === true;
  if (before.clashed(id, 'removed')) return { doing: 'settled', words: fields['removed'] === true ? `settled that ${SLOT} is removed` : `settled that ${SLOT} stays` };
  if (fields['removed'] === true) return was ? { doing: 'settled', words: `settled that ${SLOT} is removed` } : { doing: 'removed', words: `removed ${SLOT}` };
  return { doing: 'brought back', words: `brought back ${SLOT}` };
}

function tellMade({ id, kind, fields, names }: Telling): Said {
  const text = (field: string) => (typeof fields[field] === 'string' ? briefly(fields[field], LONGEST) : '');
  const owner = names.of(ownerOf(id) ?? id);
  switch (kind) {
    case 'action': return { doing: 'added', words: text('title') ? `added ${SLOT} “${text('title')}”` : `added ${SLOT}`, shared: `added ${SLOT}` };
    case 'update': return { doing: 'added', words: `gave an update on ${owner}${text('progress') ? `: “${text('progress')}”` : ''}` };
    case 'point': return { doing: 'point', words: `named ${SLOT}` };
    case 'paper': return { doing: 'added', words: `started ${SLOT}` };
    case 'return':
    case 'sent': return { doing: 'added', words: `made ${SLOT}` };
    case 'mail':
    case 'clearancerequest': return { doing: 'added', words: `drafted ${SLOT}` };
    case 'publication': return { doing: 'added', words: `kept ${SLOT}` };
    case 'taking': return { doing: 'added', words: `took in ${owner}` };
    case 'savedview': return { doing: 'added', words: `saved ${SLOT}` };
    case 'section': return { doing: 'changed', words: fields['included'] === false ? `left out ${SLOT}` : `wrote in ${SLOT}` };
    case 'resolution':
    case 'comment':
    case 'clearance': return { doing: 'added', words: `recorded ${SLOT}` };
    case 'plan':
    case 'council':
    case 'review': return { doing: 'added', words: `set up ${SLOT}` };
    default: return { doing: 'added', words: `added ${SLOT}` };
  }
}

/** A target date, with the line of the slippage ledger that came with it. */
function tellDate(topic: Telling): Said {
  const { id, fields, parts, before } = topic;
  const [was, now] = [before.shown(id, 'dueOn'), fields['dueOn'] ?? null];
  const move = parts.find(({ kind }) => kind === 'move')?.fields;
  const why = because(move?.['reason']);
  if (same(was, null) || move === undefined) return tellField(topic, 'dueOn');
  const date = (value: Value) => valueWords(topic, 'dueOn', value);
  if (now === null) return { doing: 'date moved', words: `took away the target date of ${SLOT}, which was ${date(was)}${why}` };
  return { doing: 'date moved', words: `moved the target date of ${SLOT} from ${date(was)} to ${date(now)}${why}`, shared: `moved the target date of ${SLOT} to ${date(now)}${why}` };
}

function tellField(topic: Telling, field: string): Said {
  const { id, kind, fields, before, names } = topic;
  const [was, now] = [before.shown(id, field), fields[field]!];
  const member = field.includes(':') ? field.slice(field.indexOf(':') + 1) : null;
  if (member !== null && kind === 'action') return { doing: 'changed', words: now === true ? `linked ${SLOT} to ${names.of(member)}` : `unlinked ${SLOT} from ${names.of(member)}` };
  if (member !== null) return { doing: 'changed', words: now === true ? `put ${names.of(member)} on ${SLOT}` : `took ${names.of(member)} off ${SLOT}` };
  if (kind === 'recommendation' && field === 'response') return tellResponse(topic, was, now);
  if (kind === 'milestone' && field === 'doneOn' && now !== null) return { doing: 'changed', words: `marked ${SLOT} as reached on ${valueWords(topic, field, now)}` };
  if (kind === 'section' && field === 'included') return { doing: 'changed', words: now === false ? `left out ${SLOT}` : `put back ${SLOT}` };
  const [what, before_, after] = [`the ${describeField(kind, field)} of ${SLOT}`, valueWords(topic, field, was), valueWords(topic, field, now)];
  const why = because(reasonIn(now));
  const doing = kind === 'action' && field === 'status' ? 'status' : 'changed';
  if (after === NOTHING) return { doing, words: `took away ${what}, which was ${before_}`, shared: `took away ${what}` };
  const shared = `set ${what} to ${after}${why}`;
  return before_ === NOTHING || before_ === after ? { doing, words: shared } : { doing, words: `changed ${what} from ${before_} to ${after}${why}`, shared };
}

function tellResponse(topic: Telling, was: Value, now: Value): Said {
  const [before, after] = [valueWords(topic, 'response', was), valueWords(topic, 'response', now)];
  const shared = `answered ${SLOT}: ${after}${because(reasonIn(now))}`;
  if (now === null) return { doing: 'answered', words: `took back the response to ${SLOT}, which was ${before}`, shared: `took back the response to ${SLOT}` };
  if (was === null || before === after) return { doing: 'answered', words: shared };
  return { doing: 'answered', words: `changed the response to ${SLOT} from ${before} to ${after}${because(reasonIn(now))}`, shared };
}

/** What is said beside a status or a response to explain it. */
function reasonIn(value: Value): Value {
  const said = typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};
  return said['cause'] ?? said['reason'] ?? null;
}

function valueWords({ kind, names }: Telling, field: string, value: Value): string {
  const words = describeBriefly(names, kind, field, value);
  return words !== NOTHING && isWords(kind, field) ? `“${briefly(words, LONGEST)}”` : briefly(words, LONGEST);
}
