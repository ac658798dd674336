/** What a paper looks like, whether it is a Word file or pages: colours without the hash. */

/** Blue-black for headings, 12:1 and more on white; black text on each fill is 12:1 and more. */
export const INK = '242F69';
export const RULE = '8A8FA3';
export const LABEL_FILL = 'E8EBF5';
/** What is said in support of something. */
export const NOTE = '3D3D3D';
/** Running headers and page numbers. */
export const MARGIN_TEXT = '404040';
/** The words that a paper is not for publication. */
export const MARKING = '8A1010';
export const LINK = '0B5394';
