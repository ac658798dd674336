import { cleanText } from '../../shared/papers/clean-text.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Words as they may stand in HTML, between tags or in an attribute’s quotation marks. */
export const escaped = (words: string): string => cleanText(words).replace(/[&<>"]/g, (mark) => ENTITIES[mark]!);
