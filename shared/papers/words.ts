import { longDay, type CalendarDay } from '../domain/calendar-day.ts';

/** `1,250`. Whole numbers and at most two places of decimals, the same on every machine. */
export function figure(n: number): string {
  const [whole, parts] = (Number.isInteger(n) ? String(n) : n.toFixed(2)).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return parts ? `${grouped}.${parts}` : grouped;
}
/** `£24,500`. */
export const pounds = (amount: number): string => `£${figure(amount)}`;

/** Ways of counting things, with numbers said in this way. */
const counting = (said: (n: number) => string) => {
  /** `no actions`, `1 action`, `12 actions`. */
  const count = (n: number, one: string, many = `${one}s`): string => (n === 0 ? `no ${many}` : `${said(n)} ${n === 1 ? one : many}`);
  /** `the action`, `the 12 actions`. */
  const theCount = (n: number, one: string, many = `${one}s`): string => (n === 1 ? `the ${one}` : `the ${count(n, one, many)}`);
  /** `none of the 8 actions`, `3 of the 8 actions`, `all 8 actions`; `the action` where there is only one. */
  const outOf = (n: number, total: number, one: string, many = `${one}s`): string =>
    n === total
      ? total === 1 ? `the ${one}` : total === 2 ? `both ${many}` : `all ${said(total)} ${many}`
      : `${n === 0 ? 'none' : said(n)} of the ${said(total)} ${many}`;
  return { count, theCount, outOf };
};
/** In figures, as lists and screens show them. */
export const { count, theCount, outOf } = counting(figure);
export const are = (n: number): string => (n === 1 ? 'is' : 'are');
export const have = (n: number): string => (n === 1 ? 'has' : 'have');

/** `a`, `a and b`, `a, b and c`. */
export const listed = (items: readonly string[], last = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)!}`;

/** ` (A1 and A3)`: the references where they are few enough to read in a sentence, else nothing. */
export function inBrackets(things: readonly { readonly ref: string }[], most = 6): string {
  const refs = things.map(({ ref }) => ref).filter((ref) => ref !== '');
  return refs.length === 0 || refs.length !== things.length || refs.length > most ? '' : ` (${listed(refs)})`;
}

const NUMBERS = ['None', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten', 'Eleven', 'Twelve'];
/** The words as a sentence begins: a capital, and a small number in letters. */
export const sentence = (words: string): string =>
  words.replace(/^(?:(\d{1,2})(?= )|.)/, (first, n: string | undefined) => (n ? (NUMBERS[Number(n)] ?? n) : first.toUpperCase()));
/** A number inside a sentence: `four`, `13`. */
export const spelt = (n: number): string => NUMBERS[n]?.toLowerCase().replace('none', 'no') ?? figure(n);
/** Counted as committee papers do in their sentences: `three of the 28 recommendations`. */
export const inLetters = counting(spelt);
/** The words with one full stop at their end, unless they end with a mark of their own. */
export function stopped(words: string): string {
  const said = words.trim();
  return said === '' || /[.!?…:]["'’”)]*$/.test(said) ? said : `${said}.`;
}

const NEEDS_ARTICLE = new Set([
  'agency',
  'association',
  'authority',
  'board',
  'budget',
  'centre',
  'challenge',
  'commission',
  'council',
  'department',
  'fund',
  'governance',
  'grant',
  'inspectorate',
  'institute',
  'lga',
  'office',
  'ombudsman',
  'partnership',
  'programme',
  'regulator',
  'report',
  'reserve',
  'review',
  'service',
  'society',
  'team',
  'trust',
  'union',
]);
/** `the Local Government Association`, but `Ofsted`: an article where the last word is one that takes it. */
export function withArticle(name: string): string {
  const said = name.trim();
  if (/^(the|a|an|our) /i.test(said)) return said.charAt(0).toLowerCase() + said.slice(1);
  return NEEDS_ARTICLE.has(/[a-z]+$/i.exec(said)?.[0].toLowerCase() ?? '') ? `the ${said}` : said;
}

/** A committee inside a sentence: `the Overview and Scrutiny Committee`, but `Cabinet`. */
export const theBody = (committee: string): string => (/(committee|panel|board|commission)$/i.test(committee.trim()) ? `the ${committee.trim().replace(/^the /i, '')}` : committee.trim());

/** `16 to 19 June 2025`, `30 June to 3 July 2025`, `16 June 2025`; empty when neither day is known. */
export function days(from: CalendarDay | null, to: CalendarDay | null): string {
  if (from === null || to === null || from === to) return (from ?? to) ? longDay((from ?? to)!) : '';
  const start = longDay(from).split(' ');
  const end = longDay(to).split(' ');
  const kept = start[2] !== end[2] ? 3 : start[1] !== end[1] ? 2 : 1;
  return `${start.slice(0, kept).join(' ')} to ${longDay(to)}`;
}
