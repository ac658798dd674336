import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readBare } from '../integration/email/readers.ts';
import { expectAccessible } from './harness/accessibility.ts';
import { colleagueWorks, examplePlan } from './harness/colleague.ts';
import { expect, test } from './harness/fixtures.ts';
import { press, tabTo } from './harness/keys.ts';
import { outsideCalls } from './harness/scripted.ts';

test('by keyboard: owners who have not answered are written to, seen before anything is written, and the drafts open one by one', async ({ app, page, dialogs, workDir }) => {
  test.setTimeout(180_000);
  const plan = await examplePlan(path.join(workDir, 'Plan.matters'));
  await colleagueWorks(plan, 'Joe Sutcliffe', (run) => {
    const director = run({ do: 'person.add', fields: { name: 'Ada Director', email: 'ada@ashbournevale.example' } });
    const meeting = run({ do: 'meeting.add', fields: { committee: run({ do: 'committee.add', fields: { name: 'Panel' } }), heldOn: '2099-03-12' } });
    const round = run({ do: 'round.add', fields: { meeting, firstChaseOn: '2026-01-02', secondChaseOn: '2026-01-09', returnsBy: '2026-01-12' } })!;
    const returns = [['Zoë Asked', 'zoe@ashbournevale.example'], ['Bo Without', '']].map(([name, email]) => {
      const owner = run({ do: 'person.add', fields: { name: name!, email: email!, director } })!;
      return { owner, fileName: `Return – ${name!}.xlsx`, frontier: [], asks: [run({ do: 'action.add', fields: { title: `Work of ${name!}`, owner } })!] };
    });
    run({ do: 'returns.ask', round, returns });
  });
  await dialogs.open([plan]);
  await expect(page.getByRole('heading', { level: 1, name: 'Matters Arising' })).toBeVisible();
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await press(page, 'Control+4');
  const draft = page.getByRole('button', { name: 'Draft 2 chasers…' });
  await tabTo(page, draft);
  await press(page, 'Enter');

  const dialog = page.getByRole('dialog', { name: /^Mails about Round/ });
  await expect(dialog.getByRole('checkbox', { name: 'Zoë Asked', exact: true })).toBeChecked();
  await expectAccessible(page);
  await tabTo(page, dialog.getByRole('textbox', { name: 'Email of Bo Without' }));
  await page.keyboard.type('bo@ashbournevale.example');
  await press(page, 'Enter');
  await expect(dialog.getByText('bo@ashbournevale.example').first()).toBeVisible();
  await tabTo(page, dialog.getByRole('textbox', { name: 'Note' }), 'Shift+Tab');
  await page.keyboard.type('Half term is near.');
  await tabTo(page, dialog.getByRole('button', { name: 'Show the mail to Zoë Asked' }), 'Shift+Tab');
  await press(page, 'Enter');
  const preview = dialog.getByRole('region', { name: 'Mail to Zoë Asked' });
  await expect(preview).toContainText('Zoë Asked <zoe@ashbournevale.example>');
  await expect(preview).toContainText(/Dear Zoë Asked,.*Half term is near\..*Work of Zoë Asked/s);
  await tabTo(page, dialog.getByRole('checkbox', { name: 'Ada Director' }).first());
  await press(page, 'Space');
  await expect(preview.or(dialog.getByRole('region', { name: /^Mail to/ }))).toContainText('Ada Director <ada@ashbournevale.example>');
  await dialogs.open([workDir]);
  await press(page, 'Control+Enter');

  const ready = page.getByRole('dialog', { name: '2 mails are drafted' });
  await expect(ready).toBeVisible({ timeout: 60_000 });
  await expectAccessible(page);
  // Nothing has been opened by itself.
  expect(await outsideCalls(app)).toEqual([]);
  const files = ['Zoë Asked', 'Bo Without'].map((name) => ready.getByRole('listitem').filter({ hasText: name }).getByText(/\.eml$/));
  const [zoes, bos] = await Promise.all(files.map(async (file) => path.join(workDir, (await file.textContent())!)));
  await expect(ready.getByRole('button', { name: 'Open the first' })).toBeFocused();
  await press(page, 'Enter');
  await expect(ready.getByRole('button', { name: 'Open the next' })).toBeFocused();
  await press(page, 'Enter');
  await expect.poll(async () => (await outsideCalls(app)).map(({ target }) => target).sort()).toEqual([zoes!, bos!].sort());
  await expect(ready.getByRole('button', { name: 'Done' })).toBeFocused();
  const headers = (await Promise.all([zoes!, bos!].map(async (file) => readBare(await readFile(file, 'latin1')).headers))).flat();
  expect(headers.filter((header) => header.startsWith('Cc:'))).toEqual(['Cc: Ada Director <ada@ashbournevale.example>']);
  expect(headers).toContain('To: Bo Without <bo@ashbournevale.example>');
  await page.keyboard.press('Escape');

  // What was drafted is known to the round.
  await page.getByText('Chase list', { exact: true }).click();
  await expect(page.getByText('A mail was drafted today')).toHaveCount(2);
  await expectAccessible(page);
});
