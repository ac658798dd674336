import { LINES, type PaperPart, type Placed, type TemplateMapping } from '../domain/report-template.ts';
import type { ReportLayout } from '../papers/layout.ts';
import { matchLabel, phrasesWith, type Match, type Phrases } from './match-label.ts';
import { isPiece, isShort } from './paper-parts.ts';
import { proposeStyles } from './propose-styles.ts';
import { proposedRestAfter } from './rest-after.ts';
import { isSignatureDate } from './signatures.ts';
import type { TemplateFacts, TemplatePlace } from './template-facts.ts';

/** Names the end of the text, where what has no place of its own comes if the template has none for it. */
export const THE_END = 'the end';

export interface Proposal {
  readonly mapping: TemplateMapping;
  /** Of each place, in the template's order: what it is to be filled with, and how that is known; null: it is left. */
  readonly places: readonly ProposedPlace[];
}
export interface ProposedPlace {
  readonly place: TemplatePlace;
  readonly match: Match | null;
  /** Taken by another place that asks for the same. */
  readonly isDouble: boolean;
}

/** What goes where, by the labels. Nothing is asked of whoever made the template but words that a person would understand too. */
export function proposeMapping(facts: TemplateFacts, layout: ReportLayout): Proposal {
  const phrases = phrasesOf(layout);
  const taken = new Map<PaperPart, { readonly anchor: string; readonly match: Match }>();
  const matched = facts.places.map((place, at) => ({ place, match: isSignatureDate(facts.places, at) ? null : fitting(place, matchOf(place, phrases)) }));
  for (const { place, match } of matched) {
    if (match === null || mayRepeat(match.part)) continue;
    const before = taken.get(match.part);
    if (before === undefined || (before.match.confidence === 'likely' && match.confidence === 'sure')) taken.set(match.part, { anchor: place.anchor, match });
  }
  const places = matched.map(({ place, match }): ProposedPlace => {
    const isDouble = match !== null && !mayRepeat(match.part) && taken.get(match.part)?.anchor !== place.anchor;
    return { place, match, isDouble };
  });
  const filled = places.flatMap(({ place, match, isDouble }): Placed[] =>
    match === null || isDouble ? [] : [{ place: place.anchor, part: match.part, headed: isHeaded(place, match.part, phrases) }],
  );
  const withRest = filled.some(({ part }) => part === 'rest') ? filled : [...filled, { place: THE_END, part: 'rest' as const, headed: false }];
  const sections = withRest.filter(({ part }) => !isShort(part)).map(({ place }) => place);
  const after = withRest === filled ? null : proposedRestAfter(facts, filled);
  return { mapping: { places: withRest, ...(after === null ? {} : { restAfter: after }), styles: proposeStyles(facts, sections) }, places };
}

/** What this council calls its sections and labels comes before what councils usually call them. */
const phrasesOf = ({ parts, frontTable, lines, contact }: ReportLayout): Phrases =>
  phrasesWith([
    ...frontTable.map(({ value, label }) => [value, label] as const),
    ...parts.flatMap(({ sections }) => sections.flatMap(({ name, heading }) => (heading === null ? [] : [[name, heading] as const]))),
    ...LINES.map((name) => [name, lines[name]] as const),
    ['contact', contact],
  ]);

/** A value can stand in several places, as the subject does on the cover and in the running header; a section only once. */
export const mayRepeat = (part: PaperPart): boolean => isShort(part) && part !== 'contact';

/** A header and a footer hold only what is a line: a section there would stand on every page. */
const fitting = ({ within }: TemplatePlace, match: Match | null): Match | null => (match === null || within === 'body' || isShort(match.part) ? match : null);

/** Its own words first, then its label, then the heading it stands under, and of all these a sure one before a likely one. */
function matchOf(place: TemplatePlace, phrases: Phrases): Match | null {
  const { kind, words, label, under, isShared, isAfterNumber, canHoldSections, within } = place;
  const own = matchLabel(words, phrases);
  if (kind === 'heading' || kind === 'label cell') return own;
  // Words in the middle of a sentence say less: `[date]` there may be any date.
  if (isShared && kind === 'prompt' && own?.confidence === 'sure' && /^(insert |enter )?(the )?(date|title|name|report|to)$/i.test(words)) return matchLabel(label, phrases);
  if (own?.part === 'enclosures' && canHoldSections && label === null && within === 'body') return { ...own, part: 'appendices' };
  const byLabel = matchLabel(label, phrases);
  const above = (isShared && !isAfterNumber) || within !== 'body' ? null : matchLabel(under, phrases);
  const inOrder = [own, byLabel].filter((one) => one !== null);
  return inOrder.find(({ confidence }) => confidence === 'sure') ?? inOrder[0] ?? above;
}

/** The same for a place that somebody fills with a part that nobody proposed. */
export const isHeadedAt = (place: TemplatePlace, part: PaperPart, layout: ReportLayout): boolean => isHeaded(place, part, phrasesOf(layout));
/** A section brings its own heading where nothing in the template says what it is. */
function isHeaded({ kind, label, under, leadIn }: TemplatePlace, part: PaperPart, phrases: Phrases): boolean {
  // A heading would come between a lead-in of the template and what it leads in to.
  if (part === 'recommendations' && leadIn !== null) return false;
  if (!isPiece(part) || kind === 'heading' || kind === 'label cell') return false;
  return ![label, under].some((words) => matchLabel(words, phrases)?.part === part);
}
