import { mkdir, readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expectAccessible } from './harness/accessibility.ts';
import { expect, test, type AppUnderTest } from './harness/fixtures.ts';
import { noted } from './harness/journals.ts';
import { runMenuItem } from './harness/menu.ts';
import { dialogsOf } from './harness/scripted.ts';

const openExample = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
};
const toAction = async (page: Page, ref: string): Promise<void> => {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('grid').getByText(ref, { exact: true }).first().click();
  await expect(page.getByRole('complementary', { name: `Details of ${ref}` })).toBeVisible();
};
const detail = (page: Page) => page.getByRole('textbox', { name: 'Detail' });
const write = async (page: Page, words: string): Promise<void> => {
  await detail(page).fill(words);
  await detail(page).blur();
};
const left = (page: Page) => page.getByRole('region', { name: 'Work that was not saved' });
const cameBack = (page: Page) => page.getByRole('complementary', { name: 'What came back' });

/** The example, saved as a plan of one's own on a drive that then goes away, so that a change has not reached the file when the application is killed. */
async function killedWithUnsavedWork(app: AppUnderTest, page: Page, workDir: string, words: string): Promise<string> {
  const drive = path.join(workDir, 'drive');
  await mkdir(drive);
  const plan = path.join(drive, 'Peer challenge.matters');
  await openExample(page);
  await dialogsOf(app).save(plan);
  await runMenuItem(app, 'plan.save');
  await expect(page.getByRole('status').getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await toAction(page, 'A1');
  await rename(drive, `${drive} away`);
  await write(page, words);
  await expect.poll(() => noted(workDir)).toContain(words);
  await app.kill();
  await rename(`${drive} away`, drive);
  return plan;
}

test('killed with a plan that was never saved: it is said on the first screen, comes back whole, and is saved', async ({ app, page, launchApp, workDir }) => {
  await openExample(page);
  await toAction(page, 'A1');
  await write(page, 'Written before the crash');
  await expect.poll(() => noted(workDir)).toContain('Written before the crash');
  await app.kill();

  const again = await launchApp();
  const back = await again.firstWindow();
  await expect(left(back)).toContainText(/was open when Matters Arising stopped (at|yesterday)/);
  await expect(left(back)).toContainText('It had never been saved; all of it is here.');
  await left(back).getByRole('button', { name: 'Open with these changes' }).click();
  await expect(cameBack(back)).toContainText(/had never been saved .* All of it came back/);
  await toAction(back, 'A1');
  await expect(detail(back)).toHaveValue('Written before the crash');
  const plan = path.join(workDir, 'Saved at last.matters');
  await dialogsOf(again).save(plan);
  await runMenuItem(again, 'plan.save');
  await expect(back.getByRole('status').getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  expect(await readFile(plan, 'utf8')).toContain('Written before the crash');
  await expect.poll(() => noted(workDir)).toBe('');
  await runMenuItem(again, 'plan.close');
  await expect(back.getByRole('heading', { level: 1, name: 'Matters Arising' })).toBeVisible();
  await expect(left(back)).toHaveCount(0);
});

test('killed between a change and its save: opening the plan brings the change in by itself and says what it was', async ({ app, page, launchApp, workDir }) => {
  const plan = await killedWithUnsavedWork(app, page, workDir, 'Not in the file yet');
  expect(await readFile(plan, 'utf8')).not.toContain('Not in the file yet');
  const again = await launchApp([plan]);
  const back = await again.firstWindow();
  await expect(cameBack(back)).toContainText(/before the last of your work was in the file\. This change came back: .*A1/);
  await cameBack(back).getByRole('button', { name: 'Dismiss' }).click();
  await expect(cameBack(back)).toHaveCount(0);
  await toAction(back, 'A1');
  await expect(detail(back)).toHaveValue('Not in the file yet');
  await expect.poll(() => readFile(plan, 'utf8')).toContain('Not in the file yet');
});

test('discarding is asked about and is not what Enter does; kept, it is still there; thrown away, it is gone', async ({ app, page, launchApp, workDir }) => {
  await openExample(page);
  await toAction(page, 'A1');
  await write(page, 'To be thrown away');
  await expect.poll(() => noted(workDir)).toContain('To be thrown away');
  await app.kill();

  const again = await launchApp();
  const back = await again.firstWindow();
  const dialogs = dialogsOf(again);
  await dialogs.message('Keep it', 'Throw it away');
  await left(back).getByRole('button', { name: 'Discard…' }).click();
  await expect.poll(async () => (await dialogs.calls()).length).toBe(1);
  expect((await dialogs.calls())[0]!.options).toMatchObject({ defaultId: 0, cancelId: 0, buttons: ['Keep it', 'Throw it away'] });
  await expect(left(back)).toBeVisible();
  await left(back).getByRole('button', { name: 'Discard…' }).click();
  await expect(left(back)).toHaveCount(0);
  await expect.poll(() => noted(workDir)).toBe('');
});

test('killed while a field is being typed in: the words are offered beside the plan, put in only when asked, and become a change as any other', async ({ app, page, launchApp, workDir }) => {
  await openExample(page);
  await toAction(page, 'A1');
  await detail(page).fill('Half a sentence about the');
  await page.getByRole('button', { name: 'Add an update' }).click();
  await page.getByLabel('What has happened').fill('The workshop was held');
  await expect.poll(() => noted(workDir)).toContain('The workshop was held');
  await app.kill();

  const again = await launchApp();
  const back = await again.firstWindow();
  await expectAccessible(back, { exclude: ['[data-tabster-dummy]'] });
  await left(back).getByRole('button', { name: /^Open/ }).click();
  const offered = cameBack(back).getByText(/^You were typing in/);
  await expect(offered).toHaveText(['You were typing in “What has happened” of A1, and had not left the field:']);
  await expect(cameBack(back).getByLabel('What you had typed')).toHaveText('The workshop was held');
  await expectAccessible(back, { exclude: ['[data-tabster-dummy]'] });
  await cameBack(back).getByRole('button', { name: 'Put it in' }).click();
  await expect(back.getByLabel('What has happened')).toHaveValue('The workshop was held');
  await expect(offered).toHaveCount(0);
  await back.getByRole('button', { name: 'Add the update' }).click();
  await expect(back.locator('[data-pane="details"] li p').filter({ hasText: /^The workshop was held$/ })).toBeVisible();
  await toAction(back, 'A1');
  await expect(detail(back)).toHaveValue('Half a sentence about the');
});

test('a form, a dialog or a cell that was open is opened again for its words; a field that is not there any more has its words copied', async ({ app, page, launchApp, workDir }) => {
  // It starts the application five times.
  test.setTimeout(180_000);
  await openExample(page);
  await toAction(page, 'A1');
  await runMenuItem(app, 'action.new');
  await page.getByRole('form', { name: 'New action' }).getByLabel('What will be done?').fill('An action nobody has added');
  await expect.poll(() => noted(workDir)).toContain('An action nobody has added');
  await app.kill();

  const again = await launchApp();
  const back = await again.firstWindow();
  await left(back).getByRole('button', { name: /^Open/ }).click();
  await cameBack(back).getByRole('button', { name: 'Put it in' }).click();
  const field = back.getByRole('form', { name: 'New action' }).getByLabel('What will be done?');
  await expect(field).toHaveValue('An action nobody has added');
  await field.fill('');
  await toAction(back, 'A1');
  await back.getByRole('button', { name: 'Move the date…' }).or(back.getByRole('button', { name: /Move.*date/ })).first().click();
  await back.getByRole('dialog').getByRole('textbox').last().fill('Because the board met late');
  await expect.poll(() => noted(workDir)).toContain('Because the board met late');
  await again.kill();

  const third = await launchApp();
  const last = await third.firstWindow();
  await left(last).getByRole('button', { name: /^Open/ }).click();
  await cameBack(last).getByRole('button', { name: 'Put it in' }).click();
  const dialog = last.getByRole('dialog', { name: 'Why is the date moving?' });
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toHaveValue('Because the board met late');
  await dialog.getByRole('button', { name: 'Cancel' }).click();

  // A cell of the grid.
  await last.getByRole('gridcell', { name: 'Stop or pause the projects that serve none of the eight outcomes' }).dblclick();
  await last.getByRole('textbox', { name: 'Action A2' }).fill('Stop the projects that serve');
  await expect.poll(() => noted(workDir)).toContain('Stop the projects that serve');
  await third.kill();
  const fourth = await launchApp();
  const cell = await fourth.firstWindow();
  await left(cell).getByRole('button', { name: /^Open/ }).click();
  await cameBack(cell).getByRole('button', { name: 'Put it in' }).click();
  await expect(cell.getByRole('textbox', { name: 'Action A2' })).toHaveValue('Stop the projects that serve');
  await cell.getByRole('textbox', { name: 'Action A2' }).press('Enter');
  await expect(cell.getByRole('gridcell', { name: 'Stop the projects that serve', exact: true })).toBeVisible();

  // A dialog that nothing on the screen opens by itself.
  await cell.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Review' }).click();
  await cell.getByRole('main').getByText('KR4', { exact: true }).first().click();
  await cell.getByRole('complementary').getByRole('radio', { name: /Not accepted/ }).click();
  await cell.getByRole('dialog').getByRole('textbox').fill('Because it costs too much');
  await expect.poll(() => noted(workDir)).toContain('Because it costs too much');
  await fourth.kill();
  const fifth = await launchApp();
  const end = await fifth.firstWindow();
  await left(end).getByRole('button', { name: /^Open/ }).click();
  await cameBack(end).getByRole('button', { name: 'Put it in' }).click();
  await expect(cameBack(end)).toContainText('is not open here any more. Copy the words');
  await cameBack(end).getByRole('button', { name: 'Copy' }).click();
  await expect(end.getByText('Copied.')).toBeVisible();
  await cameBack(end).getByRole('button', { name: 'Discard' }).click();
  await expect(cameBack(end).getByLabel('What you had typed')).toHaveCount(0);
});

test('earlier versions are listed from the menu and from the first screen, and one is opened to look at', async ({ app, page, dialogs, workDir }) => {
  const plan = path.join(workDir, 'Kept.matters');
  await openExample(page);
  await dialogs.save(plan);
  await runMenuItem(app, 'plan.save');
  await expect(page.getByRole('status').getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
  await runMenuItem(app, 'plan.versions');
  await expect(page.getByRole('dialog')).toContainText('None is kept yet.');
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await runMenuItem(app, 'plan.close');
  await page.getByRole('region', { name: 'Recent plans' }).getByRole('button', { name: 'Earlier versions of this plan…' }).click();
  await expect(page.getByRole('dialog')).toContainText('As you closed it');
  await expectAccessible(page, { exclude: ['[data-tabster-dummy]'] });
  await page.getByRole('dialog').getByRole('button', { name: /^Open the version of/ }).click();
  await expect(page.getByRole('region', { name: 'About this file' }).getByText(/You are looking at this plan as it was kept at \d\d:\d\d/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save a copy to work on…' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
});
