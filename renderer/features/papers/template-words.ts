import type { PaperEdition } from '../../../shared/contract/contract.ts';

/** What a paper can come out in besides the usual look. `marks`: also a copy that is not public. */
export type TemplateOffer =
  | { readonly is: 'there'; readonly name: string; readonly marks: boolean }
  | { readonly is: 'unreadable'; readonly name: string };

/** Why the Word file of an edition does not come out in the council’s template; null where it does. */
export function whyWithout(template: TemplateOffer, edition: PaperEdition): string | null {
  if (template.is === 'unreadable')
    return `The council’s template${template.name === '' ? '' : `, “${template.name}”,`} cannot be read, so the Word file comes out in the usual look. Settings, Word template says why, and takes it anew.`;
  if (edition !== 'public' && !template.marks)
    return `The exempt edition comes out without the council’s template: some pages of “${template.name}” have no header, where its marking would have to stand.`;
  return null;
}
