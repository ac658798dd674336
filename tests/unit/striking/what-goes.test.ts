import { describe, expect, test } from 'vitest';
import { wordsFinder } from '../../../shared/striking/find-words.ts';
import { saidAgain } from '../../../shared/striking/said-again.ts';
import { strikingOf } from '../../../shared/striking/what-goes.ts';
import { A12, Copy, meet, pair } from '../record/copy.ts';

const WORDS = '4 Vale Road';
const finder = wordsFinder(WORDS, false)!;
const OTHER = 'action/k7d2m4x9qa-2';

describe('what striking words out comes to', () => {
  test('the changes that mention them, what would fall back or go empty, and the texts that need other words', () => {
    const ann = new Copy('Ann');
    ann.set(A12, 'title', 'Fix the roof');
    ann.edit({ [A12]: { detail: `She lives at ${WORDS}`, successMeasure: 'No more leaks', dueOn: '2027-01-31' } });
    ann.set(A12, 'dueOn', '2027-03-31');
    const striking = strikingOf(ann.record, finder);
    expect(striking.changes.map(({ id }) => id)).toEqual(['ann1:2']);
    expect(striking.places).toEqual([{ entity: A12, field: 'detail', path: [], text: `She lives at ${WORDS}` }]);
    expect(striking.fallen).toEqual([
      { entity: A12, field: 'detail', value: `She lives at ${WORDS}` },
      { entity: A12, field: 'successMeasure', value: 'No more leaks' },
    ]);
    expect(striking.unsettled).toEqual([]);
    expect(saidAgain(striking, finder, [{ entity: A12, field: 'detail', path: [], text: 'She has moved' }])).toMatchObject({
      value: { [A12]: { detail: 'She has moved', successMeasure: 'No more leaks' } },
    });
  });

  test('a value that the change took away is taken away again', () => {
    const ann = new Copy('Ann');
    ann.set(A12, 'detail', 'Old words');
    ann.edit({ [A12]: { detail: null, title: WORDS } });
    const striking = strikingOf(ann.record, finder);
    expect(striking.fallen).toContainEqual({ entity: A12, field: 'detail', value: null });
  });

  test('words that stand no more are struck, and nothing needs saying again', () => {
    const ann = new Copy('Ann');
    ann.set(A12, 'title', WORDS);
    ann.set(A12, 'title', 'Fix the roof');
    const striking = strikingOf(ann.record, finder);
    expect(striking.changes).toHaveLength(1);
    expect([striking.places, striking.fallen]).toEqual([[], []]);
  });

  test('a clash that would show another of its values is to be settled first, though all of them stay', () => {
    const [ann, bob] = pair();
    const cat = new Copy('Cat');
    cat.takeFrom(ann);
    ann.set(A12, 'status', 'at risk');
    bob.set(A12, 'status', 'complete');
    cat.edit({ [A12]: { status: 'at risk', detail: WORDS } });
    meet(ann, bob, cat);
    const striking = strikingOf(ann.record, finder);
    expect(striking.unsettled).toMatchObject([{ kind: 'field', field: 'status' }]);
    expect(striking.fallen).toContainEqual({ entity: A12, field: 'status', value: 'at risk' });
  });

  test('words inside a value are replaced where they stand, and the rest of it stays', () => {
    const ann = new Copy('Ann');
    const status = { is: 'at risk', cause: `Nobody at ${WORDS} answers`, route: 'Write again', setOn: '2026-11-02' };
    ann.set(A12, 'status', status);
    const striking = strikingOf(ann.record, finder);
    expect(striking.places).toMatchObject([{ field: 'status', path: ['cause'] }]);
    expect(saidAgain(striking, finder, [{ entity: A12, field: 'status', path: ['cause'], text: 'Nobody answers' }])).toMatchObject({
      value: { [A12]: { status: { ...status, cause: 'Nobody answers' } } },
    });
  });

  test('ids of things are no words: a search for “person” does not find every owner', () => {
    const ann = new Copy('Ann');
    ann.set('person/k7d2m4x9qa-9', 'name', 'Asha Rahman');
    ann.edit({ [A12]: { owner: 'person/k7d2m4x9qa-9' }, 'point/k7d2m4x9qa-8': { frontier: ['ann1:1'] } });
    expect(strikingOf(ann.record, wordsFinder('person', true)!).changes).toEqual([]);
    expect(strikingOf(ann.record, wordsFinder('ann1', true)!).changes).toEqual([]);
    ann.set(A12, 'detail', 'Ask in person/by post');
    expect(strikingOf(ann.record, wordsFinder('person', true)!).changes).toHaveLength(1);
  });

  test('a clash that striking would end without a word is to be settled first', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'detail', WORDS);
    bob.set(A12, 'detail', 'Other words');
    meet(ann, bob);
    expect(strikingOf(ann.record, finder).unsettled).toMatchObject([{ kind: 'field', entity: A12, field: 'detail' }]);
    ann.set(A12, 'detail', 'Other words');
    expect(strikingOf(ann.record, finder).unsettled).toEqual([]);
  });

  test('so is a removal against an edit that mentions them', () => {
    const [ann, bob] = pair();
    ann.set(A12, 'removed', true);
    bob.set(A12, 'detail', WORDS);
    meet(ann, bob);
    expect(strikingOf(ann.record, finder).unsettled.map(({ kind }) => kind)).toContain('removal');
  });

  test('whoever signed under the words is counted: a name cannot be struck', () => {
    const ann = new Copy('Ann');
    ann.set(A12, 'title', 'x');
    expect(strikingOf(ann.record, wordsFinder('ann', false)!)).toMatchObject({ changes: [], signed: 1 });
  });
});

describe('what is said again is refused', () => {
  const ann = new Copy('Ann');
  ann.set(A12, 'detail', `At ${WORDS}`);
  ann.edit({ [OTHER]: { status: { is: 'on track' } } });
  const place = { entity: A12, field: 'detail', path: [] };

  test('where a place is left out, or still holds the words', () => {
    const striking = strikingOf(ann.record, finder);
    expect(saidAgain(striking, finder, [])).toMatchObject({ failure: { kind: 'placesChanged' } });
    expect(saidAgain(striking, finder, [{ ...place, text: 'near 4 VALE ROAD' }])).toMatchObject({ failure: { kind: 'stillThere' } });
  });

  test('where it would no longer fit its field, so that a status is not lost for a word in it', () => {
    const onTrack = wordsFinder('on track', false)!;
    const instead = [{ entity: OTHER, field: 'status', path: ['is'], text: '[struck out]' }];
    expect(saidAgain(strikingOf(ann.record, onTrack), onTrack, instead)).toMatchObject({ failure: { kind: 'doesNotFit', message: expect.stringContaining('does not fit the status') as string } });
  });
});
