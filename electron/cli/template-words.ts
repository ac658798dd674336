import { STYLE_ROLES, type PaperPart, type TemplateMapping } from '../../shared/domain/report-template.ts';
import { placeWords } from '../../shared/template/place-words.ts';
import type { TemplateFacts, TemplatePlace } from '../../shared/template/template-facts.ts';

/** A line of the list of places: where it stands, and what becomes of it. */
export const placeLine = (place: TemplatePlace, becomes: string): string =>
  `  ${place.within === 'body' ? '' : `${place.within}: `}${placeWords(place)}${place.under === null ? '' : ` under “${place.under}”`}: ${becomes}`;

/** The styles of a mapping by the names that Word shows. */
export const styleNames = ({ styles }: TemplateFacts, roles: TemplateMapping['styles']): Readonly<Record<string, string>> =>
  Object.fromEntries(STYLE_ROLES.flatMap((role) => {
    const id = roles[role];
    return id === undefined ? [] : [[role, styles.find((one) => one.id === id)?.name ?? id]];
  }));

/** Each place with what it is filled with; null: it is left as it is. */
export function partsOfPlaces({ places }: TemplateFacts, mapping: TemplateMapping): readonly { readonly place: TemplatePlace; readonly part: PaperPart | null }[] {
  const parts = new Map(mapping.places.map(({ place, part }) => [place, part]));
  return places.map((place) => ({ place, part: parts.get(place.anchor) ?? null }));
}
