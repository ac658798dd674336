import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, projectFolder, test } from './harness/fixtures.ts';
import { focusWithin } from './harness/keys.ts';

/** What hands do that nobody taught: the wrong key, twice, at the wrong moment. */
const REPORT = path.join(projectFolder, 'tests/fixtures/reports/ashbourne-vale-peer-challenge.txt');

async function theActions(page: Page): Promise<void> {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Actions' }).click();
  await expect(page.getByRole('gridcell', { name: 'A1', exact: true })).toBeVisible();
}
const row = (page: Page, ref: string) => page.getByRole('row').filter({ has: page.getByRole('gridcell', { name: ref, exact: true }) });

test('the Undo of a notice never takes back anything but what the notice says', async ({ page }) => {
  await theActions(page);
  await row(page, 'A2').getByRole('gridcell').nth(1).click();
  await page.keyboard.press('Delete');
  const notice = page.getByRole('status').filter({ hasText: 'A2 was removed.' });
  await expect(notice.getByRole('button', { name: 'Undo' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(row(page, 'A2')).toBeVisible();
  await expect(notice).toHaveCount(0);

  await row(page, 'A2').getByRole('gridcell').nth(1).click();
  await page.keyboard.press('Delete');
  await expect(notice).toBeVisible();
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(row(page, 'A2')).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('a double click changes the cell it began on, also when the details open under it', async ({ page }) => {
  await theActions(page);
  await row(page, 'A31').getByRole('gridcell').nth(1).dblclick({ position: { x: 300, y: 10 } });
  await expect(page.getByRole('textbox', { name: 'Action A31' })).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'Details of A31' })).toBeVisible();
});

test('what is typed into a new action is added by Done too, and a day in the past is said to be one', async ({ page }) => {
  await theActions(page);
  await page.getByRole('button', { name: 'New action' }).click();
  const form = page.getByRole('form', { name: 'New action' });
  await form.getByRole('textbox', { name: 'What will be done?' }).fill('Walk the depot with members');
  const date = form.getByRole('textbox', { name: 'Target date' });
  await date.fill('31/2/26');
  await form.getByRole('button', { name: 'Done' }).click();
  await expect(form).toContainText('Not yet a date');
  await expect(date).toBeFocused();
  await date.fill('2/2/26');
  await expect(form).toContainText('Monday 2 February 2026, which is past');
  await date.fill('2/3/26');
  await form.getByRole('button', { name: 'Done' }).click();
  await expect(form).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: '35 actions' })).toBeVisible();
});

test('a form that opens low in the details is in sight whole, with its buttons', async ({ page }) => {
  await theActions(page);
  await row(page, 'A31').getByRole('gridcell').nth(1).click();
  await page.getByRole('button', { name: 'Add an update' }).click();
  await expect(page.getByRole('button', { name: 'Add the update' })).toBeInViewport({ ratio: 1 });
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Review' }).click();
  await page.getByRole('button', { name: 'Add an action' }).click();
  await expect(page.getByRole('form', { name: 'New action' }).getByRole('button', { name: 'Done' })).toBeInViewport({ ratio: 1 });
});

test('a date that cannot be read is named, with how to write one', async ({ page }) => {
  await theActions(page);
  await row(page, 'A31').getByRole('gridcell').nth(1).click();
  const starts = page.getByRole('textbox', { name: 'Starts' });
  await starts.fill('32/1/27');
  await starts.press('Enter');
  await expect(page.getByRole('alert').filter({ hasText: '“32/1/27” is not a date, so nothing was changed. Try 8/12/26, 8 dec or +2w.' })).toBeVisible();
});

test('Ctrl+Z has nothing to say while a report is checked, and does not take back the plan made from it; the foot leads to its first meeting', async ({ page, dialogs }) => {
  await dialogs.open([REPORT]);
  await page.getByRole('button', { name: /New from a review report/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /recommendations found/ })).toBeFocused();
  await page.keyboard.press('Control+z');
  await page.getByRole('button', { name: /^Create plan with/ }).click();
  await expect(page.getByRole('dialog', { name: 'What should the plan be called?' })).toBeVisible();
  await expect(page.getByText('No plan is open')).toHaveCount(0);
  await page.getByRole('textbox', { name: 'Your name' }).fill('Helen Marlow');
  await page.getByRole('button', { name: 'Create plan', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Review' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Nothing to undo' })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('There is nothing to undo.')).toBeVisible();
  await expect(page.getByText('No recommendations yet')).toHaveCount(0);

  // Where nothing is yet, each first step is offered: an action for each recommendation, and the meeting that a round lacks.
  const views = page.getByRole('navigation', { name: 'Views' });
  await views.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('button', { name: 'One action per recommendation…' }).click();
  await page.getByRole('dialog', { name: 'An action for each of these?' }).getByRole('button', { name: 'Cancel' }).click();
  await views.getByRole('button', { name: 'Monitoring' }).click();
  await page.getByRole('button', { name: 'New round' }).click();
  await page.getByRole('button', { name: 'Go to the meetings' }).click();
  await expect(page.getByRole('button', { name: 'Add a meeting' })).toBeVisible();

  // The foot of the window leads to where a meeting is added, and a paper says for which it is printed.
  await page.getByRole('contentinfo', { name: 'Status' }).getByRole('button', { name: 'No meeting is in the plan yet' }).click();
  await page.getByRole('button', { name: 'Add a meeting' }).click();
  const date = page.getByRole('textbox', { name: 'Date', exact: true });
  await date.fill('14/1/2099');
  await date.press('Enter');
  await expect(page.getByRole('gridcell', { name: '14 Jan 2099' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).click();
  await page.getByRole('button', { name: 'New paper' }).click();
  await page.getByRole('menuitem', { name: 'Progress monitoring' }).click();
  await page.getByRole('combobox', { name: 'Report for' }).click();
  await page.getByRole('option', { name: 'Cabinet' }).click();
  await expect(page.getByRole('combobox', { name: 'Date of meeting' })).toHaveText('14 January 2099');
});

