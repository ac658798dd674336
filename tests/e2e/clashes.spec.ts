import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test, type Dialogs } from './harness/fixtures.ts';
import { clashingPlan, everywhere } from './journeys/clashing.ts';

async function open(page: Page, dialogs: Dialogs, file: string): Promise<void> {
  await dialogs.open([file]);
  await page.getByRole('button', { name: /^Open/ }).first().click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await expect(heading(page)).toBeFocused();
}
const goTo = (page: Page, view: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
const heading = (page: Page) => page.getByRole('heading', { level: 1 }).first();

test('a removal, a reference given twice and two wordings are settled by keyboard: kept, renumbered, and by a third', async ({ page, dialogs, workDir }) => {
  const file = await clashingPlan(path.join(workDir, 'Plan.matters'), (plan) => {
    const [first, second] = plan.all('action');
    return [
      { do: 'action.set', ids: [first!.id], fields: { title: 'Agree six outcomes' } },
      { do: 'action.remove', ids: [second!.id] },
      { do: 'action.add', fields: { title: 'Ask the parishes' } },
    ];
  }, (plan) => {
    const [first, second] = plan.all('action');
    return [
      { do: 'action.set', ids: [first!.id], fields: { title: 'Agree ten outcomes' } },
      { do: 'action.set', ids: [second!.id], fields: { detail: 'Not yet' } },
      { do: 'action.add', fields: { title: 'Ask the traders' } },
    ];
  });
  await open(page, dialogs, file);
  const press = (name: RegExp) => page.getByRole('button', { name }).press('Enter');
  await press(/3 clashes to settle/);
  await expect(heading(page)).toHaveText('3 clashes to settle');
  await expect(heading(page)).toBeFocused();

  await press(/^Keep: Kept, and changed: .*, for removed or kept of A2$/);
  await expect(heading(page)).toHaveText('2 clashes to settle');
  await press(/^Give .+ the next free number$/);
  await expect(heading(page)).toHaveText('1 clash to settle');
  await press(/^Write a third… wording for A1$/);
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Agree seven outcomes');
  await page.getByRole('dialog').getByRole('button', { name: 'Settle' }).press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(heading(page)).toHaveText('No clashes');

  // Undo brings each back, and Redo settles it as before.
  await page.keyboard.press('ControlOrMeta+z');
  await expect(heading(page)).toHaveText('1 clash to settle');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(heading(page)).toHaveText('2 clashes to settle');
  await page.keyboard.press('ControlOrMeta+y');
  await expect(heading(page)).toHaveText('1 clash to settle');
  await page.keyboard.press('ControlOrMeta+y');
  await expect(heading(page)).toHaveText('No clashes');
  await goTo(page, 'Actions');
  await expect(page.getByRole('grid')).toContainText('Agree seven outcomes');
});

test('wherever a clash is, it is marked, and the mark leads to it in the list', async ({ page, dialogs, workDir }) => {
  const file = await clashingPlan(path.join(workDir, 'Plan.matters'), everywhere('Asha'), everywhere('Tom'));
  await open(page, dialogs, file);
  await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('10 clashes to settle');
  const leads = async (name: RegExp, thing: RegExp) => {
    await page.getByRole('button', { name }).click();
    await expect(heading(page)).toHaveText('10 clashes to settle');
    await expect(page.locator('h2:focus')).toHaveText(thing);
  };
  await goTo(page, 'Actions');
  await expect(page.getByRole('gridcell', { name: /A1 in a clash/ })).toBeVisible();
  await page.getByRole('gridcell', { name: /A1 in a clash/ }).click();
  await leads(/^Settle the clash: Wording, A1$/, /^A1/);
  await goTo(page, 'Review');
  await page.getByRole('option', { name: /KR1 in a clash/ }).click();
  await leads(/^Settle the clash: Response, KR1$/, /^KR1/);
  const choose = () => page.getByRole('gridcell', { name: /in a clash/ }).first().click();
  await goTo(page, 'People');
  await choose();
  await leads(/^Settle the clash: Email address, /, /./);
  await goTo(page, 'People');
  await page.getByText(/^Committees \d/).click();
  await choose();
  await leads(/^Settle the clash: Name, Committee of /, /Committee of /);
  await goTo(page, 'People');
  await page.getByRole('main').getByText(/^Meetings \d/).click();
  await choose();
  await leads(/^Settle the clash: Place, /, /./);
  await goTo(page, 'Papers');
  await leads(/^Settle the clash: Subject, /, /./);
  await goTo(page, 'Papers');
  await page.getByRole('button', { name: /^Paper of (Asha|Tom)/ }).click();
  await leads(/^Settle the clash: Subject, /, /./);
  await goTo(page, 'Decisions');
  await page.getByRole('option', { name: /8 July 2025/ }).and(page.getByRole('option', { name: /in a clash/ })).click();
  await leads(/^Settle the clash: Wording, /, /./);
  await goTo(page, 'Decisions');
  await page.getByText('Shaping', { exact: true }).click();
  await leads(/^Settle the clash: Reason, /, /./);
  await goTo(page, 'Monitoring');
  await leads(/^Settle the clash: Name, /, /./);
  await goTo(page, 'Settings');
  await leads(/^Settle the clash: Name, /, /council/);
});
