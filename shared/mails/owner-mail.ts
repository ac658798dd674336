import { daysBetween, fullDay, longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { inPublic } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import type { Person } from '../domain/people.ts';
import { hasLeft } from '../domain/people.ts';
import type { Round, Tone } from '../domain/round.ts';
import type { Recipient } from '../domain/sent.ts';
import { count } from '../papers/words.ts';
import type { OwnerInRound } from '../rounds/owners-state.ts';
import { inParagraphs, type MailWords } from './mail-words.ts';
import { hasField, merged, type MergeField, type MergeValues } from './merge-fields.ts';
import { wordsFor } from './usual-words.ts';

/** Who signs a mail. */
export interface Sender {
  readonly name: string;
  readonly role: string;
}
/** What a mail is drafted with. */
export interface Drafting {
  readonly today: CalendarDay;
  readonly sender: Sender;
  /** What is added for these mails alone. */
  readonly note: string;
  /** Whether the owner's director gets a copy. */
  readonly withDirector: boolean;
  /** The name of the attached return. */
  readonly file: string;
}
export interface OwnerMail {
  readonly mail: MailWords;
  /** What the words ask for and nobody has said. */
  readonly gaps: readonly MergeField[];
}
const MOST_LISTED = 20;

/** The mail about an owner's newest return, in the council's words for its tone. Actions that are not public are counted in it and never named. */
export function ownerMail(plan: Plan, round: Round, one: OwnerInRound, tone: Tone, drafting: Drafting): OwnerMail {
  const template = wordsFor(plan.council, tone);
  const values = valuesOf(plan, round, one, drafting);
  // Where the council's words have no place for it, what is added stands first.
  const own = values.note !== '' && !hasField(template.body, 'note') ? [...inParagraphs(values.note)] : [];
  const [subject, body] = [merged(template.subject, { ...values, note: '' }), merged(template.body, values)];
  return {
    mail: {
      to: recipientsOf(plan.get('person', one.owner)),
      copyTo: drafting.withDirector ? recipientsOf(directorOf(plan, one.owner, drafting.today)) : [],
      subject: subject.words.replace(/\s+/g, ' '),
      paragraphs: [...own, ...inParagraphs(body.words)],
      attachment: drafting.file,
    },
    gaps: [...new Set([...subject.gaps, ...body.gaps])],
  };
}

/** Who is told when an owner's return does not come: nobody where none is named, or they have left. */
export function directorOf(plan: Plan, owner: EntityId, today: CalendarDay): Person | null {
  const director = plan.get('person', plan.get('person', owner)?.director ?? null);
  return director === null || director.id === owner || director.name.trim() === '' || hasLeft(director, today) ? null : director;
}
/** Somebody of the plan as whom a mail is for; nobody where there is none. */
export const recipientsOf = (person: Pick<Person, 'name' | 'email'> | null): readonly Recipient[] => (person === null ? [] : [{ name: person.name.trim().slice(0, 200), email: person.email.trim().slice(0, 254) }]);

function valuesOf(plan: Plan, round: Round, one: OwnerInRound, { today, sender, note, withDirector, file }: Drafting): MergeValues {
  const owner = plan.get('person', one.owner);
  const meeting = plan.get('meeting', round.meeting);
  const heldOn = meeting?.cancelled ? null : (meeting?.heldOn ?? null);
  const asked = (one.returns.at(-1)?.asks ?? []).filter((id) => plan.get('action', id) !== null);
  return {
    owner: owner?.name.trim() ?? '',
    post: owner?.post.trim() || owner?.portfolio.trim() || '',
    actions: count(asked.length, 'action'),
    'list of actions': actionLines(plan, asked),
    round: round.ref,
    committee: plan.get('committee', meeting?.committee ?? null)?.name.trim() ?? '',
    meeting: heldOn === null ? '' : fullDay(heldOn),
    'returns by': one.dueOn === null ? '' : fullDay(one.dueOn),
    'is due': one.dueOn === null ? '' : `${one.dueOn < today ? 'was' : 'is'} due by ${fullDay(one.dueOn)}`,
    'asked on': one.askedOn === null ? '' : longDay(one.askedOn),
    'days since asked': one.askedOn === null ? '' : count(Math.max(daysBetween(one.askedOn, today), 0), 'day'),
    'copied to': withDirector ? (directorOf(plan, one.owner, today)?.name.trim() ?? '') : '',
    file,
    plan: plan.details.title.trim(),
    council: plan.council.name.trim(),
    note: note.trim(),
    'your name': sender.name.trim(),
    'your role': sender.role.trim(),
  };
}

/** `A3: Agree a short list of outcomes, due by 30 June 2026`, one a line. */
function actionLines(plan: Plan, asked: readonly EntityId[]): string {
  const open = asked.filter((id) => inPublic(plan, id)).flatMap((id) => plan.get('action', id) ?? []);
  const lines = open.slice(0, MOST_LISTED).map(({ ref, title, dueOn }) => `${[ref, title.replace(/\s+/g, ' ').trim()].filter(Boolean).join(': ')}${dueOn === null ? '' : `, due by ${longDay(dueOn)}`}`);
  const more = asked.length - lines.length;
  return lines.length === 0 ? '' : [...lines, ...(more > 0 ? [`and ${count(more, 'more action')} in the return`] : [])].join('\n');
}
