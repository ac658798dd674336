import { describe, expect, test } from 'vitest';
import { answerOfKey, namedTogether, plainAnswer, responseWords } from '../../../../renderer/features/review/answers.ts';
import { ANY, between, countOf, idsIn, isNarrowed, onwardFrom, sectionsOf, type Narrowed } from '../../../../renderer/features/review/sections.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';

const plan = planOf({
  theme: { t1: { number: '3.1', title: 'Local priorities' }, t2: { number: '3.2', title: 'Leadership' } },
  recommendation: {
    kr1: { ref: 'KR1', type: 'key', text: 'Agree a short list of outcomes', response: { answer: 'accepted', reason: '' } },
    s1: { ref: '3.2/S1', type: 'suggestion', theme: 'theme/t2', text: 'Make time to think ahead', response: { answer: 'to be considered', reason: '' } },
    s2: { ref: '3.1/S1', type: 'suggestion', theme: 'theme/t1', text: 'Rebuild the resident survey' },
    kr2: { ref: 'KR2', type: 'key', text: 'Give every saving an owner', response: { answer: 'not accepted', reason: 'Done already' } },
    s3: { ref: 'S9', type: 'suggestion', text: 'Shorten the template', response: { answer: 'covered by another', by: 'recommendation/kr1', reason: '' } },
  },
  action: { a1: { ref: 'A1', title: 'Survey', answers: ['recommendation/s2'] } },
});
const shown = (...[which, query]: [Parameters<typeof sectionsOf>[1], string]) => sectionsOf(plan, which, query).map((one) => [one.title, one.items.map((item) => item.ref)]);

describe('the list of recommendations', () => {
  test('key recommendations come first, then the themes in their order, then the rest', () => {
    expect(shown('all', '')).toEqual([['Key recommendations', ['KR1', 'KR2']], ['Local priorities', ['3.1/S1']], ['Leadership', ['3.2/S1']], ['Under no theme', ['S9']]]);
  });
  test('to be considered is not yet an answer; not accepted with a reason, or covered elsewhere, needs no action', () => {
    expect(shown('not answered', '').flatMap(([, refs]) => refs)).toEqual(['3.1/S1', '3.2/S1']);
    expect(shown('not covered', '').flatMap(([, refs]) => refs)).toEqual(['KR1', '3.2/S1']);
    expect([countOf(plan, 'all'), countOf(plan, 'not answered'), countOf(plan, 'not covered')]).toEqual([5, 2, 2]);
  });
  test('it is narrowed to a kind, a theme, an answer or a committee, together too', () => {
    const of = (narrowed: Partial<Narrowed>) => idsIn(sectionsOf(plan, 'all', '', { ...ANY, ...narrowed })).map((id) => plan.get('recommendation', id)!.ref);
    expect(of({ kind: 'suggestion' })).toEqual(['3.1/S1', '3.2/S1', 'S9']);
    expect(of({ theme: 'theme/t2' })).toEqual(['3.2/S1']);
    expect(of({ answer: 'none' })).toEqual(['3.1/S1']);
    expect(of({ answer: 'accepted', kind: 'suggestion' })).toEqual([]);
    expect(of({ oversight: 'none' })).toHaveLength(5);
    expect([isNarrowed(ANY), isNarrowed({ ...ANY, kind: 'key' })]).toEqual([false, true]);
  });
  test('finding goes by words and references', () => expect(shown('all', 'SURVEY 3.1')).toEqual([['Local priorities', ['3.1/S1']]]));
});

describe('going on', () => {
  const ids = idsIn(sectionsOf(plan, 'all', ''));
  test('to the next one that waits for an answer, from the end to the first that does', () => {
    const waiting = new Set([ids[1]!, ids[3]!]);
    const waits = (id: string) => waiting.has(id);
    expect(onwardFrom(ids, ids[0]!, [ids[0]!], waits)).toBe(ids[1]);
    expect(onwardFrom(ids, ids[1]!, [ids[1]!], waits)).toBe(ids[3]);
    expect(onwardFrom(ids, ids[4]!, [ids[4]!], waits)).toBe(ids[1]);
    expect(onwardFrom(ids, ids[0]!, [ids[0]!, ids[1]!], waits)).toBe(ids[3]);
  });
  test('where all are answered to the next, at the end to the last before', () => {
    expect(onwardFrom(ids, ids[0]!, [ids[0]!], () => false)).toBe(ids[1]);
    expect(onwardFrom(ids, ids[4]!, [ids[4]!], () => false)).toBe(ids[3]);
    expect(onwardFrom(['only'], 'only', ['only'], () => true)).toBe('only');
  });
  test('a stretch is the same from either end', () => {
    expect(between(ids, ids[3]!, ids[1]!)).toEqual(ids.slice(1, 4));
    expect(between(ids, 'gone', ids[1]!)).toEqual([ids[1]]);
  });
});

describe('answers', () => {
  test('each has its key', () => {
    expect(['a', 'P', 'n', 'C', 't', 'x'].map(answerOfKey)).toEqual(['accepted', 'accepted in part', 'not accepted', 'covered by another', 'to be considered', null]);
  });
  test('a plain answer keeps the reason that stood; the others are asked for', () => {
    expect(plainAnswer('accepted', { answer: 'to be considered', reason: 'In January' })).toEqual({ answer: 'accepted', reason: 'In January' });
    expect(plainAnswer('not accepted', { answer: 'accepted', reason: 'x' })).toBeNull();
    expect(plainAnswer('covered by another', null)).toBeNull();
  });
  test('said in words', () => {
    expect(responseWords(plan, { answer: 'covered by another', by: 'recommendation/kr1', reason: '' })).toBe('Covered by KR1');
    expect(responseWords(plan, null)).toBe('Not answered');
    expect(namedTogether(plan, ['recommendation/kr1', 'recommendation/kr2'])).toBe('KR1 and KR2');
    expect(namedTogether(plan, ['recommendation/kr1', 'recommendation/kr2', 'recommendation/s1'])).toBe('3 recommendations');
  });
});
