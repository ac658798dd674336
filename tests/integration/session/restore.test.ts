import { describe, expect, test } from 'vitest';
import { PlanSession } from '../../../electron/session/plan-session.ts';
import { startedPlan, surroundings, value } from './a-plan.ts';

/** A plan in which A1 had a date, a milestone and an owner, and what was done to it since. */
function movedOn() {
  const started = startedPlan();
  const { session, action } = started;
  value(session.run({ do: 'milestone.add', action, fields: { title: 'Draft agreed', dueOn: '2026-12-01' } }));
  const then = session.changes().at(-1)!.id;
  const milestone = session.plan.all('milestone')[0]!.id;
  value(session.run({ do: 'action.setDueDate', id: action, dueOn: '2027-06-30', reason: 'The supplier is late' }));
  value(session.run({ do: 'action.set', ids: [action], fields: { title: 'Agree nine outcomes', owner: null } }));
  value(session.run({ do: 'milestone.remove', id: milestone }));
  const added = value(session.run({ do: 'action.add', fields: { title: 'New since' } })).made!;
  return { ...started, milestone, added, to: { is: 'after', change: then } as const };
}
const seen = ({ plan }: PlanSession) => (['recommendation', 'action', 'milestone', 'move', 'update', 'person', 'committee'] as const).map((kind) => plan.all(kind));

