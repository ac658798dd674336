import type { PaperPart } from '../domain/report-template.ts';
import type { ReportLayout } from '../papers/layout.ts';
import { comparable } from './match-label.ts';
import { proposeMapping } from './propose-mapping.ts';
import type { TemplateFacts, TemplatePlace } from './template-facts.ts';

/** Which place of the version before each place of this one is; those that are nowhere here are new. */
export type SamePlaces = ReadonlyMap<TemplatePlace, TemplatePlace>;

/** What a place is known again by, from the surest to the least sure: each counts only where it is the one of its kind in both versions. */
type Trait = (place: TemplatePlace) => string | null;
const SMALL = new Set(['the', 'a', 'an', 'of', 'for', 'to', 'and', 'or', 'please', 'insert', 'enter']);
/** Without numbers, small words and endings: `3. Reasons for decision` and `4. Reason for the decision` are the same. */
const bare = (words: string | null): string => comparable(words ?? '').split(' ').filter((word) => !SMALL.has(word)).map((word) => (word.length > 3 ? word.replace(/s$/, '') : word)).join(' ');
const named = (...of: readonly (string | null)[]): string | null => (of[2] === '' ? null : JSON.stringify(of));

/** A place of this version with that of the one before which it clearly is, though its heading or label has other words or another number by now. */
export function samePlaces(before: TemplateFacts, now: TemplateFacts, layout: ReportLayout): SamePlaces {
  const same = new Map<TemplatePlace, TemplatePlace>();
  const taken = new Set<TemplatePlace>();
  const askedFor = new Map([...asked(before, layout), ...asked(now, layout)]);
  const traits: readonly Trait[] = [
    ({ anchor }) => anchor,
    ({ within, kind, words, label, under }) => named(within, kind, bare(words), bare(label), bare(under)),
    ({ within, kind, words, label }) => named(within, kind, bare(words), bare(label)),
    ({ within, kind, words }) => named(within, kind, bare(words)),
    ({ within, words }) => named(within, '', bare(words)),
    (place) => named(place.within, place.kind, askedFor.get(place) ?? ''),
  ];
  for (const trait of traits) {
    const were = unique(before.places.filter((place) => !taken.has(place)), trait);
    for (const [name, place] of unique(now.places.filter((one) => !same.has(one)), trait)) {
      const was = place && were.get(name);
      if (!place || !was) continue;
      same.set(place, was);
      taken.add(was);
    }
  }
  return same;
}

/** By its trait; null where several have the same. */
function unique(places: readonly TemplatePlace[], trait: Trait): Map<string, TemplatePlace | null> {
  const found = new Map<string, TemplatePlace | null>();
  for (const place of places) {
    const name = trait(place);
    if (name !== null) found.set(name, found.has(name) ? null : place);
  }
  return found;
}

/** What the words of each place ask for, where they can mean one thing only. */
const asked = (facts: TemplateFacts, layout: ReportLayout): readonly (readonly [TemplatePlace, PaperPart])[] =>
  proposeMapping(facts, layout).places.flatMap(({ place, match }) => (match?.others.length === 0 ? [[place, match.part] as const] : []));
