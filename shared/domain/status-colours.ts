/** A colour's text on its fill. */
interface Pair {
  readonly text: string;
  readonly fill: string;
}
interface StatusColourLook {
  /** Its name on screen, and beside a status in a paper. */
  readonly name: string;
  readonly light: Pair;
  readonly dark: Pair;
  /** In Word and Excel, stronger than on a screen, for poor projectors and grey prints; null: it stays as plain as the page. */
  readonly paper: Pair | null;
}

/**
 * The colours a council may give its statuses: a small set, so that each is proven. Text has 4.5:1 and more in its pill and on every kind of
 * row, light and dark, and 7:1 in documents (`tests/unit/docs/contrast.test.ts`). The pink of clashes is kept for them.
 */
export const STATUS_COLOURS = {
  grey: { name: 'Grey', light: { text: '#4a4a4a', fill: '#f0f0f0' }, dark: { text: '#d1d1d1', fill: '#383838' }, paper: null },
  'light grey': { name: 'Light grey', light: { text: '#5c5c5c', fill: '#f0f0f0' }, dark: { text: '#b3b3b3', fill: '#333333' }, paper: null },
  green: { name: 'Green', light: { text: '#1f6420', fill: '#e6f3e4' }, dark: { text: '#8fd18c', fill: '#17341a' }, paper: { text: '#123f17', fill: '#c9e7c7' } },
  amber: { name: 'Amber', light: { text: '#7a4a00', fill: '#fdefd2' }, dark: { text: '#f7c66b', fill: '#43300b' }, paper: { text: '#4f3300', fill: '#ffe29a' } },
  red: { name: 'Red', light: { text: '#a01f1f', fill: '#fce8e6' }, dark: { text: '#ffada6', fill: '#4c1d1c' }, paper: { text: '#6b1010', fill: '#f9c6c1' } },
  'light blue': { name: 'Light blue', light: { text: '#0b5c94', fill: '#eef6fc' }, dark: { text: '#94caf0', fill: '#1b3142' }, paper: { text: '#0a3259', fill: '#e6f1fb' } },
  blue: { name: 'Blue', light: { text: '#0b4f85', fill: '#dcebf8' }, dark: { text: '#94caf0', fill: '#123a5a' }, paper: { text: '#0a3259', fill: '#b9d6f2' } },
  teal: { name: 'Teal', light: { text: '#0a5957', fill: '#dcf2f0' }, dark: { text: '#7fd3cd', fill: '#113b39' }, paper: { text: '#08403e', fill: '#bfe6e2' } },
  purple: { name: 'Purple', light: { text: '#5f2d91', fill: '#f0e8f9' }, dark: { text: '#d0b4f2', fill: '#3a2453' }, paper: { text: '#3e1a66', fill: '#e0d1f2' } },
} as const satisfies Record<string, StatusColourLook>;

export type StatusColour = keyof typeof STATUS_COLOURS;
export const STATUS_COLOUR_NAMES = Object.keys(STATUS_COLOURS) as [StatusColour, ...StatusColour[]];

/** What fills a status in a document; `none` for the greys. */
export type Rag = { [Name in StatusColour]: (typeof STATUS_COLOURS)[Name]['paper'] extends null ? never : Name }[StatusColour] | 'none';
export const ragOf = (colour: StatusColour): Rag => (STATUS_COLOURS[colour].paper === null ? 'none' : (colour as Rag));
/** Text and fill in documents; null where there is no fill. */
export const onPaper = (rag: Rag): Pair | null => (rag === 'none' ? null : STATUS_COLOURS[rag].paper);
