import { anyOf, whole, words } from './patterns.ts';

/** What headings of recommendations are called, and what stands before and around it. */
export const noun = anyOf(
  'recommendations?',
  'suggestions?',
  'proposals? for improvement',
  'areas? for (?:improvement|development|further development|consideration|action)',
  'improvement points?',
  'points? for consideration',
  'areas? (?:needing|requiring|in need of) (?:further )?(?:improvement|development|attention)',
  '(?:what|things that) needs? (?:to (?:improve|change|be done)|improving|improvement|doing)',
  'what (?:the council|you) (?:should|needs? to) (?:do|improve|change)(?: next| now| better| differently)?',
);
export const strong = words('key, main, headline, priority, principal, primary, strategic, overarching, high[- ]level, top');
export const lesser = words(
  'other, further, additional, supporting, detailed, supplementary, secondary, specific, minor, operational, practical',
);
const mild = anyOf(
  words('our, the, these, following, all, full, final, formal, overall'),
  "(?:peer team|team|panel|review|review team|committee|inspector|auditor|commission)'s",
  "(?:peers|reviewers)'",
);
const adjective = `(${strong} |${lesser} )?`;
const lead = `^(?:${mild} )*${adjective}(${noun})`;
const end = anyOf('made', 'in full', 'for improvement', 'for action', "(?:of|from|by|to) (?:the |our |its )?[a-z' ]{3,60}");

/** Each gives the adjective (group 1) and the noun (group 2) of a heading that opens recommendations without naming a theme. */
export const openings: readonly RegExp[] = [
  new RegExp(`^(?:${mild} )*((?:${strong}|${lesser})(?:,? (?:and )?(?:${strong}|${lesser}))* )?(${noun})(?: ${end})?$`),
  new RegExp(`^(?:a )?(?:full |complete )?(?:summary|list|schedule|table|overview) of (?:${mild} )*${adjective}(${noun})$`),
  new RegExp(
    `^${words('summary, conclusions?, findings, key findings, observations, analysis, next steps, (?:summary|findings) and conclusions')}` +
      ` (?:and|&) (?:${mild} )*${adjective}(${noun})$`,
  ),
  new RegExp(`${lead} (?:and|&) ${words('next steps, suggestions, conclusions?, actions?, observations, areas for consideration')}$`),
];
/** “What we recommend”. Group 1 is the verb. */
export const spoken = new RegExp(
  `^(?:what )?(?:we|the ${words('team, peer team, peers, panel, commission, committee, group, task group, review, reviewers')}) ` +
    '(recommend|suggest)s?$',
);
/** “Recommendations on finance”. Groups: adjective, noun, theme. */
export const themeAfter = new RegExp(`${lead}\\s*(?:(?:on|about|for|relating to|concerning) |: |- )(.+)$`);
/** “Finance: suggestions”. Groups: theme, adjective, noun. */
export const themeBefore = new RegExp(`^(.+?)(?:: | - |: the )${adjective}(${noun})$`);

/** With “recommendations” in the same heading: those of an earlier review, or what became of them. */
export const past = whole(
  `\\b${words('previous, earlier, last, past, prior, tracking, closed, completed')}\\b`,
  '\\bprogress (?:on|against|with)\\b',
  '\\bimplement(?:ing|ation)\\b',
  '\\b(?:response|responding) to\\b',
  '\\b(?:status|monitoring) of\\b',
  '\\bfollow-up to\\b',
  '\\b(?:of|from|in|the) (?:the )?(?:19|20)\\d\\d\\b',
);

/** Headings about the review itself, the people in it, its papers, risks, and what happens next. */
export const about = whole(
  '^(?:the )?(?:(?:peer|review|panel|inspection|challenge|visit) )?' +
    `${words('team, panel, process, approach, method, methodology, timetable, timescale')}s?$`,
  '^(?:our|overview of the|summary of the|about the) (?:approach|process|method|methodology|review|challenge|team|panel|council|report)',
  '\\b(?:peer|review|challenge|inspection|panel)\\b.*\\b(?:approach|process|methodology|team|membership|members)\\b',
  '\\b(?:members|membership) of the (?:team|panel|review)',
  `^${words('scope, purpose, remit, terms of reference, methodology')}`,
  '^(?:how|who|whom|those|people) we |^how the (?:review|challenge|panel)|^who was |^people (?:met|spoke|interviewed)',
  '^what we (?:did|read|looked at)',
  `^${words('interview(?:ee)?s, witnesses, visits, meetings, documents , evidence (?:base$|considered|gathered), list of')}`,
  `^${words('acknowledge?ments?, thanks, glossary, abbreviations, bibliography, background papers, references$, signed')}`,
  `^${words('contents, table of contents, contacts?$, contact details, about , (?:key )?dates$')}`,
  '^(?:(?:key|strategic|corporate|principal) )?risks?$|\\brisk register\\b',
  '^(?:immediate )?next steps|^what happens (?:now|next)|^follow[- ]up|^progress review',
  '^support (?:offer|available)|^further support',
  '^appendix|^appendices|^annex',
);

/** What is well: a heading that comes again in every theme. */
export const praise = new RegExp(
  `^(?:(?:key|main|our|areas of|area of) )*(?:${words('strengths?, successes, achievements, good practice, positives, headlines')}` +
    `|what (?:is|works|worked|you do|the council does|is working|we found) (?:well|good)|what is going well|things that work well)$`,
);

/** Parts of a report that frame it. They may say what is recommended, but never name a theme. */
export const framing: ReadonlySet<string> = new Set(
  [
    'executive summary, summary, introduction, foreword, preface, background, context, conclusion, conclusions, overview',
    'observations, overall observations, overall messages, key messages, headlines, headline messages, feedback, findings, our findings',
    'key findings, main findings, detailed findings, report, main report, feedback report, analysis, themes',
  ].flatMap((line) => line.split(', ')),
);
