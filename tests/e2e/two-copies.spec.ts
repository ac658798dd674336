import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import { PlanRegistry } from '../../electron/session/registry.ts';
import { PlanFiles } from '../../electron/storage/plan-files.ts';
import { expect, test } from './harness/fixtures.ts';
import { menuLabel, runMenuItem } from './harness/menu.ts';

const must = <Value>(result: { ok: true; value: Value } | { ok: false; failure: { message: string } }): Value => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};
/** The plan in a file, as this person opens it on a computer of their own. */
const openedBy = async (by: string, file: string) => must(await new PlanRegistry(new PlanFiles(), { now: () => new Date('2026-11-09T09:30:00Z'), by: () => by }).open(file));

/** Asha's plan and Tom's copy of it: both have given A1 another wording, and Tom has added an action. */
async function twoCopies(dir: string) {
  const [ours, theirs] = [path.join(dir, 'Peer challenge.matters'), path.join(dir, 'From Tom.matters')];
  await copyFile(path.resolve('assets/samples/ashbourne-vale.matters'), ours);
  await copyFile(ours, theirs);
  const asha = await openedBy('Asha Rahman', ours);
  const action = asha.session.plan.all('action')[0]!;
  must(asha.session.run({ do: 'action.set', ids: [action.id], fields: { title: 'Agree six outcomes with the parishes' } }));
  must(await asha.save());
  await asha.close();
  const tom = await openedBy('Tom Okoro', theirs);
  must(tom.session.run({ do: 'action.set', ids: [action.id], fields: { title: 'Agree ten outcomes with the parishes', detail: 'By the spring' } }));
  must(tom.session.run({ do: 'action.add', fields: { title: 'Ask the market traders' } }));
  must(await tom.save());
  await tom.close();
  return { ours, theirs, action };
}

test('two copies edited apart are reviewed and merged, the clash is settled by keyboard, and the merge is taken back', async ({ app, page, dialogs, workDir }) => {
  const { ours, theirs, action } = await twoCopies(workDir);
  await dialogs.open([ours], [theirs]);
  await page.getByRole('button', { name: /^Open/ }).first().click();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();

  await runMenuItem(app, 'plan.merge');
  await expect(page.getByRole('heading', { level: 1, name: '3 changes, 1 of them clashes' })).toBeVisible();
  const row = page.getByRole('row', { name: /^Wording/ });
  await expect(row).toContainText('Agree six outcomes with the parishes');
  await expect(row).toContainText('Agree ten outcomes with the parishes');
  await expect(page.getByRole('main')).toContainText('Ask the market traders');
  await page.getByRole('group', { name: /, Detail$/ }).getByText('Keep ours').click();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: '1 clash to settle' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await page.getByRole('button', { name: /^Take this: Agree ten outcomes/ }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'No clashes' })).toBeVisible();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(page.getByRole('heading', { level: 1, name: '1 clash to settle' })).toBeVisible();
  await expect(page.getByRole('contentinfo', { name: 'Status' })).toContainText('1 clash to settle');

  await runMenuItem(app, 'plan.takeBackMerge');
  await expect(page.getByRole('heading', { level: 1, name: 'No clashes' })).toBeVisible();
  // Nobody has said who works at this computer: the foot leads to where that is said.
  await page.getByRole('contentinfo', { name: 'Status' }).getByRole('button', { name: 'Your changes carry no name' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Helen Marlow');
  await page.getByRole('textbox', { name: 'Your name' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Your changes carry no name' })).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Actions' }).click();
  await expect(page.getByRole('grid')).toContainText('Agree six outcomes with the parishes');
  await page.keyboard.press('ControlOrMeta+s');
  await expect.poll(async () => {
    const saved = await openedBy('Asha Rahman', ours);
    const now = saved.session.plan.get('action', action.id);
    await saved.close();
    return [now?.title, now?.detail, saved.session.plan.all('action').some(({ title }) => title === 'Ask the market traders')];
  }).toEqual(['Agree six outcomes with the parishes', action.detail, false]);
});

test('one Ctrl+Z takes a merge and what was declined back, Ctrl+Y brings it again, and after the plan was closed it is taken back from the history', async ({ app, page, dialogs, workDir }) => {
  const { ours, theirs } = await twoCopies(workDir);
  await dialogs.open([ours], [theirs], [ours]);
  const openIt = () => page.getByRole('button', { name: /^Open/ }).first().click();
  const grid = page.getByRole('grid');
  const goTo = (view: string) => page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
  await openIt();
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await runMenuItem(app, 'plan.merge');
  await page.getByRole('button', { name: 'Keep all ours' }).click();
  await page.getByRole('group', { name: /, Wording$/ }).getByText('Take theirs').click();
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await goTo('Actions');
  await expect(grid).toContainText('Agree ten outcomes with the parishes');
  await expect.poll(() => menuLabel(app, 'edit.undo')).toBe('&Undo: Merged Tom Okoro’s copy');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(grid).toContainText('Agree six outcomes with the parishes');
  await expect.poll(() => menuLabel(app, 'edit.redo')).toBe('&Redo: Merged Tom Okoro’s copy');
  await page.keyboard.press('ControlOrMeta+y');
  await expect(grid).toContainText('Agree ten outcomes with the parishes');

  await page.keyboard.press('ControlOrMeta+s');
  await expect(page.getByRole('banner').getByText(/^Saved/)).toBeVisible();
  await runMenuItem(app, 'plan.close');
  await expect(page.getByRole('heading', { level: 1, name: 'Matters Arising' })).toBeVisible();
  await openIt();
  await goTo('History');
  await page.getByRole('button', { name: 'Copies and returns…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Copies and returns taken in' });
  await expect(dialog.getByRole('listitem')).toContainText('Tom Okoro’s copy');
  await dialog.getByRole('button', { name: /^Take back the merge with Tom Okoro’s copy/ }).click();
  await expect(page.getByText('Took back the merge with Tom Okoro’s copy.', { exact: true })).toBeVisible();
  await goTo('Actions');
  await expect(grid).toContainText('Agree six outcomes with the parishes');
});
