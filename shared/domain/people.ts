import { z } from 'zod';
import { calendarDay, longDay, type CalendarDay } from './calendar-day.ts';
import { define, entityId, field, link, optional, order, text, type EntityOf } from './entity.ts';

export const PERSON_TYPES = ['officer', 'member', 'group', 'partner'] as const;
export type PersonType = (typeof PERSON_TYPES)[number];

/** Anyone who can own an action: an officer, a member, a group of members (Group Leaders) or a partner organisation. */
export const person = define('person', {
  type: field(z.enum(PERSON_TYPES), 'officer'),
  name: text(),
  /** An officer's post, or a member's office ("Leader of the Council"). */
  post: text(),
  /** A Cabinet member's portfolio. */
  portfolio: text(),
  politicalGroup: text(),
  email: text(),
  telephone: text(),
  /** Whom they answer to: who is told when an owner's return does not come. */
  director: link(),
  /** The day they left, or will leave. What names them goes on naming them; from that day on they are not offered for more. */
  leftOn: optional(calendarDay),
  order: order(),
});
export type Person = EntityOf<typeof person>;

export const hasLeft = ({ leftOn }: Pick<Person, 'leftOn'>, today: CalendarDay): boolean => leftOn !== null && leftOn <= today;

export const COMMITTEE_TYPES = ['executive', 'scrutiny', 'council', 'other'] as const;
export const committee = define(
  'committee',
  {
    name: text(), type: field(z.enum(COMMITTEE_TYPES), 'other'), chair: link(), order: order(),
    /** Its own working days before a meeting for agenda and returns; null: the council's. */
    agendaLead: optional(z.int().min(0).max(120)), returnsLead: optional(z.int().min(0).max(120)),
  },
  { sets: ['members'] },
);
export type Committee = EntityOf<typeof committee>;

export const meeting = define('meeting', {
  committee: link(), heldOn: optional(calendarDay), startsAt: text(), place: text(),
  cancelled: field(z.boolean(), false),
  /** The days on which its agenda and its decisions really came out: call-in counts from the latter. */
  agendaPublishedOn: optional(calendarDay), decisionsPublishedOn: optional(calendarDay),
});
export type Meeting = EntityOf<typeof meeting>;
/** `8 December 2016`; `8 December 2016, cancelled`; empty where it has no date. */
export const dayOfMeeting = ({ heldOn, cancelled }: Pick<Meeting, 'heldOn' | 'cancelled'>): string => (heldOn === null ? '' : `${longDay(heldOn)}${cancelled ? ', cancelled' : ''}`);

/**
 * A document that a committee was given: what it was made of, and the SHA-256 of its bytes in hexadecimal, so that made again it is known to be the same.
 * `form`: which way of setting documents out made it; bytes of another form cannot be compared.
 */
export const frozenFile = z.object({
  what: z.enum(['paper', 'tracker']), paper: entityId.nullable(), edition: z.enum(['public', 'internal']), name: z.string().max(200), digest: z.string().regex(/^[0-9a-f]{64}$/),
  form: z.int().min(1).max(1000).default(1),
});
export type FrozenFile = z.infer<typeof frozenFile>;
/** A named point in the plan's record, such as "what Cabinet saw on 8 December 2016", with the documents that went to its meeting. */
export const point = define('point', {
  name: text(), meeting: link(), madeOn: optional(calendarDay), frontier: field(z.array(z.string()).max(4096), []), files: field(z.array(frozenFile).max(60), []),
});
export type Point = EntityOf<typeof point>;
