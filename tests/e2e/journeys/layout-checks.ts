import type { Page } from '@playwright/test';

/** Parts that may be wider than the window: tables, and the pages of a paper (WCAG 1.4.10). */
const WIDE = 'table, [role="grid"], [aria-label="Pages of the paper"]';

/** What makes the window scroll sideways. */
export const sidewaysScrolling = (page: Page): Promise<string[]> => page.evaluate((wide) => {
  const faults = document.documentElement.scrollWidth > window.innerWidth ? [`the document is ${document.documentElement.scrollWidth} wide`] : [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const style = getComputedStyle(element);
    const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll';
    if (!scrolls || element.scrollWidth <= element.clientWidth + 1 || element.clientWidth === 0 || element.matches('textarea') || element.closest(wide)) continue;
    // A region that scrolls because of the table in it is as wide as that table.
    if ([...element.querySelectorAll(wide)].some((inner) => inner.scrollWidth > element.clientWidth)) continue;
    faults.push(`<${element.tagName.toLowerCase()} class="${element.className}"> scrolls sideways, ${element.scrollWidth} in ${element.clientWidth}`);
  }
  return faults;
}, WIDE);

/** Words that are cut off without an ellipsis, so that nobody sees that there is more. */
export const clippedWords = (page: Page): Promise<string[]> => page.evaluate(() => {
  const faults: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '');
    if (!own || element.getClientRects().length === 0 || element.closest('[class*="visually-hidden"], [aria-hidden="true"]')) continue;
    for (let box: HTMLElement | null = element; box !== null && box !== document.body; box = box.parentElement) {
      const style = getComputedStyle(box);
      if (style.clipPath !== 'none') break;
      // Folded on purpose, with a button beneath that says so.
      if (box.id !== '' && document.querySelector(`[aria-expanded="false"][aria-controls="${CSS.escape(box.id)}"]`) !== null) break;
      const clamped = style.webkitLineClamp !== 'none' && style.webkitLineClamp !== '';
      const hidesX = style.overflowX === 'hidden' || style.overflowX === 'clip';
      const hidesY = style.overflowY === 'hidden' || style.overflowY === 'clip';
      if (hidesX && style.textOverflow === 'ellipsis') break;
      if (clamped) break;
      if (!hidesX && style.overflowX !== 'visible' && !hidesY && style.overflowY !== 'visible') break;
      const words = element.getBoundingClientRect();
      const frame = box.getBoundingClientRect();
      const cutX = hidesX && (words.right > frame.right + 1.5 || (box === element && box.scrollWidth > box.clientWidth + 1));
      const cutY = hidesY && (words.bottom > frame.bottom + 2.5 || (box === element && box.scrollHeight > box.clientHeight + 2));
      if (cutX || cutY) {
        faults.push(`“${(element.textContent ?? '').trim().slice(0, 40)}” is cut off ${cutX ? 'at the side' : 'below'} by <${box.tagName.toLowerCase()} class="${box.className.toString().slice(0, 60)}">`);
        break;
      }
    }
  }
  return faults;
});

/** The heading, and what can be pressed or filled in, that cannot be brought into sight. */
export const outOfReach = (page: Page): Promise<string[]> => page.evaluate((wide) => {
  const faults: string[] = [];
  const top = [...document.querySelectorAll<HTMLElement>('[role="dialog"]')].at(-1) ?? document.body;
  const things = [...top.querySelectorAll<HTMLElement>('h1, h2, button, input, textarea, [role="combobox"], [role="radio"]')].filter((one) =>
    one.getClientRects().length > 0 && !one.closest(wide) && !one.closest('[aria-hidden="true"]') && !one.closest('.visually-hidden') && getComputedStyle(one).clipPath === 'none');
  if (things.length === 0) faults.push('there is nothing on the screen');
  for (const one of things) {
    // What is a tick or a switch is drawn by Fluent beside its input; the input itself lies over it unseen.
    one.scrollIntoView({ block: 'center', inline: 'nearest' });
    const box = one.getBoundingClientRect();
    const seen = box.width > 0 && box.left >= -1 && box.right <= window.innerWidth + 1 && box.top < window.innerHeight && box.bottom > 0;
    const at = document.elementFromPoint(box.left + box.width / 2, Math.min(Math.max(box.top + box.height / 2, 0), window.innerHeight - 1));
    const free = at !== null && (one.contains(at) || at.contains(one));
    if (!seen || !free) faults.push(`“${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 50)}” (${one.tagName.toLowerCase()}) cannot be brought into sight`);
  }
  return faults;
}, WIDE);
