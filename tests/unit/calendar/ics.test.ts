import fc from 'fast-check';
import { expect, test } from 'vitest';
import { icsOf, type CalendarEvent } from '../../../shared/calendar/ics.ts';
import { calendarFileName, meetingEvents, meetingsOf } from '../../../shared/calendar/meeting-events.ts';
import { planOf, type Things } from '../../fixtures/plans/build-plan.ts';
import { readIcs } from './read-ics.ts';

const AT = new Date('2016-11-01T09:30:15.250Z');
const EVENT: CalendarEvent = { uid: 'meeting-m1-agenda@p1', on: '2016-11-30', title: 'Publish the agenda', notes: [], place: '', cancelled: false };
const ALL = { meeting: null, committee: null };

const THINGS: Things = {
  committee: { cabinet: { name: 'Cabinet', type: 'executive' }, scrutiny: { name: 'Scrutiny; Overview, and “more”', type: 'scrutiny' } },
  meeting: {
    next: { committee: 'committee/cabinet', heldOn: '2016-12-08', startsAt: '18:30', place: 'Committee Room 1, Town Hall', decisionsPublishedOn: '2016-12-09' },
    off: { committee: 'committee/scrutiny', heldOn: '2017-01-18', cancelled: true },
    undated: { committee: 'committee/scrutiny' },
  },
  round: { r1: { ref: 'Round 1', meeting: 'meeting/next', askedOn: '2016-10-31', returnsBy: '2016-11-14' } },
};

test('another program reads every deadline of the meetings back, each as a whole day', () => {
  const plan = planOf(THINGS);
  const text = icsOf('Cabinet', meetingEvents(plan, 'plan1', meetingsOf(plan, ALL), '2016-11-01'), AT);
  const { name, events } = readIcs(text);
  expect(name).toBe('Cabinet');
  expect(events.map(({ from, title }) => `${from} ${title}`)).toEqual([
    '2016-10-31 Owners asked for Round 1 (Cabinet, 8 December 2016)',
    '2016-11-09 Publish the notice of a key decision (Cabinet, 8 December 2016)',
    '2016-11-09 Publish the notice that part of the meeting is to be held in private (Cabinet, 8 December 2016)',
    '2016-11-14 Returns for Round 1 due (Cabinet, 8 December 2016)',
    '2016-11-30 Publish the further notice of the private meeting, with what was said against it and the reply (Cabinet, 8 December 2016)',
    '2016-11-30 Publish the agenda and reports (Cabinet, 8 December 2016)',
    '2016-12-16 Call-in ends (Cabinet, 8 December 2016)',
    '2016-12-17 Decisions that are not called in take effect (Cabinet, 8 December 2016)',
    '2016-12-08 Cabinet, 18:30',
    '2017-01-10 Cancelled: Publish the agenda and reports (Scrutiny; Overview, and “more”, 18 January 2017)',
    '2017-01-18 Cancelled: Scrutiny; Overview, and “more”',
  ]);
  expect(events.every(({ isWholeDay, stamp }) => isWholeDay && stamp === '2016-11-01T09:30:15Z')).toBe(true);
  expect(events.filter(({ status }) => status === 'CANCELLED').map(({ from }) => from)).toEqual(['2017-01-10', '2017-01-18']);
  expect([events[5]!.to, events[8]!.place]).toEqual(['2016-12-01', 'Committee Room 1, Town Hall']);
  expect(events[5]!.notes).toContain('LGA 1972 s100A(6) and s100B');
});
test('a deadline keeps its name when its meeting moves, so that a calendar moves it too', () => {
  const uids = (heldOn: string) => {
    const plan = planOf({ ...THINGS, meeting: { ...THINGS.meeting, next: { ...THINGS.meeting!['next'], heldOn } } });
    return meetingEvents(plan, 'plan1', meetingsOf(plan, { ...ALL, meeting: 'meeting/next' }), '2016-11-01').map(({ uid }) => uid).sort();
  };
  expect(uids('2016-12-15')).toEqual(uids('2016-12-08'));
  expect(new Set(uids('2016-12-08')).size).toBe(9);
});
test('lines end with CRLF, and none is longer than 75 octets', () => {
  const text = icsOf('Names', [{ ...EVENT, title: 'é’😀'.repeat(60), notes: ['a, b; c\\d', 'next'] }], AT);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  for (const line of text.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(text).toContain('DESCRIPTION:a\\, b\\; c\\\\d\\nnext');
});
test('whatever words a plan holds, they come back as they were and make no line of their own', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }), fc.constantFrom('', '\r\nEND:VCALENDAR', '\nATTACH:file:///c:/x', '\u2028', ' '), (words, more) => {
    const { events } = readIcs(icsOf('x', [{ ...EVENT, title: `T${words}${more}`, notes: [`N${words}`] }, EVENT], AT));
    // eslint-disable-next-line no-control-regex -- control characters are what is taken out
    const plain = (text: string) => text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000B-\u001F\u007F]/g, ' ');
    expect(events).toHaveLength(2);
    expect(events[0]).toMatchObject({ title: plain(`T${words}${more}`), notes: plain(`N${words}`) });
  }));
});
test('the file says of which meetings it is', () => {
  const plan = planOf(THINGS);
  expect(calendarFileName(plan, { ...ALL, meeting: 'meeting/next' })).toBe('2016-12-08 Cabinet – deadlines.ics');
  expect(calendarFileName(plan, { ...ALL, committee: 'committee/scrutiny' })).toBe('Scrutiny; Overview, and “more” – meetings and deadlines.ics');
  expect(calendarFileName(plan, ALL)).toBe('Meetings and deadlines.ics');
});
