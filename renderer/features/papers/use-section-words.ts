import { useMemo } from 'react';
import { planFor } from '../../../shared/domain/edition.ts';
import type { SectionName } from '../../../shared/domain/paper.ts';
import { countWords } from '../../../shared/papers/paper-length.ts';
import { printedSections } from '../../../shared/papers/printed-sections.ts';
import { editionOf } from './use-paper-past.ts';
import type { ShownPaper } from './use-shown-paper.ts';

/** How many words each section prints; one that is not printed is not there. */
export function useSectionWords({ paper, supposed, draft, layout, live }: ShownPaper): ReadonlyMap<SectionName, number> {
  return useMemo(
    () => new Map(printedSections(planFor(editionOf(paper), supposed), paper, draft, layout, live).map(({ name, text }) => [name, countWords(text)])),
    [paper, supposed, draft, layout, live],
  );
}
