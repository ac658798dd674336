import { comparable } from './plain-words.ts';
import { about, framing, lesser, noun, openings, past, spoken, strong, themeAfter, themeBefore } from './title-words.ts';

/** How strongly a heading speaks: key recommendations, plain recommendations, or suggestions and the like. */
export type Label = 'key' | 'plain' | 'suggestion';

/** What a heading says about the blocks below it. `theme`: words of the heading that name one, or null. */
export type Role =
  | { readonly kind: 'recommendations'; readonly label: Label; readonly theme: string | null }
  /** Recommendations of an earlier review, or what became of them. */
  | { readonly kind: 'past' }
  /** About the review itself, the people in it, risks or what happens next: nothing below it is a recommendation. */
  | { readonly kind: 'about' }
  /** Summary, conclusion and the like. */
  | { readonly kind: 'frame' }
  | { readonly kind: 'other' };

const named = new RegExp(noun);
const isStrong = new RegExp(`^${strong}\\b`);
const isLesser = new RegExp(`^${lesser}\\b`);

const labelOf = (adjective: string | undefined, head: string): Label => {
  if (adjective !== undefined && isStrong.test(adjective)) return 'key';
  return head.startsWith('recommendation') && !isLesser.test(adjective ?? '') ? 'plain' : 'suggestion';
};

/** Words of a heading, without its closing colon and without “Appendix A:”, made comparable. */
const bare = (title: string): string => {
  const all = comparable(title).replace(/[:\s]+$/, '');
  return /^(?:appendix|annex|section|part|chapter) [a-z0-9]{1,3}\s*[:.-]?\s+(.*(?:recommendation|suggestion).*)$/.exec(all)?.[1] ?? all;
};

const isFrame = (title: string): boolean => title.split(/,? (?:and|&) |, /).every((part) => framing.has(part.replace(/^the /, '')));

/** What a heading's words (without its number) say about the blocks below it. */
export function roleOf(title: string): Role {
  const heading = bare(title);
  if (named.test(heading) && past.test(heading)) return { kind: 'past' };
  const says = spoken.exec(heading);
  if (says) return { kind: 'recommendations', label: says[1] === 'recommend' ? 'plain' : 'suggestion', theme: null };
  for (const opening of openings) {
    const found = opening.exec(heading);
    if (found) return { kind: 'recommendations', label: labelOf(found[1], found[2] ?? ''), theme: null };
  }
  const after = themeAfter.exec(heading);
  if (after?.[3] !== undefined) {
    return { kind: 'recommendations', label: labelOf(after[1], after[2] ?? ''), theme: printed(title).slice(-after[3].length) };
  }
  const before = themeBefore.exec(heading);
  if (before?.[1] !== undefined) {
    return { kind: 'recommendations', label: labelOf(before[2], before[3] ?? ''), theme: printed(title).slice(0, before[1].length) };
  }
  if (about.test(heading)) return { kind: 'about' };
  return isFrame(heading) ? { kind: 'frame' } : { kind: 'other' };
}

/** As printed, but for what {@link comparable} takes off the ends. */
const printed = (title: string): string =>
  title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[:.;,\s]+$/, '');

/** Whether a short line is a heading by its words alone: “Suggestions”, “Key recommendations:”. */
export const isLabel = (line: string): boolean => {
  if (line.length > 80) return false;
  const role = roleOf(line.replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s+/, ''));
  return role.kind === 'recommendations' && role.theme === null;
};
