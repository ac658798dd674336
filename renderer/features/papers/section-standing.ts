import { SECTIONS, type Paper, type SectionName } from '../../../shared/domain/paper.ts';
import type { Entity, Plan } from '../../../shared/domain/plan.ts';
import { clearsAsAWhole } from '../../../shared/papers/clearances.ts';
import type { PaperDraft } from '../../../shared/papers/draft.ts';

/** A section as it stands in a paper. */
export interface SectionStanding {
  /** As somebody has written, left out or put back; null while it follows the draft. */
  readonly own: Entity<'section'> | null;
  readonly drafted: PaperDraft['sections'][number];
  readonly included: boolean;
}

/** What somebody made of a section, what the draft says, and whether it is in the paper. */
export function sectionStanding(plan: Plan, paper: Pick<Paper, 'id'>, draft: PaperDraft, name: SectionName): SectionStanding {
  const own = plan.owned('section', paper.id).find((one) => one.name === name) ?? null;
  // The public draft does not know a section that is kept from the public.
  const drafted = draft.sections.find((one) => one.name === name) ?? NOT_DRAFTED.get(name)!;
  const isCleared = name === 'clearance' && clearsAsAWhole(plan, paper);
  return { own, drafted, included: own?.included ?? (drafted.included || isCleared) };
}
/** One value for each, so that what shows a section sees no change where there is none. */
const NOT_DRAFTED: ReadonlyMap<SectionName, SectionStanding['drafted']> = new Map(SECTIONS.map((name) => [name, { name, included: false, blocks: [] }]));
