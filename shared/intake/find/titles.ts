import { comparable } from './plain-words.ts';

/** How strongly a heading speaks: key recommendations, plain recommendations, or suggestions and the like. */
export type Label = 'key' | 'plain' | 'suggestion';

/** What a heading says about the blocks below it. */
export type Role =
  | { readonly kind: 'recommendations'; readonly label: Label; /** Words of the heading that name a theme, or null. */ readonly theme: string | null }
  /** Recommendations of an earlier review, or what became of them. */
  | { readonly kind: 'past' }
  /** About the review itself, the people in it, risks or what happens next: nothing below it is a recommendation. */
  | { readonly kind: 'about' }
  /** Summary and conclusion: may say what is recommended, but never name a theme. */
  | { readonly kind: 'frame' }
  | { readonly kind: 'other' };

const noun = '(?:recommendations?|suggestions?|proposals? for improvement|areas? for (?:improvement|development|further development|consideration|action)|improvement points?|points? for consideration)';
const strong = '(?:key|main|headline|priority|principal|primary|strategic|overarching|high[- ]level|top)';
const mild = "(?:our|the|these|following|team's|peers'|peer team's|panel's|review(?: team)?'s|committee's|reviewers'|inspector's|auditor's|commission's|all|full|final|formal|overall)";
const lesser = '(?:other|further|additional|supporting|detailed|supplementary|secondary|specific|minor|operational|practical)';

const wholeLabel = new RegExp(`^(?:${mild} )*(?:(${strong}|${lesser})(?:,? (?:and )?(?:${strong}|${lesser}))* )?(${noun})(?: (?:made|in full|for improvement|for action|(?:of|from|by|to) (?:the |our |its )?[a-z' ]{3,60}))?$`);
const spoken = /^(?:what )?(?:we|the (?:team|peer team|peers|panel|commission|committee|group|task group|review|reviewers)) (recommend|suggest)s?$/;
const listOf = new RegExp(`^(?:a )?(?:full |complete )?(?:summary|list|schedule|table|overview) of (?:${mild} )*(${strong} |${lesser} )?(${noun})$`);
const joined = new RegExp(`^(?:summary|conclusions?|findings|observations|analysis|next steps|summary and conclusions|key findings|findings and conclusions) (?:and|&) (?:${mild} )*(${strong} |${lesser} )?(${noun})$`);
const joinedAfter = new RegExp(`^(?:${mild} )*(${strong} |${lesser} )?(${noun}) (?:and|&) (?:next steps|suggestions|conclusions?|actions?|observations|areas for consideration)$`);
const about = new RegExp(`^(?:${mild} )*(${strong} |${lesser} )?(${noun})\\s*(?:(?:on|about|for|relating to|concerning) |: |- )(.+)$`);
const trailing = new RegExp(`^(.+?)(?:: | - |: the )(${strong} |${lesser} )?(${noun})$`);

const past = /\b(?:previous|earlier|last|past|prior|progress (?:on|against|with)|implement(?:ing|ation)|response to|responding to|status of|follow-up to|tracking|monitoring of|closed|completed|20[0-2]\d|19\d\d)\b/;
const aboutReview = new RegExp(
  '^(?:the )?(?:peer |review |panel |inspection |challenge |visit )?(?:team|panel|process|approach|method|methodology|timetable|timescale)s?$|' +
    '^(?:our|overview of the|summary of the|about the) (?:approach|process|method|methodology|review|challenge|team|panel|council|report)|' +
    '\\b(?:peer|review|challenge|inspection|panel)\\b.*\\b(?:approach|process|methodology|team|membership|members)\\b|\\b(?:members|membership) of the (?:team|panel|review)|' +
    '^(?:scope|purpose|remit|terms of reference|methodology|how we |how the (?:review|challenge|panel)|(?:who|whom|those) we |who was |people (?:we )?(?:met|spoke|interviewed)|what we (?:did|read|looked at)|' +
    'interview(?:ee)?s|witnesses|visits|meetings|list of|acknowledge?ments?|thanks|glossary|abbreviations|bibliography|background papers|references$|contents|table of contents|contacts?$|' +
    'contact details|(?:key |strategic |corporate |principal )?(?:risks?$|risk register)|(?:immediate )?next steps|what happens (?:now|next)|follow[- ]up|progress review|' +
    'support (?:offer|available)|further support|appendix|appendices|annex|documents |evidence (?:base$|considered|gathered)|about |(?:key )?dates$|signed)|\\brisk register\\b',
);
const framing = new Set(
  ('executive summary,summary,introduction,foreword,preface,background,context,conclusion,conclusions,overview,observations,overall observations,overall messages,key messages,' +
    'headlines,headline messages,feedback,findings,key findings,main findings,detailed findings,report,the report,main report,feedback report,analysis,themes,our findings').split(','),
);
const isFrame = (words: string): boolean => words.split(/,? (?:and|&) |, /).every((part) => framing.has(part.replace(/^the /, '')) || framing.has(part));

const labelOf = (adjective: string | undefined, head: string): Label =>
  adjective !== undefined && new RegExp(`^${strong}\\b`).test(adjective) ? 'key'
  : head.startsWith('recommendation') && (adjective === undefined || !new RegExp(`^${lesser}\\b`).test(adjective)) ? 'plain'
  : 'suggestion';

/** Words of a heading, without its number and closing colon, made comparable. */
const bare = (title: string): string => {
  const words = comparable(title).replace(/[:\s]+$/, '');
  return /^(?:appendix|annex|section|part|chapter) [a-z0-9]{1,3}\s*[:.-]?\s+(.*recommendation.*|.*suggestion.*)$/.exec(words)?.[1] ?? words;
};

/** What a heading's words (without its number) say about the blocks below it. */
export function roleOf(title: string): Role {
  const words = bare(title);
  const names = new RegExp(noun).test(words);
  if (names && past.test(words)) return { kind: 'past' };
  const whole = wholeLabel.exec(words) ?? listOf.exec(words) ?? joined.exec(words) ?? joinedAfter.exec(words);
  if (whole) return { kind: 'recommendations', label: labelOf(whole[1]?.trim(), whole[2] ?? ''), theme: null };
  const says = spoken.exec(words);
  if (says) return { kind: 'recommendations', label: says[1] === 'recommend' ? 'plain' : 'suggestion', theme: null };
  const onTheme = about.exec(words);
  if (onTheme?.[3] !== undefined) return { kind: 'recommendations', label: labelOf(onTheme[1]?.trim(), onTheme[2] ?? ''), theme: lastWords(title, onTheme[3]) };
  const themed = trailing.exec(words);
  if (themed?.[1] !== undefined) return { kind: 'recommendations', label: labelOf(themed[2]?.trim(), themed[3] ?? ''), theme: firstWords(title, themed[1]) };
  if (aboutReview.test(words)) return { kind: 'about' };
  if (isFrame(words)) return { kind: 'frame' };
  return { kind: 'other' };
}

const firstWords = (title: string, part: string): string => title.replace(/\s+/g, ' ').trim().slice(0, part.length);
const lastWords = (title: string, part: string): string => title.replace(/\s+/g, ' ').trim().replace(/[:.\s]+$/, '').slice(-part.length);

/** Whether a short line is a heading by its words alone: “Suggestions”, “Key recommendations:”. */
export const isLabel = (line: string): boolean => {
  const role = roleOf(line.replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/, ''));
  return role.kind === 'recommendations' && role.theme === null && line.length <= 80;
};
