import { expect, test } from 'vitest';
import { between } from '../../../renderer/features/changed-since/between.ts';
import type { PlanSession } from '../../../electron/session/plan-session.ts';
import type { OneCommand } from '../../../shared/commands/decide.ts';
import type { Standpoint } from '../../../shared/history/standpoint.ts';
import { startedPlan, value } from './a-plan.ts';

const TODAY = '2026-11-09';
const AFTER_THE_MEETING = '2026-12-01';
const made = (session: PlanSession, command: OneCommand) => value(session.run(command)).made!;
const paragraphs = (session: PlanSession, from: Standpoint, to: Standpoint, today = AFTER_THE_MEETING) => between(session.record, session.plan, from, to, today)?.forAPaper.paragraphs ?? null;

/** A plan whose committee saw it, and in which somebody went on working. */
function seenAndChanged() {
  const { session, action } = startedPlan();
  const committee = made(session, { do: 'committee.add', fields: { name: 'Overview and Scrutiny Committee', type: 'scrutiny' } });
  const meeting = made(session, { do: 'meeting.add', fields: { committee, heldOn: '2026-11-24' } });
  const point = made(session, { do: 'point.add', fields: { name: 'What scrutiny saw', meeting, madeOn: TODAY, frontier: [...session.record.frontier()] } });
  value(session.run({ do: 'action.setStatus', ids: [action], status: { is: 'off track', cause: 'No room', route: 'Find one' } }));
  const half = session.record.frontier()[0]!;
  value(session.run({ do: 'action.setDueDate', id: action, dueOn: '2027-03-26', reason: 'No room was found.', approvedBy: 'Cabinet' }));
  return { session, action, point, half };
}

test('since what a committee saw, told by the day it met', () => {
  const { session, point } = seenAndChanged();
  expect(paragraphs(session, { is: 'point', id: point }, { is: 'now' })).toEqual([
    'Since the Overview and Scrutiny Committee saw the plan on 24 November 2026, one action has gone off track (A1).',
    'One target date has moved to a later day: A1 by 4 weeks, to 26 March 2027. The reason given for A1 is “No room was found” (approved by Cabinet).',
    'There has been no update on any of the two actions that are open.',
  ]);
  // Frozen, and the meeting still to come.
  expect(paragraphs(session, { is: 'point', id: point }, { is: 'now' }, TODAY)?.[0]).toBe('Since 9 November 2026, one action has gone off track (A1).');
});
test('to a place in the middle, only what was there by then', () => {
  const { session, point, half } = seenAndChanged();
  expect(paragraphs(session, { is: 'point', id: point }, { is: 'after', change: half })?.join(' ')).toContain('one action went off track (A1).');
  expect(paragraphs(session, { is: 'point', id: point }, { is: 'after', change: half })?.join(' ')).not.toContain('target date');
  // Undone, it has not happened.
  value(session.undo()!);
  expect(paragraphs(session, { is: 'point', id: point }, { is: 'now' })?.join(' ')).not.toContain('target date');
});
test('nothing from before there was a plan, nor from a place that this copy does not have', () => {
  const { session } = seenAndChanged();
  expect(paragraphs(session, { is: 'day', day: '2020-01-01' }, { is: 'now' })).toBeNull();
  expect(paragraphs(session, { is: 'after', change: 'nobody0000:1' }, { is: 'now' })).toBeNull();
});
