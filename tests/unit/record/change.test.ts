import { describe, expect, test } from 'vitest';
import {
  isSession, isWithin, kindOf, numberOf, ownerOf, sessionOf, valueIn, withOwners, wrote, type Change,
} from '../../../shared/record/change.ts';

const UPDATE = 'action/k7d2m4x9qa-1/update/p0c8w3t5ze-4';

describe('ids', () => {
  test('an entity id names its kind and its owner', () => {
    expect(kindOf(UPDATE)).toBe('update');
    expect(ownerOf(UPDATE)).toBe('action/k7d2m4x9qa-1');
    expect(ownerOf('action/k7d2m4x9qa-1')).toBeNull();
    expect(withOwners(UPDATE)).toEqual([UPDATE, 'action/k7d2m4x9qa-1']);
  });

  test('what an entity owns begins with its whole id, not only with the same letters', () => {
    expect(isWithin(UPDATE, 'action/k7d2m4x9qa-1')).toBe(true);
    expect(isWithin('action/k7d2m4x9qa-10', 'action/k7d2m4x9qa-1')).toBe(false);
  });

  test('a change id is its session and its number there', () => {
    expect(sessionOf('k7d2m4x9qa:12')).toBe('k7d2m4x9qa');
    expect(numberOf('k7d2m4x9qa:12')).toBe(12);
  });

  test('a session is ten characters', () => {
    expect(isSession('k7d2m4x9qa')).toBe(true);
    for (const text of ['k7d2m4x9q', 'k7d2m4x9qab', 'K7d2m4x9qa', 'k7d2m4x9q:']) expect(isSession(text)).toBe(false);
  });
});

test('Regression: a field called constructor is not taken for set on everything', () => {
  const change = { edits: { 'action/a': { status: 'x' } } } as unknown as Change;
  expect(wrote(change, 'action/a', 'constructor')).toBe(false);
  expect(valueIn(change, 'action/a', 'constructor')).toBeNull();
  expect(wrote(change, 'action/a', 'status')).toBe(true);
});
