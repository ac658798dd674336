import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { addDays, localDay, longDay } from '../../shared/domain/calendar-day.ts';
import { colleagueWorks } from './harness/colleague.ts';
import { expect, projectFolder, test } from './harness/fixtures.ts';

/**
 * The story of a review: Cabinet notes it and asks scrutiny to help; scrutiny shapes the plan with four amendments, one of them refused; Cabinet
 * agrees it; it is monitored; a meeting decides; actions arise, and are matters arising at the next meeting.
 */
const NEXT = addDays(localDay(new Date()), 75);

async function planWithCommittees(file: string): Promise<void> {
  await copyFile(path.join(projectFolder, 'tests/fixtures/plans/v1/just-imported.matters'), file);
  await colleagueWorks(file, 'Helen Marlow', (run, plan) => {
    run({ do: 'council.set', fields: { name: 'Ashbourne Vale Borough Council' } });
    const [cabinet, scrutiny] = ['executive', 'scrutiny'].map((type) => plan.all('committee').find((one) => one.type === type)!.id);
    for (const [committee, heldOn] of [[cabinet, '2026-04-14'], [scrutiny, '2026-05-12'], [cabinet, '2026-06-09'], [cabinet, NEXT]] as const) run({ do: 'meeting.add', fields: { committee, heldOn } });
    run({ do: 'person.add', fields: { name: 'Councillor Graham Tolley', type: 'member', politicalGroup: 'Independent Group' } });
    for (const title of ['Publish one list of priorities', 'Give every saving an owner', 'Train report authors', 'Brief new managers']) run({ do: 'action.add', fields: { title, dueOn: '2027-03-31' } });
  });
}
const view = (page: Page, name: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name }).click();
const part = (page: Page, name: string) => page.getByRole('main').getByText(name, { exact: true }).click();
const meeting = async (page: Page, name: RegExp) => {
  await view(page, 'Decisions');
  await part(page, 'Meetings');
  await page.getByRole('listbox', { name: 'Meetings' }).getByRole('option', { name }).click();
};
async function pick(page: Page, field: ReturnType<Page['getByRole']>, option: string | RegExp): Promise<void> {
  await field.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}
async function decides(page: Page, words: string, minute: string, to?: string): Promise<void> {
  await page.getByRole('button', { name: 'Record a decision' }).click();
  const form = page.getByRole('form', { name: 'New decision' });
  if (to !== undefined) await form.getByText('RECOMMENDED to another body').click();
  await form.getByLabel(/^What was decided/).fill(words);
  if (to !== undefined) await pick(page, form.getByRole('combobox', { name: 'Recommended to' }), to);
  await form.getByLabel('Minute number').fill(minute);
  await form.getByRole('button', { name: 'Record the decision' }).click();
  await expect(form).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: words })).toBeVisible();
}
async function moves(page: Page, about: string, text: string, wouldSay: string | null): Promise<void> {
  await page.getByRole('button', { name: 'Record an amendment' }).click();
  const form = page.getByRole('form', { name: 'New amendment' });
  await form.getByLabel('What was proposed').fill(text);
  await form.getByRole('combobox', { name: 'About which action or recommendation' }).fill(about);
  await page.keyboard.press('Tab');
  if (wouldSay !== null) {
    await pick(page, form.getByRole('combobox', { name: 'What it would change' }), 'The action’s words');
    await form.getByLabel('It would say').fill(wouldSay);
  }
  await pick(page, form.getByRole('combobox', { name: 'Proposed by' }), /^Councillor Graham Tolley/);
  await expect(form.getByLabel('Group', { exact: true })).toHaveValue('Independent Group');
  await form.getByRole('button', { name: 'Record the amendment' }).click();
  await expect(form).toBeHidden();
}

