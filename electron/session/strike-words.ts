import type { WordsToStrike } from '../../shared/contract/striking.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import type { Change, Edits } from '../../shared/record/change.ts';
import type { PlanRecord } from '../../shared/record/record.ts';
import { wordsFinder, type WordsFinder } from '../../shared/striking/find-words.ts';
import { saidAgain } from '../../shared/striking/said-again.ts';
import { strikingOf } from '../../shared/striking/what-goes.ts';

/** What to do so that words are gone: say these edits again in one change, then strike those changes. */
export interface StrikeDecision {
  readonly again: Edits;
  readonly changes: readonly Change[];
  readonly finder: WordsFinder;
}
/** Of the change that says again what was right in those that were struck. */
export const SAID_AGAIN = 'Said again what was right in changes whose words were struck out';

/** Decides what striking words out of a record takes, or refuses it in words. Writes nothing. */
export function decideStrike(record: PlanRecord, { words, insideWords, why, instead }: WordsToStrike): Result<StrikeDecision> {
  const finder = wordsFinder(words, insideWords);
  if (!finder) return refused('tooFewLetters', 'That is too little to look for. Nothing was struck out. Give at least two letters of the words.');
  if (why.trim() === '') return refused('noReason', 'Nothing was struck out, because no reason was given. Say who asked for it, and on what grounds.');
  if (finder.holds(why)) return refused('reasonHoldsWords', 'Nothing was struck out, because the reason has the same words in it, and the reason stays. Give it without them.');
  const striking = strikingOf(record, finder);
  if (striking.changes.length === 0) return refused('notMentioned', 'No change of this plan has these words in it, so nothing was struck out.');
  if (striking.unsettled.length > 0) {
    return refused('settleFirst', 'Nothing was struck out, because the words stand on one side of a clash that nobody has settled, and striking them would settle it unseen. Settle that clash first.');
  }
  const again = saidAgain(striking, finder, instead);
  return again.ok ? done({ again: again.value, changes: striking.changes, finder }) : again;
}
