import { describe, expect, test } from 'vitest';
import { ofClearances } from '../../../../renderer/features/overview/clearance-needs.ts';
import { planOf, together, type Things } from '../../../fixtures/plans/build-plan.ts';

const TODAY = '2026-03-10';
const PLAN: Things = { meeting: { next: { heldOn: '2026-03-20' }, past: { heldOn: '2026-03-01' }, off: { heldOn: '2026-03-21', cancelled: true } }, paper: { p1: { subject: 'Peer challenge', meeting: 'meeting/next' } } };
const asked = (paper: string, key: string, more: object = {}): Things => ({ clearancerequest: { [`paper/${paper}/clearancerequest/${key}`]: { office: 'Monitoring Officer', askedOn: '2026-03-03', version: 'abc', section: 'legal', ...more } } });
const given = (more: object): Things => ({ clearance: { 'paper/p1/clearance/c1': { role: 'Head of Law', onBehalfOf: 'the Monitoring Officer', name: 'Ian Vane', section: 'legal', ...more } } });
const needsOf = (...things: readonly Things[]) => ofClearances(planOf(together(PLAN, ...things)), TODAY);

describe('clearances that are awaited', () => {
  test('are said with the part, the office and the day, and lead to the paper', () => {
    expect(needsOf(asked('p1', 'q1'))).toMatchObject([{
      words: '1 clearance of a paper is awaited', detail: 'Peer challenge, Legal Implications: the Monitoring Officer, asked on 3 March 2026', behind: { view: 'papers', open: 'paper/p1' }, leads: 'Show the paper',
    }]);
  });
  test('count once for an office that was asked twice, and lead to the list where they are of several papers', () => {
    const two = needsOf(asked('p1', 'q1'), asked('p1', 'q2', { askedOn: '2026-03-05' }), { paper: { p2: { subject: 'Closure' } } }, asked('p2', 'q1', { section: null }));
    expect(two).toMatchObject([{ words: '2 clearances of papers are awaited', behind: { view: 'papers', open: null } }]);
    expect(two[0]!.detail).toBe('Peer challenge, Legal Implications: the Monitoring Officer, asked on 5 March 2026; Closure: the Monitoring Officer, asked on 3 March 2026');
  });
  test('are over once they are given, for the words or on the day, and not by one of another part or from before', () => {
    expect(needsOf(asked('p1', 'q1'), given({ clearedOn: '2026-03-04' }))).toEqual([]);
    expect(needsOf(asked('p1', 'q1'), given({ clearedOn: '2026-03-01', version: 'abc' }))).toEqual([]);
    expect(needsOf(asked('p1', 'q1'), given({ clearedOn: '2026-03-01', version: 'old' }))).toHaveLength(1);
    expect(needsOf(asked('p1', 'q1'), given({ clearedOn: '2026-03-04', section: null }))).toHaveLength(1);
  });
  test('of a meeting that is over or cancelled nobody waits any more', () => {
    for (const meeting of ['meeting/past', 'meeting/off']) expect(needsOf(asked('p1', 'q1'), { paper: { p1: { meeting } } })).toEqual([]);
  });
});
