import type { OneCommand } from '../../../../shared/commands/decide.ts';
import type { EntityId } from '../../../../shared/domain/entity.ts';
import type { Sought } from '../../../../shared/papers/word-finder.ts';
import { are, count, sentence } from '../../../../shared/papers/words.ts';
import { blocksOf, docOf } from '../../../components/rich-text/blocks.ts';
import { replacedIn } from '../../../components/rich-text/finding/found-in.ts';
import type { FoundPlace, SearchedSection } from './found-in-paper.ts';

/** Words that follow the plan are not replaced: they would stop following it without anybody having written them. */
export const replaceable = (places: readonly FoundPlace[]): readonly FoundPlace[] => places.filter(({ section }) => section.isWritten);

/** What writes every section anew in which one of these places stands. */
export function replaceCommands(places: readonly FoundPlace[], sought: Sought, typed: string): readonly OneCommand[] {
  const bySection = new Map<SearchedSection, FoundPlace[]>();
  for (const place of replaceable(places)) bySection.set(place.section, [...(bySection.get(place.section) ?? []), place]);
  return [...bySection].map(([section, all]): OneCommand => ({ do: 'section.write', id: section.place, blocks: blocksOf(replacedIn(docOf(section.blocks), all, sought, typed)) }));
}

const shortened = (words: string): string => (words.length > 40 ? `${words.slice(0, 39)}…` : words);
/** What was done, as a change and as a sentence: `Replaced “Cabinet” with “the Executive” in 7 places of 3 sections`. */
export function replacedWords(places: readonly FoundPlace[], { words }: Sought, typed: string): string {
  const done = replaceable(places);
  const [first] = done;
  const sections = new Set(done.map(({ section }) => section.place)).size;
  const where = done.length === 1 ? `in “${first?.section.title}”` : sections === 1 ? `in ${count(done.length, 'place')} of “${first?.section.title}”` : `in ${count(done.length, 'place')} of ${count(sections, 'section')}`;
  return typed === '' ? `Took out “${shortened(words)}” ${where}` : `Replaced “${shortened(words)}” with “${shortened(typed)}” ${where}`;
}

/** What is left as it is, in a sentence; empty where nothing is. */
export function leftWords(places: readonly FoundPlace[]): string {
  const left = places.length - replaceable(places).length;
  return left === 0 ? '' : `${sentence(count(left, 'place'))} in words drafted from the plan ${are(left)} left as ${left === 1 ? 'it is' : 'they are'}: write in a section, and its words can be replaced.`;
}
/** Whether a place is still there, by its section and its number in it. */
export const sameAs = (places: readonly FoundPlace[], wanted: { readonly section: EntityId; readonly nth: number }): FoundPlace | null =>
  places.find(({ section, nth }) => section.place === wanted.section && nth === wanted.nth) ?? null;
