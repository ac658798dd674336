/** Words that stand only in what is exempt. None of them may be found in anything made for the public. */
export const EXEMPT_WORDS = [
  'Calder Wharf',
  'Brindle Freight',
  '£4.15 million',
  '£3.9 million',
  '£3.6 million',
  'Kestrel Staffing',
  'restrictive covenant',
] as const;
/** Words that stand only in internal notes and in what is marked internal. */
export const INTERNAL_WORDS = [
  'outside Part II',
  'until the staff concerned have been told',
  'sends in its return',
  'Capacity workbook',
] as const;
