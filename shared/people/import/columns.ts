import type { Pasted } from './read-pasted.ts';

/** What a column of a pasted list may be. */
export const MEANINGS = ['name', 'firstName', 'surname', 'type', 'post', 'portfolio', 'politicalGroup', 'email', 'telephone', 'nothing'] as const;
export type Meaning = (typeof MEANINGS)[number];
export interface Recognised {
  /** Whether the first row says what the columns are. */
  readonly headings: boolean;
  readonly columns: readonly Meaning[];
}

/** What headings say, in the order they are asked: `First name` before `Name`, `Email address` before `Address`. */
const HEADINGS: readonly (readonly [Meaning, RegExp])[] = [
  ['email', /^(e-?mail|e-?mail address(es)?|work e-?mail|primary e-?mail|smtp( address)?)$/],
  ['telephone', /^((tele)?phone|tel\.?|telephone number|phone number|business phone|work phone|mobile( phone| number)?|extension|ext\.?)$/],
  ['firstName', /^(first ?names?|forenames?|given names?|christian name)$/],
  ['surname', /^(surname|last ?name|family name)$/],
  ['name', /^((full|display|preferred)? ?name|councillor|member|officer|person|lead( officer)?|owner|contact)$/],
  ['politicalGroup', /^((political )?(group|party)|political affiliation)$/],
  ['portfolio', /^(portfolio|cabinet (portfolio|post|role)|portfolio title)$/],
  ['post', /^(post|post title|job title|title|position|role|job|office|designation)$/],
  ['type', /^(type|kind|is a|category)$/],
];
const headingOf = (cell: string): Meaning | null => HEADINGS.find(([, says]) => says.test(cell.toLowerCase().replace(/[:*]+$/, '').trim()))?.[0] ?? null;

const IS_EMAIL = /^\S+@\S+\.\S+$/;
const IS_TELEPHONE = /^\+?[\d\s()./-]{5,}(?:\s*(?:x|ext\.?)\s*\d+)?$/i;
const IS_TYPE = /^(officer|member|councillor|group|partner)s?$/i;
const IS_PARTY = /\b(group|party|conservative|labour|liberal democrats?|green|independents?|reform)\b/i;

/** What the columns of a list are: by its headings where it has any, else by what stands in them. Each meaning is given once. */
export function recognise({ rows }: Pasted): Recognised {
  const first = rows[0] ?? [];
  const said = first.map(headingOf);
  const headings = said.some((one) => one !== null) && !first.some((cell) => IS_EMAIL.test(cell));
  const taken = new Set<Meaning>();
  const once = (meaning: Meaning | null): Meaning => {
    if (meaning === null || taken.has(meaning)) return 'nothing';
    taken.add(meaning);
    return meaning;
  };
  if (headings) return { headings, columns: said.map(once) };
  const content = first.map((_, at) => contentOf(rows.map((row) => row[at] ?? '').filter(Boolean)));
  const known = content.map(once);
  // Of what is only words, the first column is the name and the second the post.
  const words = content.flatMap((one, at) => (one === null && rows.some((row) => row[at] !== '') ? [at] : []));
  return { headings, columns: known.map((one, at) => (at === words[0] ? 'name' : at === words[1] ? 'post' : one)) };
}
function contentOf(cells: readonly string[]): Meaning | null {
  const most = (is: RegExp) => cells.length > 0 && cells.filter((cell) => is.test(cell)).length * 10 >= cells.length * 6;
  if (most(IS_EMAIL)) return 'email';
  if (most(IS_TELEPHONE)) return 'telephone';
  if (most(IS_TYPE)) return 'type';
  return most(IS_PARTY) ? 'politicalGroup' : null;
}
