/** Marks that people type for a list become bullets, so that no cell of theirs begins with a sign a spreadsheet would calculate with. */
export const withBullets = (text: string): string => text.trim().replace(/^([ \t]*)[-+*][ \t\u00A0]+/gm, '$1• ');
