import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { inPublic } from '../domain/edition.ts';
import type { Plan } from '../domain/plan.ts';
import type { Round, Tone } from '../domain/round.ts';
import type { OwnerInRound } from '../rounds/owners-state.ts';
import { roundDays } from '../rounds/round-days.ts';
import { directorOf } from './owner-mail.ts';

/** An owner who was asked and has not answered, and what is to be done about it. */
export interface ToChase {
  readonly one: OwnerInRound;
  readonly tone: Tone;
  /** Whether a mail is due today. */
  readonly isDue: boolean;
  /** Whether their director gets a copy of it: they were chased as often as the council chases before. */
  readonly escalates: boolean;
  /** How many of the actions that the return asks about are not public: a mail takes it along only when asked for by this owner's name. */
  readonly withheld: number;
  /** What comes next, in words: `First reminder, due since 10 February 2026`. */
  readonly next: string;
}

/** Who is asked and whose return is not in, in the order of the round's owners. */
export function chaseList(plan: Plan, round: Round, owners: readonly OwnerInRound[], today: CalendarDay): readonly ToChase[] {
  const { firstChaseOn, secondChaseOn, returnsBy } = roundDays(plan, round);
  const days = [firstChaseOn, secondChaseOn, returnsBy].flatMap((day) => (day === null ? [] : [day.by])).sort();
  return owners.filter(({ state }) => state === 'asked' || state === 'overdue').map((one) => toChase(plan, one, days, today));
}

function toChase(plan: Plan, one: OwnerInRound, days: readonly CalendarDay[], today: CalendarDay): ToChase {
  const newest = one.returns.at(-1);
  const chased = one.chasedOn.length;
  const lastMail = one.mails.at(-1)?.draftedOn ?? null;
  const reached = days.filter((day) => day <= today);
  const isNew = !one.mails.some(({ id }) => newest !== undefined && id.startsWith(`${newest.id}/`));
  const tone: Tone = isNew && (reached.length === 0 || newest?.askedOn === today) ? 'asking' : one.escalates ? 'last call' : 'chasing';
  const base = { one, tone, escalates: tone !== 'asking' && one.escalates, withheld: (newest?.asks ?? []).filter((id) => plan.get('action', id) !== null && !inPublic(plan, id)).length };
  if (lastMail === today) return { ...base, isDue: false, next: 'A mail was drafted today' };
  if (tone === 'asking') return { ...base, isDue: true, next: 'The mail with the return' };
  // Their own day was agreed with them: nobody is chased before it.
  if (newest?.dueOn && newest.dueOn >= today) return { ...base, isDue: false, next: `Has until ${longDay(newest.dueOn)}` };
  const since = reached[chased];
  const [name, copied] = nextMail(plan, base, today);
  const said = (when: string): string => `${name}${when}${copied}`;
  if (since !== undefined || (chased === 0 && one.state === 'overdue')) return { ...base, isDue: true, next: said(since === undefined ? '' : `, due since ${longDay(since)}`) };
  const coming = days[chased];
  return { ...base, isDue: false, next: said(coming === undefined ? ', when you decide' : ` on ${longDay(coming)}`) };
}

const ORDINALS = ['First', 'Second', 'Third', 'Fourth', 'Fifth'];
/** What the next mail is called, and who else gets it. */
function nextMail(plan: Plan, { one, escalates }: Pick<ToChase, 'one' | 'escalates'>, today: CalendarDay): readonly [name: string, copied: string] {
  if (!escalates) return [`${ORDINALS[one.chasedOn.length] ?? 'Another'} reminder`, ''];
  const director = directorOf(plan, one.owner, today);
  return ['Last call', director === null ? '; no director is named' : `; a copy goes to ${director.name}`];
}
