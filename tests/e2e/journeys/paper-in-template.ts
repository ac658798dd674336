import { readFileSync } from 'node:fs';
import { chmod } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { parseTemplate } from '../../../electron/intake/template/parse-template.ts';
import { packed } from '../../../electron/intake/template/template-bytes.ts';
import { PUBLIC } from '../../../shared/domain/classification.ts';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { proposeMapping } from '../../../shared/template/propose-mapping.ts';
import { noTemplate, withoutHeader } from '../../integration/template/support/kept.ts';
import { colleagueWorks, examplePlan } from '../harness/colleague.ts';
import { dropFiles } from '../harness/drop-files.ts';
import { projectFolder } from '../harness/fixtures.ts';
import type { Screen } from './screen.ts';

/** What any template's labels may ask for: here it only has to be a mapping. */
function anyMapping() {
  const read = parseTemplate(new Uint8Array(readFileSync(path.join(projectFolder, 'tests/fixtures/templates/tidy.dotx'))), { isDrawn: false });
  if (!read.ok) throw new Error(read.failure.message);
  return proposeMapping(read.value.facts, reportLayout([])).mapping;
}
/** A plan only to be read, whose council has these bytes for its template, and one of whose papers has an exempt section; that paper, about to be exported. */
async function exportIn(page: Page, bytes: Uint8Array, name: string): Promise<void> {
  const file = await examplePlan(test.info().outputPath('in-template', name, 'Plan.matters'));
  await colleagueWorks(file, 'Priya Raman', (run, plan) => {
    run({ do: 'template.keep', file: packed(name, bytes), mapping: anyMapping() });
    const paper = plan.all('paper').find(({ subject }) => subject.includes('Round 3'))!.id;
    run({ do: 'section.set', id: plan.owned('section', paper)[0]!.id, fields: { classification: { ...PUBLIC, level: 'exempt', paragraphs: [3], reason: 'A price that is being talked over.' } } });
  });
  await chmod(file, 0o444);
  await dropFiles(page.getByRole('heading', { level: 1 }).first(), file);
  await expect(page.getByRole('banner').getByTitle(file)).toBeVisible();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Papers' }).click();
  await page.getByRole('main').getByRole('button', { name: /Round 3/ }).first().click();
  await page.getByRole('button', { name: 'Export Word paper…' }).click();
  await expect(page.getByRole('dialog', { name: 'Export this paper to Word?' })).toBeVisible();
}

/** A paper of a council with a template of its own, as it is about to be exported: in the template, as the exempt edition that it cannot mark, and where it is damaged. */
export const PAPER_IN_TEMPLATE_SCREENS: readonly Screen[] = [
  {
    name: 'paper-export-template', go: async (page) => {
      await exportIn(page, withoutHeader(), 'House report.dotx');
      await expect(page.getByRole('checkbox', { name: 'In the council’s template, “House report.dotx”' })).toBeChecked();
    },
  },
  {
    name: 'paper-export-unmarked', go: async (page) => {
      await page.getByRole('dialog').getByText(/^Exempt:/).click();
      await expect(page.getByRole('dialog')).toContainText('comes out without the council’s template');
    },
  },
  {
    name: 'paper-export-damaged', go: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await exportIn(page, noTemplate(), 'Broken report.dotx');
      await expect(page.getByRole('dialog')).toContainText('“Broken report.dotx”');
      // The preview behind it promises no more than the dialog does.
      await expect(page.getByRole('complementary', { name: 'Preview', includeHidden: true })).toContainText('“Broken report.dotx”, cannot be read');
    },
  },
];
