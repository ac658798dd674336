import type { Locator } from '@playwright/test';

/** Drops files of this disk onto an element, as from a file manager: the page gets them with their paths. */
export async function dropFiles(onto: Locator, ...paths: string[]): Promise<void> {
  const page = onto.page();
  const box = await onto.boundingBox();
  if (!box) throw new Error('There is nothing to drop onto.');
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2, data: { items: [], files: paths, dragOperationsMask: 1 } };
  const session = await page.context().newCDPSession(page);
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) await session.send('Input.dispatchDragEvent', { type, ...place });
  await session.detach();
}
