import { addAction, funding, NOT_KNOWN, onRegister, WITHIN } from './given.ts';

/** A28 to A32. */
export const capacityAndDigital = [
  {
    title: 'Offer a mentor to each newly promoted manager',
    owner: 'Ffion Pryce',
    holder: 'Morwenna Penhale',
    answers: ['KR5', '3.5/S2'],
    startOn: '2025-10-06',
    dueOn: '2026-03-31',
    measure: 'Every manager promoted since April 2025 has been offered a mentor, and eight in ten have taken one',
    resourcing: funding(18_500, '2026/27', 'Corporate training budget', false),
    note: 'Officers have begun with what there is. Cabinet answers the suggestion on 24 March, with the training budget.',
  },
  {
    title: 'Brief first-line managers on what is changing before their teams hear of it',
    owner: 'Ffion Pryce',
    holder: 'Morwenna Penhale',
    answers: ['KR5', '3.5/S1'],
    startOn: '2025-09-15',
    dueOn: '2026-02-27',
    measure: 'Six briefings are held, and nine in ten managers say that they heard first',
    resourcing: WITHIN,
  },
  {
    title: 'Fill the three vacant digital posts',
    owner: 'Karen Brightwell',
    holder: 'Yusuf Rahimi',
    answers: ['KR6', '3.6/S1'],
    startOn: '2025-09-15',
    dueOn: '2026-01-30',
    measure: 'All three are filled, at least one by a member of staff who was trained for it',
    resourcing: funding(64_000, '2026/27', 'Digital programme', false),
    risk: onRegister('CR11'),
    note: 'No answer to 3.6/S1 until the posts are in the budget for 2026/27.',
  },
  {
    title: 'Shorten the bid form of the transformation reserve to one page',
    owner: 'Margaret Osei',
    holder: 'Peter Oakden',
    answers: ['KR5'],
    startOn: '2026-01-12',
    dueOn: '2026-05-29',
    measure: 'A manager has a decision within ten working days of a bid for less than £5,000',
    resourcing: WITHIN,
  },
  {
    title: 'Review the appraisal scheme with the trade unions',
    owner: 'Ffion Pryce',
    holder: 'Morwenna Penhale',
    answers: ['3.5/S3'],
    startOn: '2026-04-07',
    dueOn: '2026-06-30',
    measure: 'One scheme is agreed with both unions and used in every service from September 2026',
    resourcing: NOT_KNOWN,
  },
].map((given) => addAction(given));

/** A33, asked for by scrutiny in December. */
export const askedForByScrutiny = [
  {
    title: 'Set out the cost and the savings of the digital programme in one statement',
    detail: 'One statement in plain words, agreed between the services, of what the programme will cost, what it will save and by when.',
    owner: 'Karen Brightwell',
    holder: 'Yusuf Rahimi',
    answers: ['KR6'],
    startOn: '2025-12-16',
    dueOn: '2026-03-24',
    measure: 'Cabinet publishes the statement, and the quarterly report uses its figures',
    resourcing: WITHIN,
    risk: onRegister('CR11'),
  },
].map((given) => addAction(given));

/** A34, which arose from what Cabinet decided in January. */
export const aroseFromCabinet = [
  {
    title: 'Brief Group Leaders on the options for the Weir Street depot before they are published',
    owner: 'Ian Strickland',
    holder: 'Peter Oakden',
    answers: ['KR4'],
    startOn: '2026-01-22',
    dueOn: '2026-02-27',
    measure: 'All three Group Leaders are briefed a week before the agenda is published',
    resourcing: WITHIN,
  },
].map((given) => addAction(given));
