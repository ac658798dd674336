import type { Page } from '@playwright/test';
import { expect, test } from './harness/fixtures.ts';
import { runMenuItem } from './harness/menu.ts';

const field = (page: Page) => page.getByRole('combobox', { name: 'Find a thing or a command' });
const chosen = (page: Page) => page.getByRole('option', { selected: true });
/** What the field points to is what a screen reader says. */
const pointedTo = (page: Page) => field(page).evaluate((one) => document.getElementById(one.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '');

test('by keyboard: find anything, go there, and come back to it', async ({ app, page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();

  // Overview has nothing of its own to look in.
  await runMenuItem(app, 'edit.find');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('a12');
  await expect(chosen(page)).toContainText('A12');
  await expect.poll(() => pointedTo(page)).toContain('A12');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
  await expect(page.getByRole('grid').locator('[data-current]')).toBeFocused();
  await expect(page.getByRole('complementary')).toContainText('A12');

  // Escape leaves everything as it was, the focus too.
  await runMenuItem(app, 'edit.findAnything');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('no such words anywhere');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('Nothing in the plan or the menus has “no such words anywhere”.');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('grid').locator('[data-current]')).toBeFocused();

  // Before anything is typed stands what was found before; a command is done as from the menu.
  await runMenuItem(app, 'edit.findAnything');
  await expect(page.getByRole('group', { name: 'Found before' })).toContainText('A12');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('find in this view');
  await expect(chosen(page)).toContainText('Find in this view…');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toBeFocused();

  // So is one that opens a dialog of its own.
  await runMenuItem(app, 'edit.findAnything');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('spelling');
  await expect(chosen(page)).toContainText('pelling');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('textbox', { name: 'Change to' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  // A person, by the name without its accents; the arrows go round.
  await runMenuItem(app, 'edit.findAnything');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('market');
  await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(1);
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
});

test('what is typed is looked for in updates too, and leads to their action', async ({ app, page }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await runMenuItem(app, 'edit.findAnything');
  await expect(field(page)).toBeFocused();
  const update = page.getByRole('group', { name: /^Updates/ }).getByRole('option').first();
  await page.keyboard.type('settled their programmes');
  // The last of what was typed has been looked for.
  await expect(update).toContainText('settled their programmes');
  const ref = await update.locator('b').innerText();
  await update.click();
  await expect(page.getByRole('complementary')).toContainText(ref);
});
