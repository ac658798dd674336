import { SECTIONS, type SectionName } from '../domain/paper.ts';
import { FRONT_VALUES, LINES, type PaperPart, type StyleRole } from '../domain/report-template.ts';
import { layoutSection, type ReportLayout } from '../papers/layout.ts';
import { count, listed, sentence } from '../papers/words.ts';
import { isShort, partWords } from './paper-parts.ts';
import { THE_END, type Proposal, type ProposedPlace } from './propose-mapping.ts';
import { placeWords } from './place-words.ts';
import type { TemplateFacts } from './template-facts.ts';

/**
 * `missing`: the paper has it and the template no place for it, so it comes elsewhere. `lost`: it comes nowhere. `ambiguous`: two places ask for one
 * thing, or one for either of two. `left`: nothing of a paper answers it. `shared`: it has only part of a paragraph. `style`: the template has none.
 * `carried`: it goes into every paper. `dropped`: it goes into none. `unmarked`: only public papers can be made in it.
 */
export type TemplateFindingKind = 'missing' | 'lost' | 'ambiguous' | 'left' | 'shared' | 'style' | 'carried' | 'dropped' | 'unmarked';
export interface TemplateFinding {
  readonly kind: TemplateFindingKind;
  /** The place it is about; null: the template as a whole. */
  readonly place: string | null;
  readonly sentence: string;
}

/** What a clerk should know before papers are made in a template: what is missing, ambiguous, left or lost, each in a sentence that says what follows. */
export function templateFindings(facts: TemplateFacts, proposal: Proposal, layout: ReportLayout): TemplateFinding[] {
  return [...wholes(facts), ...withoutPlace(proposal, layout), ...proposal.places.flatMap((one) => ofPlace(one, layout)), ...withoutStyle(proposal)];
}
const whole = (kind: TemplateFindingKind, words: string): TemplateFinding => ({ kind, place: null, sentence: words });

function wholes({ isDotx, comments, trackedChanges, isProtected, dropped, sections }: TemplateFacts): TemplateFinding[] {
  return [
    ...(isDotx ? [whole('carried', 'It is a Word template. Papers made in it are ordinary documents.')] : []),
    ...(dropped.length > 0 ? [whole('dropped', `It holds ${listed(dropped)}, which Word would look up when a paper is opened. No paper gets that.`)] : []),
    ...(comments > 0 ? [whole('carried', `It holds ${count(comments, 'comment')}, which every paper would have. Delete them in Word, and save it.`)] : []),
    ...(trackedChanges > 0 ? [whole('carried', `It holds ${count(trackedChanges, 'tracked change')}, which every paper would have. Accept or reject them in Word, and save it.`)] : []),
    ...(isProtected ? [whole('carried', 'It is protected against changes, and so is every paper made in it. If papers are to be edited, stop the protection in Word (Review, Restrict Editing), and save it.')] : []),
    ...(sections.some(({ hasHeader }) => !hasHeader) ? [whole('unmarked', 'Some of its pages have no header, where the marking of a copy that is not public has to stand. Only public papers can be made in it.')] : []),
  ];
}

function withoutPlace({ mapping: { places } }: Proposal, layout: ReportLayout): TemplateFinding[] {
  const placed = new Set(places.map(({ part }) => part));
  const words = (parts: readonly PaperPart[]): string => listed(parts.map((part) => partWords(part, layout)));
  const front = FRONT_VALUES.filter((value) => !placed.has(value));
  const sections = [...layout.parts.flatMap((part) => part.sections.map(({ name }) => name)), ...LINES, 'contact' as const].filter((name) => !placed.has(name));
  const atEnd = places.some(({ place, part }) => part === 'rest' && place === THE_END);
  return [
    ...(front.length === FRONT_VALUES.length
      ? [whole('missing', 'Nothing in the template asks for what the front table says, so the front table comes before the rest of the report.')]
      : front.length > 0 ? [whole('lost', `Nothing in the template asks for ${words(front)}, so papers made in it do not say ${front.length === 1 ? 'it' : 'them'}.`)] : []),
    ...(sections.length > 0 && atEnd ? [whole('missing', `The template has no place for ${words(sections)}. ${sections.length === 1 ? 'It comes' : 'They come'} at the end of its text, under ${sections.length === 1 ? 'its own heading' : 'their own headings'}.`)] : []),
    ...(placed.has('appendices') ? [] : [whole('missing', 'Appendices follow at the end, in sections of their own with the template’s last header and footer.')]),
  ];
}

const isSection = (part: PaperPart): part is SectionName => (SECTIONS as readonly string[]).includes(part);

function ofPlace({ place, match, isDouble }: ProposedPlace, layout: ReportLayout): TemplateFinding[] {
  const about = (kind: TemplateFindingKind, words: string): TemplateFinding[] => [{ kind, place: place.anchor, sentence: words }];
  const said = placeWords(place);
  if (match === null)
    return place.kind === 'label cell' || place.kind === 'heading' ? about('left', `Nothing of a paper stands ${place.kind === 'heading' ? 'under' : 'in'} ${said}.`)
      : about('left', `${sentence(said)} stays as it is, since nothing in a paper answers it. Fill it in after the paper is written, or delete it from the template.`);
  const part = partWords(match.part, layout);
  if (isDouble) return about('ambiguous', `${sentence(said)} asks for ${part} as well, which another place has already. It stays as it is.`);
  const isAsked = !isSection(match.part) || layoutSection(layout, match.part) !== null;
  return [
    ...(isAsked ? [] : about('left', `${sentence(said)} asks for ${part}, which reports of this council do not have, so nothing is put there. Settings, Reports says which implications are asked for.`)),
    ...(match.others.length > 0 ? about('ambiguous', `${sentence(said)} can mean ${listed([match.part, ...match.others].map((one) => partWords(one, layout)), 'or')}. It is taken for the first.`) : []),
    ...(place.holds === 'text' && !isShort(match.part)
      ? about('shared', `${sentence(said)} ${place.isShared ? 'shares its paragraph with other words' : 'holds only a line of text'}: the first paragraph of ${part} goes there, and what follows comes below it.`) : []),
  ];
}

const ROLE_WORDS: Readonly<Partial<Record<StyleRole, string>>> = {
  'heading 1': 'main headings', 'heading 2': 'headings of sections', 'heading 3': 'headings inside sections', bullets: 'bulleted lists', numbers: 'numbered lists', table: 'tables',
};
function withoutStyle({ mapping: { styles } }: Proposal): TemplateFinding[] {
  const lacking = Object.entries(ROLE_WORDS).filter(([role]) => styles[role as StyleRole] === undefined).map(([, words]) => words);
  return lacking.length === 0 ? [] : [whole('style', `The template has no style for ${listed(lacking)}, so ${lacking.length === 1 ? 'these come' : 'they come'} out plainly.`)];
}
