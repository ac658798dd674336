import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readBare } from '../integration/email/readers.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { colleagueWorks, examplePlan } from './harness/colleague.ts';
import { expect, test } from './harness/fixtures.ts';
import { press, tabTo } from './harness/keys.ts';
import { outsideCalls } from './harness/scripted.ts';

test('by keyboard: a section is sent for clearance, cleared, and lapses when its words change', async ({ app, page, dialogs, workDir }) => {
  test.setTimeout(180_000);
  const plan = await examplePlan(path.join(workDir, 'Plan.matters'));
  const draft = path.join(workDir, 'Clearance.eml');
  await colleagueWorks(plan, 'Joe Sutcliffe', (run) => {
    run({ do: 'person.add', fields: { name: 'Ian Vane', post: 'Solicitor to the Council', email: 'ian.vane@ashbournevale.example' } });
    run({ do: 'council.setSection', name: 'legal', fields: { clearedBy: 'Solicitor to the Council' } });
    run({ do: 'section.add', paper: run({ do: 'paper.add', fields: { type: 'progress monitoring', subject: 'The plan in spring' }, sections: [] })!, name: 'legal', blocks: [{ type: 'paragraph', runs: [{ text: 'The council may do all this.' }] }] });
  });
  await dialogs.open([plan]);
  await dialogs.save(draft);
  await expect(page.getByRole('heading', { level: 1, name: 'Matters Arising' })).toBeVisible();
  await press(page, 'Control+o');
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await press(page, 'Control+5');
  const line = page.getByRole('button', { name: /The plan in spring/ }).first();
  await expect(line).toContainText('1 clearance to be asked for');
  await tabTo(page, line);
  await press(page, 'Enter');
  const legal = page.locator('#section-legal');
  await expect(legal).toContainText('To be cleared by the Solicitor to the Council');
  await expect(page.getByRole('heading', { level: 1, name: 'The plan in spring' })).toBeFocused();
  // Preflight says it, and leads to where one asks.
  await tabTo(page, page.getByRole('region', { name: 'Preflight' }).getByRole('button', { name: /^To settle Legal Implications: clearance by the Solicitor to the Council is missing/ }), 'Shift+Tab');
  await press(page, 'Enter');
  await expect(legal.getByRole('button', { name: /^Ask…/ })).toBeFocused();
  await press(page, 'Enter');

  const dialog = page.getByRole('dialog', { name: 'Ask for clearance: Legal Implications' });
  const mail = dialog.getByRole('region', { name: 'Mail to Ian Vane' });
  await expect(mail).toContainText('Ian Vane <ian.vane@ashbournevale.example>');
  await expect(mail).toContainText('The council may do all this.');
  await expectAccessible(page);
  await press(page, 'Control+Enter');
  const ready = page.getByRole('dialog', { name: 'The mail to Ian Vane is drafted' });
  await expect(ready.getByRole('button', { name: 'Open the draft', exact: true })).toBeFocused({ timeout: 60_000 });
  expect(await outsideCalls(app)).toEqual([]);
  const { headers, parts } = readBare(await readFile(draft, 'latin1'));
  expect(headers).toContain('To: Ian Vane <ian.vane@ashbournevale.example>');
  expect(parts.map(({ body }) => body.includes('The council may do all this.'))).toEqual([true, true]);
  await press(page, 'Escape');

  await expect(legal.getByText(/^Ian Vane was asked on /)).toBeVisible();
  await tabTo(page, legal.getByRole('button', { name: /^Cleared…/ }));
  await press(page, 'Enter');
  const cleared = page.getByRole('dialog', { name: /^Legal Implications: cleared for the Solicitor/ });
  await expect(cleared.getByRole('textbox', { name: 'Name' })).toHaveValue('Ian Vane');
  await expectAccessible(page);
  await press(page, 'Enter');
  await expect(legal.getByText(/^Ian Vane, \d+ \w+ \d{4}$/)).toBeVisible();
  // The button that led here is gone with what there was to clear: one goes on beside it.
  await expect(legal.getByRole('button', { name: /^More about the clearance: Legal Implications/ })).toBeFocused();
  await tabTo(page, legal.getByRole('textbox', { name: 'Legal Implications' }));
  await page.keyboard.type('And more. ');
  await expect(legal.getByText(/^Lapsed: the text has changed since Ian Vane, /)).toBeVisible();
});
