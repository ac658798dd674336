const last = new Map<string, Promise<unknown>>();

/** Runs one piece of work at a time for each path, in the order they were asked for. One that fails does not stop the next. */
export async function inTurn<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  const before = last.get(path) ?? Promise.resolve();
  const mine = before.then(work, work);
  const settled = mine.catch(() => undefined);
  last.set(path, settled);
  try {
    return await mine;
  } finally {
    if (last.get(path) === settled) last.delete(path);
  }
}