test('what an owner said is written down in the round itself, one after another; what the owner calls complete is proposed, and waits for members', async ({ page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Monitoring' }).click();
  await page.getByText('Updates', { exact: true }).click();
  await page.getByRole('button', { name: 'Add an update on A14' }).click();
  const form = page.getByRole('form', { name: 'Update on A14' });
  await form.getByRole('textbox', { name: 'What has happened' }).fill('Nineteen authors have been trained.');
  await form.getByRole('combobox', { name: 'Status reported' }).click();
  await page.getByRole('option', { name: 'At risk' }).click();
  await expect(form).toContainText('A14 itself stays “On track” until you set its status');
  await form.getByRole('combobox', { name: 'Status reported' }).click();
  await page.getByRole('option', { name: 'Complete', exact: true }).click();
  await expect(form.getByRole('checkbox', { name: 'Set A14 to “Proposed complete” too, with what has happened as its evidence' })).toBeChecked();
  await page.keyboard.press('Control+Enter');
  await expect(form).toHaveCount(0);
  const said = page.getByRole('row').filter({ hasText: 'Nineteen authors have been trained.' });
  await expect(said).toContainText('Proposed complete');
  await expect(page.getByRole('button', { name: 'Add an update on A19' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Undo: Added an update to A14 and set it to Proposed complete (Ctrl+Z)' })).toBeVisible();
  await page.getByText('Closure', { exact: true }).click();
  await expect(page.getByRole('table', { name: 'Actions to close' }).getByRole('row').filter({ hasText: 'A14' })).toContainText(/Nineteen authors have been trained\..*Waits for the Overview and Scrutiny Committee to recommend it, on 12 March 2026/);
});

test('what is half typed as a new action is still there after a look elsewhere; a menu means the row one sees chosen', async ({ page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Publish the agenda for Council today\b/ })).toBeFocused();
  await page.keyboard.press('Control+3');
  const grid = page.getByRole('grid');
  await grid.getByRole('gridcell', { name: 'A5', exact: true }).click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: 'Show the details' })).toBeVisible();
  await expect(grid.getByRole('row').filter({ has: page.getByRole('gridcell', { name: 'A5', exact: true }) })).toHaveAttribute('aria-selected', 'true');
  await focusWithin(page.getByRole('menu'));
  await page.keyboard.press('Escape');

  await page.getByRole('button', { name: 'New action' }).click();
  await page.getByRole('textbox', { name: 'What will be done?' }).fill('Publish the programme of sites');
  const overview = page.getByRole('heading', { level: 1, name: /^Publish the agenda for Council today\b/ });
  await page.keyboard.press('Control+1');
  await expect(overview).toBeFocused();
  await page.keyboard.press('Control+3');
  await expect(page.getByRole('textbox', { name: 'What will be done?' })).toHaveValue('Publish the programme of sites');
  await page.getByRole('textbox', { name: 'What will be done?' }).press('Escape');
  await expect(page.getByRole('textbox', { name: 'What will be done?' })).toHaveCount(0);
  await page.keyboard.press('Control+1');
  await expect(overview).toBeFocused();
  await page.keyboard.press('Control+3');
  await expect(grid).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'What will be done?' }), 'Escape meant that it is not wanted').toHaveCount(0);
});

test('what is sent twice in a hurry is there once, and who types on while it is added loses no letter', async ({ page }) => {
  await theActions(page);
  await page.getByRole('button', { name: 'New action' }).click();
  const title = page.getByRole('form', { name: 'New action' }).getByRole('textbox', { name: 'What will be done?' });
  await title.fill('Walk the depot with members');
  // Quicker than any answer: Enter, Enter, and once that is drawn the first letters of the next.
  await title.evaluate(async (field: HTMLInputElement) => {
    for (let press = 0; press < 2; press++) field.form!.requestSubmit();
    await Promise.resolve();
    document.execCommand('insertText', false, 'Ask');
  });
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: /^35 actions$/ })).toBeVisible();
  await expect(title).toHaveValue('Ask');
  await title.fill('');
  await title.press('Escape');
  await row(page, 'A35').getByRole('gridcell').nth(1).click();
  await page.getByRole('button', { name: 'Add an update' }).click();
  const update = page.getByRole('form', { name: 'New update' });
  await update.getByRole('textbox', { name: 'What has happened' }).fill('Both depots were walked.');
  await update.evaluate((form: HTMLFormElement) => { for (let press = 0; press < 2; press++) form.requestSubmit(); });
  await expect(update).toHaveCount(0);
  await expect(page.getByRole('complementary').getByRole('button', { name: /^Correct the update of/ })).toHaveCount(1);
});
