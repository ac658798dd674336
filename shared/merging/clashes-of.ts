import { isWithin, type EntityId } from '../record/change.ts';
import type { OpenClash } from './open-clashes.ts';

/** The field a clash is about; of the whole thing `removed`, of two that lay claim to one reference `ref`. */
const fieldOf = ({ name }: OpenClash): string => (name.kind === 'field' ? name.field : name.kind === 'removal' ? 'removed' : 'ref');

/** Those of some clashes that are about a thing or what it owns; of its own fields only some, where these are named. */
export function clashesOf(clashes: readonly OpenClash[], id: EntityId, fields: readonly string[] | null = null): readonly OpenClash[] {
  return clashes.filter((clash) => (fields === null ? isWithin(clash.name.entity, id) : clash.name.entity === id && fields.includes(fieldOf(clash))));
}
