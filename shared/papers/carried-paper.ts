import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { isPublic } from '../domain/classification.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Block, Paper, SectionName } from '../domain/paper.ts';
import type { Entity, Plan } from '../domain/plan.ts';

/** What a new paper takes from an earlier one. */
export interface CarriedPaper {
  readonly fields: Partial<Omit<Paper, 'kind' | 'id' | 'order'>>;
  readonly sections: readonly CarriedSection[];
}
interface CarriedSection {
  readonly name: SectionName;
  readonly included: boolean;
  readonly blocks: readonly Pick<Block, 'type' | 'level' | 'runs' | 'rows'>[];
  /** Empty where it has no words of its own, and so follows the new draft. */
  readonly carriedFrom: string;
}

/**
 * Last time's paper, as the next one begins: its front, its sections and their order, its appendices, and what somebody wrote. What the draft said is
 * drafted anew from the plan as it is. What was of that one meeting stays there: who was told, what was assessed, waived, cleared, published and
 * resolved. So does a section that is kept from the public in a public paper; a paper that is not public makes one that is not.
 */
export function carriedPaper(plan: Plan, from: Entity<'paper'>, today: CalendarDay): CarriedPaper {
  const { type, subject, reportFor, wardsAffected, enclosures, callIn, appendices, whatScrutinyChanged, pageBudget, reportSections, classification } = from;
  const { responsibleOfficer, portfolioHolder, contact, wardCouncillorsNotified: wards, equalityAssessment: equality, callInWaived } = from;
  const still = (id: EntityId | null): EntityId | null => (plan.get('person', id) ? id : null);
  const carriedFrom = paperInWords(plan, from);
  return {
    fields: {
      type, subject, reportFor, wardsAffected, enclosures, callIn, appendices, whatScrutinyChanged, pageBudget, reportSections, carriedFrom,
      responsibleOfficer: still(responsibleOfficer), portfolioHolder: still(portfolioHolder), contact: still(contact),
      meeting: nextMeetingAfter(plan, from, today),
      ...(wards.done ? {} : { wardCouncillorsNotified: { done: false, why: wards.why } }),
      ...(equality.done ? {} : { equalityAssessment: { done: false, why: equality.why, clearedBy: '' } }),
      ...(callInWaived.waived === 'yes' ? {} : { callInWaived }),
      ...(isPublic(from) ? {} : { classification: { ...classification, decidedBy: '', reviewOn: null } }),
    },
    sections: plan.owned('section', from.id).filter(isPublic).map(({ id, name, included }) => {
      const blocks = plan.owned('block', id).map(({ type: is, level, runs, rows }) => ({ type: is, level, runs, rows }));
      return { name, included, blocks, carriedFrom: blocks.length === 0 ? '' : carriedFrom };
    }),
  };
}

/** `“Progress on the action plan”, 12 March 2026`: which paper it is, where only words are at hand. */
export function paperInWords(plan: Plan, { subject, meeting }: Pick<Paper, 'subject' | 'meeting'>): string {
  const heldOn = plan.get('meeting', meeting)?.heldOn ?? null;
  const name = subject.trim() === '' ? 'A paper without a subject' : `“${subject.trim()}”`;
  return heldOn === null ? name : `${name}, ${longDay(heldOn)}`;
}

/** The committee's first meeting that is after the earlier paper's, and still to come. */
function nextMeetingAfter(plan: Plan, { reportFor, meeting }: Paper, today: CalendarDay): EntityId | null {
  const last = plan.get('meeting', meeting);
  const committee = reportFor ?? last?.committee ?? null;
  const toCome = plan.all('meeting').filter((one) => one.committee === committee && !one.cancelled && one.heldOn !== null && one.heldOn >= today && one.heldOn > (last?.heldOn ?? ''));
  return toCome.sort((one, other) => (one.heldOn! < other.heldOn! ? -1 : 1))[0]?.id ?? null;
}

/** The papers that another can begin from, the latest meeting first, those without one last. */
export function papersToCarry(plan: Plan): readonly Entity<'paper'>[] {
  const day = ({ meeting }: Paper): string => plan.get('meeting', meeting)?.heldOn ?? '';
  return [...plan.all('paper')].sort((one, other) => (day(one) < day(other) ? 1 : day(one) > day(other) ? -1 : 0));
}
