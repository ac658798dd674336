const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** Text as it stands in XML. */
export const escaped = (text: string): string => (/[&<>]/.test(text) ? text.replace(/[&<>]/g, (mark) => MARKS[mark]!) : text);
