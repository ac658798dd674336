import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { filesWith } from '../integration/striking/leaks.ts';
import { expect, test } from './harness/fixtures.ts';
import { runMenuItem } from './harness/menu.ts';

const NAME = 'Margaret Osei';

test('words are struck out of the record for good: seen where they are, said otherwise, and in no file of this computer afterwards', async ({ app, page, dialogs, workDir }) => {
  const file = path.join(workDir, 'plan.matters');
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await dialogs.save(file);
  await runMenuItem(app, 'plan.saveAs');
  await expect(page.getByRole('banner').getByRole('status')).toContainText('Saved');
  expect(await filesWith(NAME, workDir)).not.toEqual([]);

  await runMenuItem(app, 'plan.strike');
  const dialog = page.getByRole('dialog', { name: 'Strike out words for good' });
  const strike = dialog.getByRole('button', { name: 'Strike out for good' });
  await dialog.getByRole('textbox', { name: 'Words to strike out' }).fill('margaret  osei');
  await expect(dialog.getByRole('heading', { name: /changes mention them$/ })).toBeVisible();
  await expect(dialog.getByRole('list').first()).toContainText(NAME);
  const instead = dialog.getByRole('textbox', { name: /: name$/ }).first();
  await expect(instead).toHaveValue('[struck out]');
  await instead.fill('Margaret OSEI again');
  await expect(dialog.getByText('The words still stand here.')).toBeVisible();
  await instead.fill('Former member');
  await expect(strike).toHaveAttribute('aria-disabled', 'true');
  await dialog.getByRole('textbox', { name: 'Why' }).fill('Request under Article 17, 9 November');
  await strike.click();
  await expect(page.getByRole('status').filter({ hasText: 'struck out for good' })).toBeVisible();
  await expect(dialog).toHaveCount(0);

  // Saved at once, not two seconds later.
  expect(await filesWith(NAME, workDir)).toEqual([]);
  expect(await readFile(file, 'utf8')).toContain('Former member');
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'History' }).click();
  await page.getByRole('textbox', { name: 'Find in the history' }).or(page.getByRole('searchbox', { name: 'Find in the history' })).fill('struck out');
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();

  // It opens again whole, with nothing to be said against it.
  await app.close();
  expect(await filesWith(NAME, workDir)).toEqual([]);
});

test('striking can start from a change in the history, with its words filled in', async ({ page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'History' }).click();
  await page.getByRole('searchbox', { name: /Find in the history/ }).fill('framework closed to new bids');
  await page.locator('[data-row]').filter({ hasText: 'moved the target date of A25' }).click();
  await page.getByRole('button', { name: 'Strike words…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Strike out words for good' });
  await expect(dialog.getByRole('textbox', { name: 'Words to strike out' })).toHaveValue(/framework closed to new bids/);
  await expect(dialog.getByRole('heading', { name: /mentions? them$/ })).toBeVisible();
});
