import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { SectionName } from '../../shared/domain/paper.ts';
import type { Entity, Kind, Plan } from '../../shared/domain/plan.ts';
import type { Frontier } from '../../shared/record/change.ts';

/** The plan as it is when a step is taken, its things found by the names people call them. A name that is not there is our mistake. */
export class Look {
  readonly plan: Plan;
  readonly frontier: Frontier;
  readonly today: CalendarDay;

  constructor(plan: Plan, frontier: Frontier, today: CalendarDay) {
    this.plan = plan;
    this.frontier = frontier;
    this.today = today;
  }

  person(name: string): string {
    return this.#one('person', name, (one) => one.name).id;
  }
  committee(name: string): string {
    return this.#one('committee', name, (one) => one.name).id;
  }
  recommendation(ref: string): string {
    return this.#one('recommendation', ref, (one) => one.ref).id;
  }
  action(ref: string): Entity<'action'> {
    return this.#one('action', ref, (one) => one.ref);
  }
  round(ref: string): string {
    return this.#one('round', ref, (one) => one.ref).id;
  }
  milestone(action: string, title: string): string {
    const { id } = this.action(action);
    return this.#one('milestone', title, (one) => (one.id.startsWith(`${id}/`) ? one.title : '')).id;
  }
  paper(subject: string): string {
    return this.#one('paper', subject, (one) => one.subject).id;
  }
  section(subject: string, name: SectionName): string {
    const paper = this.paper(subject);
    return this.#one('section', name, (one) => (one.id.startsWith(`${paper}/`) ? one.name : '')).id;
  }
  /** By its committee and day: `meeting('Cabinet', '2026-01-20')`. */
  meeting(committee: string, heldOn: CalendarDay): string {
    const of = this.committee(committee);
    return this.#one('meeting', heldOn, (one) => (one.committee === of ? (one.heldOn ?? '') : '')).id;
  }
  /** The same from one phrase: `Cabinet 2026-01-20`. */
  meetingNamed(words: string): string {
    return this.meeting(words.slice(0, -11), words.slice(-10));
  }

  #one<K extends Kind>(kind: K, name: string, nameOf: (thing: Entity<K>) => string): Entity<K> {
    const found = this.plan.all(kind).filter((thing) => nameOf(thing) === name);
    if (found.length !== 1)
      throw new Error(`On ${this.today} the example has ${found.length} of kind ${kind} called “${name}”, where it needs one.`);
    return found[0]!;
  }
}
