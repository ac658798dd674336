import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from '@playwright/test';
import { readPages } from '../integration/print/support/read-pages.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { expect, test } from './harness/fixtures.ts';
import { pressItem } from './harness/keys.ts';
import { printedPages, scriptPrinter } from './harness/printer.ts';

/** The numbers of the pages that are said to begin in the preview, from above. */
const pagesSaid = async (preview: Locator): Promise<number[]> =>
  (await preview.getByText(/^about here page \d+ begins$/).allTextContents()).map((words) => Number(/\d+/.exec(words)![0]));

test('by keyboard: the paper that is open is saved as a tagged PDF and printed, and elsewhere it is said what can be printed', async ({ app, page, dialogs, workDir }) => {
  await scriptPrinter(app);
  await page.getByRole('button', { name: /Explore the example/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.keyboard.press('Control+p');
  await expect(page.getByText('What can be printed here is a paper')).toBeVisible();

  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).press('Enter');
  await page.getByRole('main').getByRole('button', { name: /progress, Round 3/ }).first().press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const file = path.join(workDir, 'Progress.pdf');
  await dialogs.save(file);
  await page.getByRole('button', { name: 'Print or PDF' }).press('Enter');
  await pressItem(page.getByRole('menuitem', { name: 'Save as PDF…' }));
  await expect(page.getByText('Written: Progress.pdf.')).toBeVisible();
  const read = await readPages(await readFile(file));
  const headings = await page.getByRole('group', { name: 'Pages of the paper' }).getByRole('heading').allTextContents();
  expect([read.isTagged, read.title, read.language, read.creator]).toEqual([true, 'Peer challenge action plan: progress, Round 3', 'en-GB', 'Matters Arising']);
  expect(read.outline.map(({ text }) => text)).toEqual(headings);
  // Only the paper, and nothing of the window.
  expect(read.text).not.toContain('Preview');
  expect(new Set(read.pages.map(({ landscape }) => landscape))).toEqual(new Set([true, false]));

  await page.keyboard.press('Control+p');
  await expect(page.getByText('The paper has gone to the printer.')).toBeVisible();
  const [printed, ...more] = await printedPages(app);
  expect(more).toEqual([]);
  expect((await readPages(Buffer.from(printed!, 'base64'))).text).toBe(read.text);
});

test('the preview says about where each page begins, as they are then printed, and follows what is typed', async ({ page, dialogs, workDir }) => {
  await page.getByRole('button', { name: /Explore the example/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).press('Enter');
  await page.getByRole('main').getByRole('button', { name: /progress, Round 3/ }).first().press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const preview = page.getByRole('group', { name: 'Pages of the paper' });
  await expect.poll(async () => (await pagesSaid(preview)).length).toBeGreaterThan(5);
  const file = path.join(workDir, 'Progress.pdf');
  await dialogs.save(file);
  await page.getByRole('button', { name: 'Print or PDF' }).press('Enter');
  await pressItem(page.getByRole('menuitem', { name: 'Save as PDF…' }));
  await expect(page.getByText('Written: Progress.pdf.')).toBeVisible();
  const { pages } = await readPages(await readFile(file));
  await expect.poll(async () => Math.abs(((await pagesSaid(preview)).at(-1) ?? 0) - pages.length)).toBeLessThanOrEqual(pages.length / 10);
  const said = await pagesSaid(preview);
  expect(said).toEqual(said.map((_, at) => at + 2));
  // They are for the eye alone.
  await expect(preview.getByRole('article').first()).not.toContainText('about here');
  await expectAccessible(page);

  const summary = page.getByRole('textbox', { name: 'Summary' });
  await summary.focus();
  await page.keyboard.insertText('What was done is said at length. '.repeat(150));
  await expect.poll(async () => (await pagesSaid(preview)).at(-1)).toBeGreaterThan(said.at(-1)!);
});
