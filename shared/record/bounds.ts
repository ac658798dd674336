import { done, refused, type Result } from '../outcome/outcome.ts';
import type { Change } from './change.ts';

/** What a record may hold. Far above any real plan; there so that a hostile file is refused before it costs anything. */
export const BOUNDS = {
  changes: 500_000,
  /** Changes that one change may name as those it was made on. */
  parents: 4_096,
  /** Branches at one time. */
  width: 10_000,
  /** Characters in one value, names included; also in a name, a time, a label, a reason. */
  text: 100_000,
  /** Lists and objects within each other in one value. */
  nesting: 16,
} as const;

const CHANGE_ID = /^[a-z0-9]{1,24}:[1-9]\d{0,8}$/;
const HASH = /^[0-9a-f]{32}$/;
const FIELD = /^[a-z][A-Za-z0-9]*(:[A-Za-z0-9/-]+)?$/;
const ENTITY_ID = /^[a-z][A-Za-z]*\/[a-z0-9-]+(\/[a-z][A-Za-z]*\/[a-z0-9-]+){0,7}$/;
const LONGEST_NAME = 400;
/** Names that mean something to the language itself, or that it would put in another order. */
const UNSAFE_NAME = /^(__proto__|0|[1-9]\d*)$/;
const KNOWN = new Set(['id', 'after', 'at', 'by', 'undoes', 'hash', 'label', 'edits', 'struck']);

type Members = Record<string, unknown>;

/**
 * Whether something read from a file has the shape of a change, within the bounds of one change. Never throws.
 * Members this version does not know are let through, if they are JSON within the same bounds.
 */
export function isChange(given: unknown): given is Change {
  return isObject(given)
    && isChangeId(given['id']) && isText(given['at']) && isText(given['by']) && isHash(given['hash'])
    && (given['undoes'] === undefined || isChangeId(given['undoes']))
    && isAfter(given['after'], given['id'])
    && (isStruck(given) || isWritten(given))
    && Object.keys(given).every(name => KNOWN.has(name) || (isSafeName(name) && isValue(given[name])));
}

/** The changes of a file, once they are known to be few enough and each of them sound in shape. */
export function checkBounds(given: unknown): Result<readonly Change[], 'notARecord' | 'recordTooLarge'> {
  if (!Array.isArray(given)) return refused('notARecord', 'The list of changes in this file cannot be read.');
  if (given.length > BOUNDS.changes) {
    const counts = `${given.length.toLocaleString('en-GB')} changes, and the limit is ${BOUNDS.changes.toLocaleString('en-GB')}`;
    return refused('recordTooLarge', `This file has ${counts}. It was not opened or changed.`);
  }
  const first = given.findIndex(change => !isChange(change));
  if (first < 0) return done(given as Change[]);
  return refused('notARecord', `Change ${(first + 1).toLocaleString('en-GB')} in this file cannot be read.`);
}

const isWritten = (given: Members): boolean =>
  given['struck'] === undefined && isText(given['label']) && isObject(given['edits']) && Object.entries(given['edits']).every(isEdit);

const isEdit = ([entity, fields]: [string, unknown]): boolean =>
  entity.length <= LONGEST_NAME && ENTITY_ID.test(entity) && isObject(fields)
  && Object.entries(fields).every(([field, value]) => field.length <= LONGEST_NAME && FIELD.test(field) && isValue(value));

function isStruck(given: Members): boolean {
  const struck = given['struck'];
  return given['edits'] === undefined && given['label'] === undefined && isObject(struck)
    && isHash(struck['digest']) && isText(struck['by']) && isText(struck['at']) && isText(struck['why']) && isValue(struck);
}

const isAfter = (given: unknown, id: string): boolean =>
  Array.isArray(given) && given.length <= BOUNDS.parents
  && given.every((parent, index) => isChangeId(parent) && parent !== id && (index === 0 || given[index - 1] < parent));

const isValue = (value: unknown): boolean => roomAfter(value, BOUNDS.text, 0) >= 0;

/** Characters still allowed after this value; below nought where it is too long, nested too deep, or no JSON value. */
function roomAfter(value: unknown, room: number, nesting: number): number {
  if (typeof value === 'string') return room - Math.max(1, value.length);
  if (value === null || typeof value === 'boolean') return room - 1;
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0) ? room - 1 : -1;
  if (nesting >= BOUNDS.nesting) return -1;
  let left = room - 1;
  if (Array.isArray(value)) {
    for (let index = 0; index < value.length && left >= 0; index++) left = roomAfter(value[index], left, nesting + 1);
    return left;
  }
  if (!isObject(value)) return -1;
  for (const [name, member] of Object.entries(value)) {
    left = isSafeName(name) ? roomAfter(member, left - name.length, nesting + 1) : -1;
    if (left < 0) return -1;
  }
  return left;
}

const isObject = (given: unknown): given is Members => Object.prototype.toString.call(given) === '[object Object]';
const isText = (given: unknown): given is string => typeof given === 'string' && given.length <= BOUNDS.text;
const isHash = (given: unknown): given is string => typeof given === 'string' && HASH.test(given);
const isChangeId = (given: unknown): given is string => typeof given === 'string' && CHANGE_ID.test(given);
const isSafeName = (name: string): boolean => !UNSAFE_NAME.test(name);
