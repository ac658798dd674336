import path from 'node:path';
import type { StrikeOrder } from '../../shared/contract/striking.ts';
import { listed } from '../../shared/papers/words.ts';
import type { Change, StruckChange } from '../../shared/record/change.ts';
import type { PlanRecord } from '../../shared/record/record.ts';
import { mentions, struckForm } from '../../shared/record/strike.ts';
import type { Value } from '../../shared/record/value.ts';
import { wordsFinder } from '../../shared/striking/find-words.ts';
import { withTexts } from '../../shared/striking/texts.ts';
import { holdsWords } from '../../shared/striking/what-goes.ts';
import { sha256 } from '../storage/digest.ts';
import type { PlanContents } from '../storage/plan-file/contents.ts';
import type { JournalContents } from '../storage/recovery/journal-file.ts';
import type { Recovery } from '../storage/recovery/recovery.ts';

/**
 * Takes struck words out of what is kept of a plan in the data folder: the unsaved work of this and of earlier openings, and the earlier
 * versions. Besides the changes that were struck, any other that mentions the words is struck there too: a version from before may hold
 * changes that the plan has lost. Gives sentences about what could not be cleaned.
 */
export async function strikeKept({ journal, backups }: Recovery, record: PlanRecord, struck: readonly StruckChange[], order: StrikeOrder): Promise<string[]> {
  const finder = wordsFinder(order.words, order.insideWords);
  const [first] = struck;
  if (!finder || !first) return [];
  const holds = holdsWords(record, finder);
  const ids = new Set(struck.map(({ id }) => id));
  const form = (change: Change): Change => (ids.has(change.id) || mentions(change, holds) ? struckForm(change, first.struck, sha256) : change);
  const withoutWords = (words: string): string => finder.without(words, '');
  // What only a later program knows is kept, but for the words: its texts are texts.
  const withoutWordsIn = (unknown: PlanContents['unknown']): PlanContents['unknown'] => withTexts(unknown as Value, withoutWords) as PlanContents['unknown'];

  const inJournal = ({ head, changes, typed }: JournalContents): JournalContents => ({
    head: { ...head, title: withoutWords(head.title), name: withoutWords(head.name), unknown: withoutWordsIn(head.unknown) },
    changes: changes.map(form),
    typed: typed.filter(({ text }) => !finder.holds(text)),
  });
  const inVersion = (contents: PlanContents): PlanContents => {
    contents.record.take(contents.record.changes().map(form).filter((change) => change.struck), sha256);
    return { ...contents, unknown: withoutWordsIn(contents.unknown) };
  };
  const notes: string[] = [];
  const stillIn = (what: string, next: string) => () => void notes.push(`The words may still stand in ${what} kept on this computer, because the disk did not let them be taken out. ${next}`);
  const folder = path.dirname(backups.fileOf({ planId: record.planId, id: 'any' }));
  await journal.rewrite(record.planId, inJournal).catch(stillIn('the unsaved work', 'Save the plan and close it: then no unsaved work is kept.'));
  await backups.rewrite(record.planId, inVersion).catch(stillIn('earlier versions', `Delete the files in “${folder}” yourself.`));
  if (order.deleteUnread) await journal.removeUnread(record.planId).catch(stillIn('unsaved work that cannot be read', 'Delete it yourself.'));
  const unread = await journal.unread(record.planId);
  if (unread.length > 0) notes.push(`Unsaved work that cannot be read is still kept on this computer, and nobody can tell whether the words are in it. To be sure, delete ${listed(unread.map((file) => `“${file}”`))}.`);
  return notes;
}
