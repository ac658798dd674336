import type { MarkerClass } from '../markers.ts';
import type { Passage } from './wrapping.ts';

/** A class that begins a list of its own rank: the same marker again is the same level, a new one further in is one below. */
const classOf = (passage: Passage, before: Passage | undefined): MarkerClass | null => {
  const marker = passage.marker;
  if (marker?.markerClass !== 'letter' || !/^\(?[ivx][.)]$/i.test(marker.marker)) return marker?.markerClass ?? null;
  // i) after h) goes on with the letters; any other i) begins roman numbers.
  const letter = marker.marker.replace(/[^a-z]/gi, '').toLowerCase();
  const previous = before?.marker?.marker.replace(/[^a-z]/gi, '').toLowerCase();
  return previous?.length === 1 && previous.charCodeAt(0) === letter.charCodeAt(0) - 1 ? 'letter' : 'roman';
};

/** Levels of list items from 0, by the classes of their markers and their indents, for one run of items. */
export function levelsOf(run: readonly Passage[]): readonly number[] {
  const open: { readonly markerClass: MarkerClass | null; readonly indent: number }[] = [];
  return run.map((passage, index) => {
    const markerClass = classOf(passage, run[index - 1]);
    const same = open.findIndex((level) => level.markerClass === markerClass && Math.abs(level.indent - passage.indent) <= 1);
    const known = same >= 0 ? same : open.findIndex((level) => level.markerClass === markerClass && level.indent >= passage.indent);
    if (known >= 0) open.length = known + 1;
    else open.push({ markerClass, indent: passage.indent });
    return Math.min(8, open.length - 1);
  });
}
