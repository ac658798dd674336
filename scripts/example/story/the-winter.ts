import { aroseFromCabinet } from '../actions/capacity-and-digital.ts';
import { agreed, evidence, moved, onTrack, stands } from '../changes-of-course.ts';
import { arose, decidedInJanuary } from '../decisions.ts';
import { putBack, reached } from '../milestones.ts';
import { progressPaper } from '../papers/progress-round-3.ts';
import { answeredTakenIn, mailed, moreTime, ownersAsked, toldByTelephone } from '../returns.ts';
import { sitting, type Episode, type Sitting } from '../steps.ts';
import { takenIn } from '../updates/given.ts';
import { roundTwo } from '../updates/round-2.ts';
import { roundThree, roundThreeElsewhere } from '../updates/round-3.ts';
import { closed, HELEN, JOE, keptFor, NADIA, round } from './people-at-work.ts';

const CABINET = 'Cabinet 2026-01-20';
const roundThreeHere = takenIn(HELEN, 'Round 3', '13:40', '14:50', roundThree);
const between = (from: string, to: string): readonly Sitting[] => roundThreeHere.filter(({ day }) => day >= from && day <= to);

/** December 2025 to 17 February 2026: Cabinet’s round, and the next one, which is not finished. */
export const theWinter: readonly Episode[] = [
  ...takenIn(JOE, 'Round 2', '13:45', '15:20', roundTwo),
  sitting(
    HELEN,
    '2025-12-22',
    '11:45',
    '11:55',
    moved('A23', '2026-03-27', 'Counsel has to advise on a restrictive covenant in the title.', 'Councillor Peter Oakden'),
  ),
  sitting(HELEN, '2026-01-12', '16:20', '16:25', keptFor('What Cabinet saw on 20 January 2026', CABINET)),
  sitting(
    HELEN,
    '2026-01-22',
    '09:40',
    '11:20',
    decidedInJanuary,
    ...['A1', 'A8', 'A13'].map((ref) => agreed(ref, CABINET, '112(2)')),
    stands('A20', { is: 'withdrawn', reason: 'Taken into A17, which does the same (Cabinet, 20 January 2026, minute 112(1)).' }),
    moved('A25', '2026-04-30', 'The framework closed to new bids on 19 December 2025.', 'Cabinet, 20 January 2026, minute 112(3)'),
    moved(
      'A6',
      '2026-02-20',
      'The draft reached members a week late, and the briefing was moved to 5 February.',
      'Councillor Anita Deverell',
    ),
    aroseFromCabinet,
    arose('A34', '112(4)'),
    onTrack('A34'),
    closed('Round 2', '2026-01-22'),
  ),
  sitting(
    NADIA,
    '2026-01-27',
    '14:10',
    '14:25',
    moved(
      'A30',
      '2026-04-30',
      'No one was appointed in December, and the posts are advertised again with a trainee scheme.',
      'Councillor Yusuf Rahimi',
    ),
    reached('A11', 'First five made', '2026-01-26'),
  ),
  sitting(
    HELEN,
    '2026-01-29',
    '09:05',
    '09:15',
    round('Spring 2026', 'Overview and Scrutiny Committee 2026-03-12'),
    ownersAsked('Round 3'),
  ),
  ...between('2026-02-02', '2026-02-03'),
  sitting(
    HELEN,
    '2026-02-04',
    '10:20',
    '10:25',
    moved('A18', '2026-05-29', 'The Group Leaders asked for time to consult their groups.', 'Councillor Morwenna Penhale'),
  ),
  ...between('2026-02-05', '2026-02-06'),
  sitting(HELEN, '2026-02-06', '15:10', '15:20', answeredTakenIn('Round 3')),
  {
    elsewhere: takenIn(JOE, 'Round 3', '10:15', '11:30', roundThreeElsewhere),
    here: [
      sitting(
        HELEN,
        '2026-02-09',
        '15:30',
        '15:55',
        stands('A23', {
          is: 'off track',
          cause:
            'Counsel advises that the restrictive covenant cannot be insured against while Brindle Freight, which has its benefit, is ' +
            'itself a bidder.',
          route: 'Negotiate its release with both bidders by May, and bring terms to Cabinet in July.',
        }),
        moved('A23', '2026-07-31', 'The covenant has to be released before a contract can be signed.', 'Councillor Peter Oakden'),
      ),
      sitting(
        HELEN,
        '2026-02-10',
        '16:05',
        '16:20',
        mailed('Round 3', 'chasing'),
        evidence('A21', 'Savings tracker, third quarter of 2025/26', 'https://www.ashbournevale.example/savings', '2026-01-30'),
        evidence('A6', 'Notes of the briefing for all members', 'https://www.ashbournevale.example/corporate-plan/briefing', '2026-02-06'),
      ),
    ],
  },
  ...between('2026-02-11', '2026-02-13'),
  sitting(
    JOE,
    '2026-02-16',
    '09:20',
    '09:50',
    answeredTakenIn('Round 3'),
    mailed('Round 3', 'chasing'),
    reached('A9', 'Second planning day', '2026-02-04'),
    reached('A4', 'Pilot in three wards', '2026-02-04'),
    evidence('A26', 'Capacity workbook, first 22 schemes', 'Finance, shared folder', '2026-02-12', 'internal'),
    moved(
      'A4',
      '2026-04-30',
      'Field work began three weeks late, because the postal survey had to be printed again.',
      'Councillor Morwenna Penhale',
    ),
    putBack('A4', 'Results for every ward published', '2026-04-30'),
  ),
  sitting(
    HELEN,
    '2026-02-17',
    '09:10',
    '09:20',
    toldByTelephone('Round 3', 'Councils’ Improvement Partnership', 'nothing to report'),
    moreTime('Round 3', 'Ben Thackeray', '2026-02-19', 'on leave to 18 February'),
    moved('A22', '2026-05-29', 'Nine savings have had no named owner since the assets service was divided.', 'Councillor Peter Oakden'),
  ),
  sitting(HELEN, '2026-02-17', '10:30', '14:02', progressPaper),
];
