import { ON_TRACK, proposed, type UpdateGiven } from './given.ts';

/** Round 3, for the Overview and Scrutiny Committee on 12 March 2026: what Democratic Services took in. */
export const roundThree: readonly UpdateGiven[] = [
  {
    on: '2026-02-02',
    action: 'A17',
    status: ON_TRACK,
    progress:
      'The first report-back, on the 19 recommendations of the autumn, is drafted. It now covers the website as well, as the Committee ' +
      'asked.',
    next: 'Bring it to the Committee in March.',
  },
  {
    on: '2026-02-03',
    action: 'A15',
    progress: 'Nine of the ten key decisions planned to the end of March came to scrutiny at least eight weeks before Cabinet.',
    next: 'Count again at the end of March.',
  },
  {
    on: '2026-02-03',
    action: 'A18',
    signed: 'Councillor Martin Selwood, for the Group Leaders',
    status: {
      is: 'at risk',
      cause: 'The groups have asked for time to consult their members on the number of signatures that a call-in needs.',
      route: 'The Group Leaders meet on 18 March with a draft from the Monitoring Officer.',
    },
    progress:
      'All three groups have answered the questions. They agree on the notice to be given, and not yet on the number of signatures.',
    next: 'Group Leaders to meet on 18 March.',
  },
  {
    on: '2026-02-05',
    action: 'A24',
    progress: 'The Governance Committee agreed the draft policy on 18 December. It goes to Council with the budget on 25 February.',
    next: 'Council decides on 25 February.',
  },
  {
    on: '2026-02-05',
    action: 'A31',
    status: ON_TRACK,
    progress: 'A form of one page is on trial in two services until the end of March.',
    next: 'Gather what managers make of it in April.',
  },
  {
    on: '2026-02-06',
    action: 'A6',
    status: proposed('The briefing was held on 5 February; 33 of 42 members came. Its notes are on the website.', '2026-02-06'),
    progress:
      'The briefing open to all members was held on 5 February. Nineteen changes to the draft were proposed, of which twelve have been ' +
      'made.',
    next: 'For the Committee to consider on 12 March.',
  },
  {
    on: '2026-02-06',
    action: 'A3',
    status: ON_TRACK,
    progress: 'The note is drafted for eleven projects that have been stopped. It waits for the list from three directorates.',
    next: 'Complete the note when A2 is settled.',
  },
  {
    on: '2026-02-06',
    action: 'A5',
    progress: 'Fourteen of 17 service plans carry the page of outcome measures.',
    next: 'Planning, Housing and Assets by 27 February.',
  },
  {
    on: '2026-02-11',
    action: 'A7',
    progress: 'Three draft outcomes were agreed with the parish clerks on 29 January. They now go to the 23 parish councils.',
    next: 'Gather the parishes’ comments by the end of April.',
    signed: 'Rosalind Achebe',
  },
  {
    on: '2026-02-12',
    action: 'A22',
    status: {
      is: 'off track',
      cause: 'Nine savings worth £640,000 have had no named owner since the assets service was divided.',
      route: 'Directors name the owners by 6 March. Finance signs off the plans in two batches, in April and May.',
    },
    progress: '31 of 40 savings have signed plans. The nine that remain are in Assets and Digital.',
    next: 'Sign off the plans in two batches, in April and May.',
  },
  {
    on: '2026-02-12',
    action: 'A21',
    progress: 'The third quarter’s tracker was published on 30 January: £1.1 million of the £2.4 million planned has been delivered.',
    next: 'Publish the year’s figures by the end of April.',
  },
  {
    on: '2026-02-12',
    action: 'A26',
    status: {
      is: 'at risk',
      cause: 'The delivery teams of Assets and Streets have not said how much they can take on.',
      route: 'Both return their figures by 20 March, and the test is made in April.',
    },
    progress: 'Twenty-two of 35 schemes have been tested. Eight of them could not be begun in the year for which they are approved.',
    next: 'Test the other 13 schemes.',
  },
  {
    on: '2026-02-13',
    action: 'A4',
    progress: 'Field work has begun in 17 wards, and the postal survey in the other four goes out on 2 March.',
    next: 'Publish the results in April.',
  },
  {
    on: '2026-02-13',
    action: 'A16',
    status: proposed('The programmes for January to March and for April to June have been agreed by both committees.', '2026-02-13'),
    progress: 'Both committees have settled their programmes for April to June, the second quarter running.',
    next: 'For the Committee to consider on 12 March.',
  },
];

/** The same round: returns that came to the clerk who had the other copy of the plan. */
export const roundThreeElsewhere: readonly UpdateGiven[] = [
  {
    on: '2026-02-09',
    action: 'A33',
    status: {
      is: 'at risk',
      cause: 'Two services still count the saving from the new website in their own budgets.',
      route: 'The Director of Resources decides by 27 February in whose budget it stands.',
    },
    progress: 'The costs are agreed at £1.9 million over four years. The savings are agreed but for the website.',
    next: 'Settle the saving from the website.',
  },
  {
    on: '2026-02-09',
    action: 'A30',
    progress: 'A trainee scheme for two of the three posts was agreed on 30 January. Eleven members of staff have asked about it.',
    next: 'Advertise on 20 February.',
  },
  {
    on: '2026-02-10',
    action: 'A27',
    progress: 'The draft brief is with members for the three wards concerned. Consultation is planned from 6 March to 17 April.',
    next: 'Finish the draft by 27 February.',
  },
  {
    on: '2026-02-10',
    action: 'A9',
    progress: 'The second planning day was held on 4 February, on reorganisation and the next budget.',
    next: 'Third planning day on 6 May.',
  },
  {
    on: '2026-02-10',
    action: 'A11',
    progress: 'Six of the ten improvements are made. Complaints about missed bins fell by 12 per cent between October and January.',
    next: 'Resurface the paths in Mill Meadow in April.',
  },
  {
    on: '2026-02-10',
    action: 'A2',
    status: {
      is: 'off track',
      cause: 'Two directors have not named the work they would stop, and the date has passed.',
      route: 'The Leader and the Chief Executive meet both on 24 February, and the list goes to Cabinet on 24 March.',
    },
    progress: 'Sixteen projects are now on the list, in four of the six directorates.',
    next: 'Settle the list for the other two directorates.',
  },
];
