import { useRef } from 'react';
import type { EntityId } from '../../../shared/domain/entity.ts';

/** Several rows taken together. A sheet without it has one row at a time. */
export interface Ticks {
  readonly ticked: ReadonlySet<EntityId>;
  readonly toggle: (key: EntityId) => void;
  /** Everything from where it began to here; while nothing is ticked, it begins at the row one is on. */
  readonly upTo: (key: EntityId, keys: readonly EntityId[], on: EntityId | undefined) => void;
  readonly all: (keys: readonly EntityId[]) => void;
  readonly clear: () => void;
}
const NONE: ReadonlySet<EntityId> = new Set();

/** Ticks as a person makes them, over a set that is kept elsewhere. */
export function useTicks(ticked: ReadonlySet<EntityId>, keep: (ticked: ReadonlySet<EntityId>) => void): Ticks {
  const anchor = useRef<EntityId | null>(null);
  return {
    ticked,
    toggle(key) {
      anchor.current = key;
      const next = new Set(ticked);
      if (!next.delete(key)) next.add(key);
      keep(next);
    },
    upTo(key, keys, on) {
      if (ticked.size === 0) anchor.current = on ?? key;
      const [from, to] = [keys.indexOf(anchor.current ?? key), keys.indexOf(key)];
      if (from >= 0 && to >= 0) keep(new Set(keys.slice(Math.min(from, to), Math.max(from, to) + 1)));
    },
    all(keys) { keep(new Set(keys)); },
    clear() { if (ticked.size > 0) keep(NONE); },
  };
}
