/** F6 goes round the parts of the window, as in Office: navigation, view, details, status bar. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null);
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  for (let step = 1; step <= panes.length; step++) {
    const pane = panes[(current + step + panes.length) % panes.length];
    const target = pane && startOf(pane);
    if (target) return target.focus();
  }
}

/** Where a pane wants the focus, else the first thing in it that takes one. */
const startOf = (pane: HTMLElement): HTMLElement | null =>
  pane.querySelector<HTMLElement>('[data-pane-start]')
  ?? pane.querySelector<HTMLElement>('[tabindex="0"], a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled])');

/** After what had the focus is gone (a message, a removed row), the view gets it back: it is never lost. */
export function focusView(): void {
  const view = document.querySelector<HTMLElement>('[data-pane="view"]');
  if (view) (startOf(view) ?? view).focus();
}
