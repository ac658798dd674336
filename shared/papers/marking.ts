import type { Classification } from '../domain/classification.ts';
import { EXEMPT_PARAGRAPHS } from '../domain/classification.ts';
import { exemptWords } from '../domain/edition.ts';
import type { Ground } from './content.ts';
import { listed } from './words.ts';

const EXEMPT = 'exempt under Schedule 12A, Part 1, of the Local Government Act 1972';
const CONFIDENTIAL = 'confidential under section 100A(3) of the Local Government Act 1972';
const named = (paragraphs: readonly number[]): string =>
  paragraphs.length === 0
    ? ''
    : `, ${listed(paragraphs.map((n) => `paragraph ${n} (${EXEMPT_PARAGRAPHS[n as keyof typeof EXEMPT_PARAGRAPHS]})`))}`;
/** The paragraphs of Schedule 12A by which any of these are exempt, in order. */
export const exemptParagraphs = (of: readonly Classification[]): readonly number[] =>
  [...new Set(of.flatMap(({ level, paragraphs }) => (level === 'exempt' ? paragraphs : [])))].sort((a, b) => a - b);

/**
 * The words on every page of a copy that is not public, with paragraph and description (LGA 1972 s100B(5)): for the paper's own
 * classification, else for what stands in it. Null when all of it is public.
 */
export function notForPublication(paper: Classification, inside: readonly Classification[]): string | null {
  if (paper.level === 'exempt' || paper.level === 'confidential') return `Not for publication. ${asSentence(exemptWords(paper))}.`;
  const withheld = inside.filter(({ level }) => level !== 'public');
  if (paper.level === 'public' && withheld.length === 0) return null;
  const why = groundsOf(withheld).map((ground) => `information that is ${ground}`);
  return why.length > 0 ? `Not for publication. Contains ${listed(why)}.` : 'Not for publication. Internal edition.';
}
/** Of one thing, in full. */
export const itemMark = (of: Classification): string =>
  of.level === 'internal' ? 'Not for publication. Internal.' : `Not for publication. ${asSentence(exemptWords(of))}.`;
/** `Exempt: paragraph 3`: beside one thing, where its ground is told in full at the head of the page or of the copy. */
export function shortMark({ level, paragraphs }: Ground): string {
  if (level !== 'exempt') return level === 'internal' ? 'Internal' : 'Confidential';
  const numbers = inOrder(paragraphs).map(String);
  return `Exempt: ${numbers.length === 0 ? 'paragraph not stated' : `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(numbers)}`}`;
}
/** What such marks stand for, in full, each once; null where nothing is marked. */
export function marksInFull(all: readonly Ground[]): string | null {
  const each = new Map(all.map((ground) => [shortMark(ground), inFull(ground)]));
  return each.size === 0 ? null : `Not for publication. ${[...each].map(([mark, words]) => `What is marked “${mark}” is ${words}.`).join(' ')}`;
}
function inFull({ level, paragraphs }: Ground): string {
  if (level !== 'exempt') return level === 'internal' ? 'for the council’s own use' : CONFIDENTIAL;
  return `${EXEMPT}${paragraphs.length === 0 ? ', paragraph not stated' : named(inOrder(paragraphs))}`;
}
const inOrder = (paragraphs: readonly number[]): readonly number[] => [...paragraphs].sort((a, b) => a - b);
/** `Exempt under Schedule 12A, …`, of the words a front table says. */
export const asSentence = (words: string): string => words.replace(/^Yes: (.)/, (_, first: string) => first.toUpperCase());

/**
 * What the public copy says where a section is withheld: every copy of any part states the description of the exempt information
 * (s100B(5)(b)). `where`: the exempt appendix it is in, by its name.
 */
export const withheldSection = (of: Ground, where: string | null): string =>
  `${withheld('this part of the report', of)}${where === null ? '' : ` It is in ${where}, for those entitled to see it.`}`;
/** The same for a decision that the public copy of a record only names. */
export const withheldDecision = (of: Ground): string => withheld('this decision', of);

const withheld = (what: string, { level, paragraphs }: Ground): string =>
  level === 'confidential'
    ? `Not for publication: ${what} is ${CONFIDENTIAL}.`
    : `Not for publication: ${what} is ${EXEMPT}${named(paragraphs)}.`;

/** The front table's answer to `Exempt:`. `inside`: how what a public paper withholds, or holds, is classified. */
export function exemptLine(paper: Classification, inside: readonly Classification[]): string {
  const why = paper.level === 'public' ? groundsOf(inside) : [];
  return why.length === 0 ? exemptWords(paper) : `In part: part of this report is ${listed(why)}`;
}
/** `exempt under …, paragraph 3 (…)`, `confidential under …`: as far as any of them is. */
const groundsOf = (all: readonly Classification[]): readonly string[] => [
  ...(all.some(({ level }) => level === 'exempt') ? [`${EXEMPT}${named(exemptParagraphs(all))}`] : []),
  ...(all.some(({ level }) => level === 'confidential') ? [CONFIDENTIAL] : []),
];
