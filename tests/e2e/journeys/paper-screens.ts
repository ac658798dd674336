import { expect } from '../harness/fixtures.ts';
import { runMenuItem } from '../harness/menu.ts';
import { view, type Screen } from './screen.ts';

/** Papers: their list, one in its editor, and what is asked about it. */
export const PAPER_SCREENS: readonly Screen[] = [
  { name: 'papers', go: async (page) => { await page.keyboard.press('Escape'); await expect(page.getByRole('dialog')).toBeHidden(); await view('Papers')(page); } },
  {
    name: 'paper-earlier', go: async (page) => {
      await page.getByRole('main').getByRole('button', { name: 'New paper' }).click();
      await page.getByRole('menuitem', { name: 'From an earlier paper…' }).click();
      await expect(page.getByRole('dialog', { name: 'New paper from an earlier one' })).toBeVisible();
    },
  },
  {
    name: 'paper', go: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.getByRole('main').getByRole('listitem').first().getByRole('button').first().click();
      await expect(page.getByRole('heading', { name: 'Preview' })).toBeVisible();
    },
  },
  {
    name: 'paper-classify', go: async (page) => {
      await page.getByRole('button', { name: /^Financial Implications: Public/ }).click();
      const asked = page.getByRole('dialog', { name: 'Who may see “Financial Implications”?' });
      await asked.getByRole('combobox').click();
      await page.getByRole('option', { name: 'Exempt' }).click();
      await asked.getByRole('checkbox', { name: /^3 / }).check();
    },
  },
  {
    name: 'paper-exempt', go: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Set it' }).click();
      await page.getByRole('radio', { name: 'Exempt' }).check({ force: true });
      await expect(page.getByText(/^Not for publication\. Contains information/).first()).toBeVisible();
    },
  },
  {
    name: 'paper-export', go: async (page) => {
      await page.getByRole('button', { name: 'Export Word paper…' }).click();
      await page.getByRole('dialog', { name: 'Export this paper to Word?' }).getByText(/^Exempt:/).click();
      await expect(page.getByText('This file is not for publication.')).toBeVisible();
    },
  },
  {
    name: 'paper-publish', go: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.getByRole('button', { name: 'Publish…' }).click();
      await page.getByRole('dialog', { name: 'Publish this paper?' }).getByText(/^Keep a copy/).click();
    },
  },
  {
    name: 'paper-find', go: async (page, _dialogs, { app }) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      // As it was before: the screens after this one know nothing of it.
      await page.keyboard.press('Control+z');
      await runMenuItem(app, 'edit.replace');
      await page.getByRole('searchbox', { name: 'Find in the sections' }).fill('the');
      await page.getByRole('searchbox', { name: 'Replace with' }).fill('one');
      await expect(page.getByRole('search').getByRole('status')).toContainText(/^1 of/);
    },
  },
  {
    name: 'paper-clearance', go: async (page) => {
      const section = page.locator('#section-clearance');
      if (!(await section.getByRole('switch').isChecked())) await section.getByRole('switch').click();
      await section.getByRole('button', { name: /^Ask/ }).first().click();
      await expect(page.getByRole('dialog', { name: /^Ask for clearance/ })).toBeVisible();
    },
  },
];
