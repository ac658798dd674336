import type { TemplateMapping } from '../domain/report-template.ts';
import { THE_END } from './propose-mapping.ts';
import { placesToFollow } from './rest-after.ts';
import type { TemplateFacts } from './template-facts.ts';

/**
 * A mapping as far as the template has what it names. What was to stand in a place that is not there comes with the rest of the report, and the rest
 * at the end where it has no place: words of a report are never lost by a mapping that is of another version, or was changed by hand.
 */
export function fittingMapping({ places, restAfter, styles }: TemplateMapping, facts: TemplateFacts): TemplateMapping {
  const anchors = new Set([THE_END, ...facts.places.map(({ anchor }) => anchor)]);
  const ids = new Set(facts.styles.map(({ id }) => id));
  const there = places.filter(({ place }, at) => anchors.has(place) && places.findIndex((one) => one.place === place) === at);
  return {
    places: there.some(({ part }) => part === 'rest') ? there : [...there.filter(({ place }) => place !== THE_END), { place: THE_END, part: 'rest', headed: false }],
    ...(placesToFollow(facts).some(({ anchor }) => anchor === restAfter) ? { restAfter } : {}),
    styles: Object.fromEntries(Object.entries(styles).filter(([, id]) => id !== undefined && ids.has(id))),
  };
}
