import { createContext, useContext } from 'react';
import type { SectionName } from '../../../shared/domain/paper.ts';
import { ClearanceList, ClearancesOfSection } from '../clearances/clearance-list.tsx';
import type { ShownPaper } from './use-shown-paper.ts';

/** The paper that is open, for what stands in a section and follows the typing in all of them: so the section itself need not. */
export const ShownPaperContext = createContext<ShownPaper | null>(null);

/** Who clears a section, and how that stands; in the section for clearances, all of them. */
export function ClearancesHere({ part }: { readonly part: SectionName }) {
  const shown = useContext(ShownPaperContext);
  if (shown === null) return null;
  return part === 'clearance' ? <ClearanceList {...shown} /> : <ClearancesOfSection part={part} shown={shown} />;
}
