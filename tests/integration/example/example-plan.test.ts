import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import { EXAMPLE_FILE, EXAMPLE_TODAY, exampleBytes } from '../../../scripts/example/example-plan.ts';
import { STATUSES } from '../../../shared/domain/action.ts';
import { actionsAnswering, coverage, dateMoves, isOverdue } from '../../../shared/domain/facts.ts';
import { PERSON_TYPES } from '../../../shared/domain/people.ts';
import { planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { ANSWERS } from '../../../shared/domain/review.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import { sha256 } from '../../../electron/storage/digest.ts';
import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import { ownersInRound } from '../../../shared/rounds/owners-state.ts';
import { roundDays } from '../../../shared/rounds/round-days.ts';
import { roundWarnings } from '../../../shared/rounds/round-warnings.ts';

let bytes: Uint8Array;
let record: PlanRecord;
let plan: Plan;
beforeAll(async () => {
  bytes = await readFile(EXAMPLE_FILE);
  const outcome = decodePlanFile(bytes);
  if (outcome.kind !== 'opened') throw new Error(`The example plan is ${outcome.kind}.`);
  expect(outcome.notices).toEqual([]);
  record = outcome.contents.record;
  plan = planOfRecord(new RecordSource(record.state));
});
const kindsOf = <Thing, Word>(things: readonly Thing[], wordOf: (thing: Thing) => Word) => new Set(things.map(wordOf));

describe('the example plan', () => {
  test('is what its script makes, which makes the same each time', async () => {
    const [made, again] = [await exampleBytes(), await exampleBytes()];
    expect(sha256(again)).toBe(sha256(made));
    expect(
      sha256(made) === sha256(bytes),
      'The committed example is not what its script makes now. Look at what changed, then renew it: node scripts/with-node.mjs scripts/example/make-example.ts',
    ).toBe(true);
  });

  test('is the same in whatever time zone it is made', async () => {
    const before = process.env['TZ'];
    try {
      process.env['TZ'] = 'Pacific/Auckland';
      expect(new Date(2025, 6, 1).getTimezoneOffset()).toBe(-720);
      expect(sha256(await exampleBytes())).toBe(sha256(bytes));
    } finally {
      if (before === undefined) delete process.env['TZ'];
      else process.env['TZ'] = before;
    }
  });

  test('is sound: every hash fits, nothing waits, nothing clashes, nothing is unreadable', () => {
    expect(record.damaged(sha256)).toEqual([]);
    expect(record.problems()).toEqual([]);
    expect(record.state.clashes()).toEqual([]);
    expect([...plan.unreadable]).toEqual([]);
  });

  test('was written by several people, in working hours, on copies that went apart once and came together', () => {
    const changes = record.changes();
    expect(kindsOf(changes, ({ by }) => by)).toEqual(new Set(['Helen Marlow', 'Joe Sutcliffe', 'Nadia Bell']));
    const clock = new Intl.DateTimeFormat('en-GB', {
      timeZone: 'Europe/London',
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    });
    const outOfHours = changes
      .map(({ at }) => clock.format(new Date(at)))
      .filter((said) => /^S(at|un)/.test(said) || !/ (09|1[0-6]):/.test(said));
    expect(outOfHours).toEqual([]);
    expect(changes.filter(({ after }) => after.length === 2)).toHaveLength(1);
    expect(record.frontier()).toHaveLength(1);
    expect(
      changes
        .map(({ at }) => at.slice(0, 10))
        .sort()
        .at(-1),
    ).toBe(EXAMPLE_TODAY);
  });

  test('carries the report’s words as they stand in the report', async () => {
    const report = await readFile('tests/fixtures/reports/ashbourne-vale-peer-challenge.txt', 'utf8');
    expect(plan.review.sourceDigest).toBe(sha256(report));
    expect(plan.all('recommendation')).toHaveLength(28);
    for (const { text } of plan.all('recommendation')) expect(report).toContain(text);
  });
});

describe('the example shows', () => {
  test('every answer, two recommendations without one, and every kind of coverage', () => {
    const recommendations = plan.all('recommendation');
    expect(kindsOf(recommendations, ({ response }) => response?.answer ?? null)).toEqual(new Set([...ANSWERS, null]));
    expect(recommendations.filter(({ response }) => response === null).map(({ ref }) => ref)).toEqual(['3.5/S2', '3.6/S1']);
    expect(kindsOf(recommendations, (one) => coverage(plan, one))).toEqual(
      new Set(['by an action', 'by another recommendation', 'not accepted', 'not yet']),
    );
    expect(recommendations.every(({ oversight }) => oversight !== null)).toBe(true);
  });

  test('34 actions of every status, kind of owner, resourcing and risk, one of them overdue', () => {
    const actions = plan.all('action');
    expect(actions.map(({ ref }) => ref)).toEqual(Array.from({ length: 34 }, (_, n) => `A${n + 1}`));
    expect(kindsOf(actions, ({ status }) => status.is)).toEqual(new Set(STATUSES));
    expect(kindsOf(actions, ({ owner }) => plan.get('person', owner)!.type)).toEqual(new Set(PERSON_TYPES));
    expect(kindsOf(actions, ({ resourcing }) => resourcing!.from)).toEqual(
      new Set(['existing resources', 'new funding', 'outside support', 'not known']),
    );
    expect(
      kindsOf(
        actions.flatMap(({ risk }) => risk ?? []),
        ({ is }) => is,
      ),
    ).toEqual(new Set(['on the register', 'being considered']));
    expect(actions.every(({ answers, successMeasure }) => answers.length > 0 && successMeasure !== '')).toBe(true);
    expect(actions.filter((one) => isOverdue(one, EXAMPLE_TODAY)).map(({ ref }) => ref)).toEqual(['A2']);
    expect(actions.some(({ internalNote }) => internalNote !== '')).toBe(true);
    for (const { status } of actions)
      if (status.is === 'complete') expect([status.evidence, status.agreedBy, status.meeting, status.minute]).not.toContain('');
  });

  test('a date moved three times, others once or twice, each with its reason and approver', () => {
    const moves = plan.all('action').map(({ id }) => dateMoves(plan, id));
    expect(kindsOf(moves, ({ length }) => length)).toEqual(new Set([0, 1, 2, 3]));
    expect(moves.flat().every(({ reason, approvedBy, movedOn, from, to }) => [reason, approvedBy, movedOn, from, to].every(Boolean))).toBe(
      true,
    );
    const thrice = moves.find(({ length }) => length === 3)!;
    expect(thrice.map(({ to }) => to)).toEqual(['2025-11-28', '2026-01-30', '2026-05-29']);
  });

  test('three rounds with signed and dated updates, milestones reached and to come, evidence', () => {
    const rounds = plan.all('round');
    expect(rounds.map(({ ref }) => ref).sort()).toEqual(['Round 1', 'Round 2', 'Round 3']);
    const updates = plan.all('update');
    for (const { id } of rounds) expect(updates.filter(({ round }) => round === id).length).toBeGreaterThan(8);
    expect(updates.every(({ madeBy, madeOn, status }) => madeBy !== '' && madeOn !== null && status !== null)).toBe(true);
    expect(kindsOf(plan.all('milestone'), ({ doneOn }) => doneOn !== null)).toEqual(new Set([true, false]));
    expect(plan.all('evidence').length).toBeGreaterThan(6);
  });

  test('the round that is going on has owners in every state, and its days follow from the meeting', () => {
    const round = plan.all('round').find(({ ref }) => ref === 'Round 3')!;
    const owners = ownersInRound(plan, round, EXAMPLE_TODAY);
    expect(kindsOf(owners, ({ state }) => state)).toEqual(new Set(['asked', 'returned', 'nothing to report']));
    expect(owners.some(({ escalates, note }) => escalates && note !== '')).toBe(true);
    expect(owners.every(({ mails }) => mails.some(({ tone }) => tone === 'asking'))).toBe(true);
    expect(roundDays(plan, round).returnsBy).toMatchObject({ by: EXAMPLE_TODAY, isOwn: false });
    expect(roundWarnings(plan, round)).toEqual([]);
  });

  test('what is exempt with its public-interest statement, and what is internal', () => {
    const classified = [...plan.all('action'), ...plan.all('update'), ...plan.all('resolution'), ...plan.all('evidence')].filter(
      ({ classification }) => classification.level !== 'public',
    );
    const exempt = classified.filter(({ classification }) => classification.level === 'exempt');
    expect(kindsOf(exempt, ({ kind }) => kind)).toEqual(new Set(['action', 'update', 'resolution']));
    expect(
      exempt.every(
        ({ classification }) =>
          classification.paragraphs.includes(3) && classification.publicInterest !== '' && classification.decidedBy !== '',
      ),
    ).toBe(true);
    expect(classified.some(({ classification }) => classification.level === 'internal')).toBe(true);
    expect(classified.some(({ classification }) => classification.level === 'confidential')).toBe(false);
  });

  test('members of three groups who shaped the plan, and the decisions of every meeting held', () => {
    expect(kindsOf(plan.all('comment'), ({ outcome }) => outcome)).toEqual(
      new Set(['open', 'agreed', 'agreed in part', 'not agreed', 'noted']),
    );
    expect(kindsOf(plan.all('comment'), ({ politicalGroup }) => politicalGroup).size).toBe(3);
    const past = plan.all('meeting').filter(({ heldOn }) => heldOn! < EXAMPLE_TODAY);
    expect(past.every(({ id }) => plan.all('resolution').some(({ meeting, minute }) => meeting === id && minute !== ''))).toBe(true);
    expect(plan.all('meeting').some(({ heldOn }) => heldOn! > EXAMPLE_TODAY)).toBe(true);
    expect(plan.all('committee').every(({ chair }) => chair !== null)).toBe(true);
  });

  test('what committees saw, which can be looked at again', () => {
    const points = plan.all('point');
    expect(points).toHaveLength(3);
    const january = points.find(({ name }) => name === 'What Cabinet saw on 20 January 2026')!;
    const seen = record.asAt(january.frontier);
    if (!seen.ok) throw new Error(seen.failure.message);
    const then = planOfRecord(new RecordSource(seen.value));
    expect(then.all('action')).toHaveLength(33);
    expect(then.all('action').find(({ ref }) => ref === 'A1')!.status.is).toBe('proposed complete');
  });

  test('a plan in which no recommendation was left to a withdrawn action alone', () => {
    for (const one of plan.all('recommendation')) {
      const actions = actionsAnswering(plan, one.id);
      expect(actions.length === 0 || actions.some(({ status }) => status.is !== 'withdrawn'), one.ref).toBe(true);
    }
  });
});
