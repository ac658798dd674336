import { expectAccessible } from './harness/accessibility.ts';
import { expect, test } from './harness/fixtures.ts';
import { runMenuItem } from './harness/menu.ts';

test('a sentence of a paper becomes an action with its source, and is marked on the screen', async ({ app, page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).click();
  await page.getByRole('main').getByRole('listitem').first().getByRole('button').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const field = page.getByRole('textbox', { name: 'Introductory paragraph' });
  await field.fill('The plan goes on. Consideration will be given to a joint panel with the parishes.');
  const pages = page.getByRole('group', { name: 'Pages of the paper' });
  await expect(pages).toContainText('Consideration will be given to a joint panel with the parishes.');
  await runMenuItem(app, 'paper.commitment');
  const dialog = page.getByRole('dialog', { name: 'Mark as a commitment' });
  await expect(dialog.getByRole('textbox', { name: 'What will be done' })).toHaveValue('Consider a joint panel with the parishes');
  await dialog.getByRole('textbox', { name: 'By when' }).fill('1 may 2026');
  await page.keyboard.press('Control+Enter');
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('list', { name: 'Commitments marked here' }).getByRole('button', { name: 'A35' })).toBeVisible();
  await expect(pages.locator('mark')).toHaveText('Consideration will be given to a joint panel with the parishes.');
  await expectAccessible(page);

  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Decisions' }).click();
  await page.getByText('Matters arising', { exact: true }).click();
  const matters = page.getByRole('group', { name: 'Matters arising' });
  await expect(matters.getByRole('listitem').filter({ hasText: 'A35' })).toContainText('Due 1 May 2026');
  await expectAccessible(page);
});
