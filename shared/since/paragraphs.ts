import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { isOpen } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { statusesOf } from '../domain/status-set.ts';
import { inBrackets, listed, sentence, spelt } from '../papers/words.ts';
import { datesParagraph } from './dates-paragraph.ts';
import { active, passive, turnWords, type Tense } from './turn-words.ts';
import { TURNS, type ActionSince, type ChangedSince } from './what-changed.ts';

/** Between which days; `to` is null where it is now. */
export interface Span {
  readonly from: CalendarDay;
  readonly to: CalendarDay | null;
  /** Who saw the plan on the first of them: `the Overview and Scrutiny Committee`. What it saw may be older than its meeting. */
  readonly seenBy?: string;
}
/** `Since 8 December 2026`, `Since Cabinet saw the plan on 8 December 2026`, `Between 8 December 2026 and 9 March 2027`. */
export function spanLead({ from, to, seenBy }: Span): string {
  if (to !== null) return `Between ${longDay(from)} and ${longDay(to)}`;
  return seenBy === undefined ? `Since ${longDay(from)}` : `Since ${seenBy} saw the plan on ${longDay(from)}`;
}

/** Whether removed actions are told. In a public edition they are not: one that is no longer public would be told as removed. */
export interface Telling {
  readonly removed: boolean;
}
/**
 * What has changed, drafted for a paper: “Since 8 December 2026, four actions have been completed (A1, A2, A4 and A9), two …”. First where the
 * actions have come to, then their dates, then what else is different, and last whose owners have said nothing. Each paragraph has something
 * to say; the first always does.
 */
export function paragraphsSince(changed: ChangedSince, now: Plan, span: Span, { removed }: Telling, lead = spanLead(span)): readonly string[] {
  const tense: Tense = span.to === null ? 'until now' : 'then';
  return [statusesParagraph(changed, now, tense, lead), datesParagraph(changed, tense), othersParagraph(changed, tense, removed), updatesParagraph(changed, tense)]
    .filter((words) => words !== '');
}

/** Some things of one kind and what became of them; the noun is said with the first alone. */
interface Told {
  readonly these: readonly { readonly ref: string }[];
  readonly words: (n: number) => string;
}
function inOneSentence(told: readonly Told[], one: string, many = `${one}s`): string {
  const some = told.filter(({ these }) => these.length > 0);
  return listed(some.map(({ these, words }, at) => {
    const n = these.length;
    return `${spelt(n)}${at === 0 ? ` ${n === 1 ? one : many}` : ''} ${words(n)}${inBrackets(these)}`;
  }));
}
const actionsOf = (some: readonly ActionSince[]) => some.map(({ action }) => action);

function statusesParagraph({ actions }: ChangedSince, now: Plan, tense: Tense, lead: string): string {
  const statuses = statusesOf(now.council);
  const said = inOneSentence(TURNS.map((turn): Told => ({
    these: actionsOf(actions.filter(({ turned }) => turned === turn)), words: (n) => turnWords(turn, n, tense, statuses),
  })), 'action');
  return `${lead}, ${said === '' ? `no action ${active('changed its status', 'changed its status', 1, tense)}` : said}.`;
}

function othersParagraph({ actions, answered, answeredAnew }: ChangedSince, tense: Tense, removed: boolean): string {
  const owned = actions.filter(({ owner }) => owner !== null && owner.to !== null);
  const withoutOwner = actions.filter(({ owner }) => owner !== null && owner.to === null);
  const reached = actions.reduce((sum, one) => sum + one.reached.length, 0);
  const parts = [
    inOneSentence([
      { these: actionsOf(actions.filter(({ is }) => is === 'new')), words: (n) => passive('added', n, tense) },
      { these: removed ? actionsOf(actions.filter(({ is }) => is === 'removed')) : [], words: (n) => passive('removed from the plan', n, tense) },
      { these: actionsOf(owned), words: (n) => passive(`given ${n === 1 ? 'a new owner' : 'new owners'}`, n, tense) },
      { these: actionsOf(withoutOwner), words: (n) => `${n === 1 ? 'has' : 'have'} no owner any more` },
    ], 'action'),
    reached === 0 ? '' : `${spelt(reached)} milestone${reached === 1 ? '' : 's'} ${passive('reached', reached, tense)}${inBrackets(actionsOf(actions.filter((one) => one.reached.length > 0)))}`,
    inOneSentence([
      { these: answered, words: (n) => passive('answered', n, tense) },
      { these: answeredAnew, words: (n) => passive(`given ${n === 1 ? 'another answer' : 'other answers'}`, n, tense) },
    ], 'recommendation'),
  ];
  return parts.filter((words) => words !== '').map((words) => `${sentence(words)}.`).join(' ');
}

function updatesParagraph({ actions }: ChangedSince, tense: Tense): string {
  const open = actions.filter(({ action, is }) => is !== 'removed' && isOpen(action.status));
  const silent = open.filter(({ updates }) => updates.length === 0);
  const n = open.length - silent.length;
  if (open.length === 0) return '';
  if (n === 0) return `There ${tense === 'until now' ? 'has been' : 'was'} no update on ${open.length === 1 ? 'the one action that is open' : `any of the ${spelt(open.length)} actions that are open`}.`;
  const about = silent.length === 0 ? (n === 1 ? 'the one action that is open' : `all ${spelt(n)} actions that are open`) : `${spelt(n)} of the ${spelt(open.length)} actions that are open`;
  const given = `Owners ${tense === 'until now' ? 'have given' : 'gave'} an update on ${about}`;
  return silent.length === 0 ? `${given}.` : `${given}, and none on ${silent.length === 1 ? 'the other one' : `the other ${spelt(silent.length)}`}${inBrackets(actionsOf(silent))}.`;
}
