import { done, refused } from '../../shared/outcome/outcome.ts';
import type { Speller } from '../spelling/speller.ts';
import type { Settings } from '../storage/settings.ts';
import type { Handlers } from './handle.ts';

export interface SpellingOptions {
  readonly speller: Speller;
  readonly settings: Settings;
}
const same = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** Spelling in British English, and the words that this person has added to it. They stay on this computer. */
export function spellingHandlers({ speller, settings }: SpellingOptions): Handlers<'spelling:check' | 'spelling:suggest' | 'spelling:learn' | 'spelling:forget' | 'spelling:own'> {
  const keep = (words: readonly string[]): readonly string[] => {
    settings.set('ownWords', [...words]);
    return settings.get('ownWords');
  };
  return {
    'spelling:check': async ({ words }) => {
      const own = new Set(settings.get('ownWords').map((word) => word.toLowerCase()));
      const unknown = await speller.unknown(words.filter((word) => !own.has(word.toLowerCase())));
      return unknown === null ? refused('dictionaryLost', 'The dictionary could not be read, so spelling cannot be checked. Your plan is as it was. Start Matters Arising again; if it happens again, install it anew.') : done(unknown);
    },
    'spelling:suggest': ({ word }) => speller.suggest(word),
    'spelling:learn': ({ word }) => {
      const own = settings.get('ownWords');
      return own.some((one) => same(one, word)) ? own : keep([...own, word].sort((a, b) => a.localeCompare(b, 'en-GB')));
    },
    'spelling:forget': ({ word }) => keep(settings.get('ownWords').filter((one) => !same(one, word))),
    'spelling:own': () => settings.get('ownWords'),
  };
}
