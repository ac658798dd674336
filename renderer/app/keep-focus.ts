import { allFocusable, firstFocusable, takesFocus } from './focusable.ts';
import { byItself } from './hand.ts';
import { focusPane, topDialog } from './panes.ts';

/** What had the focus last inside a part of the window, and where to go when it is gone. */
interface Place {
  readonly element: HTMLElement;
  readonly pane: HTMLElement | null;
  /** What it stood in, from the inside to the part of the window, and after how many others there. */
  readonly around: readonly { readonly within: Element; readonly at: number }[];
  /** The list or table body it stood in, with the number of its item there. */
  readonly list: Element | null;
  readonly at: number;
}

/**
 * The focus is never lost. When what had it is taken away (a removed row, a form that was sent, a dialog that closed) and nobody has
 * put it elsewhere, it goes back to where it came from, to the neighbour in the same list, to what stands beside it, or to the start of
 * the same part of the window. A click on nothing is left alone: there the element is still in its place. Returns the way to stop.
 */
export function keepFocus(): () => void {
  let last: HTMLElement | null = null;
  let place: Place | null = null;
  let waiting = false;

  const remember = (event: FocusEvent) => {
    if (!(event.target instanceof HTMLElement) || event.target === document.body) return;
    last = event.target;
    // What floats over the window (a menu, a dialog) was opened from a place in it: that place is kept.
    if (last.closest('#root') === null) return;
    const item = last.closest('li, tr');
    const pane = last.closest<HTMLElement>('[data-pane]');
    place = { element: last, pane, around: around(last, pane), list: item?.parentElement ?? null, at: item?.parentElement ? [...item.parentElement.children].indexOf(item) : -1 };
  };
  const isNowhere = () => document.activeElement === document.body || document.activeElement === null;
  // What was hidden or switched off keeps the focus until the next frame.
  const isLost = () => last !== null && (isNowhere() || document.activeElement === last) && !takesFocus(last);
  const look = (changes: readonly MutationRecord[]) => {
    // Rows that come and go while one scrolls are not looked at further.
    if (waiting || !(isNowhere() || changes.some((one) => one.type === 'attributes')) || !isLost()) return;
    waiting = true;
    // Whoever took it away may be about to say where it goes.
    requestAnimationFrame(() => requestAnimationFrame(() => {
      waiting = false;
      if (isLost()) byItself(() => giveBack(place));
    }));
  };
  const observer = new MutationObserver(look);
  document.addEventListener('focusin', remember);
  observer.observe(document.body, { childList: true, subtree: true, attributes: true, attributeFilter: ['disabled', 'hidden'] });
  return () => {
    document.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

const around = (element: Element, pane: Element | null): Place['around'] => {
  const outwards: { within: Element; at: number }[] = [];
  if (pane === null) return outwards;
  for (let one = element, within = one.parentElement; one !== pane && within !== null && within !== pane; one = within, within = one.parentElement) {
    outwards.push({ within, at: [...within.children].indexOf(one) });
  }
  return outwards;
};

/** What stands now where something stood, what comes after that, or else what came last before it. */
function besides({ within, at }: Place['around'][number]): HTMLElement | null {
  const there = allFocusable(within);
  const now = within.children[at];
  const following = (one: Node) => now !== undefined && (now.contains(one) || (now.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0);
  return there.find(following) ?? there.at(-1) ?? null;
}

function giveBack(place: Place | null): void {
  const dialog = topDialog();
  if (dialog) return firstFocusable(dialog)?.focus();
  if (place === null) return focusPane(null);
  if (takesFocus(place.element)) return place.element.focus();
  const neighbour = place.list?.isConnected ? place.list.children[Math.min(place.at, place.list.children.length - 1)] : undefined;
  const target = neighbour && (firstFocusable(neighbour, `${place.element.tagName}:not([disabled])`) ?? firstFocusable(neighbour));
  if (target) return target.focus();
  for (const one of place.around) {
    const beside = one.within.isConnected ? besides(one) : null;
    if (beside) return beside.focus();
  }
  return focusPane(place.pane);
}
