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
  /** How it was proposed; null: it is the plan's own, or comes from it. */
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
    const carried = isKept || before === null ? null : carriedOver(before.facts, mapping, facts, layout);
    return { layout, mapping: carried?.mapping ?? fittingMapping(mapping, facts), proposal: null, carried };
  }
  const proposal = proposeMapping(facts, layout);
  return { layout, mapping: proposal.mapping, proposal, carried: null };
}
