import { ON_TRACK, proposed, type UpdateGiven } from './given.ts';

/** Said between the rounds, in October. */
export const inOctober: readonly UpdateGiven[] = [
  {
    on: '2025-10-30',
    action: 'A10',
    status: proposed('The page is on the website and the intranet; it is next checked in October 2026.', '2025-10-30'),
    progress: 'The page on the roles of the six directors was published on 29 October.',
  },
  {
    on: '2025-10-30',
    action: 'A12',
    status: proposed('The page has been in use since 6 October. Nineteen of the 23 clerks have opened it.', '2025-10-30'),
    progress:
      'Changes to street cleaning and grass cutting are now shown on one page, a week ahead. The parish clerks have asked that gritting ' +
      'be added.',
    next: 'Add gritting before the first frost.',
  },
];

/** Round 1, reported to the Overview and Scrutiny Committee on 11 December 2025. */
export const roundOne: readonly UpdateGiven[] = [
  {
    on: '2025-11-05',
    action: 'A22',
    status: {
      is: 'at risk',
      cause: 'Two services have no baseline against which a saving can be measured.',
      route: 'Finance meets each service in January and agrees a baseline from the accounts for 2024/25.',
    },
    progress:
      'Twenty-four of 40 savings have signed plans. The pay award reopened the forecast in October, and four plans had to be drawn up ' +
      'again.',
    next: 'Finance to meet each service in January.',
  },
  {
    on: '2025-11-05',
    action: 'A21',
    progress: 'The tracker for the second quarter was published on 31 October, with each saving on a line of its own.',
    next: 'Publish the third quarter by the end of January.',
  },
  {
    on: '2025-11-06',
    action: 'A1',
    status: proposed('Council adopted the statement on 24 September 2025, minute 37.', '2025-11-06'),
    progress: 'Council adopted the statement of eight outcomes on 24 September. The draft budget is laid out under them.',
  },
  {
    on: '2025-11-06',
    action: 'A5',
    progress: 'Measures have been agreed for nine of the 17 service plans. Sixty-two measures that nobody used have been dropped.',
    next: 'Work with the remaining eight services in January.',
  },
  {
    on: '2025-11-06',
    action: 'A6',
    progress: 'The refresh is drafted. A briefing open to all members is planned for 29 January.',
    next: 'Send the draft to all members by 15 January.',
  },
  {
    on: '2025-11-10',
    action: 'A4',
    status: {
      is: 'at risk',
      cause: 'The survey company cannot reach 80 people in the four smallest wards by telephone alone.',
      route: 'Add a postal survey in those wards, at a cost within the sum approved.',
    },
    progress: 'The questions are agreed. A trial by telephone reached too few people in the four smallest wards.',
    next: 'Settle the postal survey with the company by 28 November.',
  },
  {
    on: '2025-11-11',
    action: 'A7',
    progress: 'The Association took the question to its committee on 6 November. Parish clerks meet for the first time on 13 November.',
    next: 'Bring three draft outcomes to the clerks in March.',
    signed: 'Rosalind Achebe',
  },
  {
    on: '2025-11-11',
    action: 'A8',
    status: proposed('The page is on the website, with a lead member and a lead officer for each of the 34 bodies.', '2025-11-11'),
    progress: 'The page was published on 7 November, three weeks before its date.',
  },
  {
    on: '2025-11-12',
    action: 'A9',
    progress:
      'Cabinet and the corporate leadership team spent 5 November at Lower Brindle on the three years ahead. Their notes go to all ' +
      'members.',
    next: 'Second planning day on 4 February.',
  },
  {
    on: '2025-11-12',
    action: 'A11',
    progress:
      'Cabinet agreed the list of ten on 31 October, after 1,140 residents had voted. Two are made: the footpath lights at Canal ' +
      'Street, and collection days shown on every bin.',
    next: 'Three more by the end of January.',
  },
  {
    on: '2025-11-13',
    action: 'A13',
    status: proposed('The list is on the website: 88 recommendations since May 2023, each with Cabinet’s answer.', '2025-11-13'),
    progress: 'The list has been published. Of 88 recommendations, Cabinet accepted 61; 14 have not been acted upon.',
  },
  {
    on: '2025-11-13',
    action: 'A15',
    status: ON_TRACK,
    progress: 'Five of the seven key decisions in the forward plan have come to scrutiny before a report was drafted.',
    next: 'Offer scrutiny the forward plan for January to April.',
  },
  {
    on: '2025-11-13',
    action: 'A24',
    progress: 'The purpose of each of the 23 reserves has been written down. Six may be closed.',
    next: 'Draft policy to the Governance Committee in December.',
  },
  {
    on: '2025-11-14',
    action: 'A25',
    progress: 'The specification is ready, and the framework opens to new bids in December.',
    next: 'Issue the tender by 12 December.',
  },
  {
    on: '2025-11-14',
    action: 'A27',
    progress: 'Two drop-in sessions drew 160 residents. Their wishes for the land are set out in a note on the website.',
    next: 'Draft brief by the end of February.',
  },
  {
    on: '2025-11-14',
    action: 'A30',
    progress: 'All three posts were advertised in October. One offer was made and declined for a higher salary elsewhere.',
    next: 'Interviews for the other two on 2 December.',
  },
];
