import { z } from 'zod';
import { STATUSES } from '../domain/action.ts';
import { council, LONGEST_STATUS_WORD, WORD_FIELD, type Council } from '../domain/council.ts';
import { bearerOf, USUAL_STATUSES } from '../domain/status-set.ts';
import { describeField } from '../history/field-words.ts';
import { refused, type Result } from '../outcome/outcome.ts';
import { listed } from '../papers/words.ts';
import { commandKind } from './command.ts';
import { decided, fieldsOf } from './edits.ts';
import { tidyText } from './tidy.ts';

const WORDS = STATUSES.map((status) => WORD_FIELD[status]);
const FIELDS = Object.keys(council.fields) as (keyof typeof council.fields)[];
const isWordField = (name: string): boolean => (WORDS as readonly string[]).includes(name);
export type CouncilPatch = Partial<Omit<Council, 'kind' | 'id'>>;

/** The words may come in any form here: what does not fit is refused in a sentence, not as a fault of the window. */
export const councilPatch = z.strictObject(
  Object.fromEntries(FIELDS.map((name) => [name, (isWordField(name) ? z.string().max(1_000) : council.fields[name].schema).optional()])),
) as unknown as z.ZodType<CouncilPatch, CouncilPatch>;

/** The patch with its words tidied: the usual word for a status is none of the council’s own. */
function tidied(fields: CouncilPatch): CouncilPatch {
  const words = STATUSES.flatMap((status) => {
    const given = fields[WORD_FIELD[status]];
    if (given === undefined) return [];
    const word = tidyText(given).replace(/\s+/g, ' ');
    return [[WORD_FIELD[status], word.toLocaleLowerCase('en-GB') === status ? '' : word]];
  });
  return { ...fields, ...Object.fromEntries(words) };
}

/** Whether every status is still called by a word of its own. Pure; also asked before a profile is taken over. */
export function wordsFit(now: Council, fields: CouncilPatch): Result<never> | null {
  const next: Council = { ...now, ...fields };
  for (const status of STATUSES) {
    const word = fields[WORD_FIELD[status]];
    if (word === undefined || word === '') continue;
    if (!council.fields[WORD_FIELD[status]].schema.safeParse(word).success) {
      return refused('notAStatusWord', `“${word}” cannot be the word for a status. It begins with a letter, has at most ${LONGEST_STATUS_WORD} characters, and no commas or quotation marks, so that lists in Excel can hold it. It was left as it was.`);
    }
    const bearer = bearerOf(next, word, status);
    if (bearer !== null) {
      return refused('statusWordTaken', `“${word}” already stands for “${USUAL_STATUSES[bearer].label}”, and two statuses with one word could not be told apart. It was left as it was.`);
    }
  }
  return null;
}

export const councilCommands = {
  'council.set': commandKind(z.object({ fields: councilPatch }), (plan, { fields: given }) => {
    const fields = tidied(given);
    const misfit = wordsFit(plan.council, fields);
    if (misfit) return misfit;
    const names = Object.keys(fields).filter((name) => name in council.fields);
    const told = names.length > 0 && names.length <= 2 ? listed(names.map((name) => `the ${describeField('council', name)}`)) : 'the council’s profile';
    return decided({ 'council/main': fieldsOf(fields) }, `Changed ${told}`);
  }),
};
