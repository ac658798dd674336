const abbreviation = /\b(?:e\.g|i\.e|etc|Mr|Mrs|Ms|Dr|Cllr|No|para|pp?|St|approx|vs)\.$/;
const gaps = /(?<=[.!?][”’"')]?)\s+(?=["“‘'(]?[\p{Lu}\p{N}])/gu;

/** Cuts a paragraph into sentences; each is a verbatim piece of it. */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const gap of paragraph.matchAll(gaps)) {
    if (abbreviation.test(paragraph.slice(start, gap.index))) continue;
    sentences.push(paragraph.slice(start, gap.index));
    start = gap.index + gap[0].length;
  }
  return [...sentences, paragraph.slice(start)].map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
