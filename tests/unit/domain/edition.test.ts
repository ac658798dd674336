import { describe, expect, test } from 'vitest';
import { LEVELS, type Classification } from '../../../shared/domain/classification.ts';
import { exemptWords, planFor } from '../../../shared/domain/edition.ts';
import { readEntity, type EntityId } from '../../../shared/domain/entity.ts';
import { KINDS, Plan, type EntitySource, type Kind } from '../../../shared/domain/plan.ts';
import { ashbourneValePlan } from '../../fixtures/plans/ashbourne-vale.ts';

const CANARY = 'canary';
const classified = (level: Classification['level']): Classification => ({ level, paragraphs: [3], reason: CANARY, publicInterest: CANARY, decidedBy: CANARY, reviewOn: null });
const kinds = Object.keys(KINDS) as Kind[];
const isClassified = (kind: Kind): boolean => 'classification' in KINDS[kind].fields;

/** Values to try in a field until one fits: each says the canary where it can. */
const LOUD: readonly unknown[] = [
  CANARY, 'action/canary', [CANARY], [{ text: CANARY, link: `https://${CANARY}.example` }], [[CANARY]], { is: 'at risk', cause: CANARY, route: CANARY },
  { from: 'outside support', requestedOf: CANARY }, { is: 'on the register', reference: CANARY }, { answer: 'not accepted', reason: CANARY }, { subject: true, why: CANARY },
  { done: true, why: CANARY }, { done: true, why: CANARY, clearedBy: CANARY }, { waived: 'yes', why: CANARY }, { page: 1, paragraph: 1 }, true, 1, '2026-12-10',
];
function loudFields(kind: Kind): [string, unknown][] {
  const fields = KINDS[kind].fields as Readonly<Record<string, { schema: { safeParse(value: unknown): { success: boolean } } }>>;
  const said: [string, unknown][] = Object.entries(fields)
    .filter(([name]) => name !== 'classification')
    .flatMap(([name, { schema }]) => { const value = LOUD.find((one) => schema.safeParse(one).success); return value === undefined ? [] : [[name, value] as [string, unknown]]; });
  return [...said, ...(KINDS[kind].sets as readonly string[]).map((set): [string, unknown] => [`${set}:recommendation/canary`, true])];
}
function planSaying(things: ReadonlyMap<EntityId, readonly (readonly [string, unknown])[]>): Plan {
  const source: EntitySource = { ids: () => things.keys(), fields: (id) => things.get(id) ?? [], outOfSight: (id) => !things.has(id), reference: () => null };
  return Plan.from(source);
}
/** Everything a plan says, ids and all. */
const wordsOf = (plan: Plan): string => JSON.stringify(kinds.flatMap((kind) => plan.all(kind)));

