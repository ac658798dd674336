/** What Tab leads to, as the window writes it. */
const FOCUSABLE = '[tabindex="0"], a[href], button:not([disabled]), input:not([disabled]), textarea:not([disabled])';

/** Whether it would take the focus now: what is gone, switched off or not drawn does not, and is silent about it. */
export const takesFocus = (element: HTMLElement): boolean => element.isConnected && !element.matches(':disabled') && element.checkVisibility({ visibilityProperty: true });

/** What inside a part of the window would take the focus, in its order, and the first of that: a field may keep a button there that is not drawn. */
export const allFocusable = (within: Element, selector = FOCUSABLE): HTMLElement[] => [...within.querySelectorAll<HTMLElement>(selector)].filter(takesFocus);
export const firstFocusable = (within: Element, selector = FOCUSABLE): HTMLElement | null => [...within.querySelectorAll<HTMLElement>(selector)].find(takesFocus) ?? null;
