import type { TemplateChosen } from '../../../shared/contract/contract.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { TemplateMapping } from '../../../shared/domain/report-template.ts';
import type { ReportLayout } from '../../../shared/papers/layout.ts';
import { layoutBehind } from '../../../shared/papers/report-layout.ts';
import { carriedOver, type CarriedOver } from '../../../shared/template/compare-template.ts';
import { fittingMapping } from '../../../shared/template/fitting-mapping.ts';
import { proposeMapping, type Proposal } from '../../../shared/template/propose-mapping.ts';

/** What the screen of places begins with. */
export interface Beginning {
  readonly layout: ReportLayout;
  readonly mapping: TemplateMapping;
  /** How what nobody has chosen yet was proposed; null: the mapping is the plan's own. */
  readonly proposal: Proposal | null;
  /** What became of the plan's own mapping in this version; null where there is nothing to compare with. */
  readonly carried: CarriedOver | null;
}

/** The very file the plan has: as it is mapped there. Another version of it: what was chosen, carried over. Any other: as its labels propose. */
export function beginMapping({ facts, isKept, before }: TemplateChosen, plan: Plan): Beginning {
  const layout = layoutBehind(plan, null);
  const { reportTemplate } = plan.council;
  if (reportTemplate !== null && (isKept || before !== null)) {
    const { template: _, ...mapping } = reportTemplate;
    if (isKept || before === null) return { layout, mapping: fittingMapping(mapping, facts), proposal: null, carried: null };
    const carried = carriedOver(before.facts, mapping, facts, layout);
    return { layout, mapping: carried.mapping, proposal: ofNew(proposeMapping(facts, layout), carried), carried };
  }
  const proposal = proposeMapping(facts, layout);
  return { layout, mapping: proposal.mapping, proposal, carried: null };
}
/** What was carried over was chosen once; what is new has been looked at by nobody. */
function ofNew({ mapping, places }: Proposal, carried: CarriedOver): Proposal {
  const fresh = new Set(carried.places.filter(({ was }) => was === 'new').map(({ place }) => place));
  return { mapping, places: places.filter(({ place }) => fresh.has(place)) };
}
