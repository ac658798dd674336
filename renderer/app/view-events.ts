/** Small requests from the menu to whichever view is on the screen: begin a new action, find, replace, put in today's date, mark a commitment, print the paper or save it as PDF, open the settings, take back or do again what is no part of the plan yet. */
export type ViewEvent = 'newAction' | 'find' | 'replace' | 'today' | 'commitment' | 'print' | 'pdf' | 'settings' | 'undo' | 'redo';
const listeners = new Map<ViewEvent, Set<() => void>>();
/** Asked while no view was there to hear it (the menu has just switched views): kept for the one that comes. */
const waiting = new Set<ViewEvent>();

/** Whether a view was there to hear it. */
export function announce(event: ViewEvent): boolean {
  const all = listeners.get(event);
  const isHeard = all !== undefined && all.size > 0;
  if (isHeard) for (const listener of [...all]) listener();
  else if (event === 'newAction') waiting.add(event);
  return isHeard;
}
export function onViewEvent(event: ViewEvent, listener: () => void): () => void {
  const all = listeners.get(event) ?? new Set();
  listeners.set(event, all.add(listener));
  if (waiting.delete(event)) queueMicrotask(listener);
  return () => all.delete(listener);
}
