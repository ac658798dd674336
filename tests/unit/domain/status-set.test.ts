import { describe, expect, test } from 'vitest';
import { STATUSES } from '../../../shared/domain/action.ts';
import { council } from '../../../shared/domain/council.ts';
import { readEntity } from '../../../shared/domain/entity.ts';
import { bearerOf, coloursTold, statusesOf, statusNamed, USUAL_STATUSES } from '../../../shared/domain/status-set.ts';

/** As it is read from a record, which may say anything. */
const councilWith = (fields: object) => readEntity(council, 'council/main', Object.entries(fields)).entity;

describe('The statuses of a council', () => {
  test('are the usual ones until it says otherwise: blue only when complete', () => {
    const set = statusesOf(councilWith({}));
    // The very same, so that nothing is drawn anew for it.
    expect(set).toBe(USUAL_STATUSES);
    expect(STATUSES.map((status) => set[status].label)).toEqual(['Not started', 'On track', 'At risk', 'Off track', 'Proposed complete', 'Complete', 'Withdrawn']);
    expect(STATUSES.map((status) => set[status].rag)).toEqual(['none', 'green', 'amber', 'red', 'light blue', 'blue', 'none']);
  });

  test('have its words, with a capital alone and as it is written in a sentence', () => {
    const set = statusesOf(councilWith({ wordOnTrack: 'In hand', wordOffTrack: 'RAG red', colourOnTrack: 'teal' }));
    expect(set['on track']).toEqual({ label: 'In hand', word: 'in hand', colour: 'teal', rag: 'teal' });
    expect(set['off track']).toMatchObject({ label: 'RAG red', word: 'RAG red', colour: 'red' });
  });

  test('are never called the same, though two copies of a plan may have said so', () => {
    const set = statusesOf(councilWith({ wordOnTrack: 'Live', wordAtRisk: 'LIVE', wordComplete: 'Not  started' }));
    expect(STATUSES.map((status) => set[status].label)).toEqual(['Not started', 'Live', 'At risk', 'Off track', 'Proposed complete', 'Complete', 'Withdrawn']);
  });

  test.each([['a list in Excel ends it', 'On, track'], ['a formula', '=1+1'], ['too long', 'x'.repeat(31)], ['no word', 7]])('read as usual where the word cannot stand: %s', (_why, word) => {
    expect(statusesOf(councilWith({ wordOnTrack: word }))['on track'].label).toBe('On track');
  });

  test('read as usual where the colour is not of the set', () => {
    expect(statusesOf(councilWith({ colourOnTrack: '#ffffff' }))['on track'].colour).toBe('green');
  });

  test('are found by the council’s word, then by the usual one', () => {
    const ours = councilWith({ wordOnTrack: 'In hand' });
    expect(['in  hand', 'On track', 'COMPLETE', 'done'].map((word) => statusNamed(statusesOf(ours), word))).toEqual(['on track', 'on track', 'complete', null]);
    expect(bearerOf(ours, 'in hand', 'at risk')).toBe('on track');
    expect(bearerOf(ours, 'in hand', 'on track')).toBeNull();
  });

  test('say what each colour stands for, those that share one together', () => {
    expect(coloursTold(USUAL_STATUSES)).toEqual({
      coloured: [
        { colour: 'blue', words: ['complete'] }, { colour: 'light blue', words: ['proposed complete'] }, { colour: 'green', words: ['on track'] },
        { colour: 'amber', words: ['at risk'] }, { colour: 'red', words: ['off track'] },
      ],
      plain: ['not started', 'withdrawn'],
    });
    expect(coloursTold(statusesOf(councilWith({ colourProposedComplete: 'green', wordComplete: 'Done' }))).coloured.slice(0, 2)).toEqual([
      { colour: 'blue', words: ['done'] }, { colour: 'green', words: ['proposed complete', 'on track'] },
    ]);
  });
});