describe('putting back as it was', () => {
  test('one field: a new change with its own label, one step to undo, and a line in the ledger for a date', () => {
    const { session, action, to } = movedOn();
    const before = session.changes().length;
    expect(value(session.restore({ is: 'field', id: action, field: 'dueOn' }, to)).label).toMatch(/^Put the target date of A1 back as it was on 9 November 2026, \d\d:30$/);
    expect(session.plan.get('action', action)).toMatchObject({ dueOn: '2027-02-26', originalDueOn: '2027-02-26', title: 'Agree nine outcomes' });
    expect(session.plan.owned('move', action)).toContainEqual(expect.objectContaining({ from: '2027-06-30', to: '2027-02-26', movedOn: '2026-11-09' }));
    expect(session.changes()).toHaveLength(before + 1);
    expect(session.history.undo).toContain('Put the target date of A1 back');
    value(session.undo());
    expect(session.plan.get('action', action)).toMatchObject({ dueOn: '2027-06-30' });
    expect(session.plan.owned('move', action)).toHaveLength(1);
  });

  test('one thing with what belongs to it: what was removed comes back, what was added goes', () => {
    const { session, action, milestone, added, owner, to } = movedOn();
    value(session.restore({ is: 'thing', id: action }, to));
    expect(session.plan.get('action', action)).toMatchObject({ title: 'Agree eight outcomes', owner, dueOn: '2027-02-26' });
    expect(session.plan.get('milestone', milestone)).toMatchObject({ title: 'Draft agreed' });
    expect(session.plan.owned('move', action)).toEqual([]);
    expect(session.plan.get('action', added)).not.toBeNull();
  });

  test('a removed thing comes back whole', () => {
    const { session, action, milestone, to } = movedOn();
    value(session.run({ do: 'action.remove', ids: [action] }));
    expect(session.restore({ is: 'field', id: action, field: 'title' }, to)).toMatchObject({ ok: false, failure: { kind: 'removedSince' } });
    value(session.restore({ is: 'thing', id: action }, to));
    expect(session.plan.get('milestone', milestone)).toMatchObject({ dueOn: '2026-12-01' });
    value(session.undo());
    expect(session.plan.get('action', action)).toBeNull();
  });

  test('the whole plan: what was added since is removed, points stay, and one undo brings all of it back', () => {
    const { session, to } = movedOn();
    const point = value(session.run({ do: 'point.add', fields: { name: 'What Cabinet saw', frontier: [...session.record.frontier()] } })).made!;
    const now = seen(session);
    expect(value(session.restore({ is: 'plan' }, to)).label).toContain('Put the whole plan back as it was on');
    expect(session.plan.all('action').map(({ title }) => title)).toEqual(['Agree eight outcomes', 'Publish them']);
    expect(session.plan.get('point', point)).not.toBeNull();
    const then = seen(session);
    value(session.undo());
    expect(seen(session)).toEqual(now);
    value(session.redo());
    expect(seen(session)).toEqual(then);
    value(session.restore({ is: 'plan' }, { is: 'point', id: point }));
    expect(seen(session)).toEqual(now);
  });

  test('a point that is renamed or removed is still a point in the record, and Undo brings it back', () => {
    const { session } = movedOn();
    const frontier = [...session.record.frontier()];
    const id = value(session.run({ do: 'point.add', fields: { name: 'What Cabinet saw', frontier } })).made!;
    value(session.run({ do: 'point.rename', id, name: 'What Council saw' }));
    expect(session.plan.get('point', id)).toMatchObject({ name: 'What Council saw', frontier });
    value(session.run({ do: 'point.remove', id }));
    expect(session.plan.get('point', id)).toBeNull();
    // What was published at it keeps its references: the record still knows what it had seen.
    expect(session.record.state.value(id, 'frontier')).toEqual(frontier);
    value(session.undo());
    expect(session.plan.get('point', id)).toMatchObject({ name: 'What Council saw' });
    value(session.undo());
    expect(session.plan.get('point', id)).toMatchObject({ name: 'What Cabinet saw' });
  });

  test('a number given since is never given again, though the plan was put back before it', () => {
    const { session, to } = movedOn();
    value(session.restore({ is: 'plan' }, to));
    const { made } = value(session.run({ do: 'action.add', fields: { title: 'Later' } }));
    expect(session.plan.get('action', made)?.ref).toBe('A4');
  });

  test('what was not there then, leads nowhere now, or is not in this copy is refused with a sentence', () => {
    const { session, action, added, owner, to } = movedOn();
    expect(session.restore({ is: 'thing', id: added }, to)).toMatchObject({ ok: false, failure: { kind: 'notThereThen' } });
    value(session.run({ do: 'person.remove', id: owner }));
    expect(session.restore({ is: 'field', id: action, field: 'owner' }, to)).toMatchObject({ ok: false, failure: { kind: 'notInPlan' } });
    expect(session.restore({ is: 'plan' }, { is: 'after', change: 'elsewhere:1' })).toMatchObject({ ok: false, failure: { kind: 'notInRecord' } });
    expect(session.restore({ is: 'plan' }, { is: 'point', id: 'point/none' })).toMatchObject({ ok: false, failure: { kind: 'notInRecord' } });
    expect(new PlanSession(session.record, surroundings(), 'It is damaged.').restore({ is: 'plan' }, to)).toMatchObject({ ok: false, failure: { kind: 'readOnly' } });
  });

  test('a clash that shows another of its values since shows again what it did, though they are the same values', () => {
    const { session: asha, action } = startedPlan();
    const [tom, priya] = ['Tom Okoro', 'Priya Raman'].map((name) => new PlanSession(asha.record.copy(), surroundings(name))) as [PlanSession, PlanSession];
    const detail = (words: string) => ({ do: 'action.set', ids: [action], fields: { detail: words } });
    // Tom and Priya each write a detail and take it back, unseen by the others: both leave it empty. Who has done more, shows.
    value(tom.run(detail('In Tom’s words')));
    value(tom.undo());
    for (const words of ['First words', 'Second words', 'In Asha’s words']) value(asha.run(detail(words)));
    for (const title of ['One', 'Two', 'Three', 'Four']) value(priya.run({ do: 'action.add', fields: { title } }));
    value(priya.run(detail('In Priya’s words')));
    value(priya.undo());
    asha.takeIn(tom.changes());
    const marked = value(asha.run({ do: 'action.add', fields: { title: 'Later' } })).made!;
    const to = { is: 'after', change: asha.changes().at(-1)!.id } as const;
    expect(asha.plan.get('action', action)?.detail).toBe('In Asha’s words');
    asha.takeIn(priya.changes());
    expect(asha.plan.get('action', action)?.detail).toBe('');

    value(asha.restore({ is: 'plan' }, to));
    expect(asha.plan.get('action', action)?.detail).toBe('In Asha’s words');
    expect(asha.plan.all('action').map(({ id }) => id)).toContain(marked);
    value(asha.undo());
    expect(asha.plan.get('action', action)?.detail).toBe('');
  });

  test('what was removed then stays out of sight where its owner comes back, though somebody had edited it without seeing that', () => {
    const { session: asha, action } = startedPlan();
    const milestone = value(asha.run({ do: 'milestone.add', action, fields: { title: 'Draft agreed' } })).made!;
    const tom = new PlanSession(asha.record.copy(), surroundings('Tom Okoro'));
    value(tom.run({ do: 'milestone.set', id: milestone, fields: { title: 'Draft agreed by all' } }));
    value(asha.run({ do: 'milestone.remove', id: milestone }));
    const to = { is: 'after', change: asha.changes().at(-1)!.id } as const;
    asha.takeIn(tom.changes());
    expect(asha.plan.get('milestone', milestone)).toMatchObject({ title: 'Draft agreed by all' });
    value(asha.run({ do: 'action.remove', ids: [action] }));
    value(asha.restore({ is: 'plan' }, to));
    expect(asha.plan.get('action', action)).not.toBeNull();
    expect(asha.plan.get('milestone', milestone)).toBeNull();
    value(asha.undo());
    expect(asha.plan.get('action', action)).toBeNull();
  });

  test('what is as it was already makes no change', () => {
    const { session, action, to } = movedOn();
    value(session.restore({ is: 'thing', id: action }, to));
    const before = session.changes().length;
    value(session.restore({ is: 'thing', id: action }, to));
    expect(session.changes()).toHaveLength(before);
  });
});
