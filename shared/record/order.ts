/** A row with the key it is sorted by. Rows of equal key are sorted by id. */
export interface Ordered {
  readonly id: string;
  readonly key: number;
}

/** Nine decimals: more would be no number a person might have written. */
const FINEST = 1e9;
/** Neighbours are spread at least this far apart, in steps of a millionth. */
const WIDE_ENOUGH = 1e-3;

/**
 * A key between two others, as plain as a person would have chosen: between 17 and 18 stands 17.5, between 17.5 and 18, 17.8.
 * null as a neighbour is the open end. Returns null where there is no room left.
 */
export function between(low: number | null, high: number | null): number | null {
  if (high === null) return above(low, low === null ? 1 : Math.floor(low) + 1);
  if (low === null) return below(high, Math.ceil(high) - 1);
  for (let scale = 1; scale <= FINEST; scale *= 10) {
    const key = Math.round(((low + high) / 2) * scale) / scale;
    if (low < key && key < high) return key;
  }
  return null;
}

/**
 * The keys to write so that `moved` stands at `index` of `list` (in shown order, without `moved`). Normally one; where two people
 * used the same key, or the gap is full, the 1, 3, 7 … rows after it are spread out too.
 */
export function place(list: readonly Ordered[], index: number, moved: string): Map<string, number> {
  const low = list[index - 1]?.key ?? null;
  const next = list.findIndex((row, position) => position >= index && (low === null || row.key > low));
  let end = next < 0 ? list.length : next;
  for (let step = 1; ; step *= 2) {
    const run = [moved, ...list.slice(index, end).map(row => row.id)];
    const keys = spread(low, list[end]?.key ?? null, run.length);
    if (keys) return new Map(run.map((id, position) => [id, keys[position]!]));
    if (end >= list.length) return numbered([...list.slice(0, index).map(row => row.id), ...run]);
    end = Math.min(list.length, end + step);
  }
}

/** `count` keys in order between two others, or null where they do not fit. */
function spread(low: number | null, high: number | null, count: number): number[] | null {
  if (count === 1) {
    const key = between(low, high);
    return key === null ? null : [key];
  }
  const keys = Array.from({ length: count }, (_, position) => {
    if (high === null) return Math.floor(low ?? 0) + position + 1;
    if (low === null) return Math.ceil(high) - count + position;
    return Math.round((low + ((high - low) * (position + 1)) / (count + 1)) * 1e6) / 1e6;
  });
  const isWide = low === null || high === null || (high - low) / (count + 1) >= WIDE_ENOUGH;
  const isInOrder = keys.every((key, position) => key > (position > 0 ? keys[position - 1]! : low ?? -Infinity));
  return isWide && isInOrder && keys.at(-1)! < (high ?? Infinity) ? keys : null;
}

/** The last resort, for keys so large or so odd that nothing fits beside them. */
const numbered = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id, position) => [id, position + 1]));

const above = (low: number | null, key: number): number | null => (low === null || key > low ? key : null);
const below = (high: number, key: number): number | null => (key < high ? key : null);
