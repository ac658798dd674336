import { isCalendarDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { ReportText } from './report-text.ts';

/** What a report's first lines say about itself: proposed to the clerk, who may change every word. Empty or null where it does not say. */
export interface Proposals {
  readonly councilName: string;
  /** `Corporate Peer Challenge`. */
  readonly reviewTitle: string;
  readonly reviewingBody: string;
  readonly onSiteFrom: CalendarDay | null;
  readonly onSiteTo: CalendarDay | null;
  /** `Ashbourne Vale – Corporate Peer Challenge 2025 – Action plan`. */
  readonly planTitle: string;
}

const TITLE_PAGE = 12;
const NAME = String.raw`[A-Z][\p{L}'’-]+`;
const COUNCIL = new RegExp(
  String.raw`\b(?:(?:London Borough|Royal Borough|City|County|Borough|District) of ${NAME}(?:(?: (?:and|upon|on|in|with|&))? ${NAME})*` +
    String.raw`|${NAME}(?:(?: (?:and|upon|on|in|with|&))? ${NAME}){0,5} Council)\b`,
  'u',
);
const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];
const ON_SITE = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?(?:\s+(${MONTHS.join('|')}))?\s*(?:-|–|—|to)\s*(\d{1,2})(?:st|nd|rd|th)?\s+(${MONTHS.join('|')})\s+(20\d{2})\b`, 'i');

function onSite(lines: readonly string[]): Pick<Proposals, 'onSiteFrom' | 'onSiteTo'> {
  const two = (n: number) => String(n).padStart(2, '0');
  for (const line of lines) {
    const [, from, fromMonth, to, month, year] = ON_SITE.exec(line) ?? [];
    if (!from || !to || !month || !year) continue;
    const number = (name: string) => MONTHS.indexOf(name.toLowerCase()) + 1;
    const first = `${year}-${two(number(fromMonth ?? month))}-${two(Number(from))}`;
    const last = `${year}-${two(number(month))}-${two(Number(to))}`;
    if (isCalendarDay(first) && isCalendarDay(last) && first <= last) return { onSiteFrom: first, onSiteTo: last };
  }
  return { onSiteFrom: null, onSiteTo: null };
}

/** Away from a title page a name counts only with the council's kind in it: “One Council” is a way of working. */
const FORMAL = new RegExp(
  String.raw`\b(?:(?:London Borough|Royal Borough|City|County|Borough|District) of ${NAME}(?:(?: (?:and|upon|on|in|with|&))? ${NAME})*` +
    String.raw`|${NAME}(?:(?: (?:and|upon|on|in|with|&))? ${NAME}){0,4} (?:Borough|District|City|County|Metropolitan Borough|Town) Council)\b`,
  'gu',
);
/** The council a report without a title page speaks of most; empty where none is named twice. */
function mostNamed(texts: readonly string[]): string {
  const times = new Map<string, number>();
  for (const text of texts) for (const [name] of text.matchAll(FORMAL)) times.set(name, (times.get(name) ?? 0) + 1);
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return most && most[1] > 1 ? most[0] : '';
}

/** Only a body that the report names itself. */
function reviewingBody(report: ReportText): string {
  const words = report.blocks.map(({ text }) => text).join('\n');
  return /\bLocal Government Association\b|\bLGA\b/.test(words) ? 'Local Government Association' : '';
}

export function proposalsOf(report: ReportText): Proposals {
  // The file's own title comes after its words: what stands on the title page is what people call it.
  const lines = [...report.blocks.slice(0, TITLE_PAGE).flatMap(({ text }) => text.split('\n')), report.title ?? '']
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line.length < 120);
  const everywhere = report.blocks.map(({ text }) => text.replace(/\s+/g, ' '));
  const councilName = lines.map((line) => COUNCIL.exec(line)?.[0]).find((found) => found !== undefined)?.trim() ?? mostNamed(everywhere);
  const isReview = (line: string) => /peer (?:challenge|review)|review|inspection/i.test(line) && line.length < 80;
  const named = lines.find(isReview) ?? '';
  const reviewTitle = (councilName === '' ? named : named.replace(councilName, '')).replace(/\b(?:feedback|final|draft) report\b.*$/i, '').replace(/^[\s,:;–—-]+|[\s,:;–—-]+$/g, '');
  const visit = onSite([...lines, ...everywhere]);
  const year = lines.map((line) => /\b20\d{2}\b/.exec(line)?.[0]).find((found) => found !== undefined) ?? visit.onSiteTo?.slice(0, 4);
  return { councilName, reviewTitle, reviewingBody: reviewingBody(report), ...visit, planTitle: planTitle(councilName, reviewTitle, year) };
}

/** A council's short name: `Ashbourne Vale` of Ashbourne Vale Borough Council. */
export const shortName = (councilName: string): string =>
  councilName.replace(/^(?:London Borough|Royal Borough|City|County|Borough|District) of /, '').replace(/(?: (?:Metropolitan|London|Borough|District|City|County|Town))* Council$/, '').trim();

/** The council's short name, the review with its year, and what the file is. */
function planTitle(councilName: string, reviewTitle: string, year: string | undefined): string {
  const council = shortName(councilName);
  const review = reviewTitle || 'Review';
  return [council, year !== undefined && !review.includes(year) ? `${review} ${year}` : review, 'Action plan'].filter(Boolean).join(' – ');
}
