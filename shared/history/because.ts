import { briefly } from '../commands/words.ts';
import { stopped } from '../papers/words.ts';

const LONGEST = 200;
/** Words that have a capital only because they begin a sentence. A name keeps its own. */
const COMMON = new Set([
  'a', 'all', 'an', 'as', 'awaiting', 'because', 'both', 'delay', 'delayed', 'delays', 'due', 'each', 'every', 'following', 'five', 'four', 'half', 'it', 'its', 'many',
  'more', 'most', 'nine', 'no', 'not', 'now', 'one', 'our', 'six', 'some', 'staff', 'still', 'ten', 'that', 'the', 'their', 'there', 'they', 'this', 'three', 'to', 'too', 'two',
  'waiting', 'we', 'work',
]);

/** `, because the supplier is late`: a reason as the end of a sentence; several sentences in quotation marks. Empty where none was given. */
export function because(reason: unknown): string {
  const said = typeof reason === 'string' ? briefly(reason, LONGEST).replace(/\.$/, '') : '';
  if (said === '') return '';
  if (/[.!?]\s/.test(said)) return `, because: “${stopped(said)}”`;
  const [first = ''] = said.split(' ');
  const begins = COMMON.has(first.toLowerCase()) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
  return `, because ${begins.replace(/^because /, '')}`;
}