test('from the report that Cabinet notes to the matters arising at its next meeting', async ({ launchApp, workDir }) => {
  test.setTimeout(180_000);
  const file = path.join(workDir, 'plan.matters');
  await planWithCommittees(file);
  const app = await launchApp([file]);
  const page = await app.firstWindow();
  page.setDefaultTimeout(10_000);

  await test.step('Cabinet notes the report and asks scrutiny to help', async () => {
    await meeting(page, /^Cabinet 14 April 2026/);
    await decides(page, 'the report of the peer challenge be noted.', '97');
    await decides(page, 'the Committee help to shape the action plan.', '97', 'Overview and Scrutiny Committee');
    await part(page, 'Shaping');
    await page.getByRole('button', { name: 'Move on to “with scrutiny”' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: 'With scrutiny' })).toHaveAttribute('aria-current', 'step');
  });

  await test.step('scrutiny shapes it with four amendments, one of them refused', async () => {
    await moves(page, 'A1', 'Say how often it is renewed', 'Publish one list of priorities each year');
    await moves(page, 'A2', 'Name the sum', 'Give every saving above £25,000 an owner');
    await moves(page, 'A3', 'Members as well', 'Train report authors and members');
    await moves(page, 'A4', 'Leave it out', null);
    for (const [of, became] of [['Say how often', 'Agreed'], ['Name the sum', 'Agreed'], ['Members as well', 'Agreed'], ['Leave it out', 'Not agreed']] as const) {
      const field = page.getByRole('listitem').filter({ hasText: of }).getByRole('combobox', { name: /^What became of/ });
      await pick(page, field, became);
      await expect(field).toHaveText(became);
    }
    await page.getByRole('button', { name: 'Apply the 3 agreed' }).click();
    await expect(page.getByText('3 amendments were applied to the plan.')).toBeVisible();
    await part(page, 'Referrals');
    await page.getByRole('button', { name: /^Record the reply/ }).click();
    const reply = page.getByRole('form', { name: 'Reply' });
    await reply.getByLabel('In its words').fill('Four amendments were moved, and three agreed.');
    await reply.getByRole('button', { name: 'Record the reply' }).click();
    await expect(page.getByRole('region', { name: /^Answered/ })).toContainText('Four amendments were moved, and three agreed.');
  });

  await test.step('Cabinet agrees the plan, and it is monitored', async () => {
    await part(page, 'Shaping');
    await page.getByRole('button', { name: 'Move on to “agreed”' }).click();
    await page.getByRole('button', { name: 'Move on to “monitored”' }).click();
    await view(page, 'Monitoring');
    await page.getByRole('button', { name: 'New round' }).first().click();
    await page.getByRole('form', { name: 'New round' }).getByRole('button', { name: 'Make the round' }).click();
    await page.getByText('Updates', { exact: true }).click();
    await page.getByRole('button', { name: 'Add an update on A1' }).click();
    const update = page.getByRole('form', { name: 'Update on A1' });
    await update.getByLabel('What has happened').fill('The list has gone to the printers.');
    await update.getByRole('button', { name: 'Add the update' }).click();
    await expect(page.getByRole('main')).toContainText('1 of 4 actions have an update in Round 1.');
  });

  await test.step('a meeting decides, and an action arises', async () => {
    await meeting(page, /^Cabinet 9 June 2026/);
    await decides(page, 'the amended action plan be agreed, and sent to every parish.', '112');
    await page.getByRole('button', { name: /^What to do with the decision \(1\)/ }).click();
    await page.getByRole('menuitem', { name: 'Add actions arising…' }).click();
    const form = page.getByRole('form', { name: 'Actions arising' });
    await form.getByLabel('What will be done').fill('Send the plan to every parish');
    await form.getByLabel('What will be done').press('Control+Enter');
    await expect(form).toBeHidden();
  });

  await test.step('and is a matter arising at the next meeting', async () => {
    await part(page, 'Matters arising');
    const matters = page.getByRole('group', { name: 'Matters arising' });
    await pick(page, matters.getByRole('combobox', { name: 'For the meeting of' }), new RegExp(`^Cabinet.* ${longDay(NEXT)}`));
    await expect(matters.getByRole('listitem').filter({ hasText: 'Send the plan to every parish' })).toBeVisible();
    await expect(matters).not.toContainText('help to shape the action plan');
    await view(page, 'Actions');
    await expect(page.getByRole('grid')).toContainText('Give every saving above £25,000 an owner');
    await expect(page.getByRole('grid')).toContainText('Brief new managers');
  });
});
