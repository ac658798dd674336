import { briefly } from '../../commands/words.ts';
import { sentencesOf } from '../../commitments/sentences.ts';
import type { Entity, Plan } from '../../domain/plan.ts';
import type { PrintedSection } from '../../papers/printed-sections.ts';
import { inSection, type Finding, type Rule } from '../finding.ts';

/** A sentence that says what the review said. What merely names it claims nothing of it. */
const OF_THE_REVIEW = /\b(?:peer (?:challenge|review|team)|peers|challenge team|review team|feedback report|the review|the report of the review|inspectors?)\b/i;
const CLAIMS = /\b(?:said|says|found|finds|noted|notes|observed|concluded|concludes|reported|reports|recommended|recommends|praised|identified|identifies|stated|states|described|describes|highlighted|according to|commented|urged|heard|saw|recognised)\b/i;
/** What the items of a list are of the review's when it stands before them: `The peer team’s remit was to look at:`. */
const LEADS = /\b(?:remit|scope|terms of reference|look(?:ed)? (?:at|into)|asked|questions?)\b/i;
/**
 * Money and shares: figures that somebody may hold the council to. Years, days and references are none. No longer than figures are: a report that somebody sends may hold a
 * page of digits and commas, at each of which the search begins anew.
 */
const FIGURES = /£\s?\d[\d,]{0,24}(?:\.\d{1,12})?\s?(?:bn|billion|m|million|k|thousand)?\b|\b\d[\d,]{0,24}(?:\.\d{1,12})?\s?(?:%|per cent|percent|billion|million)(?!\w)/gi;
const QUOTED = /[“"‘]([^“”"‘’]{12,}?)[”"’](?!\p{L})/gu;

/** `£1.75bn` and `£1.75 billion` are one figure. */
function figureOf(words: string): string {
  const scale = /bn|billion/i.test(words) ? 1e9 : /million|\dm|\d\sm\b/i.test(words) ? 1e6 : /thousand|\dk|\d\sk\b/i.test(words) ? 1e3 : 1;
  const number = Number(words.replace(/[^\d.]/g, '').replace(/\.$/, '')) * scale;
  return `${words.includes('£') ? '£' : ''}${Number(number.toPrecision(12))}${/%|per ?cent/i.test(words) ? '%' : ''}`;
}
const figuresIn = (text: string): readonly string[] => [...text.matchAll(FIGURES)].map(([figure]) => figure.trim());
const plainWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}£%]+/gu, ' ').trim();

interface ReviewText { readonly words: string; readonly figures: ReadonlySet<string> }
type Passages = readonly Entity<'passage'>[];
/** Kept by the lists it was read from: a plan in which somebody writes has the very same, and only other words in a section. */
const read = new WeakMap<Passages, { readonly recommendations: readonly Entity<'recommendation'>[]; readonly text: ReviewText }>();
/** All that the report says, as the plan keeps it; null where it does not keep it, and nothing can be compared. */
function textOfReview(plan: Plan): ReviewText | null {
  const [passages, recommendations] = [plan.all('passage'), plan.all('recommendation')];
  if (passages.length === 0) return null;
  const known = read.get(passages);
  if (known?.recommendations === recommendations) return known.text;
  const all = [...passages.flatMap(({ paragraphs }) => paragraphs.map((one) => one.text)), ...recommendations.map((one) => one.text)].join('\n');
  const text = { words: ` ${plainWords(all)} `, figures: new Set(figuresIn(all).map(figureOf)) };
  read.set(passages, { recommendations, text });
  return text;
}

/** What a section gives as the review's: sentences that claim something of it, and lists under a line that says they are of it. */
function givenAsTheReviews({ blocks, text }: PrintedSection): readonly string[] {
  const claimed = sentencesOf(text).map(({ words }) => words).filter((words) => OF_THE_REVIEW.test(words) && CLAIMS.test(words));
  let isOfTheReview = false;
  const items = blocks.flatMap(({ type, runs }) => {
    const words = runs.map((run) => run.text).join('').trim();
    if (type === 'numbered' || type === 'bullet') return isOfTheReview && !claimed.includes(words) ? [words] : [];
    isOfTheReview = words.endsWith(':') && OF_THE_REVIEW.test(words) && (CLAIMS.test(words) || LEADS.test(words));
    return [];
  });
  return [...claimed, ...items];
}

export const notInTheReview: Rule = {
  name: 'figures and quotations that are not in the review',
  says: 'A sum, a share or a quotation that the report gives as the review’s stands in the review’s report.',
  find: ({ plan, sections }) => {
    const review = textOfReview(plan);
    if (review === null) return [];
    return sections.flatMap((section) => givenAsTheReviews(section).flatMap((words): Finding[] => [
      ...figuresIn(words).filter((figure) => !review.figures.has(figureOf(figure))).map((figure): Finding => ({
        is: 'must', what: `${section.title}: ${figure} is not in the review`, why: `“${briefly(words, 120)}” The review’s report does not have this figure.`, where: inSection(section.name),
      })),
      ...[...words.matchAll(QUOTED)].map(([, quoted]) => quoted!).filter((quoted) => !review.words.includes(` ${plainWords(quoted)} `)).map((quoted): Finding => ({
        is: 'must', what: `${section.title}: a quotation is not in the review`, why: `“${briefly(quoted, 120)}” does not stand in the review’s report like this.`, where: inSection(section.name),
      })),
    ]));
  },
};
