import type { Instead } from '../contract/striking.ts';
import type { Field } from '../domain/entity.ts';
import { kindOf, KINDS } from '../domain/plan.ts';
import { describeField } from '../history/field-words.ts';
import { done, refused, type Result } from '../outcome/outcome.ts';
import type { Edits, EntityId } from '../record/change.ts';
import { canonical, type Value } from '../record/value.ts';
import type { WordsFinder } from './find-words.ts';
import { withTexts } from './texts.ts';
import type { Place, Striking } from './what-goes.ts';

/**
 * The edits that say again what was right in changes about to be struck, with other words in the places that held those to be struck out.
 * Refused where a place was left out, still holds the words, or would no longer fit its field.
 */
export function saidAgain(striking: Striking, finder: WordsFinder, instead: readonly Instead[]): Result<Edits> {
  const given = new Map(instead.map((one) => [placeKey(one), one.text]));
  for (const place of striking.places) {
    const text = given.get(placeKey(place));
    if (text === undefined) return refused('placesChanged', 'The plan has changed meanwhile, and says the words in another place. Nothing was struck out. Look through the list again.');
    if (finder.holds(text)) return refused('stillThere', `“${text.slice(0, 80)}” still has the words in it. Nothing was struck out. Say it in other words.`);
  }
  const edits: Record<EntityId, Record<string, Value>> = {};
  for (const { entity, field, value } of striking.fallen) {
    const said = withTexts(value, (text, path) => given.get(placeKey({ entity, field, path })) ?? text);
    if (!fits(entity, field, said)) {
      const kind = kindOf(entity);
      return refused('doesNotFit', `What is to stand instead does not fit the ${kind ? describeField(kind, field) : field}. Nothing was struck out. Look for more of the words, so that only a person’s own words are meant.`);
    }
    (edits[entity] ??= {})[field] = said;
  }
  return done(edits);
}

export const placeKey = ({ entity, field, path }: Pick<Place, 'entity' | 'field' | 'path'>): string => canonical([entity, field, path]);

/** What this version does not know may hold anything. */
function fits(entity: EntityId, field: string, value: Value): boolean {
  const kind = kindOf(entity);
  const fields: { readonly [name: string]: Field<unknown> } = kind ? KINDS[kind].fields : {};
  return !Object.hasOwn(fields, field) || fields[field]!.schema.safeParse(value).success;
}
