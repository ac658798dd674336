import path from 'node:path';
import { expect, projectFolder } from '../harness/fixtures.ts';
import type { Screen } from './screen.ts';

/** The council's Word template in Settings: none yet, one with its pages and places, its styles, what to know, another version, and as it is kept. */
export const TEMPLATE_SCREENS: readonly Screen[] = [
  {
    name: 'settings-template-none', go: async (page) => {
      await page.getByRole('navigation', { name: 'Parts of the settings' }).getByRole('button', { name: 'Word template' }).click();
      await expect(page.getByRole('heading', { level: 2, name: 'Word template' })).toBeFocused();
    },
  },
  {
    name: 'template-places', go: async (page, dialogs) => {
      await dialogs.open([path.join(projectFolder, 'tests/fixtures/templates/awkward.docx')]);
      await page.getByRole('button', { name: 'Choose a Word template…' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Use “awkward.docx” for papers?' })).toBeVisible();
      await page.getByRole('group', { name: 'Pages of the template' }).getByRole('button', { name: /^“\[insert reason\]”/ }).click();
      await expect(page.getByRole('combobox', { name: 'What goes into “[insert reason]”' })).toBeFocused();
    },
  },
  { name: 'template-styles', go: async (page) => { await page.getByText('Styles', { exact: true }).click(); await expect(page.getByRole('combobox', { name: 'Bulleted lists' })).toBeVisible(); } },
  { name: 'template-know', go: async (page) => { await page.getByText(/^What to know/).click(); await expect(page.getByText('Not said', { exact: true })).toBeVisible(); } },
  {
    name: 'template-version', go: async (page, dialogs) => {
      await page.getByRole('button', { name: 'Use this template' }).click();
      await expect(page.getByText('Papers come out in awkward.docx')).toBeVisible();
      // What was done is said over the foot of the window, which is most of it at 400 per cent.
      await page.getByRole('status').filter({ hasText: 'from now on' }).getByRole('button', { name: 'Dismiss' }).click();
      await dialogs.open([path.join(projectFolder, 'tests/fixtures/templates/front-table.docx')]);
      await page.getByRole('button', { name: 'Another version…' }).click();
      await expect(page.getByRole('radio', { name: 'What changed' })).toBeChecked();
    },
  },
  {
    name: 'settings-template', go: async (page) => {
      await page.getByRole('contentinfo').getByRole('button', { name: 'Cancel' }).click();
      await expect(page.getByRole('heading', { level: 2, name: 'Word template' })).toBeFocused();
      await expect(page.getByText('Not said', { exact: true })).toBeVisible();
    },
  },
];
