import { inPublic } from '../../shared/domain/edition.ts';
import { updatesOf } from '../../shared/domain/facts.ts';
import type { Says, Tone } from '../../shared/domain/round.ts';
import type { Entity } from '../../shared/domain/plan.ts';
import { returnFileName } from '../../shared/returns/file-name.ts';
import { whoIsAsked } from '../../shared/returns/ask.ts';
import type { Look } from './look.ts';
import type { Step } from './steps.ts';

/** Every owner of an open action is asked for a return, by mail, on what the plan says that day. */
export const ownersAsked = (ref: string): readonly Step[] => [
  (look) => ({
    do: 'returns.ask',
    round: look.round(ref),
    returns: whoIsAsked(look.plan)
      .owners.filter(({ actions }) => actions.length > 0)
      .map(({ owner, actions }) => ({
        owner: owner.id,
        fileName: returnFileName(ref, owner.name, 'public'),
        frontier: [...look.frontier],
        asks: actions.map(({ id }) => id),
      })),
  }),
  mailed(ref, 'asking'),
];

/** A mail to everybody whose return is not in. */
export function mailed(ref: string, tone: Tone): Step {
  const subject = { asking: 'Your actions', chasing: 'A reminder: your actions', 'last call': 'Last call: your actions' }[tone];
  return (look) => ({
    do: 'mails.drafted',
    mails: missing(look, ref).map((one) => {
      const owner = look.plan.get('person', one.owner)!;
      return { return: one.id, fields: { tone, to: [{ name: owner.name, email: owner.email }], copyTo: [], subject: `${subject} (${ref})` } };
    }),
  });
}

/** The returns of those are in who have said something on all that they were asked about. */
export const answeredTakenIn =
  (ref: string): Step =>
  (look) => {
    const answered = missing(look, ref).flatMap((one) => {
      const days = one.asks.map((id) => updatesOf(look.plan, id).find((update) => update.round === look.round(ref) && inPublic(look.plan, update.id))?.madeOn ?? null);
      return days.includes(null) ? [] : [{ return: one.id, fields: { returnedOn: days.sort().at(-1)!, fileName: one.fileName } }];
    });
    return { do: 'returns.takenIn', takings: answered };
  };

/** Somebody answers by telephone. */
export const toldByTelephone =
  (ref: string, name: string, says: Says): Step =>
  (look) => ({
    do: 'returns.takenIn',
    takings: missing(look, ref)
      .filter(({ owner }) => owner === look.person(name))
      .map(({ id }) => ({ return: id, fields: { as: 'word of mouth', says } })),
  });

/** Somebody has more time, for a reason. */
export const moreTime =
  (ref: string, name: string, dueOn: string, note: string): Step =>
  (look) => ({
    do: 'return.set',
    ids: missing(look, ref)
      .filter(({ owner }) => owner === look.person(name))
      .map(({ id }) => id),
    fields: { dueOn, note },
  });

const missing = (look: Look, ref: string): readonly Entity<'return'>[] =>
  look.plan.owned('return', look.round(ref)).filter(({ id }) => look.plan.owned('taking', id).length === 0);
