import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { EntityId } from '../../shared/domain/entity.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { layoutBehind } from '../../shared/papers/report-layout.ts';
import { listed, sentence } from '../../shared/papers/words.ts';
import { emptyPlaces, fillings } from '../../shared/template/filling.ts';
import { templateFindings, type TemplateFindingKind } from '../../shared/template/findings.ts';
import { partWords } from '../../shared/template/paper-parts.ts';
import { proposeMapping } from '../../shared/template/propose-mapping.ts';
import type { TemplateSpots } from '../../shared/template/spots.ts';
import type { TemplateFacts } from '../../shared/template/template-facts.ts';
import { paperDraft, type Draft, type DraftOptions } from './drafts.ts';

/** A template as it was read. */
export interface ReadTemplate {
  readonly facts: TemplateFacts;
  readonly spots: TemplateSpots;
  readonly bytes: Uint8Array;
}

/** What of a template is worth saying each time a paper is made in it: what the paper lacks, and what is still to be done by hand. */
const SAID: readonly TemplateFindingKind[] = ['lost', 'missing', 'ambiguous', 'left'];

/** A paper in a council's template, with what each place is filled with by its label. Refused where a copy that is not public could not be marked on every page. */
export function paperInTemplateDraft(plan: Plan, paper: EntityId | null, today: CalendarDay, options: DraftOptions, { facts, spots, bytes }: ReadTemplate): Result<Draft> {
  const draft = paperDraft(plan, paper, today, options);
  if (!draft.ok) return draft;
  const { content } = draft.value.order;
  if (content.marking !== null && facts.sections.some(({ hasHeader }) => !hasHeader)) return refused('templateCannotMark', CANNOT_MARK);
  const layout = layoutBehind(plan, plan.get('paper', paper));
  const proposal = proposeMapping(facts, layout);
  const { mapping } = proposal;
  const empty = emptyPlaces(fillings(content, layout, mapping, facts), mapping).map(({ part }) => partWords(part, layout));
  const notes = [
    ...templateFindings(facts, proposal, layout).flatMap(({ kind, sentence: words }) => (SAID.includes(kind) ? [words] : [])),
    ...(empty.length === 0 ? [] : [`${sentence(listed([...new Set(empty)]))} ${empty.length === 1 ? 'has a place' : 'have places'} in the template, and this paper says nothing of ${empty.length === 1 ? 'it' : 'them'}.`]),
  ];
  return done({ ...draft.value, notes: [...draft.value.notes, ...notes], order: { what: 'paper in template', order: { content, layout, mapping, facts, spots, template: bytes } } });
}
const CANNOT_MARK =
  'A copy that is not public is marked on every page, and some pages of this template have no header to stand the marking in, so nothing was written. ' +
  'Give all its pages a header in Word, or write the paper without a template.';
