import type { FoundRecommendation } from '../findings.ts';
import type { Block } from '../report-text.ts';
import type { Section } from './model.ts';
import { numberFromWords, numberPattern, quoted } from './plain-words.ts';
import { sentencesOf } from './wording.ts';

const noun = '(recommendations|suggestions)';
const middle = "((?:(?!of\\b)[a-z’'-]+,? (?:and )?){0,3}?)";
const introduced = new RegExp(
  `\\b(?:following|these|our|has|makes?|making|made|sets? out|contains?|includes?|offers?|presents?|total of|list of|summary of|there are|are|gives?|all|(?:team|panel|committee|review|council|commission|group)(?:[’']s)?)\\s+(?:a total of |the )?(${numberPattern})\\s+${middle}${noun}\\b`,
  'giu',
);
const leading = new RegExp(`^(?:the )?(${numberPattern})\\s+${middle}${noun}\\b(?!\\s+(?:from|of|in)\\s+(?:the\\s+)?(?:(?:19|20)\\d\\d|previous|last|earlier))`, 'giu');
const earlier = /\b(?:previous|earlier|last|prior|past)\b|\b(?:in|from|of) (?:19|20)\d\d\b|\b(?:have|had|has) been (?:implemented|completed|delivered|accepted|closed)\b/i;

interface Declared {
  readonly words: string;
  readonly number: number;
  /** `key`, `suggestion`, or null where it may mean either. */
  readonly kind: 'key' | 'suggestion' | null;
  readonly block: Block;
}

/** Numbers of recommendations that the report says it makes. What it says of earlier reviews is passed over. */
function declaredIn(block: Block): readonly Declared[] {
  return sentencesOf(block.text).flatMap((sentence) => {
    if (earlier.test(sentence)) return [];
    return [...sentence.matchAll(introduced), ...sentence.matchAll(leading)].flatMap((found): Declared[] => {
      const number = numberFromWords(found[1] ?? '');
      const kind = /\b(?:key|main|headline|priority|principal)\b/i.test(found[2] ?? '') ? 'key' : found[3]?.toLowerCase() === 'suggestions' ? 'suggestion' : null;
      return number === null || number < 2 ? [] : [{ words: found[0].replace(/^(?:are|has|all)\s+/i, ''), number, kind, block }];
    });
  });
}

/** Sentences about declared numbers that do not match what was found, each once. */
export function declaredMismatches(sections: readonly Section[], recommendations: readonly FoundRecommendation[]): readonly string[] {
  const warnings = new Set<string>();
  sections.forEach((section, place) => {
    const headed = section.heading === null ? section.blocks : [section.heading, ...section.blocks];
    const until = sections[place + 1]?.heading?.paragraph ?? Infinity;
    for (const { words, number, kind, block } of headed.filter(({ kind: form }) => form === 'paragraph' || form === 'heading').flatMap(declaredIn)) {
      const keys = recommendations.filter((found) => found.kind === 'key').length;
      const local = recommendations.filter(({ source }) => source.paragraph > block.paragraph && source.paragraph < until).length;
      const oneKind = keys === recommendations.length;
      const fitting = kind === 'key' ? [keys] : kind === 'suggestion' ? [oneKind ? keys : recommendations.length - keys] : [recommendations.length, keys, recommendations.length - keys];
      if (fitting.includes(number) || local === number) continue;
      const [found = 0] = kind === null && !oneKind && local > 0 ? [local] : fitting;
      warnings.add(`The report says ${quoted(words)}; ${found === 0 ? 'none' : found} ${found === 1 ? 'was' : 'were'} found. Look through what is possible and what was left out.`);
    }
  });
  return [...warnings];
}
