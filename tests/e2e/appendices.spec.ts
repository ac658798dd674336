import { expectAccessible } from './harness/accessibility.ts';
import { expect, test } from './harness/fixtures.ts';
import { pressItem } from './harness/keys.ts';

test('the appendices of a paper are chosen, put in order and narrowed by keyboard, and the preview follows', async ({ page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).click();
  await page.getByRole('main').getByRole('button', { name: /progress, Round 3/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const list = page.getByRole('list', { name: 'Appendices' }).getByRole('listitem');
  const pages = page.getByRole('group', { name: 'Pages of the paper' });
  await expect(list).toHaveText([/^Appendix A – Action plan/]);

  await page.getByRole('button', { name: 'Add an appendix' }).press('Enter');
  await pressItem(page.getByRole('menuitem', { name: 'What has changed' }));
  await expect(list).toHaveText([/^Appendix A – Action plan/, 'Appendix B – What has changed']);
  await expect(pages.getByRole('heading', { name: 'Appendix B – What has changed' })).toBeVisible();
  await expect(pages.getByRole('table', { name: 'What has changed: target date moved' }).locator('s').first()).toHaveText(/\d{4}$/);
  await expect(pages.getByRole('row', { name: /Enclosures:/ })).toContainText('Appendix B – What has changed');

  const up = page.getByRole('button', { name: 'Move up: What has changed' });
  await up.press('Enter');
  await expect(list).toHaveText(['Appendix A – What has changed', /^Appendix B – Action plan/]);
  await expect(up).toBeFocused();
  await expect(page.getByRole('navigation', { name: 'Outline of the paper' })).toContainText('B – Action plan');

  const plan = pages.getByRole('table', { name: /^Action plan: / }).first();
  await expect(plan.getByRole('columnheader', { name: 'Owner' })).toHaveCount(1);
  await page.getByRole('group', { name: 'Columns of the action plan' }).getByRole('checkbox', { name: 'Owner' }).press('Space');
  await expect(plan.getByRole('columnheader', { name: 'Owner' })).toHaveCount(0);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Leave out: Action plan' }).press('Enter');
  await expect(list).toHaveText(['Appendix A – What has changed']);
  await expect(page.getByRole('button', { name: 'Add an appendix' })).toBeFocused();
  await page.getByRole('button', { name: 'The usual appendices' }).press('Enter');
  await expect(list).toHaveText([/^Appendix A – Action plan/]);
});
