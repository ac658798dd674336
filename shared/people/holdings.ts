import type { Action } from '../domain/action.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { Comment } from '../domain/decision.ts';
import type { EntityId } from '../domain/entity.ts';
import { isOpen, isOverdue } from '../domain/facts.ts';
import type { Paper } from '../domain/paper.ts';
import type { Committee } from '../domain/people.ts';
import type { PlannedItem } from '../domain/planned-item.ts';
import type { Plan } from '../domain/plan.ts';

/** What a paper's front table names somebody as. */
export const PAPER_ROLES = ['responsibleOfficer', 'portfolioHolder', 'contact'] as const;
export type PaperRole = (typeof PAPER_ROLES)[number];

/** Everything in a plan that names somebody by a link, each list in the plan's order. Names in words (who signed an update) are no links. */
export interface Holdings {
  readonly owns: readonly Action[];
  /** The actions they are the portfolio holder of. */
  readonly holds: readonly Action[];
  readonly chairs: readonly Committee[];
  /** The committees that list them among their members. */
  readonly sitsOn: readonly Committee[];
  readonly papers: readonly { readonly paper: Paper; readonly as: PaperRole }[];
  /** The comments and amendments they proposed. */
  readonly proposed: readonly Comment[];
  /** The amendments that would make them the owner of an action, or somebody else in their place. */
  readonly ownerChanges: readonly Comment[];
  /** The items of the forward plan they are the officer of. */
  readonly planned: readonly PlannedItem[];
}
type Gathered = { -readonly [Part in keyof Holdings]: Holdings[Part][number][] };
const NOTHING: Holdings = { owns: [], holds: [], chairs: [], sitsOn: [], papers: [], proposed: [], ownerChanges: [], planned: [] };

const known = new WeakMap<Plan, ReadonlyMap<EntityId, Holdings>>();
/** What names a person. Worked out once for a plan, for everybody together. */
export function holdingsOf(plan: Plan, person: EntityId): Holdings {
  let all = known.get(plan);
  if (!all) known.set(plan, (all = gather(plan)));
  return all.get(person) ?? NOTHING;
}
function gather(plan: Plan): ReadonlyMap<EntityId, Holdings> {
  const all = new Map<EntityId, Gathered>();
  const give = <Part extends keyof Holdings>(to: EntityId | null, part: Part, what: Holdings[Part][number]) => {
    if (to === null) return;
    let of = all.get(to);
    if (!of) all.set(to, (of = { owns: [], holds: [], chairs: [], sitsOn: [], papers: [], proposed: [], ownerChanges: [], planned: [] }));
    (of[part] as Holdings[Part][number][]).push(what);
  };
  for (const action of plan.all('action')) {
    give(action.owner, 'owns', action);
    give(action.portfolioHolder, 'holds', action);
  }
  for (const committee of plan.all('committee')) {
    give(committee.chair, 'chairs', committee);
    for (const member of committee.members) give(member, 'sitsOn', committee);
  }
  for (const paper of plan.all('paper')) for (const as of PAPER_ROLES) give(paper[as], 'papers', { paper, as });
  for (const comment of plan.all('comment')) {
    give(comment.proposer, 'proposed', comment);
    if (comment.change?.is === 'owner') for (const one of new Set([comment.change.to, comment.change.from ?? null])) give(one, 'ownerChanges', comment);
  }
  for (const item of plan.all('planneditem')) give(item.officer, 'planned', item);
  return all;
}

/** How much of some actions is still to be done. */
export interface Load {
  readonly open: number;
  readonly overdue: number;
  readonly closed: number;
}
export function loadOf(actions: readonly Action[], today: CalendarDay): Load {
  const open = actions.filter(({ status }) => isOpen(status));
  return { open: open.length, overdue: open.filter((one) => isOverdue(one, today)).length, closed: actions.length - open.length };
}
/** The amendments and comments that name somebody in any way, each once. */
export const amendmentsNaming = ({ proposed, ownerChanges }: Holdings): readonly Comment[] => [...new Set([...proposed, ...ownerChanges])];
/** The committees somebody sits on or chairs, each once. */
export const committeesOf = ({ chairs, sitsOn }: Holdings): readonly Committee[] => [...new Set([...chairs, ...sitsOn])];
