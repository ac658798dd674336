import { LINE_WORDS } from './marks.ts';
import type { TemplateFacts, TemplatePlace } from './template-facts.ts';

export interface PlaceGroup {
  readonly name: string;
  readonly places: readonly TemplatePlace[];
  /** The heading that all of them stand under, which need not be said of each; null: there is none. */
  readonly under: string | null;
}

/** The places of a template in the order in which they are read, under what one would say of where they stand. */
export function placeGroups({ places }: Pick<TemplateFacts, 'places'>): readonly PlaceGroup[] {
  const body = places.filter(({ within }) => within === 'body');
  // What stands above the first heading is the front of the report, whatever it is made of; so is a table right below the title.
  const title = body[0]?.kind === 'label cell' ? body[0].under : null;
  const isText = ({ kind, under }: TemplatePlace): boolean => kind === 'heading' || (under !== null && under !== title);
  const first = body.findIndex(isText);
  const front = first < 0 ? body : body.slice(0, first);
  return [
    { name: 'Header', places: places.filter(({ within }) => within === 'header') },
    { name: 'Front of the report', places: front },
    { name: 'Text', places: body.slice(front.length) },
    { name: 'Footer', places: places.filter(({ within }) => within === 'footer') },
  ].filter((group) => group.places.length > 0).map((group) => ({ ...group, under: sharedHeading(group.places) }));
}
const sharedHeading = ([first, ...more]: readonly TemplatePlace[]): string | null => (more.length > 0 && more.every(({ under }) => under === first!.under) ? first!.under : null);

/** Where a place stands, beside its own words: `Beside “Report to”`, `Under “Why”`; null where its words say it. `known`: a heading that need not be said. */
export function standsWhere({ kind, words, label, under }: TemplatePlace, known: string | null = null): string | null {
  const beside = label !== null && label !== words ? `beside “${label.replace(/:$/, '')}”` : null;
  const said = [kind === 'label cell' ? 'in a table' : kind === 'control' ? 'content control' : kind === 'field' ? 'form field' : kind === 'heading' ? 'heading' : null, beside, under === null || under === known ? null : `under “${under}”`].filter((one) => one !== null).join(', ');
  return said === '' ? null : said.charAt(0).toUpperCase() + said.slice(1);
}

/** A place as it stands in the template, without a sentence around it: `{{subject}}`, `[insert reason]`, `Report of`. */
export function placeName({ kind, words }: Pick<TemplatePlace, 'kind' | 'words'>): string {
  if (words === LINE_WORDS) return 'A line to write on';
  return kind === 'braces' ? `{{${words}}}` : kind === 'prompt' ? `[${words}]` : words.replace(/:$/, '');
}
