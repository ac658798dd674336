/**
 * The columns of a return, in their order. Headings are unique, since Excel's table, a screen reader and whoever takes the return in go by them.
 * Excel keeps the number of a table's column (from 1, in this order) when its heading is changed or the column is moved: a column is never put in
 * between or taken out, only added at the end, or returns that are out would be read wrongly.
 */
export const RETURN_COLUMNS = [
  { key: 'ref', heading: 'Ref', fillIn: false },
  { key: 'asked', heading: 'What the review asked for', fillIn: false },
  { key: 'action', heading: 'Action', fillIn: false },
  { key: 'targetDate', heading: 'Target date', fillIn: false },
  { key: 'lastUpdate', heading: 'Last update', fillIn: false },
  { key: 'status', heading: 'Status', fillIn: true },
  { key: 'progress', heading: 'Progress', fillIn: true },
  { key: 'nextStep', heading: 'Next step', fillIn: true },
  { key: 'revisedDate', heading: 'Revised date', fillIn: true },
  { key: 'reason', heading: 'Reason for the change', fillIn: true },
  { key: 'evidence', heading: 'Evidence', fillIn: true },
] as const;

export type ReturnColumn = (typeof RETURN_COLUMNS)[number];
export type ReturnColumnKey = ReturnColumn['key'];
/** Those that the owner fills in; the others only say what it is about. */
export type FillInKey = Extract<ReturnColumn, { readonly fillIn: true }>['key'];

export const FILL_IN_COLUMNS = RETURN_COLUMNS.filter((column): column is Extract<ReturnColumn, { readonly fillIn: true }> => column.fillIn);
export const returnHeading = (key: ReturnColumnKey): string => RETURN_COLUMNS.find((column) => column.key === key)!.heading;
/** The number Excel keeps for the column, whatever it is called and wherever it stands. */
export const returnColumnId = (key: ReturnColumnKey): number => RETURN_COLUMNS.findIndex((column) => column.key === key) + 1;
