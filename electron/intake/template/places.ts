import { NO_PAGES, NOTHING_KEPT, type Spot } from '../../../shared/template/spots.ts';
import type { TemplatePlace } from '../../../shared/template/template-facts.ts';
import { askedIn } from '../../../shared/template/lead-ins.ts';
import type { Found, FoundHeading } from './found.ts';

type Named = Omit<TemplatePlace, 'anchor'>;
/** A part, and how wide its text is. */
type Room = Pick<Spot, 'part' | 'width'>;
export interface Placing {
  readonly place: Named;
  readonly spot: Omit<Spot, 'section' | 'follows'>;
}

/** The places of a part, each with the heading it stands under. A heading with no place below it is a place itself. */
export function placesOf(found: readonly Found[], within: TemplatePlace['within'], room: Room): Placing[] {
  const placings: Placing[] = [];
  const above: FoundHeading[] = [];
  for (const [at, one] of found.entries()) {
    if (one.is === 'heading') {
      while (above.length > 0 && rank(above.at(-1)!) >= rank(one)) above.pop();
      const made = within === 'body' && one.isTopLevel ? belowHeading(found, at, one, above.at(-1) ?? null, room) : null;
      if (made !== null) placings.push(made);
      above.push(one);
    } else if (one.is === 'place') {
      const leadIn = leadInAmong(one.place.label, one.beside === 'words before' ? null : wordsBefore(found, at));
      placings.push({ place: { ...one.place, within, under: above.at(-1)?.words ?? null, underLevel: above.at(-1)?.level ?? null, leadIn, isAfterNumber: one.beside === 'a number' }, spot: one.spot });
    }
  }
  return placings;
}
/** One that only looks like a heading ranks as the first level does. */
const rank = ({ level }: FoundHeading): number => level ?? 1;

/** Of what stands right before a place: in its paragraph or beside its cell, or in the paragraph above. */
const leadInAmong = (...said: readonly (string | null)[]): string | null => said.find((words) => words !== null && askedIn(words) !== null) ?? null;
/** What is said last before this; null for what is no paragraph, or is to be filled in itself. */
function wordsBefore(found: readonly Found[], at: number): string | null {
  let nth = at - 1;
  while (found[nth]?.is === 'empty') nth -= 1;
  const before = found[nth];
  return before?.is === 'words' ? before.said : before?.is === 'heading' ? before.words : null;
}

function belowHeading(found: readonly Found[], at: number, { words, level, style, node }: FoundHeading, over: FoundHeading | null, room: Room): Placing | null {
  const next = found.findIndex((one, index) => index > at && one.is === 'heading');
  const inside = found.slice(at + 1, next < 0 ? found.length : next);
  if (inside.some(({ is }) => is === 'place')) return null;
  const place: Named = { kind: 'heading', within: 'body', words, label: null, leadIn: leadInAmong(words), isAfterNumber: false, under: over?.words ?? null, underLevel: over?.level ?? null, isShared: false, holds: 'blocks', canHoldSections: false, level, style };
  const [first] = inside;
  if (first?.is === 'empty' && first.isTopLevel) return { place, spot: first.spot };
  const stays = inside.filter((one) => one.is === 'words' && one.isTopLevel).at(-1);
  const to = stays?.is === 'words' ? stays.to : node.to;
  const leadIn = stays?.is === 'words' ? leadInAmong(stays.said) : place.leadIn;
  return { place: { ...place, leadIn }, spot: { ...room, filled: { is: 'paragraphs', from: to, to, keeps: NOTHING_KEPT, pages: NO_PAGES }, drops: [], paragraphProperties: { head: '', tail: '' }, runProperties: '', after: to } };
}
