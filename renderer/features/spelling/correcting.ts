import type { Command } from '../../../shared/commands/decide.ts';
import type { Misspelling } from '../../../shared/spelling/misspellings.ts';

/** Names a word where it stands, so that it can be passed over. A change before it in the same text makes it another. */
export const nameOfPlace = ({ in: text, start, word }: Misspelling): string => `${text.key} ${start} ${word}`;

/** Characters shown before and after a word. */
const AROUND = 120;
/** What stands around a word, cut at spaces. */
export function aroundIt({ in: { text }, start, end }: Misspelling): readonly [before: string, after: string] {
  const from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
  const space = text.indexOf(' ', end + AROUND);
  const to = space < 0 ? text.length : space;
  return [`${from > 0 ? '… ' : ''}${text.slice(from, start)}`, `${text.slice(end, to)}${to < text.length ? ' …' : ''}`];
}

/** One step that puts another word in all of the places. */
export function correctionCommand(places: readonly Misspelling[], by: string): Command {
  const of = (key: string) => places.filter(({ in: text }) => text.key === key).map(({ start, end }) => ({ start, end, by }));
  const units = new Map(places.map(({ in: text }) => [text.unit, text]));
  const commands = [...units.values()].map((text) => text.put(of));
  if (commands.length === 1) return commands[0]!;
  return { do: 'many', label: `Put “${places[0]!.word}” right in ${places.length} places`, commands: commands as Extract<Command, { do: 'many' }>['commands'] };
}
