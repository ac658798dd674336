/** What Tab leads to, as the window writes it. */
const FOCUSABLE = '[tabindex="0"], a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled])';

/** Whether it would take the focus now: what is gone, switched off or not drawn does not, and is silent about it. */
export const takesFocus = (element: HTMLElement): boolean => element.isConnected && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });

/** The first inside a part of the window that would take the focus: a field may keep a button that is not drawn before it. */
export const firstFocusable = (within: Element, selector = FOCUSABLE): HTMLElement | null =>
  [...within.querySelectorAll<HTMLElement>(selector)].find(takesFocus) ?? null;
