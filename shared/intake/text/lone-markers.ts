import { isLabel } from '../find/titles.ts';
import { isLoneMarker, splitMarker } from '../markers.ts';
import type { Line } from './lines.ts';

const startsBig = /^[“‘"'(]?\p{Lu}/u;

/**
 * Copying from a PDF often leaves a bullet on a line of its own above its text, or all the bullets of a list in a pile above the texts of
 * all its items.
 */
export function withLoneMarkers(lines: readonly Line[]): readonly Line[] {
  const found: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    let below = at;
    while (isLoneMarker(lines[below]?.text ?? '')) below += 1;
    const next = lines[below];
    if (below === at || !next) {
      found.push(line);
      continue;
    }
    const markers = lines.slice(at, below).map(({ text }) => text);
    const end = endOfList(lines, below);
    const items = markers.length === 1 ? [`${markers[0] ?? ''} ${next.text}`] : pileTaken(markers, lines.slice(below, end));
    if (items) items.forEach((text, index) => found.push({ ...next, text, gap: index === 0 && line.gap }));
    at = items && markers.length > 1 ? end - 1 : items ? below : below - 1;
  }
  return found;
}

/** Where the lines below a pile end: at an empty line, a marker or a label. */
function endOfList(lines: readonly Line[], from: number): number {
  let end = from + 1;
  const goesOn = (line: Line | undefined): boolean => line !== undefined && !line.gap && !splitMarker(line.text) && !isLabel(line.text);
  while (goesOn(lines[end]) && !isLoneMarker(lines[end]?.text ?? '')) end += 1;
  return end;
}

/**
 * The items below a pile, each with its marker: as many as there are markers, either one to a line or one from each line that begins with
 * a capital. Null where neither fits; the lines then stand without markers, and only their words can tell.
 */
function pileTaken(markers: readonly string[], lines: readonly Line[]): readonly string[] | null {
  const items: string[] = [];
  for (const { text } of lines) {
    const begins = items.length === 0 || lines.length === markers.length || startsBig.test(text);
    if (begins) items.push(text);
    else {
      const open = items.pop() ?? '';
      items.push(open + (/\p{L}[-‐]$/u.test(open) ? '' : ' ') + text);
    }
  }
  return items.length === markers.length ? items.map((text, index) => `${markers[index] ?? ''} ${text}`) : null;
}
