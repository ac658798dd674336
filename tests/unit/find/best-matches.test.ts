import { describe, expect, it } from 'vitest';
import { bestMatches, indexOf } from '../../../shared/find/best-matches.ts';
import type { Findable } from '../../../shared/find/findable.ts';
import { folded } from '../../../shared/find/folded.ts';

const thing = (key: string, more: Partial<Findable>): Findable => ({ key, sort: 'action', ref: '', title: '', detail: '', words: '', ...more });
const THINGS = [
  thing('a12', { ref: 'A12', title: 'Publish a programme for the market square', detail: 'Priya Raman · On track' }),
  thing('a1', { ref: 'A1', title: 'Write the programme of the year', words: 'Agreed with parish councils in the spring, after three meetings with the market traders of the town' }),
  thing('a2', { ref: 'A2', title: 'Reprogramme the lights' }),
  thing('p1', { sort: 'person', title: 'Zoë O’Connor', detail: 'Programme manager', words: 'zoe@ashbournevale.example' }),
  thing('c1', { sort: 'command', title: 'Export the tracker to Excel…' }),
];
const found = (typed: string, most = 10) => bestMatches(indexOf(THINGS), typed, most);
const keys = (typed: string) => found(typed).groups.flatMap(({ matches }) => matches.map(({ thing: one }) => one.key));

describe('finding by words', () => {
  it('a reference typed whole comes before those that begin with it', () => {
    expect(keys('a1')).toEqual(['a1', 'a12']);
    expect(keys('A12')).toEqual(['a12']);
  });
  it('the beginning of a title comes before the beginning of a word, that before the middle of one, and that before what is not shown', () => {
    expect(keys('programme')).toEqual(['a12', 'a1', 'a2', 'p1']);
    expect(keys('export')).toEqual(['c1']);
  });
  it('every word must be there, in whatever order', () => {
    expect(keys('square publish')).toEqual(['a12']);
    expect(keys('square tracker')).toEqual([]);
  });
  it('neither case nor accents nor kinds of quotation marks matter', () => {
    expect(keys("zoe o'connor")).toEqual(['p1']);
    expect(folded('“Zoë”  O’Connor – Head')).toBe('"zoe" o\'connor - head');
  });
  it('what is found only in words that are not shown says where', () => {
    const [match] = found('traders').groups[0]!.matches;
    expect(match!.thing.key).toBe('a1');
    expect(match!.excerpt).toMatch(/^… .*with the market traders of the town$/);
    expect(found('priya').groups[0]!.matches[0]!.excerpt).toBeNull();
  });
  it('says how many there are beyond those shown', () => {
    const { groups, found: all } = found('programme', 1);
    expect(groups.map(({ sort, matches, found: count }) => [sort, matches.length, count])).toEqual([['action', 1, 3], ['person', 1, 1]]);
    expect(all).toBe(4);
  });
  it('nothing typed finds nothing', () => {
    expect(found('  ')).toEqual({ groups: [], found: 0 });
  });
});
