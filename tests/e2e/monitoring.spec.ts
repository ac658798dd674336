import { expect, test } from './harness/fixtures.ts';
import { focusWithin, pressItem } from './harness/keys.ts';

test('by keyboard: a round is made from a meeting, one of its days is set and put back, and the round before is closed', async ({ page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  const main = page.getByRole('main');

  await test.step('an owner has more time', async () => {
    await page.keyboard.press('Control+4');
    await expect(page.getByRole('heading', { level: 1, name: /returns are in$/ })).toBeVisible();
    await expect(page.getByRole('grid').locator(':focus')).toBeVisible();
    await page.getByRole('grid').getByRole('gridcell').first().focus();
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Due on another day…' }).press('Enter');
    await page.getByRole('textbox', { name: 'Due on' }).fill('+1w');
    await page.getByRole('textbox', { name: 'Note' }).fill('on jury service');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('row').filter({ hasText: 'due 24 Feb, on jury service' })).toBeVisible();
  });

  await test.step('nobody is waited for any more', async () => {
    await page.getByRole('button', { name: 'More to do with Round 3' }).press('Enter');
    await pressItem(page.getByRole('menuitem', { name: 'Close the round…' }));
    const dialog = page.getByRole('dialog', { name: 'Close Round 3?' });
    await expect(dialog.getByRole('checkbox', { name: /^Freeze the plan and its documents for Overview and Scrutiny Committee/ })).toBeChecked();
    await focusWithin(dialog);
    await dialog.getByRole('button', { name: 'Close the round' }).press('Enter');
    await expect(main).toContainText('Closed on 17 February 2026.');
    await expect(page.locator('[data-pane="messages"]')).toContainText('The plan and its documents are frozen for the meeting.');
    await expect(page.getByRole('row').filter({ hasText: 'on jury service' })).toContainText('Not returned');
  });

  await test.step('the next round is made', async () => {
    await main.getByRole('button', { name: 'Monitoring', exact: true }).press('Enter');
    // As a person would, only when the list has the focus: it comes a moment after the list.
    await expect(page.getByRole('button', { name: /^Round 3/ })).toBeFocused();
    await page.getByRole('button', { name: 'New round' }).press('Enter');
    const form = page.getByRole('form', { name: 'New round' });
    await expect(form.getByRole('combobox', { name: 'Meeting' })).toBeFocused();
    await expect(form).toContainText('Owners are asked on 28 April 2026, returns are due on 18 May 2026, and the agenda is out on 3 June 2026.');
    await form.getByRole('button', { name: 'Make the round' }).press('Enter');
    await expect(page.getByRole('heading', { level: 1, name: /owners are to be asked$/ })).toBeVisible();
    await expect(page.getByRole('list', { name: 'Days of Round 4' })).toContainText('18 MayCollate returns');
  });

  await test.step('a day is set, and an agenda is not planned for one that is too late', async () => {
    await page.getByRole('radio', { name: 'Name and days' }).press('Space');
    const due = page.getByRole('textbox', { name: 'Returns due' });
    await due.fill('15 may 2026');
    await due.press('Enter');
    await expect(page.getByRole('list', { name: 'Days of Round 4' })).toContainText('15 MayCollate returns');
    await page.getByRole('button', { name: /^Back to 18 May 2026/ }).press('Enter');
    await expect(due).toHaveValue('18 May 2026');
    const agenda = page.getByRole('textbox', { name: 'Agenda published' });
    await agenda.fill('8 june 2026');
    await agenda.press('Enter');
    await expect(page.locator('[data-pane="messages"]')).toContainText('The agenda has to be out on Wednesday 3 June 2026 at the latest');
    await expect(agenda).toHaveValue('3 June 2026');
  });
});
