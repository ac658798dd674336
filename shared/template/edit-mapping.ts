import type { PaperPart, Placed, StyleRole, TemplateMapping } from '../domain/report-template.ts';
import type { ReportLayout } from '../papers/layout.ts';
import { isHeadedAt, mayRepeat, THE_END } from './propose-mapping.ts';
import type { TemplateFacts } from './template-facts.ts';

/** What a mapping is of, and for whose reports. */
export interface Mapped {
  readonly facts: TemplateFacts;
  readonly layout: ReportLayout;
}

/**
 * A place filled with another part; null: it is left as it is. A section that is put there leaves the place it had; a value may stand in several. What
 * has no place of its own comes at the end once it has none itself.
 */
export function withPlace(mapping: TemplateMapping, anchor: string, part: PaperPart | null, { facts, layout }: Mapped): TemplateMapping {
  const { places } = mapping;
  const place = facts.places.find((one) => one.anchor === anchor);
  if (place === undefined) return mapping;
  const others = places.filter((one) => one.place !== anchor && (part === null || one.part !== part || mayRepeat(part)));
  const filled = part === null ? others : [...others, { place: anchor, part, headed: isHeadedAt(place, part, layout) }];
  return { ...mapping, places: inOrder(filled.some((one) => one.part === 'rest') ? filled : [...filled, { place: THE_END, part: 'rest', headed: false }], facts) };
}
/** In the order of the template, so that the same choices are the same mapping however they were made. The end comes last. */
function inOrder(places: readonly Placed[], facts: TemplateFacts): Placed[] {
  const at = new Map(facts.places.map(({ anchor }, order) => [anchor, order]));
  return [...places].sort((one, other) => (at.get(one.place) ?? Infinity) - (at.get(other.place) ?? Infinity));
}

/** A role with another style; null: Word's own way of it. */
export function withStyle(mapping: TemplateMapping, role: StyleRole, style: string | null): TemplateMapping {
  const { [role]: _, ...others } = mapping.styles;
  return { ...mapping, styles: style === null ? others : { ...others, [role]: style } };
}

/** What has no place of its own comes after this one; null: at the end of the text. */
export function withRestAfter({ restAfter: _, ...mapping }: TemplateMapping, anchor: string | null): TemplateMapping {
  return anchor === null ? mapping : { ...mapping, restAfter: anchor };
}
