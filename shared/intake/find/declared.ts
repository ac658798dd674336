import type { FoundRecommendation } from '../findings.ts';
import type { Block } from '../report-text.ts';
import type { Section } from './model.ts';
import { anyOf, words } from './patterns.ts';
import { numberFromWords, numberPattern, quoted } from './plain-words.ts';
import { sentencesOf } from './sentences.ts';

const noun = '(recommendations|suggestions)';
/** Up to three words between the number and the noun: “nine key recommendations”, not “nine of the recommendations”. */
const between = "((?:(?!of\\b)[a-z’'-]+,? (?:and )?){0,3}?)";
const before = anyOf(
  words('following, these, our, all, there are, are, has, total of, list of, summary of'),
  words('makes?, making, made, sets? out, contains?, includes?, offers?, presents?, gives?'),
  "(?:team|panel|committee|review|council|commission|group)(?:[’']s)?",
);
const ofEarlier = '(?!\\s+(?:from|of|in)\\s+(?:the\\s+)?(?:(?:19|20)\\d\\d|previous|last|earlier))';
const introduced = new RegExp(`\\b${before}\\s+(?:a total of |the )?(${numberPattern})\\s+${between}${noun}\\b`, 'giu');
const leading = new RegExp(`^(?:the )?(${numberPattern})\\s+${between}${noun}\\b${ofEarlier}`, 'giu');
const earlier = new RegExp(
  anyOf(
    `\\b${words('previous, earlier, last, prior, past')}\\b`,
    '\\b(?:in|from|of) (?:19|20)\\d\\d\\b',
    `\\b(?:have|had|has) been ${words('implemented, completed, delivered, accepted, closed')}\\b`,
  ),
  'iu',
);

interface Declared {
  readonly phrase: string;
  readonly number: number;
  /** `key`, `suggestion`, or null where it may mean either. */
  readonly kind: 'key' | 'suggestion' | null;
  readonly block: Block;
}

/** Numbers of recommendations that the report says it makes. What it says of earlier reviews is passed over. */
function declaredIn(block: Block): readonly Declared[] {
  const sentences = sentencesOf(block.text).filter((sentence) => !earlier.test(sentence));
  const found = sentences.flatMap((sentence) => [...sentence.matchAll(introduced), ...sentence.matchAll(leading)]);
  return found.flatMap(([phrase, digits = '', adjectives = '', head = '']): readonly Declared[] => {
    const number = numberFromWords(digits);
    if (number === null || number < 2) return [];
    const isKey = /\b(?:key|main|headline|priority|principal)\b/i.test(adjectives);
    const kind = isKey ? 'key' : head.toLowerCase() === 'suggestions' ? 'suggestion' : null;
    return [{ phrase: phrase.replace(/^(?:are|has|all)\s+/i, ''), number, kind, block }];
  });
}

/** Sentences about declared numbers that do not match what was found, each once. */
export function declaredMismatches(sections: readonly Section[], recommendations: readonly FoundRecommendation[]): readonly string[] {
  const all = recommendations.length;
  const keys = recommendations.filter(({ kind }) => kind === 'key').length;
  const oneKind = keys === all;
  const countsFor = (kind: Declared['kind']): readonly number[] => {
    if (kind === 'key') return [keys];
    if (kind === 'suggestion') return [oneKind ? all : all - keys];
    return [all, keys, all - keys];
  };

  const warnings = sections.flatMap((section, place) => {
    const until = sections[place + 1]?.heading?.paragraph ?? Infinity;
    // “3 Recommendations” numbers the section.
    const heading = section.heading === null ? [] : [{ ...section.heading, text: section.title }];
    const blocks = [...heading, ...section.blocks];
    const declared = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'heading').flatMap(declaredIn);
    return declared.flatMap(({ phrase, number, kind, block }) => {
      // A number may mean the whole report, one kind, or only the list straight below.
      const below = recommendations.filter(({ source }) => source.paragraph > block.paragraph && source.paragraph < until).length;
      const counts = countsFor(kind);
      if (counts.includes(number) || below === number) return [];
      const found = kind === null && !oneKind && below > 0 ? below : (counts[0] ?? 0);
      const was = `${found === 0 ? 'none' : found} ${found === 1 ? 'was' : 'were'} found`;
      return [`The report says ${quoted(phrase)}; ${was}. Look through what is possible and what was left out.`];
    });
  });
  return [...new Set(warnings)];
}
