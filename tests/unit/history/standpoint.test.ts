import { describe, expect, test } from 'vitest';
import { Names } from '../../../shared/history/names.ts';
import { frontierAtEndOf, frontierOf, standpointWords } from '../../../shared/history/standpoint.ts';
import type { Frontier } from '../../../shared/record/change.ts';
import { A12, Copy, digest } from '../record/copy.ts';

/** A copy whose changes were recorded at these instants, each on the one before unless it names others. */
function recordedAt(...times: readonly (string | { readonly at: string; readonly after: Frontier; readonly session: string })[]): Copy {
  const copy = new Copy('Asha');
  times.forEach((given, place) => {
    const { at, after, session } = typeof given === 'string' ? { at: given, after: copy.record.frontier(), session: 'asha1' } : given;
    const number = copy.record.changes().filter(({ id }) => id.startsWith(`${session}:`)).length + 1;
    const written = copy.record.write(`${session}:${number}`, { at, by: 'Asha', label: 'Edited' }, { [A12]: { detail: `${place}` } }, digest, { after });
    if (!written.ok) throw new Error(written.failure.kind);
  });
  return copy;
}
/** Noon here on a day of March 2027. */
const noon = (date: number): string => new Date(2027, 2, date, 12).toISOString();
const atEndOf = (copy: Copy, date: number) => frontierAtEndOf(copy.record, `2027-03-0${date}`);

describe('what was in the plan at the end of a day', () => {
  test('is what had been recorded by midnight here', () => {
    const copy = recordedAt(noon(1), new Date(2027, 2, 3, 23, 59, 59).toISOString(), new Date(2027, 2, 4).toISOString());
    expect([2, 3, 4].map((date) => atEndOf(copy, date))).toEqual([['asha1:1'], ['asha1:2'], ['asha1:3']]);
    expect(frontierAtEndOf(copy.record, '2027-02-28')).toEqual([]);
  });
  test('a slow clock does not bring later work into an earlier day', () => {
    const copy = recordedAt(noon(1), noon(5), noon(2));
    expect(atEndOf(copy, 2)).toEqual(['asha1:1']);
    expect(atEndOf(copy, 5)).toEqual(['asha1:3']);
  });
  test('a fast clock holds back what was built on its change, until the day it claims', () => {
    const copy = recordedAt(noon(1), noon(8), noon(2));
    expect(atEndOf(copy, 3)).toEqual(['asha1:1']);
    expect(atEndOf(copy, 8)).toEqual(['asha1:3']);
  });
  test('copies that had gone apart are both in it', () => {
    const copy = recordedAt(noon(1), noon(2), { at: noon(2), after: ['asha1:1'], session: 'bob1' }, { at: noon(6), after: ['asha1:2', 'bob1:1'], session: 'carol1' });
    expect(atEndOf(copy, 3)).toEqual(['asha1:2', 'bob1:1']);
  });
  test('a time that cannot be read is no reason to leave work out', () => {
    expect(atEndOf(recordedAt(noon(1), 'yesterday', noon(2)), 3)).toEqual(['asha1:3']);
  });
});

test('each standpoint has its frontier and its words', () => {
  const copy = recordedAt(noon(1), noon(2));
  copy.reopen();
  // Recorded long after: the point is no part of that day.
  copy.origin = (label) => ({ at: noon(9), by: 'Asha', label });
  copy.edit({ 'point/p': { name: 'What Cabinet saw', frontier: ['asha1:1'] } });
  const at = (standpoint: Parameters<typeof frontierOf>[1]) => [frontierOf(copy.record, standpoint), standpointWords(copy.record, new Names(copy.record.state), standpoint)];
  expect(at({ is: 'now' })).toEqual([{ ok: true, value: copy.record.frontier() }, 'now']);
  expect(at({ is: 'point', id: 'point/p' })).toEqual([{ ok: true, value: ['asha1:1'] }, 'at the point “What Cabinet saw”']);
  expect(at({ is: 'day', day: '2027-03-02' })).toEqual([{ ok: true, value: ['asha1:2'] }, 'on 2 March 2027']);
  expect(at({ is: 'after', change: 'asha1:2' })).toEqual([{ ok: true, value: ['asha1:2'] }, 'on 2 March 2027, 12:00']);
  expect(at({ is: 'before', change: 'asha1:2' })).toEqual([{ ok: true, value: ['asha1:1'] }, 'before 2 March 2027, 12:00']);
  expect(at({ is: 'after', change: 'bob1:9' })[0]).toMatchObject({ ok: false, failure: { kind: 'notInRecord' } });
});
