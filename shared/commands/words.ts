import { tidyText } from './tidy.ts';

/** Words of a person's for a label: tidied, on one line, and not longer than a menu can show. */
export function briefly(words: string, longest = 60): string {
  const said = [...tidyText(words).replace(/\s+/g, ' ')];
  return said.length > longest ? `${said.slice(0, longest - 3).join('').trimEnd()}…` : said.join('');
}
