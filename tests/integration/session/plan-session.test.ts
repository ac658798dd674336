import { describe, expect, test } from 'vitest';
import { PlanRecord } from '../../../shared/record/record.ts';
import { PlanSession, type SessionEvent } from '../../../electron/session/plan-session.ts';
import { sha256 } from '../../../electron/storage/digest.ts';
import { registry, startedPlan, START, surroundings, value } from './a-plan.ts';

describe('running commands', () => {
  test('each command is one change with its label, its author, its time and an id of this session', () => {
    const { session } = startedPlan();
    const changes = session.changes();
    expect(changes.map(({ label }) => label)).toEqual(['Made the plan from report.docx with 2 recommendations', 'Added Priya Raman', 'Added A1', 'Added A2']);
    const [drawn] = changes[0]!.id.split(':');
    expect(drawn).toMatch(/^[a-z0-9]{10}$/);
    expect(changes.map(({ id }) => id)).toEqual([1, 2, 3, 4].map((n) => `${drawn}:${n}`));
    expect(changes.every(({ by, at }) => by === 'Asha Rahman' && at === '2026-11-09T09:30:00Z')).toBe(true);
    expect(session.record.damaged(sha256)).toEqual([]);
    expect(session.plan.all('action').map(({ id }) => id)).toEqual([`action/${drawn}-3-1`, `action/${drawn}-4-1`]);
  });

  test('there is no step before the plan was made: undo ends at the first thing done in it', () => {
    const { session } = startedPlan();
    for (let step = 0; step < 3; step++) value(session.undo());
    expect(session.history.undo).toBeNull();
    expect(session.undo()).toMatchObject({ ok: false, failure: { kind: 'nothingToTakeBack' } });
    expect(session.plan.all('recommendation')).toHaveLength(2);
  });

  test('a command that changes nothing makes no change, and what was set already is not set again', () => {
    const { session, action } = startedPlan();
    const before = session.revision;
    const ran = value(session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree eight outcomes' } }));
    expect(ran.revision).toBe(before);
    expect(session.changes()).toHaveLength(4);
    value(session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree eight outcomes', detail: 'With every group' } }));
    expect(session.changes().at(-1)?.edits).toEqual({ [action]: { detail: 'With every group' } });
  });

  test('a number is never given twice: not that of what was removed, nor of what was taken back', () => {
    const { session } = startedPlan();
    const add = () => {
      const { made } = value(session.run({ do: 'action.add', fields: { title: 'One more' } }));
      return session.plan.get('action', made)!;
    };
    value(session.run({ do: 'action.remove', ids: [add().id] }));
    expect(add().ref).toBe('A4');
    value(session.undo());
    expect(add().ref).toBe('A5');
    expect(session.changes().map(({ label }) => label).slice(-5)).toEqual(['Added A3', 'Removed A3', 'Added A4', 'Took back: Added A4', 'Added A5']);
    value(session.run({ do: 'round.add', fields: {} }));
    value(session.undo());
    value(session.run({ do: 'round.add', fields: {} }));
    expect(session.plan.all('round').map(({ ref }) => ref)).toEqual(['Round 2']);
    expect(session.record.state.clashes()).toEqual([]);
  });

  test('several commands are one change and one step to undo; where one is refused nothing is written', () => {
    const { session, action } = startedPlan();
    const many = (...commands: object[]) => session.run({ do: 'many', label: 'Pasted 3 cells', commands });
    const before = session.changes().length;
    const ran = value(many({ do: 'action.set', ids: [action], fields: { detail: 'x' } }, { do: 'action.add', fields: { title: 'New' } }, { do: 'action.add', fields: { title: 'Newer' } }));
    expect(session.changes()).toHaveLength(before + 1);
    expect(session.plan.get('action', ran.made)).toMatchObject({ ref: 'A4', title: 'Newer' });
    expect(session.history.undo).toBe('Pasted 3 cells');
    expect(many({ do: 'action.set', ids: [action], fields: { detail: 'y' } }, { do: 'action.remove', ids: ['action/gone'] }).ok).toBe(false);
    expect(session.changes()).toHaveLength(before + 1);
    value(session.undo());
    expect(session.plan.all('action').map(({ ref, detail }) => [ref, detail])).toEqual([['A1', ''], ['A2', '']]);
  });

  test('a refused command leaves everything as it was, and tells nobody', () => {
    const { session } = startedPlan();
    const told: SessionEvent[] = [];
    session.subscribe((event) => told.push(event));
    const before = [session.revision, session.plan, session.history] as const;
    expect(session.run({ do: 'action.add', fields: { title: ' ' } }).ok).toBe(false);
    expect(session.run({ do: 'action.abolish' }).ok).toBe(false);
    expect(session.run(null).ok).toBe(false);
    expect([session.revision, session.plan, session.history]).toEqual(before);
    expect(told).toEqual([]);
  });

  test('folding the changes that were told gives the plan of the session', () => {
    const { session, action } = startedPlan();
    const mirror = new PlanRecord(session.planId);
    mirror.take(session.changes());
    session.subscribe(({ changes }) => mirror.take(changes));
    value(session.run({ do: 'action.set', ids: [action], fields: { detail: 'More' } }));
    value(session.undo());
    expect(mirror.frontier()).toEqual(session.record.frontier());
    expect(mirror.state.value(action, 'detail')).toBeNull();
  });

  test('a plan that is read only refuses every change with its reason', () => {
    const { session } = startedPlan();
    const reading = new PlanSession(session.record, surroundings(), 'It is damaged.');
    for (const refusal of [reading.run({ do: 'person.add', fields: { name: 'X' } }), reading.undo(), reading.redo()]) {
      expect(refusal).toMatchObject({ ok: false, failure: { kind: 'readOnly', message: 'It is damaged.' } });
    }
  });

  test('two openings of one plan draw two sessions', () => {
    const { session } = startedPlan();
    const again = new PlanSession(session.record.copy(), surroundings());
    value(session.run({ do: 'person.add', fields: { name: 'One' } }));
    value(again.run({ do: 'person.add', fields: { name: 'Two' } }));
    expect(again.changes().at(-1)!.id).not.toBe(session.changes().at(-1)!.id);
    expect(session.takeIn(again.changes())).toHaveLength(1);
    expect(session.plan.all('person').map(({ name }) => name).sort()).toEqual(['One', 'Priya Raman', 'Two']);
  });
});

describe('undo and redo', () => {
  test('name what they would take back, and take it back to the beginning and on again', () => {
    const { session } = startedPlan();
    const end = session.plan.all('action').map(({ title }) => title);
    expect(session.history).toEqual({ undo: 'Added A2', redo: null, merges: [] });
    expect(value(session.undo())).toEqual({ label: 'Took back: Added A2', left: [] });
    expect(session.history).toEqual({ undo: 'Added A1', redo: 'Added A2', merges: [] });
    while (session.history.undo !== null) value(session.undo());
    expect([session.plan.all('action'), session.plan.all('person')]).toEqual([[], []]);
    while (session.history.redo !== null) value(session.redo());
    expect(session.plan.all('action').map(({ title }) => title)).toEqual(end);
    expect(session.history.undo).toBe('Added A2');
    expect(session.redo()).toMatchObject({ ok: false, failure: { kind: 'nothingToTakeBack' } });
  });

  test('a new command empties redo', () => {
    const { session } = startedPlan();
    value(session.undo());
    value(session.run({ do: 'person.add', fields: { name: 'New' } }));
    expect(session.history.redo).toBeNull();
  });

  test('only what this person did is undone; what somebody changed since is left, and is said by name', () => {
    const { session, action } = startedPlan();
    const other = new PlanSession(session.record.copy(), surroundings('Tom Okoro'));
    value(session.run({ do: 'action.set', ids: [action], fields: { detail: 'Mine', risk: { is: 'on the register', reference: 'CR04' } } }));
    other.takeIn(session.changes());
    value(other.run({ do: 'action.set', ids: [action], fields: { detail: 'Theirs' } }));
    session.takeIn(other.changes());
    expect(session.history.undo).toBe('Changed the detail and the risk of A1');
    expect(value(session.undo()).left).toEqual(['The detail of A1 was left, because Tom Okoro has changed it since.']);
    expect(session.plan.get('action', action)).toMatchObject({ detail: 'Theirs', risk: null });
  });

  test('where all of it was changed since, it says so, changes nothing and goes on to the one before', () => {
    const { session, action } = startedPlan();
    value(session.run({ do: 'action.set', ids: [action], fields: { detail: 'Mine' } }));
    const other = new PlanSession(session.record.copy(), surroundings('Tom Okoro'));
    value(other.run({ do: 'action.set', ids: [action], fields: { detail: 'Theirs' } }));
    session.takeIn(other.changes());
    const undone = session.undo();
    expect(undone).toMatchObject({ ok: false, failure: { kind: 'changedSince' } });
    expect(!undone.ok && undone.failure.message).toContain('Tom Okoro');
    expect(session.history.undo).toBe('Added A2');
  });
});

test('a plan whose first command is refused is not made', () => {
  expect(registry().start({ ...START, title: '' }, 'X').ok).toBe(false);
});
