import { describe, expect, it } from 'vitest';
import { PUBLIC, type Classification } from '../../../shared/domain/classification.ts';
import { USUAL_STATUSES } from '../../../shared/domain/status-set.ts';
import { FILL_IN_COLUMNS } from '../../../shared/returns/columns.ts';
import { returnFileName } from '../../../shared/returns/file-name.ts';
import { LONGEST_PROMPT, promptsFor } from '../../../shared/returns/prompts.ts';
import { returnContents } from '../../../shared/returns/return-content.ts';
import { readStamp } from '../../../shared/returns/stamp.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const ROUND: Things = {
  round: { r3: { ref: 'Round 3', meeting: 'meeting/january', returnsBy: '2026-12-18' } },
  return: {
    'round/r3/return/osei': { owner: 'person/osei', asks: ['action/a6'] },
    'round/r3/return/osei-too': { owner: 'person/osei', asks: ['action/a6', 'action/a8'] },
    'round/r3/return/raman': { owner: 'person/raman', asks: ['action/a1'], dueOn: '2026-12-22' },
    'round/r3/return/nobody': { owner: 'person/gone', asks: ['action/a1'] },
    'round/r3/return/nothing': { owner: 'person/osei', asks: ['action/gone'] },
  },
};
const of = (key: string, more: Things = {}) => returnContents(planOf(together(ashbourneVale, ROUND, more)), 'plan-av', [`round/r3/return/${key}`])[0]!;

describe('what a return says', () => {
  it('says what it is, by when it is to be back and for which meeting, and can be told by its stamp', () => {
    const content = of('osei');
    expect(content.title).toBe('Corporate Peer Challenge: progress return of Margaret Osei, Round 3');
    expect(content.due).toBe('Please fill this in and send it back by Friday 18 December 2026, for Overview and Scrutiny Committee on 12 January 2027.');
    const stamp = readStamp(content.stamp);
    expect(stamp.ok && stamp.value).toEqual({ planId: 'plan-av', returnId: 'round/r3/return/osei', round: 'Round 3', owner: 'Margaret Osei' });
  });

  it('goes by a day of the owner’s own, and says none where there is none', () => {
    expect(of('raman').due).toContain('by Tuesday 22 December 2026');
    expect(of('osei', { round: { r3: { returnsBy: null, meeting: null } } }).due).toBe('Please fill this in and send it back.');
  });

  it('has one row for each action that is asked about: what the review asked for in its own words, the date, what was last said, and the status as it is', () => {
    const more: Things = {
      move: { 'action/a1/move/x': { from: '2026-03-31', to: '2027-02-26', reason: 'Later', movedOn: '2026-03-01' } },
      update: {
        'action/a1/update/new': { madeOn: '2026-11-27', progress: '- The workshop has a new date', nextStep: 'Hold it' },
        'action/a1/update/empty': { madeOn: '2026-11-29', progress: ' ' },
      },
    };
    const [row, ...others] = of('raman', more).rows;
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      actionId: 'action/a1', ref: 'A1', action: 'Agree eight outcomes with all political groups and publish them', targetDate: '2027-02-26', status: 'At risk',
      asked: 'KR1: Agree a short list of outcomes that the whole council stands behind, and stop the work that does not serve them',
    });
    expect(row!.lastUpdate).toMatch(/^27 November 2026: • The workshop has a new date\nNext step: Hold it\nCause: The members’ workshop was postponed\.\nRoute to green: A new date is set for January 2027\.\nFirst due 31 March 2026; the date has moved \d times\.$/);
  });

  it('speaks in the council’s words, and offers an owner what is theirs to say', () => {
    const content = of('raman', { council: { main: { wordAtRisk: 'Slipping', wordProposedComplete: 'Delivered' } } });
    expect(content.rows[0]!.status).toBe('Slipping');
    expect(content.choices).toEqual(['Not started', 'On track', 'Slipping', 'Off track', 'Delivered']);
    expect(content.howTo.join(' ')).toContain('Slipping or off track: say why under “Reason for the change”');
  });

  it('is public unless it asks about what is not; then it is marked, and names the paragraph', () => {
    const open = of('osei');
    expect([open.edition, open.marking]).toEqual(['public', null]);
    expect(JSON.stringify(open)).not.toContain('CANARY');
    const closed = of('osei-too');
    expect(closed.edition).toBe('internal');
    expect(closed.marking).toBe(
      'Not for publication. Some of it is exempt under Schedule 12A, Part 1, of the Local Government Act 1972, paragraph 3 (Information relating to the financial or business affairs of any particular person (including the authority holding that information)).',
    );
    expect(closed.rows[1]!.ref).toBe('A8');
    expect(closed.rows[1]!.action).toBe('Not for publication (exempt, paragraph 3)\nSettle EXEMPT-CANARY with the contractor');
    expect(JSON.stringify(closed)).not.toContain('INTERNAL-CANARY');
  });

  it('keeps an update that is not public, and a recommendation that is not, out of a public return', () => {
    const hidden: Classification = { ...PUBLIC, level: 'exempt', paragraphs: [4] };
    const more: Things = {
      update: { 'action/a6/update/secret': { madeOn: '2026-12-01', progress: 'SECRET-CANARY', classification: hidden } },
      recommendation: { kr2: { classification: hidden } },
    };
    const content = of('osei', more);
    expect(content.edition).toBe('public');
    expect(JSON.stringify(content)).not.toContain('SECRET-CANARY');
    expect(content.rows[0]!.asked).toBe('Not from a recommendation of the review.');
  });

  it('leaves out a return of nobody, and one about nothing that is there', () => {
    const plan = planOf(together(ashbourneVale, ROUND));
    expect(returnContents(plan, 'plan-av', ['round/r3/return/nobody', 'round/r3/return/nothing', 'round/r3/return/unknown'])).toEqual([]);
  });
});

describe('the notes beside the cells', () => {
  it('are there for each cell to fill in, and no longer than Excel takes, however long a council’s words are', () => {
    const longest = Object.fromEntries(Object.keys(USUAL_STATUSES).map((status) => [status, { ...USUAL_STATUSES['on track'], label: 'W'.repeat(30), word: 'w'.repeat(30) }])) as unknown as typeof USUAL_STATUSES;
    for (const statuses of [USUAL_STATUSES, longest]) for (const { key } of FILL_IN_COLUMNS) {
      expect(promptsFor(statuses)[key].length, key).toBeGreaterThan(40);
      expect(promptsFor(statuses)[key].length, key).toBeLessThanOrEqual(LONGEST_PROMPT);
    }
  });
});

describe('the name of a return’s file', () => {
  it('says round and owner, takes no sign that a system refuses, and says when it is not for publication', () => {
    expect(returnFileName('Round 3', 'Priya Raman', 'public')).toBe('Round 3 return – Priya Raman.xlsx');
    expect(returnFileName('Round 3', 'Siân: Partner/“Lead”?', 'internal', 2)).toBe('Round 3 return – Siân Partner “Lead” (not for publication) (2).xlsx');
    expect(returnFileName('', '', 'public')).toBe('Round return – An owner.xlsx');
  });
});
