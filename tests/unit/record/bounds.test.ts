import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BOUNDS, checkBounds, isChange } from '../../../shared/record/bounds.ts';
import type { Change } from '../../../shared/record/change.ts';
import { Copy, digest } from './copy.ts';

const sound: Change = {
  id: 'k7d2m4x9qa:2', after: ['k7d2m4x9qa:1'], at: '2026-11-10T10:02:00Z', by: 'Asha Rahman', label: 'Set A12 to complete',
  edits: { 'action/k7d2m4x9qa-1': { status: 'complete', 'answers:recommendation/k7d2m4x9qa-3': true } }, hash: '0'.repeat(32),
};
const struck = { digest: '1'.repeat(32), by: 'Clerk', at: '2026-12-01', why: 'Asked for' };
const { edits: _edits, label: _label, ...wordless } = sound;
const withValue = (value: unknown) => ({ ...sound, edits: { 'action/a': { status: value } } });
const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);

describe('a change', () => {
  test('is let in, written or struck, with members of a later version', () => {
    expect(isChange(sound)).toBe(true);
    expect(isChange({ ...wordless, struck })).toBe(true);
    expect(isChange({ ...sound, undoes: 'k7d2m4x9qa:1', later: { carbon: [1, 2] } })).toBe(true);
  });

  const wrong: readonly [what: string, given: unknown][] = [
    ['nothing', null],
    ['a list', [sound]],
    ['a text', 'k7d2m4x9qa:2'],
    ['an id without a number', { ...sound, id: 'k7d2m4x9qa' }],
    ['a number nought', { ...sound, id: 'k7d2m4x9qa:0' }],
    ['a hash in capitals', { ...sound, hash: 'A'.repeat(32) }],
    ['parents out of order', { ...sound, after: ['b1:1', 'a1:1'] }],
    ['one parent twice', { ...sound, after: ['a1:1', 'a1:1'] }],
    ['itself as parent', { ...sound, after: [sound.id] }],
    ['no label', { ...wordless, edits: {} }],
    ['words and a strike', { ...sound, struck }],
    ['neither words nor a strike', wordless],
    ['a strike without a reason', { ...wordless, struck: { ...struck, why: undefined } }],
    ['a strike with a short digest', { ...wordless, struck: { ...struck, digest: '1' } }],
    ['an entity without a key', { ...sound, edits: { action: {} } }],
    ['an entity id of nine levels', { ...sound, edits: { [Array(9).fill('part/a').join('/')]: {} } }],
    ['edits of an entity that are no fields', { ...sound, edits: { 'action/a': [1] } }],
    ['a field that looks like a number', { ...sound, edits: { 'action/a': { 12: 'x' } } }],
    ['a field __proto__', JSON.parse(JSON.stringify(sound).replace('"status"', '"__proto__"'))],
    ['an entity __proto__', JSON.parse(JSON.stringify(sound).replace('"action/k7d2m4x9qa-1"', '"__proto__"'))],
    ['a member __proto__', JSON.parse(JSON.stringify(sound).replace('"id"', '"__proto__":{"x":1},"id"'))],
    ['__proto__ within a value', withValue(JSON.parse('{"deep":[{"__proto__":1}]}'))],
    ['a number as a name within a value', withValue({ 2026: 'x' })],
    ['a number too large for a number', withValue(JSON.parse('1e999'))],
    ['a negative nought', withValue(-0)],
    ['a value that is not there', withValue(undefined)],
    ['a value that is no JSON', withValue(new Map())],
  ];
  test.each(wrong)('is refused: %s', (_what, given) => {
    expect(isChange(given)).toBe(false);
  });

  test('is held to its bounds: the last that is let in, the first that is not', () => {
    const parents = (count: number) => Array.from({ length: count }, (_, index) => `p:${index + 1}`).sort();
    expect(isChange({ ...sound, after: parents(BOUNDS.parents) })).toBe(true);
    expect(isChange({ ...sound, after: parents(BOUNDS.parents + 1) })).toBe(false);
    expect(isChange(withValue('x'.repeat(BOUNDS.text)))).toBe(true);
    expect(isChange(withValue('x'.repeat(BOUNDS.text + 1)))).toBe(false);
    expect(isChange(withValue(Array(10).fill('x'.repeat(BOUNDS.text / 10))))).toBe(false);
    expect(isChange({ ...sound, label: 'x'.repeat(BOUNDS.text + 1) })).toBe(false);
    expect(isChange(withValue(nested(BOUNDS.nesting)))).toBe(true);
    expect(isChange(withValue(nested(BOUNDS.nesting + 1)))).toBe(false);
    expect(isChange({ ...sound, later: nested(BOUNDS.nesting + 1) })).toBe(false);
  });

  test('never makes the reader throw, whatever is in the file', () => {
    const anything = fc.anything({ withNullPrototype: true, withMap: true, withDate: true });
    const or = (usual: unknown) => fc.oneof(fc.constant(usual), anything);
    const members = fc.record({
      id: or(sound.id), after: or([]), at: or(''), by: or(''), label: or(''), hash: or(sound.hash),
      edits: fc.oneof(fc.dictionary(fc.constantFrom('action/a', '__proto__', 'a'), anything), anything), struck: anything,
    }, { requiredKeys: [] });
    fc.assert(fc.property(fc.oneof(anything, members), given => {
      expect(typeof isChange(given)).toBe('boolean');
    }), { numRuns: 1000 });
    expect(isChange(withValue(JSON.parse('['.repeat(100_000) + ']'.repeat(100_000))))).toBe(false);
  });
});

describe('the list of changes', () => {
  test('is read whole or not at all, and the place of the fault is named', () => {
    expect(checkBounds([sound, sound])).toMatchObject({ ok: true, value: { length: 2 } });
    expect(checkBounds([sound, {}])).toMatchObject({ failure: { kind: 'notARecord', message: 'Change 2 in this file cannot be read.' } });
    for (const given of [undefined, null, {}, 'text', { length: 0 }]) {
      expect(checkBounds(given)).toMatchObject({ failure: { kind: 'notARecord' } });
    }
  });

  test('may not be longer than any plan could be', () => {
    expect(checkBounds(Array(BOUNDS.changes + 1).fill(sound))).toMatchObject({ failure: { kind: 'recordTooLarge' } });
  });
});

test('what no reader would let in is not written either', () => {
  const copy = new Copy('a');
  const text = 'x'.repeat(BOUNDS.text + 1);
  const written = copy.record.write('a1:1', copy.origin('Pasted'), { 'action/a': { text } }, digest);
  expect(written).toMatchObject({ failure: { kind: 'changeTooLarge' } });
  expect(copy.record.changes()).toEqual([]);
});
