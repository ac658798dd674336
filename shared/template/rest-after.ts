import type { PaperPart, Placed } from '../domain/report-template.ts';
import { SECTIONS } from '../domain/paper.ts';
import { isLine } from './paper-parts.ts';
import type { TemplateFacts, TemplatePlace } from './template-facts.ts';

/** What a report closes with: nothing of it comes below. */
const isClosing = (part: PaperPart): boolean => isLine(part) || part === 'contact' || part === 'clearance' || part === 'background papers' || part === 'appendices';
const isSection = (part: PaperPart): boolean => (SECTIONS as readonly string[]).includes(part) && !isClosing(part);

/** The places after which sections without one can come: those of the text, since pages of headers and footers have no room for them. */
export const placesToFollow = ({ places }: Pick<TemplateFacts, 'places'>): readonly TemplatePlace[] => places.filter(({ within }) => within === 'body');

/** After the last section that has a place, where the template closes with contact, background papers or appendices below it; null: at the end of the text. */
export function proposedRestAfter(facts: Pick<TemplateFacts, 'places'>, filled: readonly Placed[]): string | null {
  const parts = new Map(filled.map(({ place, part }) => [place, part]));
  const inText = placesToFollow(facts).flatMap(({ anchor }) => (parts.has(anchor) ? [{ anchor, part: parts.get(anchor)! }] : []));
  const last = inText.map(({ part }) => isSection(part)).lastIndexOf(true);
  return last >= 0 && inText.slice(last + 1).some(({ part }) => isClosing(part)) ? inText[last]!.anchor : null;
}
