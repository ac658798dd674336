import type { Classification } from '../../../shared/domain/classification.ts';
import { ON_TRACK, proposed, type UpdateGiven } from './given.ts';

const BIDDING: Classification = {
  level: 'exempt',
  paragraphs: [3],
  reason: 'It gives the price of a supplier.',
  publicInterest:
    'The cost of agency staff is of public interest and is reported in total. What one supplier asks would harm the tender if it were ' +
    'known before bids are in.',
  decidedBy: 'Oluwaseun Adeyemi, Monitoring Officer',
  reviewOn: '2026-05-29',
};

/** Round 2, reported to Cabinet on 20 January 2026. */
export const roundTwo: readonly UpdateGiven[] = [
  {
    on: '2025-12-17',
    action: 'A2',
    status: {
      is: 'at risk',
      cause: 'Three of the six directors have not yet named the work they would stop.',
      route: 'The Chief Executive settles the list with each of them by 16 January.',
    },
    progress: 'Eleven projects are to be stopped in three directorates, which frees the time of about four posts.',
    next: 'Settle the list for the other three directorates.',
  },
  {
    on: '2025-12-17',
    action: 'A14',
    status: ON_TRACK,
    progress:
      'The Partnership has agreed to train report authors and both committees in March and April, with the inquiry at Lower Brindle as ' +
      'the example.',
    next: 'Send out invitations in February.',
  },
  {
    on: '2025-12-18',
    action: 'A28',
    progress: 'Fourteen managers promoted since April have been offered a mentor, and nine have taken one.',
    next: 'Find mentors outside the council for the others.',
  },
  {
    on: '2025-12-18',
    action: 'A23',
    status: {
      is: 'at risk',
      cause: 'A restrictive covenant of 1961 was found in the title, which Calder Wharf Homes wish to see released before they go on.',
      route: 'Counsel advises by the end of January whether the covenant can be released or insured against.',
    },
    progress: 'Both bidders have inspected the site. Calder Wharf Homes raised the covenant on 4 December.',
    next: 'Instruct counsel.',
  },
  {
    on: '2025-12-19',
    action: 'A30',
    status: {
      is: 'at risk',
      cause: 'No one was appointed at the interviews on 2 December.',
      route: 'Advertise again in February with a trainee scheme for the council’s own staff.',
    },
    progress: 'Four people were interviewed for two posts and none was appointed.',
    next: 'Agree the trainee scheme with Human Resources.',
  },
  {
    on: '2026-01-07',
    action: 'A29',
    status: proposed(
      'Six briefings were held between September and December. In the survey of managers, 92 per cent said that they heard first.',
      '2026-01-07',
    ),
    progress: 'The sixth briefing was held on 9 December. Of 71 first-line managers, 66 attended at least four.',
  },
  {
    on: '2026-01-08',
    action: 'A25',
    status: {
      is: 'off track',
      cause: 'The framework closed to new bids on 19 December while the evaluation was being agreed with the service directors.',
      route: 'Use a second framework that opens on 2 February, and let the contract by 30 April.',
    },
    progress: 'No tender could be issued, because the framework closed earlier than its operator had announced.',
    next: 'Register with the second framework and ask Cabinet for a new date.',
  },
  {
    on: '2026-01-08',
    action: 'A25',
    progress: 'Kestrel Staffing, whose contract runs out on 31 March, ask for 9.5 per cent more to carry on for a month.',
    next: 'Seek two other prices for April.',
    classification: BIDDING,
  },
  {
    on: '2026-01-09',
    action: 'A16',
    progress: 'Both committees agreed their programmes for January to March. Members proposed seven of the twelve items.',
    next: 'Agree the programmes for April to June in March.',
  },
];
