import type { Action } from '../domain/action.ts';
import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { Resolution } from '../domain/decision.ts';
import type { EntityId } from '../domain/entity.ts';
import { updatesOf } from '../domain/facts.ts';
import type { Committee, Meeting } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { theBody } from '../papers/words.ts';
import { closurePower, closuresAt } from './closures.ts';

/** How far an action has come between its owner's proposal and the members' agreement. */
export type ClosureStage =
  /** Nobody has looked at it yet. `by` is the committee that does next by the council's rule, null where the plan has none; `meeting` is its next meeting that has it before it. */
  | { readonly is: 'waits to be recommended' | 'waits to be agreed'; readonly by: Committee | null; readonly meeting: Meeting | null; readonly recommended: Resolution | null }
  | { readonly is: 'agreed'; readonly by: Committee | null; readonly minute: string }
  | { readonly is: 'sent back'; readonly by: Committee; readonly why: string };
export interface ActionToClose {
  readonly action: Action;
  readonly stage: ClosureStage;
}

/**
 * What is to be closed as a round sees it: all that is proposed as complete, with whose turn it is, and what the round's own meeting did with
 * what was before it. In the order of the plan.
 */
export function closingInRound(plan: Plan, meeting: EntityId | null, today: CalendarDay): readonly ActionToClose[] {
  const held = plan.get('meeting', meeting);
  const body = plan.get('committee', held?.committee ?? null);
  const meetings = plan.all('meeting').filter((one) => one.heldOn !== null && !one.cancelled && (one.heldOn >= today || one.id === meeting)).sort((a, b) => (a.heldOn! < b.heldOn! ? -1 : 1));
  const before = meetings.map((one) => ({ one, power: closurePower(plan, plan.get('committee', one.committee)), waiting: new Set(closuresAt(plan, { ...one, heldOn: null }).map(({ action }) => action.id)) }));
  return plan.all('action').flatMap((action): ActionToClose[] => {
    const { status } = action;
    if (status.is === 'proposed complete') return [{ action, stage: nextStage(plan, action, before) }];
    if (held === null || body === null) return [];
    if (status.is === 'complete') return status.meeting === held.id ? [{ action, stage: { is: 'agreed', by: plan.get('committee', status.agreedBy), minute: status.minute } }] : [];
    const sent = updatesOf(plan, action.id).find((one) => one.madeBy === body.name && one.madeOn === held.heldOn && one.status !== null);
    return sent === undefined ? [] : [{ action, stage: { is: 'sent back', by: body, why: sent.progress } }];
  });
}

interface Before {
  readonly one: Meeting;
  readonly power: ReturnType<typeof closurePower>;
  readonly waiting: ReadonlySet<EntityId>;
}
function nextStage(plan: Plan, action: Action, before: readonly Before[]): ClosureStage {
  const recommended = plan.all('resolution').filter((one) => one.power === 'recommended' && one.concerns.includes(action.id) && closurePower(plan, plan.get('committee', one.toCommittee)) === 'agrees').at(-1) ?? null;
  const at = before.filter(({ waiting }) => waiting.has(action.id));
  const recommends = recommended === null && plan.council.closureAgreedBy === 'scrutiny recommends, the executive agrees' ? scrutinyOf(plan, action) : null;
  if (recommends !== null) {
    return { is: 'waits to be recommended', by: recommends, meeting: at.find(({ one }) => one.committee === recommends.id)?.one ?? null, recommended: null };
  }
  const to = plan.get('committee', recommended?.toCommittee ?? null);
  const meeting = at.find(({ one, power }) => power === 'agrees' && (to === null || one.committee === to.id))?.one ?? null;
  const by = to ?? plan.get('committee', meeting?.committee ?? null) ?? whoAgrees(plan, action);
  return { is: 'waits to be agreed', by, meeting, recommended };
}
/** Who agrees by the council's rule, whether or not it meets: the executive, or the committee that oversees the action. */
function whoAgrees(plan: Plan, action: Action): Committee | null {
  const executive = plan.all('committee').find(({ type }) => type === 'executive') ?? null;
  if (plan.council.closureAgreedBy !== 'the responsible committee') return executive;
  const [overseer] = action.answers.flatMap((id) => plan.get('committee', plan.get('recommendation', id)?.oversight ?? null) ?? []);
  return overseer ?? executive;
}
/** The scrutiny committee that oversees what the action answers; else the only one, or the first. */
function scrutinyOf(plan: Plan, action: Action): Committee | null {
  const scrutiny = plan.all('committee').filter(({ type }) => type === 'scrutiny');
  const overseers = new Set(action.answers.flatMap((id) => plan.get('recommendation', id)?.oversight ?? []));
  // What only others oversee is theirs, and goes to the executive.
  return overseers.size === 0 ? (scrutiny[0] ?? null) : (scrutiny.find(({ id }) => overseers.has(id)) ?? null);
}

/** `Recommended by Scrutiny on 12 March 2026, minute 14. Waits for Cabinet to agree it, on 24 March 2026.` */
export function stageWords(plan: Plan, stage: ClosureStage, today: CalendarDay): string {
  switch (stage.is) {
    case 'agreed': return `Agreed${stage.by === null ? '' : ` by ${theBody(stage.by.name)}`}${stage.minute.trim() === '' ? '' : `, minute ${stage.minute.trim()}`}.`;
    case 'sent back': return `Sent back by ${theBody(stage.by.name)}. ${stage.why}`.trim();
    case 'waits to be recommended':
    case 'waits to be agreed': {
      const { by, meeting, recommended } = stage;
      const at = plan.get('meeting', recommended?.meeting ?? null);
      const named = (one: Committee | null) => (one === null ? 'a committee' : theBody(one.name));
      const body = named(by);
      const said = recommended === null ? '' : `Recommended by ${named(plan.get('committee', at?.committee ?? null))}${at?.heldOn == null ? '' : ` on ${longDay(at.heldOn)}`}${recommended.minute.trim() === '' ? '' : `, minute ${recommended.minute.trim()}`}. `;
      const does = stage.is === 'waits to be recommended' ? 'recommend' : 'agree';
      if (meeting?.heldOn != null && meeting.heldOn < today) return `${said}Was before ${body} on ${longDay(meeting.heldOn)}; what it decided is not recorded.`;
      return `${said}Waits for ${body} to ${does} it${meeting?.heldOn == null ? '; it has no meeting ahead' : `, on ${longDay(meeting.heldOn)}`}.`;
    }
  }
}
/** The council's rule in a sentence, for above the list. */
export const CLOSURE_RULE_WORDS: Readonly<Record<Plan['council']['closureAgreedBy'], string>> = {
  'scrutiny recommends, the executive agrees': 'An owner proposes with evidence, scrutiny recommends, and the executive agrees.',
  'the executive': 'An owner proposes with evidence, and the executive agrees.',
  'the responsible committee': 'An owner proposes with evidence, and the committee that oversees the action agrees.',
};
