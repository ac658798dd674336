import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readPages } from '../integration/print/support/read-pages.ts';
import { expect, test } from './harness/fixtures.ts';
import { printedPages, scriptPrinter } from './harness/printer.ts';

test('by keyboard: the paper that is open is saved as a tagged PDF and printed, and elsewhere it is said what can be printed', async ({ app, page, dialogs, workDir }) => {
  await scriptPrinter(app);
  await page.getByRole('button', { name: /Explore the example/ }).press('Enter');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await page.keyboard.press('Control+p');
  await expect(page.getByText('What can be printed here is a paper')).toBeVisible();

  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).press('Enter');
  await page.getByRole('main').getByRole('button', { name: /progress, Round 3/ }).first().press('Enter');
  const file = path.join(workDir, 'Progress.pdf');
  await dialogs.save(file);
  await page.getByRole('button', { name: 'Print or PDF' }).press('Enter');
  await page.getByRole('menuitem', { name: 'Save as PDF…' }).press('Enter');
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
