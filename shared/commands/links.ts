import { longDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import { KINDS, type Entity, type Kind, type Plan } from '../domain/plan.ts';
import { refused, type Result } from '../outcome/outcome.ts';
import { listed } from '../papers/words.ts';
import { isWithin, ownerOf } from '../record/change.ts';
import { notInPlan } from './edits.ts';
import { briefly } from './words.ts';

/** What each field that leads elsewhere may lead to, and how that is called where it is gone. */
const LINKS: Readonly<Record<string, { readonly to: readonly Kind[]; readonly what: string }>> = {
  owner: { to: ['person'], what: 'That owner' },
  portfolioHolder: { to: ['person'], what: 'That portfolio holder' },
  responsibleOfficer: { to: ['person'], what: 'That officer' },
  contact: { to: ['person'], what: 'That contact' },
  chair: { to: ['person'], what: 'That chair' },
  proposer: { to: ['person'], what: 'That proposer' },
  committee: { to: ['committee'], what: 'That committee' },
  reportFor: { to: ['committee'], what: 'That committee' },
  toCommittee: { to: ['committee'], what: 'That committee' },
  agreedBy: { to: ['committee'], what: 'That committee' },
  meeting: { to: ['meeting'], what: 'That meeting' },
  round: { to: ['round'], what: 'That round' },
  paper: { to: ['paper'], what: 'That paper' },
  about: { to: ['action', 'recommendation'], what: 'That action or recommendation' },
  decidedBy: { to: ['resolution'], what: 'That decision' },
  officer: { to: ['person'], what: 'That officer' },
  person: { to: ['person'], what: 'That person' },
  director: { to: ['person'], what: 'That director' },
};
const A_PERSON = { officer: 'an officer', member: 'a councillor', group: 'a group of members', partner: 'a partner organisation' } as const;

/** A refusal where a field leads to what is not in the plan, or names a portfolio holder who is no councillor. Null: all is well. */
export function lostLink(plan: Plan, fields: object): Result<never> | null {
  for (const [name, id] of Object.entries(fields) as [string, unknown][]) {
    const link = Object.hasOwn(LINKS, name) ? LINKS[name] : undefined;
    if (!link || typeof id !== 'string') continue;
    if (!link.to.some((kind) => plan.get(kind, id))) return notInPlan(link.what);
    const holder = name === 'portfolioHolder' ? plan.get('person', id) : null;
    if (holder && holder.type !== 'member') {
      return refused('notAMember', `${briefly(holder.name)} is ${A_PERSON[holder.type]}, and a portfolio holder is a member of the Cabinet. Choose a member, or change what ${briefly(holder.name)} is under People. Nothing was changed.`);
    }
  }
  return null;
}

/** Where a thing is named in the plan, in words: `A3`, `the paper “Progress”`. What it owns does not count, nor a committee's list of members and its chair. */
function placesNaming(plan: Plan, id: EntityId): string[] {
  const found = (Object.keys(KINDS) as Kind[]).filter((kind) => kind !== 'committee').flatMap((kind) =>
    plan.all(kind).filter((thing) => !isWithin(thing.id, id) && Object.values(thing).some((value) => leadsTo(value, id))).map((thing) => placeWords(plan, thing)));
  return [...new Set(found)];
}
/** A status and a response lead elsewhere one level down; the words of a paper never do. */
const leadsTo = (value: unknown, id: EntityId): boolean => (typeof value === 'object' && value !== null ? Object.values(value).includes(id) : value === id);
function placeWords(plan: Plan, thing: Entity): string {
  switch (thing.kind) {
    case 'paper': return `the paper “${briefly(thing.subject)}”`;
    case 'clearancerequest': return `a request to clear “${briefly(plan.get('paper', ownerOf(thing.id))?.subject ?? '') || 'a paper'}”`;
    case 'update': return `an update on ${plan.get('action', ownerOf(thing.id))?.ref ?? 'an action'}`;
    case 'comment': return thing.type === 'amendment' ? 'an amendment' : 'a comment';
    case 'meeting': return thing.heldOn === null ? 'a meeting' : `the meeting on ${longDay(thing.heldOn)}`;
    default: return 'ref' in thing && thing.ref !== '' ? thing.ref : `a ${thing.kind}`;
  }
}

const MOST_NAMED = 5;
/** A refusal to remove what is still named elsewhere; null where nothing names it. */
export function stillNamed(plan: Plan, id: EntityId, name: string): Result<never> | null {
  const places = placesNaming(plan, id);
  if (places.length === 0) return null;
  const more = places.length - MOST_NAMED;
  const named = listed(more > 0 ? [...places.slice(0, MOST_NAMED), `${more} more`] : places);
  return refused('stillNamed', `${name} is still named in ${named}, so nothing was removed. Where another is meant, choose that there first.`);
}
