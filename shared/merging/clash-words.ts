import type { OpenClash } from './open-clashes.ts';

/** An open clash on one line: `A12, target date: 31 March 2027 (Priya Raman) or 30 June 2027 (Tom Okoro)`. */
export function clashWords({ about, label, sides, note }: OpenClash): string {
  const said = sides.map(({ words, by }) => `${words || 'nothing'} (${by})`).join(' or ');
  return `${about.ref || about.name}, ${label.charAt(0).toLowerCase()}${label.slice(1)}: ${said}${note === '' ? '' : `. ${note}`}`;
}
