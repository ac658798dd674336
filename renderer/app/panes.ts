import { firstFocusable } from './focusable.ts';
import { byItself, watchForHand } from './hand.ts';

/** F6 goes round the parts of the window, as in Office: navigation, view, details, messages. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.getClientRects().length > 0);
  const current = panes.map((pane) => pane.contains(document.activeElement)).lastIndexOf(true);
  for (let step = 1; step <= panes.length; step++) {
    const pane = panes[(current + step + panes.length) % panes.length];
    const target = pane && (firstFocusable(pane, '[data-pane-start]') ?? firstFocusable(pane));
    // A pane inside another leads to where one is already.
    if (target && target !== document.activeElement) return target.focus();
  }
}

/** Where one begins to read a part of the window: the row one was on, its heading, else the first thing that takes the focus. */
const beginningOf = (pane: HTMLElement): HTMLElement | null =>
  firstFocusable(pane, '[data-pane-start]') ?? firstFocusable(pane, 'h1[tabindex]') ?? firstFocusable(pane);

/** Puts the focus at the beginning of a part of the window; of the view, where that part is no longer there. */
export function focusPane(pane: HTMLElement | null): void {
  const named = (name: string) => document.querySelector<HTMLElement>(`[data-pane="${name}"]`);
  const there = [pane, named('view'), named('details')].find((one) => one?.isConnected && one.getClientRects().length > 0);
  if (there) beginningOf(there)?.focus();
}
/** After a change of view, or once a message is gone: the view gets the focus. */
export const focusView = (): void => focusPane(null);
/** Frames a list gets to measure itself and draw the row one was on: a fifth of a second at most. */
const FRAMES_TO_DRAW = 12;
/**
 * The same once the view that was asked for stands on the screen, and its list the row one was on. Whoever is quicker keeps what they
 * chose: after a press of the mouse, where keys have led elsewhere, or under a dialog, the focus stays where it is. Taken out of the
 * field that finds, it would turn what is typed there into commands for the list; taken out of a dialog it would hide the dialog from
 * those who hear the screen.
 */
export function focusViewSoon(): void {
  let left = FRAMES_TO_DRAW;
  const wasQuicker = watchForHand();
  const look = () => {
    const view = document.querySelector('[data-pane="view"]');
    const isDrawing = view?.querySelector('[role="grid"], [role="treegrid"], [role="listbox"]') != null && !view.querySelector('[data-pane-start]')?.getClientRects().length;
    if (isDrawing && --left > 0) return requestAnimationFrame(look);
    if (!wasQuicker() && topDialog() === null) byItself(focusView);
    return undefined;
  };
  requestAnimationFrame(() => requestAnimationFrame(look));
}
/** The dialog in front, if any keeps the rest of the window from being used. */
export const topDialog = (): HTMLElement | null => [...document.querySelectorAll<HTMLElement>('[role="dialog"][aria-modal="true"]')].at(-1) ?? null;
