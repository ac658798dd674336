import { SECTIONS, type SectionName } from '../domain/paper.ts';
import { FRONT_VALUES, LINES, type PaperPart, type StyleRole, type TemplateMapping } from '../domain/report-template.ts';
import { layoutSection, type ReportLayout } from '../papers/layout.ts';
import { count, listed, sentence } from '../papers/words.ts';
import { ROLE_WORDS } from './choosing.ts';
import { fittingMapping } from './fitting-mapping.ts';
import type { Match } from './match-label.ts';
import { isShort, partWords } from './paper-parts.ts';
import { placeWords } from './place-words.ts';
import { THE_END, type Proposal } from './propose-mapping.ts';
import { canMark, type TemplateFacts, type TemplatePlace } from './template-facts.ts';

/**
 * `missing`: the paper has it and the template no place for it, so it comes elsewhere. `lost`: it comes nowhere. `ambiguous`: two places ask for one
 * thing, or one for either of two. `left`: nothing of a paper answers it. `shared`: it has only part of a paragraph. `lead-in`: the template leads in to it itself. `style`: the template has none.
 * `carried`: it goes into every paper. `dropped`: it goes into none. `unmarked`: only public papers can be made in it. `document`: what kind of file comes out.
 */
export type TemplateFindingKind = 'missing' | 'lost' | 'ambiguous' | 'left' | 'shared' | 'lead-in' | 'style' | 'carried' | 'dropped' | 'unmarked' | 'document';
export interface TemplateFinding {
  readonly kind: TemplateFindingKind;
  /** The place it is about; null: the template as a whole. */
  readonly place: string | null;
  readonly sentence: string;
  /** The part of Settings where it is put right; null: in the template, or by what goes where. */
  readonly settledIn: 'reports' | null;
}

/**
 * What a clerk should know before papers are made in a template as it is mapped: what is missing, ambiguous, left or lost, each in a sentence that
 * says what follows. `proposal`: how it was proposed, where nobody has looked at it yet; what was changed since is taken as it is meant.
 */
export function templateFindings(facts: TemplateFacts, said: TemplateMapping, layout: ReportLayout, proposal: Proposal | null = null): TemplateFinding[] {
  const mapping = fittingMapping(said, facts);
  const parts = new Map(mapping.places.map(({ place, part }) => [place, part]));
  const matches = new Map(proposal?.places.map(({ place, match }) => [place.anchor, match]));
  return [
    ...wholes(facts), ...withoutPlace(mapping, facts, layout),
    ...facts.places.flatMap((place) => {
      const part = parts.get(place.anchor) ?? null;
      const match = matches.get(place.anchor) ?? null;
      return part === null ? ofLeft(place, match, new Set(parts.values()), layout) : ofFilled(place, part, match?.part === part ? match.others : [], layout);
    }),
    ...withoutStyle(mapping),
  ];
}
const whole = (kind: TemplateFindingKind, words: string): TemplateFinding => ({ kind, place: null, sentence: words, settledIn: null });

function wholes(facts: TemplateFacts): TemplateFinding[] {
  const { isDotx, comments, trackedChanges, protects, dropped, places, morePlaces, outOfReach } = facts;
  return [
    ...(isDotx ? [whole('document', 'It is a Word template. Papers made in it are ordinary documents.')] : []),
    ...(dropped.length > 0 ? [whole('dropped', `It holds ${listed(dropped)}, which Word would look up when a paper is opened. No paper gets that.`)] : []),
    ...(comments > 0 ? [whole('carried', `It holds ${count(comments, 'comment')}, which every paper would have. Delete them in Word, and save it.`)] : []),
    ...(trackedChanges > 0 ? [whole('carried', `It holds ${count(trackedChanges, 'tracked change')}, which every paper would have. Accept or reject them in Word, and save it.`)] : []),
    ...(protects === 'all but its fields' ? [whole('dropped', 'In it only form fields can be filled in. Papers made in it can be edited everywhere.')] : []),
    ...(protects === 'papers' ? [whole('carried', 'It is protected against changes, and so is every paper made in it. If papers are to be edited, stop the protection in Word (Review, Restrict Editing), and save it.')] : []),
    ...(morePlaces > 0 ? [whole('left', `It has ${count(places.length + morePlaces, 'place')}, of which the first ${count(places.length, 'place')} can be filled. ${morePlaces === 1 ? 'The other one stays as it is' : `The other ${count(morePlaces, 'place')} stay as they are`}. If they are meant to be filled, make several templates of it.`)] : []),
    ...outOfReach.map(({ where, kind, words }) => whole('left', `${sentence(placeWords({ kind, words }))} in ${where} stays as it is. Fill it in after the paper is written, or delete it from the template.`)),
    ...(!canMark(facts) ? [whole('unmarked', 'Some of its pages have no header, where the marking of a copy that is not public has to stand. Only public papers can be made in it.')] : []),
  ];
}

