/** How small a part of the base the changes on top may become before all is copied. */
const MOST_ON_TOP = 1 / 16;

/**
 * A map that is never changed. The next one shares what did not change with the one before, so that an edit among tens of thousands does
 * not copy them all.
 */
export class LayeredMap<Key, Value extends object> {
  readonly #base: ReadonlyMap<Key, Value>;
  /** What is other than in the base; null for what is gone. */
  readonly #top: ReadonlyMap<Key, Value | null>;

  private constructor(base: ReadonlyMap<Key, Value>, top: ReadonlyMap<Key, Value | null>) {
    this.#base = base;
    this.#top = top;
  }
  static empty<Key, Value extends object>(): LayeredMap<Key, Value> {
    return new LayeredMap<Key, Value>(new Map(), new Map());
  }

  get(key: Key): Value | undefined {
    const top = this.#top.get(key);
    return top === undefined ? this.#base.get(key) : (top ?? undefined);
  }
  /** In no order that means anything. */
  values(): Value[] {
    const found: Value[] = [];
    for (const [key, value] of this.#base) if (!this.#top.has(key)) found.push(value);
    for (const value of this.#top.values()) if (value !== null) found.push(value);
    return found;
  }
  /** The map after these changes; null takes away. */
  with(changes: ReadonlyMap<Key, Value | null>): LayeredMap<Key, Value> {
    const top = new Map([...this.#top, ...changes]);
    if (top.size <= this.#base.size * MOST_ON_TOP) return new LayeredMap(this.#base, top);
    const base = new Map(this.#base);
    for (const [key, value] of top) {
      if (value === null) base.delete(key);
      else base.set(key, value);
    }
    return new LayeredMap(base, new Map<Key, Value | null>());
  }
}
