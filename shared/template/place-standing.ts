import type { PaperPart, TemplateMapping } from '../domain/report-template.ts';
import type { TemplateFinding } from './findings.ts';
import type { Proposal } from './propose-mapping.ts';
import { THE_END } from './propose-mapping.ts';
import type { TemplateFacts } from './template-facts.ts';

/** What becomes of a place as a template is mapped, and how that came about. */
export interface PlaceStanding {
  readonly part: PaperPart | null;
  /** What its label seemed to ask for, where it was proposed; null: nothing, or nobody proposed anything. */
  readonly proposed: PaperPart | null;
  /** `sure`, `likely`: as it was proposed. `chosen`: somebody said so. */
  readonly by: 'sure' | 'likely' | 'chosen';
  /** What a clerk should look at, in sentences. */
  readonly looks: readonly string[];
}

/** `proposal`: null where the mapping is the plan's own, which somebody has looked at. */
export function placeStandings(
  facts: TemplateFacts, { places }: TemplateMapping, proposal: Proposal | null, findings: readonly TemplateFinding[],
): ReadonlyMap<string, PlaceStanding> {
  const parts = new Map(places.map(({ place, part }) => [place, part]));
  const proposed = new Map(proposal?.places.map(({ place, match, isDouble }) => [place.anchor, isDouble ? null : match]));
  return new Map(facts.places.map(({ anchor }) => {
    const part = parts.get(anchor) ?? null;
    const match = proposed.get(anchor) ?? null;
    const looks = findings.filter(({ place, kind }) => place === anchor && (kind !== 'left' || part !== null)).map(({ sentence }) => sentence);
    return [anchor, { part, proposed: match?.part ?? null, by: match !== null && match.part === part ? match.confidence : 'chosen', looks }];
  }));
}

/** Whether a place is worth a look before papers are made. */
export const isUnsure = ({ part, by, looks }: PlaceStanding): boolean => part !== null && (by === 'likely' || looks.length > 0);

/** `19 of 21 places are filled, 2 stay as they are`. */
export function filledWords(facts: TemplateFacts, { places }: TemplateMapping): string {
  const filled = facts.places.filter(({ anchor }) => places.some(({ place }) => place === anchor && place !== THE_END)).length;
  const all = facts.places.length;
  const left = all - filled;
  if (all === 0) return 'It has no places: the whole report comes at the end of its text';
  if (left === 0) return all === 1 ? 'Its one place is filled' : `All ${all} places are filled`;
  return `${filled} of ${all} places ${filled === 1 ? 'is' : 'are'} filled, ${left} ${left === 1 ? 'stays as it is' : 'stay as they are'}`;
}
