import { whole, words } from './patterns.ts';

/** Wording of body text that urges something, strongest first. `not` takes back what only looks like it. */
const urging: readonly { readonly pattern: RegExp; readonly not?: RegExp }[] = [
  {
    pattern: /\bwe (?:strongly |would |also |therefore )*(?:recommend|suggest|urge|advise)\b/,
    not: /\bwe (?:recommend|suggest) (?:elsewhere|above|below|later|earlier|in (?:section|chapter|part))\b/,
  },
  {
    pattern: whole(
      '\\b(?:it|this) is (?:strongly |therefore |also )?recommended\\b',
      `\\b${words('team, panel, committee, commission, group, board, peers')} (?:strongly |therefore |also )?recommends?\\b`,
    ),
  },
  { pattern: /\b(?:should|might wish to|may wish to|could usefully|would do well to) (?:\w+ly )?(?:also |therefore )?consider(?:ing)?\b/ },
  { pattern: /\b(?:would|could|might|may|will) (?:\w+ |as a whole )?benefit from\b/ },
  {
    pattern: new RegExp(
      '\\b(?:could|would|might|may) (?:\\w+ )?be (?:\\w+ )?' +
        `${words('useful, helpful, beneficial, worthwhile, worth, wise, sensible, valuable, advisable')}\\b`,
    ),
  },
  { pattern: /\bthere (?:is|was|remains) (?:also )?(?:a|an) (?:clear |real |urgent |pressing |further )*need (?:to|for)\b/ },
  { pattern: /\b(?:could|might) (?:also |usefully )?be (?:considered|explored)\b/ },
  { pattern: /\bconsideration (?:should|could|needs to) be given\b/ },
  {
    pattern: /\b(?:is|are) (?:essential|imperative|vital|important|crucial|critical) (?:that|to)\b/,
    not: /\bimportant to (?:stress|note|recognise|remember|emphasise|acknowledge|say|understand)\b/,
  },
  {
    pattern: /\bshould\b/,
    not: whole(
      `\\bshould (?:not )?be ${words('noted, stressed, read, remembered, recognised, said, proud, commended, congratulated, aware')}`,
      '\\bshould (?:it|they|he|she|we|you|the need) ',
      '\\bas (?:it|they) should|\\b(?:why|how|whether) .* should|\\bwho should',
    ),
  },
  {
    pattern: /\bneeds? (?:urgently |now |also )?(?:to [a-z]+|improvement|attention)\b/,
    not: whole(
      '\\b(?:who|they|it|what is|people|residents|it will) needs? to\\b',
      '\\bneeds to meet\\b|\\bwhat (?:it|they) needs? to\\b|\\bneeded? to (?:know|learn)\\b',
    ),
  },
  {
    pattern:
      /\b(?:members|councillors|staff|officers|partners|residents|managers)(?: \w+)? would (?:welcome|like to see|value|appreciate)\b/,
  },
  {
    pattern: /\b(?:is|are) (?:still |now |urgently )?(?:required|needed)\b(?! to)/,
    not: /\b(?:what|that|which|where|when|as|if|than) (?:is|are) (?:required|needed)\b/,
  },
  { pattern: /^(?:the (?:council|authority)|members|officers|cabinet|it) could (?:also |better |usefully |do more|go further|move|make)/ },
  { pattern: /^consider\b/ },
  { pattern: /^\(?(?:key )?recommendation (?:no\.? ?)?\d{1,3}(?:\.\d{1,2})?[a-z]? ?[:.–—-]/ },
];

/** Before the urging words, in the same clause: what others hold, which the report only tells. */
const told = new RegExp(
  `\\b(?:${words('recogni[sz](?:es?|ed|ing), recognition, accept(?:s|ed|ance)?, acknowledge(?:s|d|ment)?, agree(?:s|d|ment)?')}` +
    `|${words('aware(?:ness)?, understand(?:s|ing)?, understood, consensus, belie(?:ve[sd]?|f)')}) that (?:(?! and | but )[^,;])*$`,
);
/** A quotation of four words or more: what somebody said to the team. */
const quotation = /“[^“”]*(?:\s[^\s“”]+){3,}[^“”]*”/g;

/** The words of a body sentence that urge something, as they stand in it, or null. */
export function urgingWords(sentence: string): string | null {
  const plain = sentence.replace(/\s+/g, ' ').trim();
  if (plain.endsWith('?')) return null;
  const own = plain.replace(quotation, (said) => '“' + ' '.repeat(said.length - 2) + '”');
  const lower = own.replace(/[‘’]/g, "'").toLowerCase();
  for (const { pattern, not } of urging) {
    const found = pattern.exec(lower);
    if (!found || (not?.test(lower) ?? false) || told.test(lower.slice(0, found.index))) continue;
    return plain.slice(found.index, found.index + found[0].length);
  }
  return null;
}
