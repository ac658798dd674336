import type { Action, DateMove } from '../domain/action.ts';
import { addDays, longDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { Comment, Resolution } from '../domain/decision.ts';
import { planFor } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import { dateMoves, updatesOf } from '../domain/facts.ts';
import type { Entity, Plan } from '../domain/plan.ts';
import { stopped } from '../papers/words.ts';
import type { MeetingHeld } from './document.ts';

/** What a meeting did about one action. */
export interface MeetingAction {
  readonly action: Action;
  readonly did: 'new' | 'complete' | 'closure recommended' | 'not closed' | 'date moved' | 'withdrawn' | 'amendment not agreed';
  /** In a sentence or two; empty where what it did says all. */
  readonly words: string;
  /** `112(3)`; empty where none is recorded. */
  readonly minute: string;
}
export interface MeetingActions {
  readonly lines: readonly MeetingAction[];
  /** Actions of this meeting that are not public: not in the sheet, and told to the clerk alone. */
  readonly withheld: number;
}

const REFUSED = /^Not (?:agreed|recommended) as complete: ([\s\S]*)$/;
/** Dates are moved while the minutes are written up, not only on the day. */
const WRITING_UP_DAYS = 28;

/**
 * What a meeting did about the plan’s actions: those that arise from it, and those it closed, refused to close, moved or withdrew. An action
 * says itself which meeting closed it and what it arises from; a date that moved within four weeks of the meeting is the meeting’s where
 * one of its decisions is about the action, or the committee is named as having approved it. Of what is not public only the number is told.
 */
export function meetingActions(whole: Plan, held: MeetingHeld): MeetingActions {
  const open = planFor('public', whole);
  const all = new About(whole, held);
  const known = new About(open, held);
  const lines = whole.all('action').flatMap((secret) => {
    const action = open.get('action', secret.id);
    return action === null ? [] : known.linesOf(action, secret.arises?.from ?? null);
  });
  const count = (about: About, plan: Plan) => plan.all('action').filter((one) => about.linesOf(one, whole.get('action', one.id)?.arises?.from ?? null).length > 0).length;
  return { lines, withheld: count(all, whole) - count(known, open) };
}

/** A meeting as one edition of the plan knows it. */
class About {
  readonly #plan: Plan;
  readonly #held: MeetingHeld;
  readonly #decisions: readonly Resolution[];
  readonly #amendments: readonly Comment[];

  constructor(plan: Plan, held: MeetingHeld) {
    this.#plan = plan;
    this.#held = held;
    this.#decisions = plan.all('resolution').filter((one) => one.meeting === held.meeting.id);
    this.#amendments = plan.all('comment').filter((one) => one.meeting === held.meeting.id && one.type === 'amendment');
  }

  linesOf(action: Action, from: EntityId | null): MeetingAction[] {
    const decision = this.#decisions.find(({ concerns }) => concerns.includes(action.id));
    const minute = decision?.minute.trim() ?? '';
    const line = (did: MeetingAction['did'], words: string, at = minute): MeetingAction => ({ action, did, words: stopped(words), minute: at });
    const arising = this.#arising(from);
    const { status } = action;
    const refused = this.#amendments.filter((one) => one.about === action.id && one.outcome === 'not agreed');
    return [
      ...(arising === null ? [] : [line('new', arising.words, arising.minute)]),
      ...(status.is === 'complete' && status.meeting === this.#held.meeting.id ? [line('complete', 'Agreed as complete', status.minute.trim() || minute)] : []),
      ...(status.is === 'proposed complete' && decision?.power === 'recommended' ? [line('closure recommended', `To ${this.#plan.get('committee', decision.toCommittee)?.name || 'another body'}, which agrees it`)] : []),
      ...this.#refusedOf(action.id).map((reason) => line('not closed', reason)),
      ...(status.is === 'withdrawn' && decision !== undefined ? [line('withdrawn', status.reason)] : []),
      ...this.#moved(action.id, decision !== undefined).map((move) => line('date moved', movedSaid(move))),
      ...refused.map((one) => line('amendment not agreed', [one.text, one.reason].map(stopped).filter(Boolean).join(' '), this.#minuteOf(one) || minute)),
    ];
  }

  /** What of this meeting an action arises from. */
  #arising(from: EntityId | null): { readonly words: string; readonly minute: string } | null {
    const decision = this.#decisions.find(({ id }) => id === from);
    if (decision) return { words: '', minute: decision.minute.trim() };
    const amendment = this.#amendments.find(({ id }) => id === from);
    if (amendment) return { words: 'From an amendment that was agreed', minute: this.#minuteOf(amendment) };
    const paper = this.#plan.get('paper', from);
    return paper?.meeting === this.#held.meeting.id ? { words: `Promised in the report “${paper.subject.trim() || 'to the meeting'}”`, minute: '' } : null;
  }
  /** Why a closure was refused, as the committee signed it in the action's own stream (`closure.decide`). */
  #refusedOf(action: EntityId): readonly string[] {
    const { heldOn, committee } = this.#held;
    return updatesOf(this.#plan, action).flatMap(({ madeOn, madeBy, progress }) => (madeOn === heldOn && madeBy.trim() === committee ? (REFUSED.exec(progress)?.[1] ?? []) : []));
  }
  #minuteOf(one: Comment): string {
    return this.#plan.get('resolution', one.decidedBy)?.minute.trim() ?? '';
  }
  #moved(action: EntityId, decided: boolean): readonly Entity<'move'>[] {
    const { heldOn, committee } = this.#held;
    return dateMoves(this.#plan, action).filter(({ from, to, movedOn, approvedBy }) =>
      from !== null && from !== to && movedOn !== null && movedOn >= heldOn && movedOn <= addDays(heldOn, WRITING_UP_DAYS)
      && (decided || approvedBy.toLowerCase().includes(committee.toLowerCase())));
  }
}

const day = (one: CalendarDay | null): string => (one === null ? 'no date' : longDay(one));
const movedSaid = ({ from, to, reason }: DateMove): string => [`From ${day(from)} to ${day(to)}.`, stopped(reason)].filter(Boolean).join(' ');
