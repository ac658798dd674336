/** What is measured inside a page. These functions are sent to it as they stand, so each is whole in itself. */

/** Milliseconds of the frames while a list is scrolled from its top, a screen's third at each frame, and the longest task meanwhile. */
export async function scrolling(selector: string): Promise<{ frames: number[]; longestTask: number }> {
  const list = document.querySelector(selector);
  if (!list) throw new Error(`There is no ${selector} to scroll.`);
  let longestTask = 0;
  const watch = new PerformanceObserver((seen) => { for (const one of seen.getEntries()) longestTask = Math.max(longestTask, one.duration); });
  watch.observe({ type: 'longtask' });
  const frames: number[] = [];
  list.scrollTop = 0;
  let last = await new Promise<number>(requestAnimationFrame);
  for (let frame = 0; frame < 180; frame++) {
    list.scrollTop += list.clientHeight / 3;
    const now = await new Promise<number>(requestAnimationFrame);
    frames.push(now - last);
    last = now;
  }
  for (const one of watch.takeRecords()) longestTask = Math.max(longestTask, one.duration);
  watch.disconnect();
  return { frames, longestTask };
}

/**
 * From now on notes when each key press or click comes, when the frame is painted in which an element has the words waited for, and the longest task.
 * Where that is the first frame after the deed, the browser itself says when it was painted (Event Timing, in steps of 8 ms and from 16 ms up; what was
 * quicker counts as 16). Otherwise it is a task queued from that frame, which other tasks may keep waiting.
 */
export function watchPaints(): void {
  const page = window as unknown as PaintWatch;
  let began = 0;
  /** When the first frame after the deed was painted. */
  let firstFrame = 0;
  const begin = (event: Event) => { began = event.timeStamp; firstFrame = began + 16; };
  new PerformanceObserver((seen) => { for (const one of seen.getEntries()) if (one.startTime === began) firstFrame = began + one.duration; })
    .observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  for (const kind of ['keydown', 'click', 'input']) addEventListener(kind, begin, { capture: true });
  page.benchLongestTask = 0;
  new PerformanceObserver((seen) => { for (const one of seen.getEntries()) page.benchLongestTask = Math.max(page.benchLongestTask, one.duration); }).observe({ type: 'longtask' });
  page.benchWatch = (selector, words) => { page.benchPainted = new Promise((resolve, reject) => {
    const giveUp = setTimeout(() => reject(new Error(`“${words}” never came into ${selector}; there is “${document.querySelector(selector)?.textContent?.slice(0, 400)}”.`)), 60_000);
    const watcher = new MutationObserver(() => {
      if (!document.querySelector(selector)?.textContent?.includes(words)) return;
      watcher.disconnect();
      clearTimeout(giveUp);
      const came = performance.now();
      // A task queued from the next frame runs once that frame has been painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const later = performance.now();
          // What the browser says of a frame comes with the next one.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve((came <= firstFrame ? firstFrame : later) - began)));
        };
        port2.postMessage(null);
      });
    });
    watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
  }); };
}
export interface PaintWatch {
  /** Begins to wait. */
  benchWatch: (selector: string, words: string) => void;
  benchPainted: Promise<number>;
  benchLongestTask: number;
}
