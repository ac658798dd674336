import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../shared/domain/edition.ts';
import { DIVISIONS, WITHOUT_ACTION, WITHOUT_OWNER, type Division } from '../../../shared/tracker/division.ts';
import { trackerFileName } from '../../../shared/tracker/file-name.ts';
import { trackerContent } from '../../../shared/tracker/tracker-content.ts';
import { ashbourneVale, ashbourneValePlan } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together } from '../../fixtures/plans/build-plan.ts';

const today = '2026-12-10';
const contentBy = (by: Division, edition: Edition = 'public') => trackerContent(ashbourneValePlan(), { by, edition, today });
const refsOf = (by: Division) => Object.fromEntries(contentBy(by).parts.map(({ name, rows }) => [name, rows.map(({ ref }) => ref)]));

describe('A tracker that is divided', () => {
  test.each(DIVISIONS)('by %s has every row of the whole just once', (by) => {
    const all = ({ rows }: ReturnType<typeof contentBy>) => rows.map(({ ref, recommendation, action }) => `${ref} ${recommendation} ${action}`).sort();
    expect(all(contentBy(by))).toEqual(all(contentBy('whole')));
  });

  test('by owner has a part for each by name and post, then what has no owner, then what has no action', () => {
    const parts = refsOf('owner');
    const names = Object.keys(parts);
    expect(parts['Margaret Osei, Head of Finance']).toContain('KR2 · A2');
    expect(names.slice(-2)).toEqual([WITHOUT_OWNER, WITHOUT_ACTION]);
    expect(parts[WITHOUT_OWNER]).toContain('3.3/S1 · A5');
    expect(parts[WITHOUT_ACTION]).toEqual(['KR3', '3.3/S2', '3.4/S1']);
    expect(names.slice(0, -2)).toEqual(names.slice(0, -2).sort((a, b) => a.localeCompare(b, 'en-GB')));
  });

  test('keeps two people of one name apart', () => {
    const plan = planOf(together(ashbourneVale, { person: { one: { name: 'Sam Hart' }, two: { name: 'Sam Hart' } }, action: { a1: { owner: 'person/one' }, a4: { owner: 'person/two' } } }));
    expect(trackerContent(plan, { by: 'owner', today }).parts.filter(({ name }) => name === 'Sam Hart').map(({ rows }) => rows.map(({ ref }) => ref))).toEqual([['KR1 · A1'], ['3.3/S1 · A4']]);
  });

  test('by committee follows who oversees the recommendation', () => {
    const parts = refsOf('committee');
    expect(Object.keys(parts).at(-1)).toBe('No committee named');
    expect(Object.values(parts).flat()).toContain('KR1 · A1');
    const [named] = Object.entries(parts).find(([, refs]) => refs.includes('KR1 · A1'))!;
    expect(named).toBe('Overview and Scrutiny Committee');
  });

  test('says in its title, its name and its counts how it is divided', () => {
    const content = contentBy('owner');
    expect(content.title).toBe('Corporate Peer Challenge: action plan tracker by owner');
    expect(trackerFileName(content)).toBe('2026-12-10 Ashbourne Vale – Corporate Peer Challenge – Action plan tracker by owner.xlsx');
    const osei = content.parts.find(({ name }) => name.startsWith('Margaret Osei'))!;
    expect(osei.notes[0]).toBe(`Ashbourne Vale Borough Council, as at 10 December 2026: 1 recommendation, 2 actions, 1 overdue.`);
    expect(content.summary.headings[0]).toBe('Owner');
    expect(content.summary.rows.map(({ name }) => name)).toEqual([...content.parts.map(({ name }) => name), 'In all']);
    // What each owner has adds up, since an action has one owner.
    const actions = content.summary.rows.map(({ statuses }) => statuses.reduce((sum, n) => sum + n));
    expect(actions.slice(0, -1).reduce((sum, n) => sum + n)).toBe(actions.at(-1));
  });
});

describe('An action in more than one row', () => {
  test('says in the later ones where it stands already', () => {
    const also = Object.fromEntries(contentBy('whole').rows.filter(({ alsoAt }) => alsoAt !== '').map(({ ref, alsoAt }) => [ref, alsoAt]));
    expect(also).toEqual({ '3.1/S1 · A3': 'KR1 · A3' });
    expect(contentBy('owner').rows.find(({ ref }) => ref === '3.1/S1 · A3')!.alsoAt).toBe('KR1 · A3, same sheet');
  });

  test('under one theme says that too, so that the theme counts it once', () => {
    const plan = planOf(together(ashbourneVale, { action: { a7: { answers: ['recommendation/s1', 'recommendation/s2'] } } }));
    const { rows, summary } = trackerContent(plan, { today });
    expect(rows.find(({ ref }) => ref === '3.1/S2 · A7')!.alsoAt).toBe('3.1/S1 · A7, same theme');
    expect(summary.rows.find(({ name }) => name.startsWith('3.1'))!.statuses.reduce((sum, n) => sum + n)).toBe(2);
  });

  test('adds the column only where there is one', () => {
    const plan = planOf(together(ashbourneVale, { action: { a3: { answers: ['recommendation/kr1'] } } }));
    expect(trackerContent(plan, { today }).columns).toHaveLength(15);
    expect(contentBy('whole').columns.map(({ heading }) => heading).at(-1)).toBe('Also at');
  });
});

describe('The exempt edition', () => {
  const secret = (level: 'internal' | 'confidential') => ({ level, paragraphs: [], reason: 'WHY', publicInterest: '', decidedBy: '', reviewOn: null });
  const plan = planOf(together(ashbourneVale, {
    action: { a4: { title: 'OFFICE-ONLY', classification: secret('internal') }, a5: { title: 'Kept in confidence', classification: secret('confidential') } },
    update: { 'action/a1/update/u9': { madeOn: '2026-12-01', progress: 'OFFICE-ONLY', classification: secret('internal') } },
  }));

  test('has what is exempt or confidential, marked row by row, and nothing of what is the office’s own', () => {
    const content = trackerContent(plan, { edition: 'exempt', today });
    const refs = content.rows.map(({ ref }) => ref);
    expect(refs).toContain('KR2 · A8 (exempt, paragraph 3)');
    expect(refs).toContain('3.3/S1 · A5 (confidential)');
    expect(JSON.stringify(content)).not.toMatch(/OFFICE-ONLY|WHY|INTERNAL-CANARY/);
    expect(content.notes[0]).toMatch(/^Not for publication\. Contains information that is exempt .* and information that is confidential/);
    expect(trackerFileName(content)).toMatch(/ – Action plan tracker – exempt\.xlsx$/);
  });

  test('is not what anybody gets who does not ask for it', () => {
    expect(JSON.stringify(trackerContent(plan, { today }))).not.toMatch(/Kept in confidence|A8/);
    expect(JSON.stringify(trackerContent(plan, { edition: 'internal', today }))).toMatch(/OFFICE-ONLY/);
  });
});
