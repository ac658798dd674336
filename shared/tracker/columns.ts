/** The columns of a tracker, in the order councils publish them. Headings are unique: Excel's table and a screen reader both go by them. */
export const TRACKER_COLUMNS = [
  { key: 'ref', heading: 'Ref' },
  { key: 'theme', heading: 'Theme' },
  { key: 'recommendation', heading: 'Recommendation' },
  { key: 'response', heading: 'Response' },
  { key: 'action', heading: 'Action' },
  { key: 'owner', heading: 'Owner' },
  { key: 'portfolioHolder', heading: 'Portfolio holder' },
  { key: 'originalDate', heading: 'Original date' },
  { key: 'currentDate', heading: 'Current date' },
  { key: 'status', heading: 'Status' },
  { key: 'progress', heading: 'Progress since last meeting' },
  { key: 'nextStep', heading: 'Next step' },
  { key: 'successMeasure', heading: 'Success measure' },
  { key: 'resourcing', heading: 'Resourcing' },
  { key: 'evidence', heading: 'Evidence' },
] as const;

export type TrackerColumn = (typeof TRACKER_COLUMNS)[number];
export type TrackerColumnKey = TrackerColumn['key'];
