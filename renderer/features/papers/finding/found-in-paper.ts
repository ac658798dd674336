import { sectionPlace } from '../../../../shared/commitments/commitments.ts';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import type { Paper } from '../../../../shared/domain/paper.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import type { PaperDraft } from '../../../../shared/papers/draft.ts';
import { sectionTitle, type ReportLayout } from '../../../../shared/papers/layout.ts';
import type { Span, WordFinder } from '../../../../shared/papers/word-finder.ts';
import { docOf, type ShownBlock } from '../../../components/rich-text/blocks.ts';
import { foundIn } from '../../../components/rich-text/finding/found-in.ts';
import { sectionStanding } from '../section-standing.ts';

/** A section whose words can be looked through: one that is in the paper and holds words. */
export interface SearchedSection {
  /** Its id in the plan, or the one it will have. */
  readonly place: EntityId;
  readonly title: string;
  /** Whether somebody wrote it; else it follows the plan. */
  readonly isWritten: boolean;
  readonly blocks: readonly ShownBlock[];
}
/** A place where the words stand. */
export interface FoundPlace extends Span {
  readonly section: SearchedSection;
  /** From 0, among the places of its section. */
  readonly nth: number;
}
/** Where one is, or was, in a paper. */
export interface PaperCaret {
  readonly section: EntityId;
  readonly from: number;
}

/**
 * The sections of a paper in the order in which they stand. Looked through are the words of their fields, tables' cells among them. The title above a
 * table is no part of a field: it is written by the draft and changed in none, so there would be no place to go to, nor words to replace.
 */
export function searchedSections(plan: Plan, paper: Pick<Paper, 'id'>, draft: PaperDraft, layout: ReportLayout): readonly SearchedSection[] {
  return layout.parts.flatMap(({ sections }) => sections).flatMap(({ name }) => {
    const { own, drafted, included } = sectionStanding(plan, paper, draft, name);
    if (!included || name === 'clearance') return [];
    const written = own === null ? [] : plan.owned('block', own.id);
    const isWritten = written.length > 0;
    return [{ place: sectionPlace(plan, paper.id, name), title: sectionTitle(name, layout), isWritten, blocks: isWritten ? written : drafted.blocks }];
  });
}

export const foundPlaces = (sections: readonly SearchedSection[], find: WordFinder): readonly FoundPlace[] =>
  sections.flatMap((section) => foundIn(docOf(section.blocks), find).map((span, nth) => ({ ...span, section, nth })));

/** The first place from where one is, going round at the end; -1 where there is none. */
export function placeFrom(places: readonly FoundPlace[], sections: readonly SearchedSection[], caret: PaperCaret | null): number {
  if (caret === null || places.length === 0) return places.length === 0 ? -1 : 0;
  const order = new Map(sections.map(({ place }, at) => [place, at]));
  const here = order.get(caret.section) ?? -1;
  const next = places.findIndex(({ section, from }) => order.get(section.place)! > here || (section.place === caret.section && from >= caret.from));
  return Math.max(0, next);
}
