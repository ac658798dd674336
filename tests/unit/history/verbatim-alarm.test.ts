import { describe, expect, test } from 'vitest';
import { restoring } from '../../../shared/history/restoring.ts';
import { frontierOf } from '../../../shared/history/standpoint.ts';
import { verbatimAlarms, verbatimStruck } from '../../../shared/history/verbatim-alarm.ts';
import type { EntityId } from '../../../shared/record/change.ts';
import { Copy, digest } from '../record/copy.ts';

const KR1: EntityId = 'recommendation/k-1';
const KR2: EntityId = 'recommendation/k-2';
const WORDS = 'Agree a short list of outcomes.';

/** A plan as it is after an import, with an answer given since. */
function imported(): Copy {
  const clerk = new Copy('Priya');
  clerk.edit({ 'plan/main': { title: 'Plan' }, [KR1]: { ref: 'KR1', text: WORDS }, [KR2]: { ref: 'KR2', text: 'Give every saving an owner.' } });
  clerk.set(KR1, 'response', { answer: 'accepted', reason: '' });
  return clerk;
}
/** Another program opened a copy of it, did what no command does, and its copy was merged. */
function forged(...edits: readonly [EntityId, string, string | boolean][]): Copy {
  const clerk = imported();
  const other = new Copy('Mallory');
  other.record.merge(clerk.record, digest);
  for (const [id, field, value] of edits) other.set(id, field, value);
  clerk.record.merge(other.record, digest);
  return clerk;
}

describe('verbatim words', () => {
  test('are as they were imported, whatever was answered since', () => expect(verbatimAlarms(imported().record)).toEqual([]));

  test('that a merged copy has changed raise the alarm, with both texts, the name claimed, and the way back', () => {
    const { record } = forged([KR1, 'text', 'Agree a long list of outcomes.']);
    const [alarm, ...more] = verbatimAlarms(record);
    expect(more).toEqual([]);
    expect(alarm).toMatchObject({ id: KR1, ref: 'KR1', imported: WORDS, now: 'Agree a long list of outcomes.', by: 'Mallory' });
    const then = frontierOf(record, alarm!.back);
    const edits = restoring(record, then.ok ? then.value : [], { is: 'field', id: KR1, field: 'text' });
    expect(edits).toMatchObject({ ok: true, value: { [KR1]: { text: WORDS } } });
  });
  test('put back as a new change are right again, and so is the answer', () => {
    const clerk = forged([KR1, 'text', 'Something else.']);
    clerk.set(KR1, 'text', WORDS);
    expect(verbatimAlarms(clerk.record)).toEqual([]);
    expect(clerk.record.state.value(KR1, 'response')).toEqual({ answer: 'accepted', reason: '' });
  });
  test('that differ by one space, or were emptied, differ', () => {
    expect(verbatimAlarms(forged([KR1, 'text', `${WORDS} `]).record)).toHaveLength(1);
    expect(verbatimAlarms(forged([KR2, 'text', '']).record)).toMatchObject([{ ref: 'KR2', now: '' }]);
  });
  test('of what was taken out of the plan are missed, and come back as they stood just before', () => {
    const { record } = forged([KR2, 'removed', true]);
    const [alarm] = verbatimAlarms(record);
    expect(alarm).toMatchObject({ ref: 'KR2', now: null, back: { is: 'before' } });
    const then = frontierOf(record, alarm!.back);
    expect(restoring(record, then.ok ? then.value : [], { is: 'thing', id: KR2 })).toEqual({ ok: true, value: { [KR2]: { removed: false } } });
  });
  test('of an import that was taken back by Undo are not missed', () => {
    const clerk = new Copy('Priya');
    clerk.edit({ [KR1]: { ref: 'KR1', text: WORDS } });
    clerk.undo();
    expect(verbatimAlarms(clerk.record)).toEqual([]);
  });
  test('that a copy claims to have recorded itself, without ever seeing the import, are no less a difference', () => {
    const clerk = imported();
    const other = new Copy('Aaron');
    other.edit({ [KR1]: { ref: 'KR1', text: 'Forged from the beginning.' } });
    clerk.record.merge(other.record, digest);
    expect(verbatimAlarms(clerk.record).map(({ ref }) => ref)).toEqual(['KR1']);
  });
  test('that were struck out and said again cannot be compared: no alarm, and it is said', () => {
    const clerk = imported();
    const first = clerk.record.state.changesOf(KR1)[0]!;
    clerk.set(KR1, 'text', 'Agree a list with [name struck out].');
    clerk.record.strike(first.id, { at: '2026-12-01T09:00:00Z', by: 'Priya', why: 'A request to erase' }, digest);
    expect(verbatimAlarms(clerk.record)).toEqual([]);
    expect(verbatimStruck(clerk.record).get(KR1)).toMatchObject({ by: 'Priya', why: 'A request to erase' });
    expect(verbatimStruck(forged([KR1, 'text', 'x']).record).size).toBe(0);
  });
});
