import { comparable } from './plain-words.ts';

/** Verbs that recommendations begin with. A word that is also a noun (“review”, “plan”) still needs the shape of an instruction around it. */
const verbs = new Set(
  (
    'accelerate accept achieve act adapt add address adopt agree align allocate amend appoint articulate ask assess assign assure avoid balance be begin benchmark bring ' +
    'brief broaden build capture carry celebrate challenge change check clarify close co-design co-ordinate coordinate collaborate combine commission commit communicate ' +
    'complete conclude conduct confirm consider consolidate consult continue convene create cut decide deepen define delegate deliver demonstrate deploy design determine ' +
    'develop devote draw drive drop embed embrace empower enable encourage end enforce engage enhance ensure escalate establish evaluate examine expand explain explore extend ' +
    'facilitate fill finalise find finish fix focus follow formalise foster free fund gather get give grow guard harness hold identify implement improve include incorporate ' +
    'increase inform initiate integrate introduce invest invite involve issue join keep launch lead learn let listen lobby look maintain make manage map maximise measure meet ' +
    'minimise model modernise monitor move name negotiate nurture obtain offer open optimise pause pilot plan prepare present press prevent prioritise produce progress promote ' +
    'propose protect provide publicise publish push put raise re-establish reaffirm reassess rebalance rebuild reconsider record recruit redesign reduce refine refocus refresh reinforce ' +
    'reinstate remove renew replace report request require reset resolve resource restore retain rethink revise review revisit run safeguard say schedule scope secure seek send ' +
    'separate set settle share shift shorten show simplify speed spell stand start state stop streamline strengthen stretch submit support sustain tackle take target teach tell ' +
    'test tie tighten track train transfer transform treat trial turn understand undertake unify update upskill use utilise value weigh widen withdraw work write'
  ).split(' '),
);
const opening =
  /^(?:(?:and|also|then|similarly|further|furthermore|urgently|immediately|actively|formally|jointly|regularly|quickly|proactively|better|clearly|continue to|in addition|as a priority|where possible|as soon as possible|please|to|that),?\s+)*(?:(?:do not|don't|never|always)\s+)?([a-z][a-z-]*)/;
const modal = /\b(?:should|must|needs? to|ought to|is (?:asked|requested|recommended|encouraged|urged) to|are (?:asked|requested|recommended|encouraged|urged) to)\b/;
const subjectTo = /^[^.;:?]{3,80}? to ([a-z-]+)\b/;
const recommends = /\b(?:recommend(?:s|ed)?|imperative|essential|vital)\b/;

/** The word that makes a passage read as an instruction (“ensure”, “don't”, “should”), or null where it does not. For list items, not for body text. */
export function instruction(text: string): string | null {
  const words = comparable(text);
  if (words.endsWith('?')) return null;
  const start = opening.exec(words);
  if (start?.[1] !== undefined && verbs.has(start[1])) return start[0];
  const should = modal.exec(words);
  if (should) return should[0];
  const who = subjectTo.exec(words);
  if (who?.[1] !== undefined && verbs.has(who[1]) && /^(?:the |all |senior |lead |every |each )*[a-z' ]*?(?:council|cabinet|members?|officers?|leadership|leaders?|committees?|team|directors?|executive|chairs?|managers?|councillors?)\b/.test(words)) return `to ${who[1]}`;
  return recommends.exec(words)?.[0] ?? null;
}

/** Body wording that urges something, strongest first. `not` takes back what only looks like it. */
const urging: readonly { readonly pattern: RegExp; readonly not?: RegExp }[] = [
  { pattern: /\bwe (?:strongly |would |also |therefore )*(?:recommend|suggest|urge|advise)\b/ },
  { pattern: /\b(?:should|might wish to|may wish to|could usefully|would do well to) (?:\w+ly )?(?:also |therefore )?consider(?:ing)?\b/ },
  { pattern: /\b(?:would|could|might|may|will) (?:\w+ |as a whole )?benefit from\b/ },
  { pattern: /\b(?:could|would|might|may) (?:\w+ )?be (?:\w+ )?(?:useful|helpful|beneficial|worthwhile|worth|wise|sensible|valuable|advisable)\b/ },
  { pattern: /\b(?:there (?:is|was|remains) (?:also )?(?:a|an) (?:clear |real |urgent |pressing |further )*need (?:to|for))\b/ },
  { pattern: /\bconsideration (?:should|could|needs to) be given\b/ },
  { pattern: /\b(?:is|are) (?:essential|imperative|vital|important|crucial|critical) (?:that|to)\b/, not: /\bimportant to (?:stress|note|recognise|remember|emphasise|acknowledge|say|understand)\b/ },
  { pattern: /\bshould\b/, not: /\bshould (?:not )?(?:be (?:noted|stressed|read|remembered|recognised|said|proud|commended|congratulated|celebrated|aware)|(?:it|they|he|she|we|you|the need) )|\b(?:as (?:it|they) should|why .* should|how .* should|whether .* should|who should)\b/ },
  { pattern: /\bneeds? (?:urgently |now |also )?(?:to (?:be|have|do|make|ensure|see|[a-z]+)|improvement|attention)\b/, not: /\b(?:who|they|it|what is|people|residents|it will) needs? to\b|\bneeds to meet\b|\bwhat (?:it|they) needs? to\b|\bneeded? to (?:know|learn)\b/ },
  { pattern: /\b(?:members|councillors|staff|officers|partners|residents|managers)(?: \w+)? would (?:welcome|like to see|value|appreciate)\b/ },
  { pattern: /\b(?:is|are) (?:still |now |urgently )?(?:required|needed)\b(?! to)/, not: /\b(?:what|that|which|where|when|as|if|than) (?:is|are) (?:required|needed)\b/ },
  { pattern: /^(?:the (?:council|authority)|members|officers|cabinet|it) could (?:also |better |usefully |do more|go further|move|make)/ },
  { pattern: /^consider\b/ },
];

/** The words of a body sentence that urge something, as they stand in it, or null. */
export function urgingWords(sentence: string): string | null {
  const words = sentence.replace(/\s+/g, ' ').trim();
  if (words.endsWith('?')) return null;
  const lower = words.replace(/[‘’]/g, "'").toLowerCase();
  for (const { pattern, not } of urging) {
    const found = pattern.exec(lower);
    if (found && !(not?.test(lower) ?? false)) return words.slice(found.index, found.index + found[0].length);
  }
  return null;
}

/** What the words before a list (“We recommend that the council:”) announce. */
export type LeadIn = 'recommends' | 'past' | 'asksCommittee' | 'urges' | 'other';

const pastLeadIn = /\b(?:previous|earlier|last|past|prior)\b[^.]*\b(?:review|recommend|report|challenge|visit|inspection)|\brecommend[a-z]*\b[^.]*\b(?:have been|had been|were|was)\b[^.]*\b(?:implemented|completed|delivered|made in|closed|acted on|met)|\b(?:in|of|from) (?:19|20)\d\d\b[^.]*\brecommend/;
const asksCommittee = /\b(?:cabinet|committee|council|executive|panel|board|members|leader)\b[^.]{0,40}\b(?:is|are) (?:requested|asked|recommended|invited)\b[^.]{0,20}\bto\b/;
const recommendsLeadIn = /\b(?:recommend|recommends|recommendations?|recommended|suggest|suggests|suggestions?)\b/;
const notThese = /\b(?:in (?:making|reaching|forming|framing|drawing up|arriving at|developing|preparing)|to (?:inform|reach|arrive at|support|prepare)|before (?:making|reaching)|(?:informed|shaped|tested|helped) (?:by|us|the)|basis (?:of|for)|evidence for|behind|alongside|how|took|will take|responding|respond|response|deliver(?:ing)?|implement(?:ing)?|take forward|taking forward)\b[^.]*\brecommendations?|\brecommendations? (?:were|was|are|is|will be|have been|has been) (?:informed|shaped|tested|based|grouped|owned|led|discussed|shared|monitored|drawn)\b/;

export function leadInOf(text: string): LeadIn {
  const sentences = comparable(text).split(/(?<=[.!?]) /);
  const words = sentences.at(-1) ?? '';
  if (pastLeadIn.test(words)) return 'past';
  if (asksCommittee.test(words)) return 'asksCommittee';
  if (recommendsLeadIn.test(words)) return notThese.test(words) ? 'other' : 'recommends';
  return modal.test(words) || /\b(?:could|might wish to|may wish to|would benefit from)\b/.test(words) ? 'urges' : 'other';
}

const abbreviation = /\b(?:e\.g|i\.e|etc|Mr|Mrs|Ms|Dr|Cllr|No|para|pp?|St|approx|vs)\.$/;

/** Cuts a paragraph into sentences; each is a verbatim piece of it. */
export function sentencesOf(paragraph: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const gap of paragraph.matchAll(/(?<=[.!?][”’"')]?)\s+(?=["“‘'(]?[\p{Lu}\p{N}])/gu)) {
    if (abbreviation.test(paragraph.slice(start, gap.index))) continue;
    sentences.push(paragraph.slice(start, gap.index));
    start = gap.index + gap[0].length;
  }
  return [...sentences, paragraph.slice(start)].map((sentence) => sentence.trim()).filter((sentence) => sentence !== '');
}
