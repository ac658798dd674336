import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { KINDS, Plan, kindOf, type EntitySource, type Kind } from '../../../shared/domain/plan.ts';

/** A source that can be written to: what has been removed takes what it owns out of sight, as in the record. */
class Notebook implements EntitySource {
  readonly #things = new Map<EntityId, Map<string, unknown>>();
  readonly #references = new Map<EntityId, string>();

  write(id: EntityId, field: string, value: unknown): void {
    const fields = this.#things.get(id) ?? new Map<string, unknown>();
    this.#things.set(id, fields.set(field, value));
  }
  refer(id: EntityId, reference: string): void { this.#references.set(id, reference); }
  ids(): Iterable<EntityId> { return this.#things.keys(); }
  *fields(id: EntityId): Iterable<readonly [string, unknown]> {
    for (const [name, value] of this.#things.get(id) ?? []) if (name !== 'removed' && value !== null) yield [name, value];
  }
  outOfSight(id: EntityId): boolean {
    if (!this.#things.has(id)) return true;
    const parts = id.split('/');
    for (let n = 2; n <= parts.length; n += 2) if (this.#things.get(parts.slice(0, n).join('/'))?.get('removed') === true) return true;
    return false;
  }
  reference(id: EntityId): string | null { return this.#references.get(id) ?? null; }
}

const IDS: readonly EntityId[] = [
  'action/a', 'action/b', 'action/a/update/u', 'action/a/update/v', 'action/b/move/m', 'paper/p', 'paper/p/section/s', 'paper/p/section/s/block/x', 'paper/p/section/s/block/y',
  'recommendation/r', 'person/q', 'unknown/z',
];
const writing = fc.record({
  id: fc.constantFrom(...IDS),
  edit: fc.oneof(
    fc.tuple(fc.constantFrom('title', 'order', 'dueOn', 'status', 'progress', 'name', 'type', 'answers:recommendation/r', 'ref'),
      fc.constantFrom<unknown>('word', 'A1', 1, 2, true, null, '2026-12-10', '2026-02-30', { is: 'on track' }, { is: 'off track' }, 'officer', 'summary')),
    fc.tuple(fc.constant('removed'), fc.constantFrom<unknown>(true, false, null)),
  ),
  reference: fc.option(fc.constantFrom('A1', 'A1b'), { freq: 8 }),
});
const kinds = Object.keys(KINDS) as Kind[];
const everything = (plan: Plan) => ({
  all: Object.fromEntries(kinds.map((kind) => [kind, plan.all(kind)])),
  owned: IDS.map((id) => kinds.map((kind) => plan.owned(kind, id).map((one) => one.id))),
  unreadable: [...plan.unreadable].sort(),
});

describe('A plan', () => {
  test('after any changes is the plan read anew', () => {
    fc.assert(
      fc.property(fc.array(fc.array(writing, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 12 }), (batches) => {
        const notebook = new Notebook();
        let plan = Plan.from(notebook);
        for (const batch of batches) {
          for (const { id, edit, reference } of batch) {
            notebook.write(id, edit[0], edit[1]);
            if (reference !== null) notebook.refer(id, reference);
          }
          plan = plan.after(batch.map((one) => one.id));
          expect(everything(plan)).toEqual(everything(Plan.from(notebook)));
        }
      }),
      { numRuns: 600 },
    );
  });

  test('is a value: what was read stays as it was', () => {
    const notebook = new Notebook();
    notebook.write('action/a', 'title', 'Before');
    const before = Plan.from(notebook);
    notebook.write('action/a', 'title', 'After');
    expect(before.after(['action/a']).get('action', 'action/a')!.title).toBe('After');
    expect(before.get('action', 'action/a')!.title).toBe('Before');
  });

  test('no longer names a value as unreadable once it can be read, or is out of sight', () => {
    const notebook = new Notebook();
    notebook.write('action/a', 'dueOn', 'soon');
    const before = Plan.from(notebook);
    expect([...before.unreadable]).toEqual(['action/a dueOn']);
    notebook.write('action/a', 'dueOn', '2026-12-10');
    expect(before.after(['action/a']).unreadable.size).toBe(0);
    notebook.write('action/a', 'dueOn', 'soon');
    notebook.write('action/a', 'removed', true);
    expect(before.after(['action/a']).unreadable.size).toBe(0);
  });

  test('keeps things in their order, and by id where two have the same place', () => {
    const notebook = new Notebook();
    for (const [id, order] of [['action/c', 2], ['action/b', 1], ['action/a', 2], ['action/d', -1]] as const) notebook.write(id, 'order', order);
    expect(Plan.from(notebook).all('action').map((one) => one.id)).toEqual(['action/d', 'action/b', 'action/a', 'action/c']);
  });

  test('shows the reference that the record settled where two claim one', () => {
    const notebook = new Notebook();
    notebook.write('action/a', 'ref', 'A1');
    notebook.write('action/b', 'ref', 'A1');
    notebook.refer('action/b', 'A1b');
    expect(Plan.from(notebook).all('action').map((one) => one.ref)).toEqual(['A1', 'A1b']);
  });

  test('knows a kind by the id, the last one of a thing that belongs to another', () => {
    expect(['action/a', 'action/a/update/u', 'paper/p/section/s/block/x', 'nothing', 'constructor/x', ''].map(kindOf)).toEqual(['action', 'update', 'block', null, null, null]);
  });

  test('that says nothing still has a title, a council and a review to read', () => {
    const plan = Plan.from(new Notebook());
    expect([plan.details.title, plan.council.name, plan.review.title]).toEqual(['', '', '']);
  });
});
