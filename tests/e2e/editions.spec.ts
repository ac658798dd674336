import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './harness/accessibility.ts';
import { expect, test } from './harness/fixtures.ts';
import { focusWithin } from './harness/keys.ts';

test('a section is kept from the public, its exempt edition is looked at, and the paper is published with a copy beside the plan', async ({ page, dialogs, workDir }) => {
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).click();
  await page.getByRole('main').getByRole('button', { name: /progress, Round 3/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const pages = page.getByRole('group', { name: 'Pages of the paper' });

  await page.getByRole('button', { name: /^Financial Implications: Public/ }).press('Enter');
  const asked = page.getByRole('dialog', { name: 'Who may see “Financial Implications”?' });
  await focusWithin(asked);
  await asked.getByRole('combobox').click();
  await page.getByRole('option', { name: 'Exempt' }).click();
  await asked.getByRole('checkbox', { name: /^3 / }).press('Space');
  await asked.getByRole('textbox', { name: 'Public interest' }).fill('Bidders would hold back.');
  await asked.getByRole('button', { name: 'Set it' }).press('Enter');
  await expect(pages).toContainText('Not for publication: this part of the report is exempt under Schedule 12A');
  await expect(pages.getByRole('row', { name: /Enclosures:/ })).toContainText(/Appendix [B-Z] \(exempt\)/);

  await page.getByRole('radio', { name: 'Exempt' }).press('Space');
  await expect(pages.getByRole('table', { name: 'Why this is not for publication' })).toContainText('Bidders would hold back.');
  await expectAccessible(page);

  const [plan, word] = [path.join(workDir, 'Plan.matters'), path.join(workDir, 'Progress.docx')];
  await dialogs.save(plan);
  await dialogs.save(word);
  await page.getByRole('button', { name: 'Publish…' }).press('Enter');
  const publish = page.getByRole('dialog', { name: 'Publish this paper?' });
  await expect(publish.getByRole('radio', { name: /^Public/ })).toBeChecked();
  await focusWithin(publish);
  await publish.getByRole('checkbox', { name: /^Keep a copy/ }).press('Space');
  await expectAccessible(page);
  await publish.getByRole('button', { name: /^Publish/ }).press('Enter');
  await expect(page.getByText(/^Written: Progress\.docx\./)).toBeVisible();
  const archive = path.join(workDir, 'Plan – published papers');
  const [folder] = readdirSync(archive) as [string];
  expect(readFileSync(path.join(archive, folder, 'Progress.docx'))).toEqual(readFileSync(word));
  expect(strFromU8(unzipSync(readFileSync(word))['word/document.xml']!).includes('Bidders')).toBe(false);

  const files = page.getByRole('list', { name: 'Published files' });
  await files.getByRole('button', { name: /^Is it still the same\?/ }).press('Enter');
  await expect(files).toContainText('The copy beside the plan is what was published, byte for byte.');
});
