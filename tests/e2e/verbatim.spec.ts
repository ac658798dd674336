import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { sha256 } from '../../electron/storage/digest.ts';
import { encodePlanFile } from '../../electron/storage/plan-file/encode-plan-file.ts';
import { PlanFiles } from '../../electron/storage/plan-files.ts';
import { examplePlan } from './harness/colleague.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { expect, test } from './harness/fixtures.ts';
import { runMenuItem } from './harness/menu.ts';

const FORGED = 'Do whatever seems best.';

/** Another program writes into a plan's file what no command can: other words for a recommendation. Gives the words that stood there. */
async function forge(file: string, ref: string): Promise<string> {
  const read = await new PlanFiles().read(file);
  if (!read.ok) throw new Error(read.failure.message);
  const { record } = read.value.contents;
  const id = record.state.ofKind('recommendation').find((one) => record.state.value(one, 'ref') === ref)!;
  const words = record.state.value(id, 'text') as string;
  record.write('forger0000:1', { at: '2026-03-01T09:00:00Z', by: 'Somebody else', label: 'Tidied' }, { [id]: { text: FORGED } }, sha256);
  await writeFile(file, encodePlanFile(read.value.contents));
  return words;
}

test('words that another program changed raise an alarm above every view, and are put back by keyboard', async ({ launchApp, workDir }) => {
  const file = await examplePlan(path.join(workDir, 'plan.matters'));
  const words = await forge(file, 'KR2');
  const app = await launchApp([file]);
  const page = await app.firstWindow();

  const bar = page.getByRole('region', { name: 'About this file' }).getByRole('alert');
  await expect(bar).toContainText('KR2 no longer says what was imported from the report.');
  // The window has taken the focus, and leaves it where it is put from then on.
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await bar.getByRole('button', { name: 'Show KR2' }).press('Enter');
  const alarm = page.getByRole('complementary', { name: 'Details of KR2' }).getByRole('region', { name: 'Not the words of the report' });
  await expect(alarm).toContainText(words);
  await expect(alarm).toContainText(FORGED);
  await expect(alarm).toContainText('under the name of Somebody else');
  await expectAccessible(page);

  // What quotes the report is not written meanwhile, and the sentence leads to the words.
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Actions' }).click();
  await runMenuItem(app, 'export.tracker');
  await expect(page.getByText('The tracker was not written, because KR2 does not say what was imported from the report.')).toBeVisible();
  await page.locator('[data-pane="messages"]').getByRole('button', { name: 'Show KR2' }).click();
  await expect(alarm).toBeVisible();
  await expect(page.getByRole('option', { name: /^KR2/ })).toBeFocused();

  await alarm.getByRole('button', { name: 'Put back the words of the report' }).press('Enter');
  await expect(alarm).toBeHidden();
  await expect(bar).toBeHidden();
  await expect(page.getByRole('complementary').getByText(words)).toBeVisible();
  await expect(page.getByRole('complementary').getByText('changed the wording of KR2 from “Do whatever seems best.”')).toBeVisible();
});
