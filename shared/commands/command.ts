import type { z } from 'zod';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Plan } from '../domain/plan.ts';
import type { Result } from '../outcome/outcome.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type Edits = { readonly [entity: EntityId]: { readonly [field: string]: Json } };

/** What a command means for the record: one change, with a label in words. */
export interface Decision {
  readonly edits: Edits;
  readonly label: string;
  /** The main thing it made, so that a window can select it. */
  readonly made?: EntityId;
}
export interface DecideContext {
  /** A key no other entity has, from the change about to be made (`k7d2m4x9qa-12-1`). Handed in, so that deciding stays pure. */
  newKey(): string;
  readonly today: CalendarDay;
}
export type Decide<Input> = (plan: Plan, input: Input, context: DecideContext) => Result<Decision>;
export interface CommandKind<Schema extends z.ZodType = z.ZodType> {
  readonly schema: Schema;
  readonly decide: Decide<z.output<Schema>>;
}
/** A command's schema and its rule, kept together. */
export const commandKind = <Schema extends z.ZodType>(schema: Schema, decide: Decide<z.output<Schema>>): CommandKind<Schema> => ({ schema, decide });
