import { FRONT_VALUES, type PaperPart, type TemplateMapping } from '../domain/report-template.ts';
import { textOf, type PaperContent } from '../papers/content.ts';
import type { ReportLayout } from '../papers/layout.ts';
import { listed, sentence } from '../papers/words.ts';
import { emptyPlaces, fillings } from './filling.ts';
import { partWords } from './paper-parts.ts';
import { dividedReport } from './pieces.ts';
import { placeWords } from './place-words.ts';
import { THE_END } from './propose-mapping.ts';
import type { PlaceKind, TemplateFacts } from './template-facts.ts';

/** As many as are read in a sentence. */
const MOST_NAMED = 5;
/** What shows in the file comes first: words in brackets before a cell that is empty. */
const BY_HAND: readonly PlaceKind[] = ['prompt', 'braces', 'control', 'field', 'label cell', 'heading'];

/**
 * What whoever gets this very paper in a template should know of it: what it says and the file does not, what has a place there and the paper does not
 * say, and what is left to do in Word. What is so of every paper they were told when they brought the template.
 */
export function paperNotes(content: PaperContent, layout: ReportLayout, mapping: TemplateMapping, facts: TemplateFacts): readonly string[] {
  const lost = lostValues(content, layout, mapping).map((part) => partWords(part, layout));
  const unsaid = [...new Set(emptyPlaces(fillings(content, layout, mapping, facts), mapping).map(({ part }) => partWords(part, layout)))];
  const left = leftPlaces(mapping, facts);
  return [
    ...(lost.length === 0 ? [] : [`${sentence(listed(lost))} ${lost.length === 1 ? 'has' : 'have'} no place in the template, so the file does not say ${lost.length === 1 ? 'it' : 'them'}.`]),
    ...(unsaid.length === 0 ? [] : [`${sentence(fewOf(unsaid))} ${unsaid.length === 1 ? 'has a place' : 'have places'} in the template, and this paper says nothing of ${unsaid.length === 1 ? 'it' : 'them'}.`]),
    ...(left.length === 0 ? [] : [`To be filled in or taken out in Word: ${fewOf(left)}.`]),
  ];
}

/** The values of the front table that come nowhere, though the paper has something to say there; none where the front table comes whole. */
export function lostValues({ parts }: Pick<PaperContent, 'parts'>, layout: ReportLayout, { places }: TemplateMapping): readonly PaperPart[] {
  const placed = new Set(places.map(({ part }) => part));
  if (!FRONT_VALUES.some((value) => placed.has(value))) return [];
  const { front } = dividedReport(parts[0]?.blocks ?? [], layout);
  return FRONT_VALUES.filter((value) => !placed.has(value) && (front.get(value) ?? []).some((runs) => !/^(none)?$/i.test(textOf(runs).trim())));
}

/** What the front table calls its values, as what is unfilled is named. */
export const labelsOf = (parts: readonly PaperPart[], { frontTable }: ReportLayout): readonly string[] => frontTable.flatMap(({ value, label }) => (parts.includes(value) ? [label.replace(/:$/, '')] : []));

/** The places of a template that a paper leaves as they are. */
function leftPlaces({ places }: TemplateMapping, facts: TemplateFacts): string[] {
  const filled = new Set(places.filter(({ place }) => place !== THE_END).map(({ place }) => place));
  const left = facts.places.filter(({ anchor }) => !filled.has(anchor));
  const outside = facts.outOfReach.map(({ where, ...place }) => `${placeWords(place)} in ${where}`);
  return [...new Set([...BY_HAND.flatMap((kind) => left.filter((place) => place.kind === kind).map(placeWords)), ...outside])];
}

const fewOf = (words: readonly string[]): string =>
  (words.length <= MOST_NAMED ? listed(words) : `${words.slice(0, MOST_NAMED).join(', ')} and ${words.length - MOST_NAMED} more`);
