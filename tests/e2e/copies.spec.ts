import { chmod, copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, projectFolder, test, type Dialogs } from './harness/fixtures.ts';
import type { Page } from '@playwright/test';
import { colleagueDoes, examplePlan, firstAction } from './harness/colleague.ts';
import { dropFiles } from './harness/drop-files.ts';
import { outsideCalls } from './harness/scripted.ts';

const addPerson = (name: string) => ({ do: 'person.add', fields: { name } }) as const;
const bars = (page: Page) => page.getByRole('region', { name: 'About this file' });
const main = (page: Page) => page.getByRole('heading', { level: 1 }).first();

async function openPlan(page: Page, dialogs: Dialogs, file: string): Promise<void> {
  await dialogs.open([file]);
  await page.getByRole('button', { name: /Open a plan/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
}
/** Whether somebody is among the people of the plan that is open. */
async function expectPerson(page: Page, name: string, isThere = true): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'People' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible();
  // Only the rows in sight are in the document: the filter brings the one that is looked for into it.
  // A plan that is opened meanwhile is shown as usual, without what was looked for in the one before.
  await expect(async () => {
    await page.getByRole('searchbox', { name: /^Find in the people/ }).fill(name);
    await expect(page.getByRole('status').filter({ hasText: isThere ? /^1 of/ : /^0 of/ })).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expect(page.getByRole('gridcell', { name, exact: true })).toHaveCount(isThere ? 1 : 0);
}

test.describe('the file on the disk', () => {
  test('what a colleague saves over it comes in at once, is said until it is seen, and is in the plan', async ({ page, dialogs, workDir }) => {
    const file = await examplePlan(path.join(workDir, 'Plan.matters'));
    await openPlan(page, dialogs, file);
    await colleagueDoes(file, 'Tom Okoro', addPerson('Wilhelmina Ottoline'), addPerson('Barnaby Thistlewood'));
    await expect(bars(page).getByText('Tom Okoro’s 2 changes came in: Added Wilhelmina Ottoline; Added Barnaby Thistlewood.')).toBeVisible();
    await expect(page.getByRole('banner').getByText(/^Saved/)).toBeVisible();
    await bars(page).getByRole('button', { name: 'Show what came in' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'History' })).toBeVisible();
    await expect(bars(page)).toBeHidden();
    await expectPerson(page, 'Barnaby Thistlewood');
  });

  test('one that vanishes is said, the work stays, and saving puts it back', async ({ page, dialogs, workDir }) => {
    const file = await examplePlan(path.join(workDir, 'Plan.matters'));
    await openPlan(page, dialogs, file);
    await rm(file);
    await expect(page.getByRole('alert').getByText(/“Plan.matters” is no longer in .* Your work is safe/)).toBeVisible();
    await expect(page.getByRole('banner').getByText('Not saved')).toBeVisible();
    const elsewhere = path.join(workDir, 'Found again.matters');
    await dialogs.save(elsewhere);
    await page.getByRole('alert').getByRole('button', { name: 'Save as…' }).click();
    await expect(page.getByRole('banner').getByText(/^Saved/)).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    expect(await readFile(elsewhere, 'utf8')).toContain('matters-arising/plan');
  });
});

test.describe('a conflict copy beside the file', () => {
  test('is noticed on opening, put off, and noticed again when it has more', async ({ page, dialogs, workDir }) => {
    const file = await examplePlan(path.join(workDir, 'Plan.matters'));
    const copy = await examplePlan(path.join(workDir, 'Plan-PC123.matters'));
    await colleagueDoes(copy, 'Tom Okoro', addPerson('Barnaby Thistlewood'));
    await examplePlan(path.join(workDir, 'Plan from March.matters'));
    await openPlan(page, dialogs, file);
    const offer = bars(page).getByText('“Plan-PC123.matters”, beside your file, is another copy of this plan. It has 1 change by Tom Okoro that this one has not.');
    await expect(offer).toBeVisible();
    // The other one has lain there and brings nothing: of that there is nothing to say.
    await expect(page.getByText(/nothing that this one has not/)).toHaveCount(0);
    await bars(page).getByRole('button', { name: 'Not now' }).click();
    await expect(offer).toBeHidden();
    await colleagueDoes(copy, 'Tom Okoro', addPerson('Wilhelmina Ottoline'));
    await expect(bars(page).getByText(/It has 2 changes by Tom Okoro/)).toBeVisible();
    await bars(page).getByRole('button', { name: 'Review what it has…' }).click();
    await expect(page.getByRole('main').getByText(/Wilhelmina Ottoline/).first()).toBeVisible();
  });

  test('that appears while one works and holds nothing new is named, and shown in its folder', async ({ app, page, dialogs, workDir }) => {
    const file = await examplePlan(path.join(workDir, 'Plan.matters'));
    await colleagueDoes(await examplePlan(path.join(workDir, 'Plan-PC123.matters')), 'Tom Okoro', addPerson('Barnaby Thistlewood'));
    await openPlan(page, dialogs, file);
    // What lay there has been seen: whatever is found from now on has come.
    await expect(bars(page).getByText(/^“Plan-PC123.matters”/)).toBeVisible();
    const copy = await examplePlan(path.join(workDir, 'Plan (1).matters'));
    await expect(page.getByText('“Plan (1).matters”, beside your file, is another copy of this plan. It holds nothing that this one has not.')).toBeVisible();
    await page.getByRole('button', { name: 'Show in folder' }).click();
    await expect.poll(() => outsideCalls(app)).toEqual([{ what: 'showItemInFolder', target: copy }]);
  });
});

test.describe('dropping another copy of the open plan', () => {
  test('says whose it is and what each has, and Cancel leaves all as it is', async ({ page, dialogs, workDir }) => {
    const file = await examplePlan(path.join(workDir, 'Plan.matters'));
    const copy = await examplePlan(path.join(workDir, 'post', 'Plan.matters.json'));
    await colleagueDoes(copy, 'Tom Okoro', addPerson('Barnaby Thistlewood'));
    await openPlan(page, dialogs, file);
    await dropFiles(main(page), copy);
    const dialog = page.getByRole('dialog', { name: 'This is another copy of your plan' });
    await expect(dialog.getByText('“Plan.matters.json” has 1 change by Tom Okoro that your plan has not, and everything that your plan has. It was last worked on by Tom Okoro on 3 March 2026.')).toBeVisible();
    await dialog.getByRole('button', { name: 'Cancel' }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('banner').getByText(/^Saved/)).toBeVisible();
    await expectPerson(page, 'Barnaby Thistlewood', false);
  });

  test('is compared with the plan, both ways and reading only, and from there reviewed for merging', async ({ page, dialogs, workDir }) => {
    const file = await examplePlan(path.join(workDir, 'Plan.matters'));
    const copy = await examplePlan(path.join(workDir, 'post', 'From Tom.matters'));
    const action = await firstAction(copy);
    await colleagueDoes(copy, 'Tom Okoro', addPerson('Barnaby Thistlewood'), { do: 'action.set', ids: [action], fields: { title: 'Agree ten outcomes' } });
    await colleagueDoes(file, 'Asha Rahman', addPerson('Wilhelmina Ottoline'));
    await openPlan(page, dialogs, file);
    await dropFiles(main(page), copy);
    await page.getByRole('dialog').getByRole('button', { name: 'Compare…' }).click();
    await expect(main(page)).toHaveText('3 things are different');
    await expect(page.getByRole('main')).toContainText('The copy has 2 changes that your plan has not, and your plan 1 change that the copy has not.');
    const part = (name: string) => page.getByRole('region', { name });
    await expect(part('In both, and different').getByRole('row', { name: /^Wording/ })).toContainText('Agree ten outcomes');
    await expect(part('Only in this copy')).toContainText('Barnaby Thistlewood');
    await expect(part('Only in your plan')).toContainText('Wilhelmina Ottoline');
    await page.getByRole('contentinfo').getByRole('button', { name: 'Merge…' }).click();
    await expect(main(page)).toHaveText('2 changes to look at');
    await page.getByRole('contentinfo').getByRole('button', { name: 'Not now' }).click();
    await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  });

  test('leads to the review of what it brings', async ({ page, dialogs, workDir }) => {
    const file = await examplePlan(path.join(workDir, 'Plan.matters'));
    const copy = await examplePlan(path.join(workDir, 'post', 'From Tom.matters'));
    await colleagueDoes(copy, 'Tom Okoro', addPerson('Barnaby Thistlewood'));
    await openPlan(page, dialogs, file);
    await dropFiles(main(page), copy);
    await page.getByRole('dialog').getByRole('button', { name: 'Merge…' }).click();
    await expect(page.getByRole('main').getByText(/Barnaby Thistlewood/).first()).toBeVisible();
  });

  test('opens it in place of the open one, which is saved first', async ({ page, dialogs, workDir }) => {
    const file = await examplePlan(path.join(workDir, 'Plan.matters'));
    const copy = await examplePlan(path.join(workDir, 'post', 'From Tom.matters'));
    await colleagueDoes(copy, 'Tom Okoro', addPerson('Barnaby Thistlewood'));
    await openPlan(page, dialogs, file);
    await dropFiles(main(page), copy);
    await page.getByRole('dialog').getByRole('button', { name: 'Open it instead' }).click();
    await expectPerson(page, 'Barnaby Thistlewood');
  });

  test('names an older copy as older, with its day', async ({ page, dialogs, workDir }) => {
    const file = await examplePlan(path.join(workDir, 'Plan.matters'));
    const copy = await examplePlan(path.join(workDir, 'post', 'Old.matters'));
    await colleagueDoes(file, 'Tom Okoro', addPerson('Barnaby Thistlewood'));
    await openPlan(page, dialogs, file);
    await dropFiles(main(page), copy);
    const dialog = page.getByRole('dialog', { name: 'This is an older copy of your plan' });
    await expect(dialog.getByText(/^“Old.matters” is from \d+ \w+ 20\d\d\. Everything in it is already in your plan, which has 1 change more\.$/)).toBeVisible();
    await expect(dialog.getByRole('button', { name: 'Merge…' })).toHaveCount(0);
    await dialog.getByRole('button', { name: 'Compare…' }).click();
    await expect(main(page)).toHaveText('One thing is different');
    await expect(page.getByRole('main')).toContainText(/This is an older copy\. This copy was last worked on .+\. Your plan was last worked on by Tom Okoro on 3 March 2026\./);
    await expect(page.getByRole('region', { name: 'Only in your plan' })).toContainText('Barnaby Thistlewood');
    await expect(page.getByRole('button', { name: 'Merge…' })).toHaveCount(0);
    await page.getByRole('button', { name: 'Back to the plan' }).click();
    await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
    await dropFiles(main(page), await (async () => { await copyFile(file, copy); return copy; })());
    await expect(page.getByRole('dialog', { name: 'This copy is the same as your plan' })).toBeVisible();
  });

  test('an unrelated plan is opened as usual', async ({ page, dialogs, workDir }) => {
    const file = await examplePlan(path.join(workDir, 'Plan.matters'));
    await openPlan(page, dialogs, file);
    const other = path.join(workDir, 'Other.matters');
    await copyFile(path.join(projectFolder, 'tests/fixtures/plans/v1/just-imported.matters'), other);
    await dropFiles(main(page), other);
    await expect(page.getByRole('banner').getByTitle(other)).toBeVisible();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
});

test.describe('opened where work would not last', () => {
  test('a plan inside a zip is read, says so above the view, and a copy to work on comes first', async ({ page, dialogs, workDir }) => {
    const zip = path.join(workDir, ...(process.platform === 'win32' ? ['Temp1_Post.zip'] : ['.fr-Xa1b2C']));
    await mkdir(zip);
    const inside = await examplePlan(path.join(zip, 'Plan.matters'));
    await openPlan(page, dialogs, inside);
    await expect(bars(page).getByText(/^This plan was opened inside a zip file\./)).toBeVisible();
    await expect(page.getByRole('banner').getByText('Read only')).toBeVisible();
    const mine = path.join(workDir, 'Mine.matters');
    await dialogs.save(mine);
    await bars(page).getByRole('button', { name: 'Save a copy to work on…' }).click();
    await expect(bars(page)).toBeHidden();
    await expect(page.getByRole('banner').getByTitle(mine)).toBeVisible();
    await expect(page.getByRole('banner').getByText('Read only')).toHaveCount(0);
  });

  test('a file marked as read only says so', async ({ page, dialogs, workDir }) => {
    const file = await examplePlan(path.join(workDir, 'Plan.matters'));
    await chmod(file, 0o444);
    await openPlan(page, dialogs, file);
    await expect(bars(page).getByText(/^“Plan.matters” is marked as read only/)).toBeVisible();
  });
});

test('a damaged copy of the open plan is said to be one, and what holds of it can be reviewed', async ({ page, dialogs, workDir }) => {
  const file = await examplePlan(path.join(workDir, 'Plan.matters'));
  const copy = await examplePlan(path.join(workDir, 'email', 'From Tom.matters'));
  await colleagueDoes(copy, 'Tom Okoro', addPerson('Wilhelmina Ottoline'), addPerson('Barnaby Thistlewood'));
  await writeFile(copy, (await readFile(copy, 'utf8')).replace('"label":"Added Barnaby Thistlewood"', '"label":"Added nobody"'));
  await openPlan(page, dialogs, file);
  await dropFiles(page.locator('body'), copy);
  const dialog = page.getByRole('dialog', { name: 'This is a damaged copy of your plan' });
  await expect(dialog).toContainText('What does hold can be merged into your plan, and you see all of it before anything comes in.');
  await dialog.getByRole('button', { name: 'Merge…' }).click();
  await expect(page.getByText(/The change “Added nobody” by Tom Okoro.*It is left out\./)).toBeVisible();
  await expect(page.getByText('Wilhelmina Ottoline').first()).toBeVisible();
});