function withoutPlace({ places, restAfter }: TemplateMapping, facts: TemplateFacts, layout: ReportLayout): TemplateFinding[] {
  const placed = new Set(places.map(({ part }) => part));
  const words = (parts: readonly PaperPart[]): string => listed(parts.map((part) => partWords(part, layout)));
  const front = FRONT_VALUES.filter((value) => !placed.has(value));
  const sections = [...layout.parts.flatMap((part) => part.sections.map(({ name }) => name)), ...LINES, 'contact' as const].filter((name) => !placed.has(name));
  const atEnd = places.some(({ place, part }) => part === 'rest' && place === THE_END);
  const after = facts.places.find(({ anchor }) => anchor === restAfter);
  const where = after === undefined ? 'at the end of its text' : `after ${placeWords(after)}`;
  return [
    ...(front.length === FRONT_VALUES.length
      ? [whole('missing', 'Nothing in the template asks for what the front table says, so the front table comes before the rest of the report.')]
      : front.length > 0 ? [whole('lost', `Nothing in the template asks for ${words(front)}, so papers made in it do not say ${front.length === 1 ? 'it' : 'them'}.`)] : []),
    ...(sections.length > 0 && atEnd ? [whole('missing', `The template has no place for ${words(sections)}. ${sections.length === 1 ? 'It comes' : 'They come'} ${where}, under ${sections.length === 1 ? 'its own heading' : 'their own headings'}.`)] : []),
    ...(placed.has('appendices') ? [] : [whole('missing', 'Appendices follow at the end, in sections of their own with the template’s last header and footer.')]),
  ];
}

const isSection = (part: PaperPart): part is SectionName => (SECTIONS as readonly string[]).includes(part);

const about = ({ anchor }: TemplatePlace, kind: TemplateFindingKind, words: string): TemplateFinding => ({ kind, place: anchor, sentence: words, settledIn: null });

/** `match`: what its label seemed to ask for, though it is not filled with it. */
function ofLeft(place: TemplatePlace, match: Match | null, placed: ReadonlySet<PaperPart>, layout: ReportLayout): TemplateFinding[] {
  const said = placeWords(place);
  if (match !== null && placed.has(match.part)) return [about(place, 'ambiguous', `${sentence(said)} asks for ${partWords(match.part, layout)} as well, which another place has already. It stays as it is.`)];
  if (place.kind === 'label cell' || place.kind === 'heading') return [about(place, 'left', `Nothing of a paper stands ${place.kind === 'heading' ? 'under' : 'in'} ${said}.`)];
  return [about(place, 'left', `${sentence(said)} stays as it is. Fill it in after the paper is written, or delete it from the template.`)];
}

function ofFilled(place: TemplatePlace, part: PaperPart, others: readonly PaperPart[], layout: ReportLayout): TemplateFinding[] {
  const said = placeWords(place);
  const words = partWords(part, layout);
  const isAsked = !isSection(part) || layoutSection(layout, part) !== null;
  return [
    ...(isAsked ? [] : [{ ...about(place, 'left', `${sentence(said)} asks for ${words}, which reports of this council do not have, so nothing is put there. Settings, Reports says which implications are asked for.`), settledIn: 'reports' as const }]),
    ...(others.length > 0 ? [about(place, 'ambiguous', `${sentence(said)} can mean ${listed([part, ...others].map((one) => partWords(one, layout)), 'or')}. It is taken for the first.`)] : []),
    ...(part === 'recommendations' && place.leadIn !== null ? [about(place, 'lead-in', `${sentence(said)} stands below “${place.leadIn}”. A paper leaves out its own such line, as “Cabinet is requested to:”, where it asks the same body; else both stand.`)] : []),
    ...(place.holds === 'text' && !isShort(part)
      ? [about(place, 'shared', `${sentence(said)} ${place.isShared ? 'shares its paragraph with other words' : 'holds only a line of text'}: the first paragraph of ${words} goes there, and what follows comes below it.`)] : []),
  ];
}

/** What looks poor without a style of its own; the others are as the text around them. */
const WANTED: readonly StyleRole[] = ['heading 1', 'heading 2', 'heading 3', 'bullets', 'numbers', 'table'];
function withoutStyle({ styles }: TemplateMapping): TemplateFinding[] {
  const lacking = WANTED.filter((role) => styles[role] === undefined).map((role) => ROLE_WORDS[role]);
  return lacking.length === 0 ? [] : [whole('style', `${sentence(listed(lacking))} have no style of the template, so they come out plainly.`)];
}
