import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Recommendation } from '../../../shared/domain/review.ts';
import type { Block } from '../../../shared/intake/report-text.ts';
import { standings, standingsAnywhere, type Standing } from '../../../shared/intake/verbatim.ts';

/** Where each recommendation stands in the report, by its id. One whose words are nowhere in it is not there. */
export type Places = ReadonlyMap<EntityId, readonly Standing[]>;

/** At the place it names; in another file of the same report wherever its words are. */
export function placesOf(blocks: readonly Block[], recommendations: readonly Recommendation[]): Places {
  const places = new Map<EntityId, readonly Standing[]>();
  for (const { id, text, source } of recommendations) {
    const there = standings(blocks, text, source);
    const found = there.length > 0 ? there : standingsAnywhere(blocks, text);
    if (found.length > 0) places.set(id, found);
  }
  return places;
}

/** Some recommendation's words in a paragraph. */
export interface Mark {
  readonly id: EntityId;
  readonly from: number;
  readonly to: number;
  /** Whether they begin here, rather than go on from a paragraph before. */
  readonly begins: boolean;
}
export function marksByParagraph(places: Places): ReadonlyMap<number, readonly Mark[]> {
  const marks = new Map<number, Mark[]>();
  for (const [id, standing] of places) {
    for (const [index, { paragraph, from, to }] of standing.entries()) marks.set(paragraph, [...(marks.get(paragraph) ?? []), { id, from, to, begins: index === 0 }]);
  }
  return marks;
}

/** A run of characters with the recommendations whose words it is: none, one, or several that share it. */
export interface Run {
  readonly text: string;
  readonly of: readonly Mark[];
}
export function runsOf(text: string, marks: readonly Mark[]): readonly Run[] {
  const cuts = [...new Set([0, ...marks.flatMap(({ from, to }) => [from, to]), text.length])].sort((a, b) => a - b);
  return cuts.slice(0, -1).map((from, index): Run => {
    const to = cuts[index + 1]!;
    return { text: text.slice(from, to), of: marks.filter((mark) => mark.from <= from && mark.to >= to) };
  });
}
