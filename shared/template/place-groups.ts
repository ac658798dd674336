import type { TemplateFacts, TemplatePlace } from './template-facts.ts';

export interface PlaceGroup {
  readonly name: string;
  readonly places: readonly TemplatePlace[];
}

/** The places of a template in the order in which they are read, under what one would say of where they stand. */
export function placeGroups({ places }: Pick<TemplateFacts, 'places'>): readonly PlaceGroup[] {
  const isText = ({ kind, under }: TemplatePlace): boolean => kind === 'heading' || under !== null;
  const body = places.filter(({ within }) => within === 'body');
  // What stands above the first heading is the front of the report, whatever it is made of.
  const first = body.findIndex(isText);
  const front = first < 0 ? body : body.slice(0, first);
  return [
    { name: 'Header', places: places.filter(({ within }) => within === 'header') },
    { name: 'Front of the report', places: front },
    { name: 'Text', places: body.slice(front.length) },
    { name: 'Footer', places: places.filter(({ within }) => within === 'footer') },
  ].filter((group) => group.places.length > 0);
}

/** Where a place stands, beside its own words: `Beside “Report to”`, `Under “Why”`; null where its words say it. */
export function standsWhere({ kind, words, label, under }: TemplatePlace): string | null {
  const beside = label !== null && label !== words ? `beside “${label.replace(/:$/, '')}”` : null;
  const said = [kind === 'label cell' ? 'in a table' : kind === 'control' ? 'content control' : kind === 'field' ? 'form field' : kind === 'heading' ? 'heading' : null, beside, under === null ? null : `under “${under}”`].filter((one) => one !== null).join(', ');
  return said === '' ? null : said.charAt(0).toUpperCase() + said.slice(1);
}

/** A place as it stands in the template, without a sentence around it: `{{subject}}`, `[insert reason]`, `Report of`. */
export const placeName = ({ kind, words }: Pick<TemplatePlace, 'kind' | 'words'>): string =>
  kind === 'braces' ? `{{${words}}}` : kind === 'prompt' ? `[${words}]` : words.replace(/:$/, '');
