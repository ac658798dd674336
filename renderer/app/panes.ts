/** F6 goes round the parts of the window, as in Office: navigation, view, details, status bar. */
export function focusNextPane(): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.offsetParent !== null);
  const current = panes.findIndex((pane) => pane.contains(document.activeElement));
  for (let step = 1; step <= panes.length; step++) {
    const pane = panes[(current + step + panes.length) % panes.length];
    const target = pane?.querySelector<HTMLElement>('[data-pane-start], [tabindex="0"], a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled])');
    if (target) return target.focus();
  }
}
