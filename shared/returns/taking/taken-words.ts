import { briefly } from '../../commands/words.ts';
import type { ReturnInHand, TakeInOrder } from '../../contract/returns.ts';
import { are, count, sentence } from '../../papers/words.ts';
import type { ReturnsDecided } from './decide-returns.ts';

/** What came in, where one speaks of taking it back: `the return of Lee Park`, `9 returns`. */
export const takenName = (owners: readonly string[]): string => (owners.length === 1 ? `the return of ${briefly(owners[0]!)}` : count(owners.length, 'return'));

/** What the clerk’s own change is called. */
export const takenInLabel = (tookIn: string, decided: string): string => (decided === '' ? tookIn : `${tookIn}; ${decided}`);

/** What came in, for the foot of the window, and what became of clashes. */
export function takenInSentence(returns: readonly ReturnInHand[], order: Pick<TakeInOrder, 'edited'>, { kept, edited }: Pick<ReturnsDecided, 'kept' | 'edited'>, clashes: number): string {
  const said = new Set(order.edited.map(({ key }) => key));
  const answers = returns.flatMap(({ actions }) => actions.flatMap((action) => action.answers)).filter(({ key, needs }) => needs === null || said.has(key)).length;
  const parts = [kept > 0 ? `${kept} ${kept === 1 ? 'was' : 'were'} kept out` : '', edited > 0 ? `${edited} ${edited === 1 ? 'was' : 'were'} edited` : ''].filter(Boolean).join(' and ');
  const open = clashes === 0 ? '' : ` ${sentence(count(clashes, 'clash', 'clashes'))} ${are(clashes)} still to be settled.`;
  return `${sentence(count(returns.length, 'return'))} came in with ${count(answers, 'answer')}${parts === '' ? '' : `, of which ${parts}`}.${open}`;
}
