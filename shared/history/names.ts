import { z } from 'zod';
import { briefly } from '../commands/words.ts';
import { isCalendarDay, longDay } from '../domain/calendar-day.ts';
import { council } from '../domain/council.ts';
import { readEntity } from '../domain/entity.ts';
import { paper, SECTIONS } from '../domain/paper.ts';
import { kindOf } from '../domain/plan.ts';
import { recipient } from '../domain/sent.ts';
import { statusesOf, type StatusSet } from '../domain/status-set.ts';
import { sectionTitle } from '../papers/layout.ts';
import { reportLayout } from '../papers/report-layout.ts';
import { ownerOf, type EntityId } from '../record/change.ts';
import type { State } from '../record/state.ts';
import type { Value } from '../record/value.ts';
import { recipientNames } from '../sharing/recipients.ts';

/**
 * How the things of a record are called in a sentence: `A12`, `Priya Raman`, `the milestone “Draft agreed” of A12`. What was removed keeps
 * its name, which a plan no longer knows. Good until the state changes.
 */
export class Names {
  readonly #state: State;
  #references: ReadonlyMap<EntityId, string> | null = null;
  #statuses: StatusSet | null = null;

  constructor(state: State) {
    this.#state = state;
  }

  of(id: EntityId): string {
    const owner = ownerOf(id);
    const kind = kindOf(id);
    switch (kind) {
      case 'plan': return 'the plan';
      case 'council': return 'the council’s profile';
      case 'review': return 'the review';
      case 'template': return this.#quoted(id, 'Word template', ['name']);
      case 'templatepiece': return `a part of ${this.of(owner ?? id)}`;
      case 'passage': return 'the report’s text';
      case 'action':
      case 'recommendation':
      case 'round': return this.#reference(id) || this.#quoted(id, kind, ['title', 'text', 'name']);
      case 'person':
      case 'committee': return this.#words(id, ['name']) || (kind === 'person' ? 'somebody without a name' : 'a committee without a name');
      case 'meeting': return this.#meeting(id);
      case 'point': return `the point “${this.#words(id, ['name'], 100)}”`;
      case 'planneditem': return this.#quoted(id, 'item of the forward plan', ['title']);
      case 'savedview': return this.#quoted(id, 'view', ['name']);
      case 'sent': return `a copy to send to ${this.#recipients(id)}`;
      case 'return': return this.#return(id);
      case 'mail': return `a mail about ${this.of(owner ?? id)}`;
      case 'taking': return `the taking in of ${this.of(owner ?? id)}`;
      case 'comment': return this.#quoted(id, this.field(id, 'type') === 'amendment' ? 'amendment' : 'comment', ['text']);
      case 'move': return `a move of the target date of ${this.of(owner ?? id)}`;
      case 'update': return `an update on ${this.of(owner ?? id)}`;
      case 'section': return `the section “${this.sectionTitle(id)}” of ${this.of(owner ?? id)}`;
      case 'block': return `a paragraph of ${this.of(owner ?? id)}`;
      case 'clearance': return `the clearance of ${this.of(owner ?? id)}`;
      case 'clearancerequest': return `a request to clear ${this.of(owner ?? id)}`;
      case 'publication': return `a published copy of ${this.of(owner ?? id)}`;
      case 'milestone':
      case 'evidence': return `${this.#quoted(id, kind, ['title', 'where'])} of ${this.of(owner ?? id)}`;
      case null: return 'something this version does not know';
      default: return this.#quoted(id, kind, ['name', 'title', 'subject', 'text']);
    }
  }

  /** What a section is called in its paper. */
  sectionTitle(id: EntityId): string {
    const said = paper.fields.reportSections.schema.safeParse(this.field(ownerOf(id) ?? id, 'reportSections'));
    return sectionTitle(this.#words(id, ['name']), reportLayout(said.success ? said.data : [], new Set(SECTIONS)));
  }

  /** The statuses in the council’s words as they are at this state. */
  statuses(): StatusSet {
    return (this.#statuses ??= statusesOf(readEntity(council, 'council/main', this.#state.fields('council/main')).entity));
  }

  /** What a field of a thing shows; null for nothing. */
  field(id: EntityId, name: string): Value {
    return this.#state.value(id, name);
  }

  #reference(id: EntityId): string {
    this.#references ??= this.#state.references();
    return this.#references.get(id) ?? '';
  }
  #words(id: EntityId, fields: readonly string[], longest?: number): string {
    for (const name of fields) {
      const said = this.field(id, name);
      if (typeof said === 'string' && said !== '') return briefly(said, longest);
    }
    return '';
  }
  #quoted(id: EntityId, what: string, fields: readonly string[]): string {
    const words = this.#words(id, fields);
    return words === '' ? `a ${what} without words` : `the ${what} “${words}”`;
  }
  #recipients(id: EntityId): string {
    const to = z.array(recipient).safeParse(this.field(id, 'to')).data ?? [];
    return recipientNames(to) || 'somebody';
  }
  #return(id: EntityId): string {
    const owner = this.field(id, 'owner');
    return `the return of ${typeof owner === 'string' ? this.of(owner) : 'an owner'} for ${this.of(ownerOf(id) ?? id)}`;
  }
  #meeting(id: EntityId): string {
    const [committee, day] = [this.field(id, 'committee'), this.field(id, 'heldOn')];
    const body = typeof committee === 'string' ? ` of ${this.of(committee)}` : '';
    return `the meeting${body}${isCalendarDay(day) ? ` on ${longDay(day)}` : ''}`;
  }
}
