import { describe, expect, test } from 'vitest';
import { ashbourneVale, ashbourneValePlan } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';
import { TRACKER_COLUMNS } from '../../../shared/tracker/columns.ts';
import { trackerContent, type TrackerRow } from '../../../shared/tracker/tracker-content.ts';

const today = '2026-12-10';
const rowsOf = (things: Things, options: { today?: string; edition?: 'public' | 'internal' } = {}): readonly TrackerRow[] =>
  trackerContent(planOf(things), { today, ...options }).rows;
const rowOf = (ref: string, things: Things = ashbourneVale, options = {}) => rowsOf(things, options).find((row) => row.ref === ref)!;
const withThings = (things: Things) => together(ashbourneVale, things);

describe('The rows of a tracker', () => {
  test('stand in the review’s order, one for each recommendation and action, and one for a recommendation without any', () => {
    expect(rowsOf(ashbourneVale).map((row) => row.ref)).toEqual([
      'KR1 · A1', 'KR1 · A3', 'KR2 · A2', 'KR2 · A6', 'KR3', '3.1/S1 · A3', '3.1/S2 · A7', '3.3/S1 · A4', '3.3/S1 · A5', '3.3/S2', '3.4/S1',
    ]);
  });

  test('have unique headings and every recommendation verbatim', () => {
    const headings = TRACKER_COLUMNS.map((column) => column.heading);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings).toHaveLength(15);
    const plan = ashbourneValePlan();
    for (const row of rowsOf(ashbourneVale)) expect(row.recommendation).toBe(plan.get('recommendation', row.recommendationId)!.text);
  });

  test('put the answer and its reason in words', () => {
    expect(rowOf('KR1 · A1').response).toBe('Accepted');
    expect(rowOf('KR2 · A2').response).toBe('Accepted in part: Savings under £10,000 are managed within services.');
    expect(rowOf('3.4/S1')).toMatchObject({ response: 'Covered: see KR2', action: 'See the actions under KR2' });
    expect(rowOf('3.3/S2')).toMatchObject({ response: 'Not yet answered', action: 'None yet', owner: '', status: '', originalDate: null });
    const refused = withThings({ action: { a7: { answers: [] } } });
    expect(rowOf('3.1/S2', refused)).toMatchObject({
      response: 'Not accepted: A yearly survey would cost £38,000; the survey is repeated every two years.',
      action: 'No action is planned',
    });
  });

  test('name people, money and evidence as a member would read them', () => {
    expect(rowOf('KR2 · A2')).toMatchObject({
      owner: 'Margaret Osei, Head of Finance', portfolioHolder: 'Councillor Joe Sutcliffe', status: 'Complete', originalDate: '2026-09-30', currentDate: '2026-09-30',
      resourcing: 'New funding: £24,500 in 2026/27 from the Transformation reserve (approved)',
      evidence: 'Published on the website\nSavings tracker, September 2026: https://www.ashbournevale.example/savings\nAgreed complete: Cabinet, minute 47',
    });
    expect(rowOf('KR1 · A3').resourcing).toBe('Support requested of the Local Government Association');
    expect(rowOf('3.3/S1 · A5')).toMatchObject({ owner: 'Not yet named', portfolioHolder: '', resourcing: '' });
  });

  test('say what dates say beside the owner where the council wants it, with the reason where it is worse, and have no such column else', () => {
    const content = (things: Things) => trackerContent(planOf(things), { today });
    const late = { action: { a1: { status: { is: 'on track' }, dueOn: '2026-12-01' } } } as const;
    expect(content(withThings(late)).columns.map(({ key }) => key)).not.toContain('rating');
    const beside = withThings({ ...late, council: { main: { ratingFrom: 'the owner, beside dates and milestones' } } });
    expect(content(beside).columns.map(({ heading }) => heading).slice(9, 12)).toEqual(['Status', 'By its dates', 'Progress since last meeting']);
    expect(rowOf('KR1 · A1', beside).rating).toBe('Off track. Its target date, 1 December 2026, has passed.');
    expect([rowOf('KR2 · A2', beside).rating, rowOf('KR3', beside).rating]).toEqual(['', '']);
  });

  test('place actions that answer no recommendation last, under a heading of their own', () => {
    const rows = rowsOf(withThings({ action: { a0: { ref: 'A0', title: 'Something of our own', order: -1 } } }));
    expect(rows.at(-1)).toMatchObject({ ref: 'A0', theme: 'Other actions', recommendation: 'None listed for this action', response: '', action: 'Something of our own' });
  });

  test('give a theme’s number and title, and key recommendations a name where they stand under none', () => {
    expect(rowOf('3.1/S1 · A3').theme).toBe('3.1 Local priorities and outcomes');
    expect(rowOf('KR1 · A1').theme).toBe('Key recommendations');
  });
});

