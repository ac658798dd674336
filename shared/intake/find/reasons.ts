import type { Block } from '../report-text.ts';
import type { Section } from './model.ts';
import { quoted, quotedEnd } from './plain-words.ts';

/** Where a passage stands, for a sentence: ` under “The peer team”`. Empty above the first heading. */
const place = (section: Section): string => {
  const named = section.title !== '' ? section : section.within.find(({ title }) => title !== '');
  return named === undefined ? '' : ` under ${quoted(named.title.replace(/:$/, ''))}`;
};
const where = (section: Section): string => place(section) || ' before the first heading';
const after = (leadIn: Block | null): string => (leadIn === null ? '' : `, after ${quotedEnd(leadIn.text)}`);

export const standsElsewhere = (item: string, section: Section, leadIn: Block | null): string =>
  item.trim().endsWith('?')
    ? `A question${place(section)}${after(leadIn)}, not a recommendation.`
    : `Stands${where(section)}${after(leadIn)}: not introduced as a recommendation.`;

export const aboutEarlierReview = (section: Section, leadIn: Block | null): string =>
  `Stands${place(section)}${after(leadIn)}: about an earlier review, or what became of it.`;

export const pointInExplanation = (of: string): string => `A point in the explanation of ${quoted(of)}.`;

export const risk = (section: Section): string => `Numbered like a recommendation, but stands${place(section)} and does not read as one.`;

export const instructsElsewhere = (words: string, section: Section, leadIn: Block | null): string =>
  `Worded like one (${quoted(words)}), but stands${where(section)}${after(leadIn)}, not under recommendations.`;

export const instructsUnmarked = (words: string, section: Section): string =>
  `Worded like one (${quoted(words)}) and stands${place(section)}, but without a bullet or number.`;

export const notWordedAsOne = (section: Section): string => `Stands among the recommendations${place(section)}, but is not worded as one.`;

export const urges = (words: string): string => `${quoted(words)} in the body text.`;

export const listedTwice = (text: string): string =>
  `The report lists this twice, in the same words (${quoted(text, 40)}); it is counted where it first stands.`;

export const instructsInTable = (words: string, head: string): string =>
  `Worded like one (${quoted(words)}), in the column ${quoted(head)} of a table that names no recommendations.`;

export const announcedUnmarked = (section: Section): string =>
  `Follows words that announce recommendations${place(section)}, but without a bullet or number.`;
