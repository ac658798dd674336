import { cleanText } from '../../../shared/papers/clean-text.ts';

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };
/** Cleaned text as it stands in XML. */
export const escaped = (text: string): string => (/[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (mark) => MARKS[mark]!) : text);
/** Any text as it stands in XML, in an attribute and elsewhere. */
export const asXml = (text: string): string => escaped(cleanText(text));