describe('Progress since the last meeting', () => {
  const told = (updates: Things['update'] = {}, on = '2027-01-12') => rowOf('KR1 · A1', withThings({ update: updates }), { today: on });

  test('before any meeting is the newest update, with the cause and the route to green', () => {
    expect(rowOf('KR1 · A1', ashbourneVale, { today: '2026-12-10' })).toMatchObject({
      progress: '20 October 2026: Outcomes drafted; six of the eight are agreed.\nCause: The members’ workshop was postponed.',
      nextStep: 'Workshop for all members\nRoute to green: A new date is set for January 2027.',
    });
  });

  test('is every update made since, newest first', () => {
    const { progress } = told({
      'action/a1/update/u2': { madeOn: '2026-12-15', progress: 'Date found.' },
      'action/a1/update/u3': { madeOn: '2027-01-06', progress: 'Room booked.', nextStep: 'Invite the members' },
    });
    expect(progress).toBe('6 January 2027: Room booked.\n15 December 2026: Date found.\nCause: The members’ workshop was postponed.');
  });

  test('says so when there is none, and what was last said', () => {
    expect(told().progress).toBe(
      'No update since Cabinet on 10 December 2026.\nLast update, 20 October 2026: Outcomes drafted; six of the eight are agreed.\nCause: The members’ workshop was postponed.',
    );
  });

  test('counts an update for the round of a later meeting, whenever it was made', () => {
    const things = withThings({
      round: { r2: { ref: 'R2', name: 'Winter', meeting: 'meeting/january' } },
      update: { 'action/a1/update/u2': { round: 'round/r2', madeOn: '2026-12-09', progress: 'Said a day early.' } },
    });
    expect(rowOf('KR1 · A1', things, { today: '2027-01-12' }).progress).toContain('9 December 2026: Said a day early.');
    expect(rowOf('KR1 · A1', things, { today: '2027-01-12' }).progress).not.toContain('No update');
  });

  test('turns typed list marks into bullets, so that no cell begins with a sign', () => {
    expect(told({ 'action/a1/update/u2': { madeOn: '2026-12-15', progress: '- one\n- two\n-5% is kept' } }).progress).toContain('15 December 2026: • one\n• two\n-5% is kept');
  });
});

