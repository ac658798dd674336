import { saidInDecember } from '../amendments.ts';
import { askedForByScrutiny } from '../actions/capacity-and-digital.ts';
import { agreed, evidence, moved, onTrack } from '../changes-of-course.ts';
import { decidedInDecember, decidedInNovember, decidedInOctober } from '../decisions.ts';
import { putBack, reached } from '../milestones.ts';
import { templateIsReferred } from '../responses.ts';
import { sitting, type Episode } from '../steps.ts';
import { takenIn } from '../updates/given.ts';
import { inOctober, roundOne } from '../updates/round-1.ts';
import { closed, HELEN, JOE, keptFor, NADIA, round } from './people-at-work.ts';

/** October to the middle of December 2025: the first round, and what scrutiny made of it. */
export const theAutumn: readonly Episode[] = [
  sitting(
    NADIA,
    '2025-10-13',
    '09:30',
    '10:05',
    reached('A1', 'Statement adopted by Council', '2025-09-24'),
    reached('A22', 'Savings above £100,000 have plans', '2025-10-10'),
    decidedInOctober,
  ),
  sitting(JOE, '2025-10-14', '11:00', '11:20', onTrack('A5', 'A6', 'A7', 'A9', 'A11', 'A16', 'A24', 'A25', 'A27', 'A28')),
  sitting(
    HELEN,
    '2025-10-28',
    '16:05',
    '16:15',
    moved('A22', '2025-11-28', 'The pay award reopened the forecast, and four plans have to be drawn up again.', 'Councillor Peter Oakden'),
  ),
  sitting(
    HELEN,
    '2025-10-30',
    '09:10',
    '09:20',
    round('Winter 2025', 'Overview and Scrutiny Committee 2025-12-11', '2025-11-14'),
  ),
  ...takenIn(JOE, null, '14:30', '15:00', inOctober),
  sitting(
    JOE,
    '2025-11-04',
    '10:20',
    '10:40',
    reached('A11', 'List of ten agreed with Cabinet', '2025-10-31'),
    reached('A30', 'Posts advertised', '2025-10-27'),
    reached('A4', 'Questions agreed with the ward councillors', '2025-10-08'),
    evidence('A21', 'Savings tracker, second quarter of 2025/26', 'https://www.ashbournevale.example/savings', '2025-10-31'),
  ),
  ...takenIn(JOE, 'Round 1', '14:05', '15:40', roundOne),
  sitting(
    NADIA,
    '2025-11-17',
    '09:25',
    '09:55',
    reached('A9', 'First planning day', '2025-11-05'),
    reached('A7', 'First meeting with the parish clerks', '2025-11-13'),
    evidence('A1', 'Statement of priorities 2025 to 2028', 'https://www.ashbournevale.example/priorities', '2025-11-06'),
    evidence('A8', 'Who leads for the council on each outside body', 'https://www.ashbournevale.example/outside-bodies', '2025-11-11'),
    evidence('A13', 'What became of scrutiny’s advice, 2023 to 2025', 'https://www.ashbournevale.example/scrutiny-advice', '2025-11-13'),
    evidence('A27', 'Note of the drop-in sessions on Weir Street', 'https://www.ashbournevale.example/weir-street', '2025-11-14'),
  ),
  sitting(
    HELEN,
    '2025-11-20',
    '10:15',
    '10:50',
    decidedInNovember,
    agreed('A10', 'Cabinet 2025-11-18', '88(1)'),
    agreed('A12', 'Cabinet 2025-11-18', '88(1)'),
  ),
  sitting(
    HELEN,
    '2025-11-26',
    '15:20',
    '15:30',
    moved('A4', '2026-02-27', 'A postal survey has to be added in the four smallest wards.', 'Councillor Morwenna Penhale'),
    putBack('A4', 'Results for every ward published', '2026-02-27'),
  ),
  sitting(
    HELEN,
    '2025-12-03',
    '16:10',
    '16:15',
    keptFor('What the Overview and Scrutiny Committee saw on 11 December 2025', 'Overview and Scrutiny Committee 2025-12-11'),
  ),
  sitting(HELEN, '2025-12-04', '09:10', '09:20', round('January 2026', 'Cabinet 2026-01-20', '2026-01-09')),
  sitting(
    HELEN,
    '2025-12-15',
    '09:50',
    '11:10',
    decidedInDecember,
    saidInDecember,
    templateIsReferred,
    closed('Round 1', '2025-12-15'),
    moved(
      'A22',
      '2026-01-30',
      'Two services have no baseline, and finance has to meet each in January.',
      'Overview and Scrutiny Committee, 11 December 2025, minute 47(2)',
    ),
  ),
  sitting(NADIA, '2025-12-16', '10:30', '10:45', askedForByScrutiny, onTrack('A33')),
];
