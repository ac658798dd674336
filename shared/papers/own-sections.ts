import { isPublic, type Classification } from '../domain/classification.ts';
import type { Edition } from '../domain/edition.ts';
import type { Paper, Section, SectionName } from '../domain/paper.ts';
import type { Entity, Plan } from '../domain/plan.ts';

/** What somebody wrote of a paper, as one edition holds it. */
export class OwnSections {
  readonly #plan: Plan;
  readonly #whole: Plan;
  readonly #edition: Edition;
  readonly #paper: Paper | null;

  constructor(plan: Plan, whole: Plan, edition: Edition, paper: Paper | null) {
    this.#plan = plan;
    this.#whole = whole;
    this.#edition = edition;
    this.#paper = paper;
  }

  all(): readonly Section[] {
    return this.#paper ? this.#plan.owned('section', this.#paper.id) : [];
  }
  named(name: SectionName): Section | null {
    return this.all().find((one) => one.name === name) ?? null;
  }
  blocksOf(name: SectionName): readonly Entity<'block'>[] {
    const section = this.named(name);
    return section ? this.#plan.owned('block', section.id) : [];
  }
  /** How a section of this paper is classified that the edition does not hold. Of the whole plan, only this is ever looked at. */
  withheld(name: SectionName): Classification | null {
    if (this.#paper === null || this.#edition !== 'public') return null;
    return this.#whole.owned('section', this.#paper.id).find((one) => one.name === name && one.included && !isPublic(one))?.classification ?? null;
  }
}
