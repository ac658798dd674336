import { useSyncExternalStore } from 'react';

/** A value that parts of the window watch. Small on purpose: the plan itself is folded in `plan-mirror.ts`. */
export class Store<Value> {
  readonly #first: Value;
  #value: Value;
  readonly #listeners = new Set<() => void>();
  constructor(initial: Value) {
    this.#first = initial;
    this.#value = initial;
  }
  readonly get = (): Value => this.#value;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  set(next: Value): void {
    if (Object.is(next, this.#value)) return;
    this.#value = next;
    for (const listener of [...this.#listeners]) listener();
  }
  /** As it was in the beginning. */
  reset(): void {
    this.set(this.#first);
  }
  update(patch: Partial<Value>): void {
    this.set({ ...this.#value, ...patch });
  }
}

export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}
/** A part of a store. `select` must return the same reference for the same value. */
export function useSelected<Value, Part>(store: Store<Value>, select: (value: Value) => Part): Part {
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}
