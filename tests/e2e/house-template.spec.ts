import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { packed } from '../../electron/intake/template/template-bytes.ts';
import { parseTemplate } from '../../electron/intake/template/parse-template.ts';
import { reportLayout } from '../../shared/papers/report-layout.ts';
import { proposeMapping } from '../../shared/template/propose-mapping.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { colleagueWorks, examplePlan } from './harness/colleague.ts';
import { expect, projectFolder, test } from './harness/fixtures.ts';
import { focusWithin } from './harness/keys.ts';

/** What stands on every page of a Word file, and the styles it has. */
const headersAndStyles = (file: string): string =>
  Object.entries(unzipSync(readFileSync(file))).filter(([part]) => /^word\/(header\d*|styles)\.xml$/.test(part)).map(([, bytes]) => strFromU8(bytes)).join('');

test('a paper of a plan with its council’s template is exported in it, without it, and published in it', async ({ page, dialogs, workDir }) => {
  const plan = await examplePlan(path.join(workDir, 'Plan.matters'));
  await colleagueWorks(plan, 'Priya Raman', (run) => {
    const read = parseTemplate(new Uint8Array(readFileSync(path.join(projectFolder, 'tests/fixtures/templates/tidy.dotx'))), { isDrawn: false });
    if (!read.ok) throw new Error(read.failure.message);
    run({ do: 'template.keep', file: packed('House report.dotx', read.value.bytes), mapping: proposeMapping(read.value.facts, reportLayout([])).mapping });
  });
  await dialogs.open([plan]);
  await expect(page.getByRole('heading', { level: 1, name: 'Matters Arising' })).toBeVisible();
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).click();
  await page.getByRole('main').getByRole('button', { name: /progress, Round 3/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('complementary', { name: 'Preview' })).toContainText('Word comes out in “House report.dotx”.');

  const [own, plain, published] = ['Own.docx', 'Plain.docx', 'Published.docx'].map((name) => path.join(workDir, name)) as [string, string, string];
  await dialogs.save(own);
  await page.getByRole('button', { name: 'Export Word paper…' }).press('Enter');
  const asked = page.getByRole('dialog', { name: 'Export this paper to Word?' });
  await expect(asked.getByRole('checkbox', { name: 'In the council’s template, “House report.dotx”' })).toBeChecked();
  await expectAccessible(page);
  await asked.getByRole('button', { name: /^Export/ }).press('Enter');
  await expect(page.getByText(/^Written: Own\.docx\./)).toBeVisible();

  await dialogs.save(plain);
  await page.getByRole('button', { name: 'Export Word paper…' }).press('Enter');
  await focusWithin(asked);
  await asked.getByRole('checkbox', { name: /^In the council’s template/ }).press('Space');
  await asked.getByRole('button', { name: /^Export/ }).press('Enter');
  await expect(page.getByText(/^Written: Plain\.docx\./)).toBeVisible();

  await dialogs.save(published);
  await page.getByRole('button', { name: 'Publish…' }).press('Enter');
  const publish = page.getByRole('dialog', { name: 'Publish this paper?' });
  await focusWithin(publish);
  await publish.getByRole('button', { name: /^Publish/ }).press('Enter');
  await expect(page.getByText(/^Written: Published\.docx\./)).toBeVisible();
  expect([own, plain, published].map((file) => headersAndStyles(file).includes('AV Heading 1'))).toEqual([true, false, true]);
});