describe('The public edition', () => {
  test('has no field of any thing that is internal, exempt or confidential, of any kind', () => {
    for (const kind of kinds.filter(isClassified)) {
      for (const level of LEVELS.filter((one) => one !== 'public')) {
        const id = KINDS[kind].owner ? `${KINDS[kind].owner}/open/${kind}/${CANARY}` : `${kind}/${CANARY}`;
        const said = new Map<EntityId, readonly (readonly [string, unknown])[]>([[id, [...loudFields(kind), ['classification', classified(level)]]]]);
        if (KINDS[kind].owner) said.set(`${KINDS[kind].owner}/open`, [['title', 'Open']]);
        const plan = planSaying(said);
        expect(wordsOf(plan), `${kind} ${level}`).toContain(CANARY);
        expect(wordsOf(planFor('public', plan)), `${kind} ${level}`).not.toContain(CANARY);
        expect(planFor('internal', plan)).toBe(plan);
      }
    }
  });

  test('has nothing that belongs to such a thing, however deep, whatever it says of itself', () => {
    const owned: readonly EntityId[] = [
      'action/a1/move/m1', 'action/a1/milestone/m1', 'action/a1/update/u1', 'action/a1/evidence/e1', 'paper/p1/section/s1', 'paper/p1/section/s1/block/b1', 'paper/p1/clearance/c1',
    ];
    const kindAt = (id: EntityId) => id.split('/').at(-2) as Kind;
    const said = new Map<EntityId, readonly (readonly [string, unknown])[]>(owned.map((id) => [id, loudFields(kindAt(id))]));
    said.set('action/a1', [['classification', classified('exempt')]]).set('paper/p1', [['classification', classified('exempt')]]);
    const plan = planSaying(said);
    expect(plan.all('block')).toHaveLength(1);
    expect(wordsOf(planFor('public', plan))).toBe('[]');
    said.set('paper/p1', []).set('paper/p1/section/s1', [['classification', classified('internal')]]);
    expect(planFor('public', planSaying(said)).all('block')).toEqual([]);
    expect(planFor('public', planSaying(said)).all('clearance')).toHaveLength(1);
  });

  test('has no link to what was left out, not even its id', () => {
    const hidden: [string, unknown][] = [['classification', classified('exempt')]];
    const plan = planSaying(new Map<EntityId, readonly (readonly [string, unknown])[]>([
      ['recommendation/canary', hidden], ['theme/canary', hidden], ['paper/canary', hidden], ['action/canary', hidden],
      ['recommendation/open', [['theme', 'theme/canary'], ['restates', 'recommendation/canary'], ['response', { answer: 'covered by another', by: 'recommendation/canary', reason: 'Said elsewhere' }]]],
      ['action/open', [['title', 'action/none and 2026/27'], ['answers:recommendation/canary', true], ['answers:recommendation/open', true]]],
      ['comment/open', [['about', 'action/canary']]], ['resolution/open', [['paper', 'paper/canary']]],
    ]));
    const open = planFor('public', plan);
    expect(wordsOf(open)).not.toContain(CANARY);
    expect(open.get('action', 'action/open')).toMatchObject({ title: 'action/none and 2026/27', answers: ['recommendation/open'] });
    expect(open.get('recommendation', 'recommendation/open')!.response).toMatchObject({ answer: 'covered by another', reason: 'Said elsewhere' });
  });

  test('has no comment on what was left out, and no decision about it, though nobody has classified those', () => {
    const plan = planSaying(new Map<EntityId, readonly (readonly [string, unknown])[]>([
      ['action/hidden', [['classification', classified('exempt')]]], ['action/open', []], ['paper/hidden', [['classification', classified('internal')]]], ['paper/open', []],
      ['comment/a', [['text', CANARY], ['about', 'action/hidden']]], ['comment/b', [['text', 'Say when'], ['about', 'action/open']]], ['comment/c', [['text', 'In general'], ['about', 'action/gone']]],
      ['resolution/a', [['text', CANARY], ['paper', 'paper/hidden']]], ['resolution/b', [['text', 'RESOLVED'], ['paper', 'paper/open']]],
      ['resolution/c', [['text', CANARY], ['concerns:action/open', true], ['concerns:action/hidden', true]]], ['planneditem/a', [['title', CANARY], ['paper', 'paper/hidden']]],
    ]));
    const open = planFor('public', plan);
    expect(wordsOf(open)).not.toContain(CANARY);
    expect([open.all('comment').map(({ id }) => id), open.all('resolution').map(({ id }) => id)]).toEqual([['comment/b', 'comment/c'], ['resolution/b']]);
  });

  test('has nobody who is named by nothing but what was left out', () => {
    const people = ['owner', 'holder', 'proposer', 'both', 'unnamed', 'seated'].map((key): [EntityId, [string, unknown][]] => [`person/${key}`, [['name', key]]]);
    const open = planFor('public', planSaying(new Map<EntityId, readonly (readonly [string, unknown])[]>([
      ...people, ['action/hidden', [['owner', 'person/owner'], ['portfolioHolder', 'person/holder'], ['classification', classified('exempt')]]], ['action/also', [['owner', 'person/both'], ['classification', classified('internal')]]],
      ['comment/hidden', [['proposer', 'person/proposer'], ['about', 'action/hidden']]], ['action/open', [['owner', 'person/both']]],
      ['committee/c', [['members:person/seated', true]]], ['action/hidden2', [['owner', 'person/seated'], ['classification', classified('exempt')]]],
    ])));
    expect(open.all('person').map(({ name }) => name).sort()).toEqual(['both', 'seated', 'unnamed']);
  });

  test('has no field that nobody put on the list, nor why something once was not public', () => {
    const plan = planSaying(new Map<EntityId, readonly (readonly [string, unknown])[]>([
      ['action/open', [['title', 'Open'], ['internalNote', CANARY], ['classification', classified('public')], [CANARY, CANARY]]],
      ['review/main', [['sourceName', CANARY], ['sourceDigest', CANARY]]], ['point/open', [['frontier', [CANARY]]]],
    ]));
    expect(wordsOf(plan)).toContain(CANARY);
    expect(wordsOf(planFor('public', plan))).not.toContain(CANARY);
  });

  test('takes a classification that it cannot read for one that is not public', () => {
    const plan = planSaying(new Map<EntityId, readonly (readonly [string, unknown])[]>([
      ['action/a1', [['title', CANARY], ['classification', { level: 'a level of a later version' }]]], ['action/a1/update/u1', [['progress', CANARY]]],
    ]));
    expect(wordsOf(planFor('public', plan))).toBe('[]');
  });

  test('keeps all that is public as it is', () => {
    const plan = ashbourneValePlan();
    const open = planFor('public', plan);
    expect(open.all('action').map((one) => one.ref)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7']);
    expect(open.all('recommendation')).toEqual(plan.all('recommendation'));
    expect(open.all('person')).toEqual(plan.all('person'));
    expect(open.get('action', 'action/a1')).toEqual({ ...plan.get('action', 'action/a1'), internalNote: '' });
    expect(open.unreadable.size).toBe(0);
  });
});

test('An exempt paper says under which paragraph', () => {
  expect(exemptWords({ level: 'public', paragraphs: [] })).toBe('No');
  expect(exemptWords({ level: 'exempt', paragraphs: [1, 3] })).toMatch(/^Yes: exempt under Schedule 12A, Part 1, .*paragraph 1 \(Information relating to any individual\) and paragraph 3 \(/);
  expect(exemptWords({ level: 'exempt', paragraphs: [] })).toContain('paragraph not stated');
  expect(exemptWords({ level: 'confidential', paragraphs: [] })).toContain('section 100A(3)');
});

test('A field that cannot be read is empty and named, and one nobody knows is left alone', () => {
  const { entity, unreadable } = readEntity(KINDS.action, 'action/a', [
    ['title', 'Do it'], ['dueOn', '2025-02-30'], ['order', 'first'], ['later', 1], ['answers:recommendation/b', true], ['answers:recommendation/a', true], ['answers:recommendation/c', false], ['detail', null],
  ]);
  expect(entity).toMatchObject({ kind: 'action', id: 'action/a', title: 'Do it', dueOn: null, order: 0, detail: '', answers: ['recommendation/a', 'recommendation/b'] });
  expect(unreadable).toEqual(['dueOn', 'order']);
  expect(entity).not.toHaveProperty('later');
});
