import { expectAccessible } from './harness/accessibility.ts';
import { expect, test } from './harness/fixtures.ts';

test('the plan is frozen for a meeting, and its documents made again are the same after the plan has gone on', async ({ page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Decisions' }).click();
  const saw = page.getByRole('group', { name: 'What the committee saw' });
  await expect(saw.getByRole('button', { name: /^View as at/ })).toBeVisible();
  await page.getByRole('main').getByRole('option').filter({ hasText: 'Round 3' }).click();
  await saw.getByRole('button', { name: 'Freeze for the meeting' }).click();
  await expect(saw.getByRole('list', { name: 'Documents' }).getByRole('listitem').first()).toContainText('Paper, public edition');

  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('button', { name: 'New action' }).click();
  const form = page.getByRole('form', { name: 'New action' });
  await form.getByLabel('What will be done?').fill('Thought of afterwards');
  await form.getByRole('button', { name: 'Done' }).click();
  await expect(form).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Decisions' }).click();
  await expect(saw.getByRole('row', { name: /^Actions 34 35$/ })).toBeVisible();
  await saw.getByRole('button', { name: 'Make them again and compare' }).click();
  await expect(saw.getByRole('status')).toHaveText('All documents are the same as what was published.');
  await expectAccessible(page);
});
