import { copyFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { EXAMPLE_FILE, EXAMPLE_TODAY } from '../../../scripts/example/example-plan.ts';
import { readIcs } from '../../unit/calendar/read-ics.ts';
import { folder, registry, START, value } from '../session/a-plan.ts';
import { matters, mattersHere } from './run-cli.ts';

test('dates --json prints the dates of the meeting of 8 December 2016, and nothing else', async () => {
  const { status, out, err } = await matters(await folder(), 'dates', '--meeting', '2016-12-08', '--published', '2016-12-09', '--json');
  expect([status, err]).toEqual([0, '']);
  expect(JSON.parse(out)).toEqual({
    meeting: '2016-12-08', publishAgendaBy: '2016-11-30', keyDecisionNoticeBy: '2016-11-09', generalExceptionBy: '2016-11-30',
    privateMeetingNoticeBy: '2016-11-09', privateMeetingFurtherNoticeBy: '2016-11-30', callInEnds: '2016-12-16', effectiveFrom: '2016-12-17', warnings: [],
  });
});

test('dates counts the council’s way, and knows days the offices are closed', async () => {
  const dir = await folder();
  const agendaBy = async (...more: string[]) =>
    (JSON.parse((await mattersHere(dir, 'dates', '--meeting', '2027-01-05', '--json', ...more)).out) as { publishAgendaBy: string }).publishAgendaBy;
  expect(await agendaBy()).toBe('2026-12-23');
  expect(await agendaBy('--closed', '2026-12-24')).toBe('2026-12-22');
  expect(await agendaBy('--count', 'saturdays')).toBe('2026-12-24');
  expect(await agendaBy('--count', 'every')).toBe('2026-12-30');
});

test('dates --plan counts as the council of that plan does; what is said on the line comes first', async () => {
  const dir = await folder();
  const file = path.join(dir, 'Plan.matters');
  const plans = registry();
  const plan = value(plans.start(START, 'x'));
  value(plan.session.run({ do: 'council.set', fields: { clearDaysCount: 'every day', closedDays: ['2026-12-30'], callInDays: 3 } }));
  value(await plans.saveAs(plan, file));
  await plans.close(plan);
  const dates = async (...more: string[]) =>
    JSON.parse((await mattersHere(dir, 'dates', '--meeting', '2027-01-05', '--published', '2027-01-06', '--json', ...more)).out) as { publishAgendaBy: string; callInEnds: string };
  expect(await dates('--plan', 'Plan.matters')).toMatchObject({ publishAgendaBy: '2026-12-29', callInEnds: '2027-01-11' });
  expect(await dates()).toMatchObject({ publishAgendaBy: '2026-12-23', callInEnds: '2027-01-13' });
  expect((await dates('--plan', 'Plan.matters', '--count', 'working')).publishAgendaBy).toBe('2026-12-22');
  expect((await dates('--plan', 'Plan.matters', '--closed', '2026-12-29')).publishAgendaBy).toBe('2026-12-24');
  const gone = await mattersHere(dir, 'dates', '--meeting', '2027-01-05', '--plan', 'Gone.matters');
  expect(gone.status).toBe(1);
  expect(gone.err).toContain('Gone.matters');
});

test('dates in words says why: the rule, its source, and the count day by day', async () => {
  const { out } = await mattersHere(await folder(), 'dates', '--meeting', '2030-05-07');
  expect(out).toContain('Friday 26 April 2030: Publish the agenda and reports');
  expect(out).toContain('LGA 1972 s100A(6) and s100B');
  expect(out).toContain('Monday 6 May 2030: not counted, Early May bank holiday');
  expect(out).toMatch(/! The bank holidays of 2030 have not been proclaimed/);
});

test('dates refuses what is no day, and words that make no sense', async () => {
  const dir = await folder();
  expect(await mattersHere(dir, 'dates', '--meeting', '2027-02-30')).toEqual({ status: 1, out: '', err: '“2027-02-30” is not a day of the calendar. Write it as 2016-12-08.\n' });
  expect((await mattersHere(dir, 'dates', '--meeting', '2027-02-03', '--closed', 'Christmas')).status).toBe(1);
  expect((await mattersHere(dir, 'dates', '--meeting', '2027-02-03', '--count', 'some')).status).toBe(2);
  expect((await mattersHere(dir, 'dates')).status).toBe(2);
  expect((await mattersHere(dir, 'dates', 'Plan.matters', '--meeting', '2027-02-03')).status).toBe(2);
});

test('export calendar writes what another program reads: one meeting by its day, or all', async () => {
  const dir = await folder();
  await copyFile(EXAMPLE_FILE, path.join(dir, 'Plan.matters'));
  const calendar = async (...more: string[]) => {
    expect(await mattersHere(dir, 'export', 'calendar', 'Plan.matters', '--out', 'Dates.ics', '--today', EXAMPLE_TODAY, ...more)).toEqual({ status: 0, out: 'Wrote Dates.ics.\n', err: '' });
    return readIcs(await readFile(path.join(dir, 'Dates.ics'), 'utf8')).events;
  };
  const all = await calendar();
  expect(all.every(({ isWholeDay, stamp }) => isWholeDay && stamp.startsWith(EXAMPLE_TODAY))).toBe(true);
  expect(new Set(all.map(({ uid }) => uid)).size).toBe(all.length);
  const agenda = all.find(({ title }) => title.startsWith('Publish the agenda and reports (Cabinet, '))!;
  const day = all.find(({ uid }) => uid === agenda.uid.replace('-agenda@', '-meeting@'))!.from;
  const one = await calendar('--meeting', day);
  expect(one.length).toBeLessThan(all.length);
  expect(one).toEqual(all.filter(({ uid }) => one.some((other) => other.uid === uid)).map((event) => ({ ...event, stamp: one[0]!.stamp })));
  expect(await mattersHere(dir, 'export', 'calendar', 'Plan.matters', '--out', 'Dates.ics', '--meeting', '1999-01-01')).toMatchObject({ status: 1, err: expect.stringContaining('There is no meeting “1999-01-01” in the plan, so nothing was written.') as string });
});
