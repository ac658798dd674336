import { z } from 'zod';

/** `kind/key`, or `owner/kind/key` for what belongs to another. See `shared/record`. */
export type EntityId = string;
export const entityId = z.string().regex(/^[a-z]+\/[a-z0-9-]+(\/[a-z]+\/[a-z0-9-]+)*$/).max(400);

/** A field of an entity: what it may hold, and what it reads as while nobody has set it. */
export interface Field<Value> {
  readonly schema: z.ZodType<Value>;
  readonly empty: Value;
}
export const field = <Value>(schema: z.ZodType<Value>, empty: NoInfer<Value>): Field<Value> => ({ schema, empty });
/** Text of one line or many, at most 100,000 characters, as the record allows for one value. */
export const text = (): Field<string> => field(z.string().max(100_000), '');
export const optional = <Value>(schema: z.ZodType<Value>): Field<Value | null> => field(schema.nullable(), null);
export const link = (): Field<EntityId | null> => optional(entityId);
/** The place in its list: a sort key as `shared/record/order.ts` makes them. */
export const order = (): Field<number> => field(z.number(), 0);

type Fields = { readonly [name: string]: Field<unknown> };
export interface Definition<Kind extends string, Shape extends Fields, Sets extends string> {
  readonly kind: Kind;
  /** The kind that owns it, so that its id begins with its owner's; null for what stands on its own. */
  readonly owner: string | null;
  readonly fields: Shape;
  /** Sets of other entities, kept one member a field (`answers:recommendation/x: true`), so that two people may each add. */
  readonly sets: readonly Sets[];
}
type Values<Shape extends Fields> = { readonly [Name in keyof Shape]: Shape[Name] extends Field<infer Value> ? Value : never };
export type EntityOf<D> = D extends Definition<infer Kind, infer Shape, infer Sets>
  ? { readonly kind: Kind; readonly id: EntityId } & Values<Shape> & { readonly [Name in Sets]: readonly EntityId[] }
  : never;
type PatchShape<Shape extends Fields, Name extends keyof Shape> = { readonly [N in Name]?: Values<Shape>[N] | undefined };

export function define<const Kind extends string, const Shape extends Fields, const Sets extends string = never>(
  kind: Kind,
  fields: Shape,
  more: { readonly owner?: string; readonly sets?: readonly Sets[] } = {},
): Definition<Kind, Shape, Sets> {
  return { kind, owner: more.owner ?? null, fields, sets: more.sets ?? [] };
}

/** The schema of a patch, as a command carries it: any of the fields named, nothing else. */
export function patchOf<Kind extends string, Shape extends Fields, Sets extends string, Name extends keyof Shape & string>(
  definition: Definition<Kind, Shape, Sets>,
  names: readonly Name[],
): z.ZodType<PatchShape<Shape, Name>, PatchShape<Shape, Name>> {
  const shape = Object.fromEntries(names.map((name) => [name, definition.fields[name]!.schema.optional()]));
  return z.strictObject(shape) as unknown as z.ZodType<PatchShape<Shape, Name>, PatchShape<Shape, Name>>;
}

/** What is worked out once for a definition: a thing of the kind with nothing set, and its fields by name. */
interface Reading {
  readonly blank: { readonly [name: string]: unknown };
  readonly fields: ReadonlyMap<string, Field<unknown>>;
}
const readings = new WeakMap<object, Reading>();
const NONE: readonly string[] = [];
function readingOf(definition: Definition<string, Fields, string>): Reading {
  let reading = readings.get(definition);
  if (!reading) {
    const fields = Object.entries(definition.fields);
    const blank = { kind: definition.kind, id: '', ...Object.fromEntries(fields.map(([name, { empty }]) => [name, empty])), ...Object.fromEntries(definition.sets.map((name) => [name, NONE])) };
    readings.set(definition, (reading = { blank, fields: new Map(fields) }));
  }
  return reading;
}

/**
 * Reads what the record says of one entity as its type. A value that does not fit its schema (written by another version, or by
 * hand) reads as empty and is named in `unreadable`: the record keeps it, and nothing crashes.
 */
export function readEntity<Kind extends string, Shape extends Fields, Sets extends string>(
  definition: Definition<Kind, Shape, Sets>,
  id: EntityId,
  said: Iterable<readonly [field: string, value: unknown]>,
): { readonly entity: EntityOf<Definition<Kind, Shape, Sets>>; readonly unreadable: readonly string[] } {
  const { blank, fields } = readingOf(definition);
  // A copy of one blank, not a thing put together name by name: tens of thousands are read when a plan is opened.
  const entity: Record<string, unknown> = { ...blank, id };
  const unreadable: string[] = [];
  const members = new Map<string, string[]>();
  for (const [name, value] of said) {
    if (value === null) continue;
    const known = fields.get(name);
    if (known) {
      const read = known.schema.safeParse(value);
      if (read.success) entity[name] = read.data;
      else unreadable.push(name);
    } else if (value === true) {
      const colon = name.indexOf(':');
      const set = colon > 0 ? definition.sets.find((one) => one === name.slice(0, colon)) : undefined;
      if (set !== undefined) members.set(set, [...(members.get(set) ?? []), name.slice(colon + 1)]);
    }
  }
  for (const [name, ids] of members) entity[name] = ids.sort();
  return { entity: entity as EntityOf<Definition<Kind, Shape, Sets>>, unreadable };
}
