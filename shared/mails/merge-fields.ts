/**
 * What a council's own words for a mail may leave open, in curly brackets: `Dear {owner},`. One that is `only where there is one` takes its line
 * with it where there is none; any other leaves a gap that is said before a mail is drafted.
 */
export const MERGE_FIELDS = [
  { name: 'owner', says: 'the owner’s name', always: true },
  { name: 'post', says: 'the owner’s post', always: false },
  { name: 'actions', says: 'how many actions the return asks about', always: true },
  { name: 'list of actions', says: 'each of them on a line', always: false },
  { name: 'round', says: 'the round’s reference', always: true },
  { name: 'committee', says: 'the committee', always: true },
  { name: 'meeting', says: 'the day of its meeting', always: true },
  { name: 'returns by', says: 'the day on which the return is due', always: true },
  { name: 'is due', says: '“is due by” or “was due by”, and that day', always: true },
  { name: 'asked on', says: 'the day on which the owner was asked', always: true },
  { name: 'days since asked', says: 'how many days ago that was', always: true },
  { name: 'copied to', says: 'the director who gets a copy', always: false },
  { name: 'file', says: 'the name of the attached return', always: true },
  { name: 'plan', says: 'the title of the plan', always: true },
  { name: 'council', says: 'the council’s name', always: false },
  { name: 'note', says: 'what you add for these mails alone', always: false },
  { name: 'your name', says: 'your name', always: true },
  { name: 'your role', says: 'your role', always: false },
] as const satisfies readonly { readonly name: string; readonly says: string; readonly always: boolean }[];

export type MergeField = (typeof MERGE_FIELDS)[number]['name'];
/** What stands in each; empty for what nobody has said. */
export type MergeValues = Readonly<Record<MergeField, string>>;

export interface Merged {
  readonly words: string;
  /** Fields that would have to say something and do not. Each stands in square brackets: `[the day on which the return is due]`. */
  readonly gaps: readonly MergeField[];
}

const FIELD = /\{([^{}\n]{1,60})\}/g;
const tidied = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
const fieldOf = (name: string) => MERGE_FIELDS.find((field) => field.name === tidied(name));

/** The words with every field put in, once: what a field says is never read as one itself. A field nobody knows stays as it stands. */
export function merged(template: string, values: MergeValues): Merged {
  const gaps = new Set<MergeField>();
  const lines = template.replace(/\r\n?/g, '\n').split('\n').flatMap((line) => {
    const fields = [...line.matchAll(FIELD)].flatMap(([, name = '']) => fieldOf(name) ?? []);
    if (fields.some(({ name, always }) => !always && values[name] === '')) return [];
    return line.replace(FIELD, (whole, name: string) => {
      const field = fieldOf(name);
      if (field === undefined) return whole;
      const value = values[field.name];
      if (value === '') gaps.add(field.name);
      return value || `[${field.says}]`;
    });
  });
  return { words: lines.join('\n').replace(/\n{3,}/g, '\n\n').trim(), gaps: [...gaps] };
}

/** What stands in curly brackets and is no field, each once, as it was written. */
export const unknownFields = (template: string): readonly string[] =>
  [...new Set([...template.matchAll(FIELD)].filter(([, name = '']) => fieldOf(name) === undefined).map(([whole]) => whole))];

/** Whether a field stands in the words. */
export const hasField = (template: string, name: MergeField): boolean => [...template.matchAll(FIELD)].some(([, found = '']) => tidied(found) === name);
