import { STYLE_ROLES, type PaperPart, type Placed, type StyleRole, type TemplateMapping } from '../domain/report-template.ts';
import type { ReportLayout } from '../papers/layout.ts';
import { versionChanges, type VersionChange } from './carried-words.ts';
import { samePlaces } from './match-places.ts';
import { isFrontValue, isPiece } from './paper-parts.ts';
import { isHeadedAt, mayRepeat, proposeMapping, THE_END } from './propose-mapping.ts';
import type { TemplateFacts, TemplatePlace } from './template-facts.ts';

/** A place of the new version: as it was, under other words or another number, or not there before. `part` is what it is filled with; null: it is left. */
export interface CarriedPlace {
  readonly anchor: string;
  readonly was: 'kept' | 'renamed' | 'new';
  /** The place it was, where its words have changed. */
  readonly before: TemplatePlace | null;
  readonly place: TemplatePlace;
  readonly part: PaperPart | null;
}
/** A place that was filled and is no longer there. `now`: where what it held comes instead. */
export interface GonePlace {
  readonly place: TemplatePlace;
  readonly part: PaperPart;
  readonly now: TemplatePlace | 'the rest' | 'the end' | 'the front table' | 'nowhere';
}
/** What was used for something and is no longer there; `now`: the style that is proposed instead. Names, as the template has them. */
export interface GoneStyle {
  readonly role: StyleRole;
  readonly before: string;
  readonly now: string | null;
}
export interface CarriedOver {
  readonly mapping: TemplateMapping;
  readonly places: readonly CarriedPlace[];
  readonly gone: readonly GonePlace[];
  readonly styles: readonly GoneStyle[];
  /** So few of its places were there before that it is no version of the same template. */
  readonly isAnother: boolean;
  /** All of that in words, what needs somebody first. */
  readonly changes: readonly VersionChange[];
}

/**
 * What goes where in a new version of a template, by what went where in the one before: a place that is the same keeps what was chosen, also that it is
 * left as it is; a new one gets what its words ask for, unless another has that already.
 */
export function carriedOver(before: TemplateFacts, mapping: TemplateMapping, now: TemplateFacts, layout: ReportLayout): CarriedOver {
  const same = samePlaces(before, now, layout);
  const was = new Map(mapping.places.map((placed) => [placed.place, placed]));
  const carried = new Map<TemplatePlace, Placed>();
  for (const place of now.places) {
    const old = same.get(place);
    const placed = old && was.get(old.anchor);
    if (placed) carried.set(place, { place: place.anchor, part: placed.part, headed: old.anchor === place.anchor ? placed.headed : isHeadedAt(place, placed.part, layout) });
  }
  const proposal = proposeMapping(now, layout).mapping;
  const proposed = new Map(proposal.places.map((placed) => [placed.place, placed]));
  const taken = new Set([...carried.values()].map(({ part }) => part));
  for (const place of now.places) {
    const placed = same.has(place) ? undefined : proposed.get(place.anchor);
    if (placed && (mayRepeat(placed.part) || !taken.has(placed.part))) carried.set(place, placed);
  }
  const filled = now.places.flatMap((place) => carried.get(place) ?? []);
  const ends = mapping.places.filter(({ place }) => place === THE_END);
  const places = [...filled, ...ends.filter(({ part }) => part !== 'rest')];
  const after = mapping.restAfter === undefined ? undefined : (now.places.find((place) => same.get(place)?.anchor === mapping.restAfter)?.anchor ?? proposal.restAfter);
  const styles = carriedStyles({ facts: before, styles: mapping.styles, proposed: proposeMapping(before, layout).mapping.styles }, { facts: now, proposed: proposal.styles });
  const told = {
    mapping: { places: places.some(({ part }) => part === 'rest') ? places : [...places, { place: THE_END, part: 'rest' as const, headed: false }], ...(after === undefined ? {} : { restAfter: after }), styles: styles.styles },
    places: now.places.map((place): CarriedPlace => {
      const old = same.get(place) ?? null;
      const isKept = old?.anchor === place.anchor;
      return { anchor: place.anchor, was: old === null ? 'new' : isKept ? 'kept' : 'renamed', before: isKept ? null : old, place, part: carried.get(place)?.part ?? null };
    }),
    gone: goneOf(before, was, new Set(same.values()), carried),
    styles: styles.gone,
    isAnother: isAnother(same.size, Math.min(before.places.length, now.places.length)),
  };
  return { ...told, changes: versionChanges(told, layout) };
}

function goneOf(before: TemplateFacts, was: ReadonlyMap<string, Placed>, known: ReadonlySet<TemplatePlace>, carried: ReadonlyMap<TemplatePlace, Placed>): readonly GonePlace[] {
  const instead = new Map([...carried].map(([place, { part }]) => [part, place]));
  const front = [...instead.keys()].some(isFrontValue);
  return before.places.flatMap((place): GonePlace[] => {
    const part = was.get(place.anchor)?.part;
    if (part === undefined || known.has(place)) return [];
    return [{ place, part, now: instead.get(part) ?? (isFrontValue(part) ? (front ? 'nowhere' : 'the front table') : isPiece(part) ? 'the rest' : part === 'rest' || part === 'appendices' ? 'the end' : 'nowhere') }];
  });
}

/** Less than half of the places known again of whichever has fewer. Of a handful of places nothing can be said. */
const FEW_PLACES = 4;
const isAnother = (known: number, places: number): boolean => places >= FEW_PLACES && 2 * known < places;

interface Had { readonly facts: TemplateFacts; readonly styles: TemplateMapping['styles']; readonly proposed: TemplateMapping['styles'] }
/** A style that is there is kept, by its id or else by its name. A role that the clerk left without one, though one was proposed, stays so. */
function carriedStyles(had: Had, { facts, proposed }: Pick<Had, 'facts' | 'proposed'>): { readonly styles: TemplateMapping['styles']; readonly gone: readonly GoneStyle[] } {
  const styles: Partial<Record<StyleRole, string>> = {};
  const gone: GoneStyle[] = [];
  for (const role of STYLE_ROLES) {
    const id = had.styles[role];
    const instead = proposed[role];
    if (id === undefined) {
      if (instead !== undefined && had.proposed[role] === undefined) styles[role] = instead;
      continue;
    }
    const old = had.facts.styles.find((one) => one.id === id);
    const still = facts.styles.find((one) => one.id === id) ?? facts.styles.find(({ name, type }) => name === old?.name && type === old.type);
    const found = still?.id ?? instead;
    if (found !== undefined) styles[role] = found;
    if (still === undefined) gone.push({ role, before: old?.name ?? id, now: facts.styles.find((one) => one.id === instead)?.name ?? null });
  }
  return { styles, gone };
}
