import path from 'node:path';
import { expectAccessible } from './harness/accessibility.ts';
import { examplePlan } from './harness/colleague.ts';
import { expect, projectFolder, test } from './harness/fixtures.ts';
import { press } from './harness/keys.ts';
import { runMenuItem } from './harness/menu.ts';

test('a Word template is chosen, looked through and used by keyboard alone, and one Undo takes it back', async ({ app, page, dialogs, workDir }) => {
  await dialogs.open([await examplePlan(path.join(workDir, 'First.matters'))]);
  await expect(page.getByRole('heading', { level: 1, name: 'Matters Arising' })).toBeVisible();
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await press(page, 'Control+,');
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeFocused();
  await dialogs.open([path.join(projectFolder, 'tests/fixtures/templates/tidy.dotx')]);
  await page.getByRole('button', { name: 'Word template', exact: true }).focus();
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Word template' })).toBeFocused();
  await press(page, 'Tab', 'Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Use “tidy.dotx” for papers?' })).toBeFocused();
  await expect(page.getByText('All 21 places are filled.')).toBeVisible();

  // From the picture to the list: the place that is picked there is the one that has the focus here.
  await press(page, 'F6');
  const reason = page.getByRole('group', { name: 'Pages of the template' }).getByRole('button', { name: '“{{reason}}”: Reason' });
  await reason.focus();
  await press(page, 'Enter');
  const choice = page.getByRole('combobox', { name: 'What goes into “{{reason}}”' });
  await expect(choice).toBeFocused();
  await expect(choice).toHaveText('Reason');
  await press(page, 'Enter', 'Home', 'Enter');
  await expect(choice).toHaveText('Left as it is');
  await expect(page.getByText('20 of 21 places are filled, 1 stays as it is.')).toBeVisible();
  await expect(page.getByRole('button', { name: '“{{reason}}”: left as it is' })).toHaveAttribute('aria-current', 'true');
  await expectAccessible(page);

  // Undo takes back what was chosen here, and not what was done to the plan before.
  await press(page, 'Control+z');
  await expect(choice).toHaveText('Reason');
  await expect(choice).toBeFocused();
  await press(page, 'Control+y');
  await expect(choice).toHaveText('Left as it is');

  // Esc closes an open list first; then it asks, since something was changed.
  await press(page, 'Enter', 'Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await dialogs.message('Stay with the template', 'Stay with the template');
  await press(page, 'Escape');
  const asked = async () => (await dialogs.calls()).filter(({ kind }) => kind === 'message').length;
  await expect.poll(asked).toBe(1);
  await runMenuItem(app, 'plan.close');
  await expect.poll(asked).toBe(2);
  await expect(choice).toBeFocused();
  await page.getByRole('button', { name: 'Use this template' }).focus();
  await press(page, 'Enter');

  await expect(page.getByRole('heading', { level: 2, name: 'Word template' })).toBeFocused();
  await expect(page.getByText('Papers come out in tidy.dotx')).toBeVisible();
  await expect(page.getByText(/20 of 21 places are filled, 1 stays as it is\.$/)).toBeVisible();
  await expect(page.getByText('“{{reason}}” stays as it is. Fill it in after the paper is written, or delete it from the template.')).toBeVisible();
  await press(page, 'Control+z');
  await expect(page.getByRole('button', { name: 'Choose a Word template…' })).toBeVisible();
  await expect(page.getByText('Papers come out in tidy.dotx')).toHaveCount(0);
});
