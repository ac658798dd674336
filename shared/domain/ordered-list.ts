/** Negative where the one comes before the other. Two different things are never equal. */
export type Order<Thing> = (a: Thing, b: Thing) => number;

/** Beyond this share of a list, sorting it anew is quicker than finding every place. */
const FEW = 1 / 16;

/** A list in order, without some of its things and with others. Work for a few changes: a copy of the list, and a search for each place. */
export function relisted<Thing>(list: readonly Thing[], without: readonly Thing[], others: readonly Thing[], order: Order<Thing>): readonly Thing[] {
  if (without.length + others.length > list.length * FEW) {
    const gone = new Set(without);
    return [...list.filter((one) => !gone.has(one)), ...others].sort(order);
  }
  const next = [...list];
  for (const one of without) {
    const at = placeOf(next, one, order);
    if (next[at] === one) next.splice(at, 1);
  }
  for (const one of others) next.splice(placeOf(next, one, order), 0, one);
  return next;
}

/** Where a thing stands in a list in order, or is to stand. */
function placeOf<Thing>(list: readonly Thing[], thing: Thing, order: Order<Thing>): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (order(list[middle]!, thing) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
