import type { EntityId } from '../../shared/domain/entity.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import type { TemplateMapping } from '../../shared/domain/report-template.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { layoutBehind } from '../../shared/papers/report-layout.ts';
import { fittingMapping } from '../../shared/template/fitting-mapping.ts';
import { labelsOf, lostValues, paperNotes } from '../../shared/template/paper-notes.ts';
import { proposeMapping } from '../../shared/template/propose-mapping.ts';
import type { TemplateSpots } from '../../shared/template/spots.ts';
import { canMark, type TemplateFacts } from '../../shared/template/template-facts.ts';
import { contentNotes, type Draft, type PaperDraftMade } from './drafts.ts';

/** A template as it was read. */
export interface ReadTemplate {
  readonly facts: TemplateFacts;
  readonly spots: TemplateSpots;
  readonly bytes: Uint8Array;
}
/** The same with what goes where in it. */
export type MappedTemplate = ReadTemplate & { readonly mapping: TemplateMapping };

/** A template that nobody has said anything of, filled by its labels. `plan`: whose council's layout it is for. */
export const asProposed = (template: ReadTemplate, plan: Plan): MappedTemplate => ({ ...template, mapping: proposeMapping(template.facts, layoutBehind(plan, null)).mapping });

/** Says what a plan's reports come out in; null: the council has no template. Handed in, since it is read where untrusted files are. */
export interface House {
  of(plan: Plan): Promise<Result<MappedTemplate | null>>;
}

/** A paper that is ready to be written, in this template where there is one. Refused where a copy that is not public could not be marked on every page. */
export function inHouseTemplate(draft: PaperDraftMade, plan: Plan, paper: EntityId | null, template: MappedTemplate | null): Result<Draft> {
  if (template === null) return done(draft);
  return canHold(draft, template) ? done(inTemplate(draft, plan, paper, template)) : refused('templateCannotMark', CANNOT_MARK);
}

/** Whether a template can hold a paper: all but one that is marked on every page, where some pages could not be. */
export const canHold = ({ order: { content } }: PaperDraftMade, { facts }: ReadTemplate): boolean => content.marking === null || canMark(facts);

/** A paper in a council's template instead of the usual look. `plan`: the one it was drafted from. */
export function inTemplate({ order: { content }, ...draft }: PaperDraftMade, plan: Plan, paper: EntityId | null, { facts, spots, bytes, mapping: said }: MappedTemplate): Draft {
  const layout = layoutBehind(plan, plan.get('paper', paper));
  const mapping = fittingMapping(said, facts);
  return {
    ...draft,
    notes: [...contentNotes(plan, paper, content, labelsOf(lostValues(content, layout, mapping), layout)), ...paperNotes(content, layout, mapping, facts)],
    order: { what: 'paper in template', order: { content, layout, mapping, facts, spots, template: bytes } },
  };
}
const CANNOT_MARK =
  'A copy that is not public is marked on every page, and some pages of this template have no header to stand the marking in, so nothing was written. ' +
  'Give all its pages a header in Word, or write the paper without a template.';