describe('Editions', () => {
  test('are public by default: nothing exempt, internal or confidential is in the content at all', () => {
    const secret = (level: 'internal' | 'exempt' | 'confidential') => ({ level, paragraphs: [3], reason: 'CANARY', publicInterest: 'CANARY', decidedBy: 'CANARY', reviewOn: null });
    const things = withThings({
      theme: { t3: { title: 'CANARY', classification: secret('internal') } },
      recommendation: { s4: { text: 'CANARY', classification: secret('confidential') } },
      update: { 'action/a2/update/u2': { madeOn: '2026-12-01', progress: 'CANARY', nextStep: 'CANARY', classification: secret('exempt') } },
      evidence: { 'action/a2/evidence/e2': { title: 'CANARY', where: 'CANARY', classification: secret('internal') } },
      action: { a6: { title: 'Left', answers: ['recommendation/s4'] } },
    });
    const content = trackerContent(planOf(things), { today });
    expect(JSON.stringify(content)).not.toContain('CANARY');
    expect(content.rows.map((row) => row.ref)).not.toContain('3.3/S2');
    // Its only recommendation is not public, so that it must not be said to answer none.
    expect(content.rows.at(-1)).toMatchObject({ ref: 'A6', theme: 'Other actions', recommendation: 'None listed for this action' });
    expect(JSON.stringify(trackerContent(planOf(things), { today, edition: 'internal' }))).toContain('CANARY');
  });

  test('that are internal say so with paragraph and description, and mark the rows', () => {
    const content = trackerContent(ashbourneValePlan(), { today, edition: 'internal' });
    expect(content.notes[0]).toBe(
      'Not for publication. Contains information that is exempt under Schedule 12A, Part 1, of the Local Government Act 1972, paragraph 3 ' +
        '(Information relating to the financial or business affairs of any particular person (including the authority holding that information)).',
    );
    expect(content.rows.map((row) => row.ref)).toContain('KR2 · A8 (exempt, paragraph 3)');
    expect(JSON.stringify(content)).not.toContain('INTERNAL-CANARY');
  });
});

test('A council’s own words and colours stand in the rows, the counts and the key', () => {
  const { rows, summary, notes, statuses } = trackerContent(planOf(withThings({ council: { 'council/main': { wordAtRisk: 'Slipping', wordWithdrawn: 'Stopped', colourAtRisk: 'purple', colourNotStarted: 'teal' } } })), { today });
  expect(rows.map((row) => row.status)).toContain('Slipping');
  expect(rows.map((row) => row.status)).not.toContain('At risk');
  expect(summary.headings.slice(4)).toEqual(['Not started', 'On track', 'Slipping', 'Off track', 'Proposed complete', 'Complete', 'Stopped']);
  expect(notes[1]).toMatch(/purple slipping, red off track, teal not started; stopped has none\.$/);
  expect(statuses['at risk']).toMatchObject({ label: 'Slipping', rag: 'purple' });
});

describe('Around the table', () => {
  test('the notes say the day, the counts and how to read it', () => {
    const { notes, title } = trackerContent(ashbourneValePlan(), { today: '2027-01-12' });
    expect(title).toBe('Corporate Peer Challenge: action plan tracker');
    expect(notes[0]).toBe(
      'Ashbourne Vale Borough Council, as at 12 January 2027: 8 recommendations, 7 actions, 2 overdue. The last meeting was Cabinet on 10 December 2026.',
    );
    expect(notes[1]).toMatch(/^How to read it: .*blue complete, light blue proposed complete, green on track, amber at risk, red off track; not started and withdrawn have none\.$/);
  });

  test('the summary counts an action under each theme it serves, and once in all', () => {
    const { summary } = trackerContent(ashbourneValePlan(), { today });
    expect(summary.headings).toEqual(['Theme', 'Recommendations', 'Not yet covered', 'Actions', 'Not started', 'On track', 'At risk', 'Off track', 'Proposed complete', 'Complete', 'Withdrawn']);
    expect(Object.fromEntries(summary.rows.map(({ name, recommendations, statuses }) => [name, [...recommendations, statuses.reduce((sum, n) => sum + n), ...statuses]]))).toEqual({
      'Key recommendations': [3, 1, 4, 0, 0, 1, 1, 1, 1, 0],
      '3.1 Local priorities and outcomes': [2, 0, 2, 0, 0, 0, 1, 0, 0, 1],
      '3.3 Governance and culture': [2, 1, 2, 1, 1, 0, 0, 0, 0, 0],
      '3.4 Financial planning and management': [1, 0, 0, 0, 0, 0, 0, 0, 0, 0],
      'In all': [8, 2, 7, 1, 1, 1, 1, 1, 1, 1],
    });
  });

  test('an empty plan makes an empty tracker', () => {
    expect(trackerContent(planOf({}), { today })).toMatchObject({ title: 'Action plan tracker', council: '', rows: [] });
  });
});
